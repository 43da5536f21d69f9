/** A scheme, but no drive letter of Windows. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

/**
 * The document's name as a URI reference: an address as it is, a path with `/` between its parts and everything else escaped. `-`, standard
 * input, becomes `stdin`.
 */
export function uriOf(doc: string): string {
  const well = doc.toWellFormed();
  if (well === '-') return 'stdin';
  if (ADDRESS.test(well)) return encodeURI(well).replaceAll('%25', '%');
  const path = well
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return /^[a-z]%3A\//i.test(path) ? `file:///${path.replace('%3A', ':')}` : path || 'unnamed';
}
