/** Bytes as text, or why they are none. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary'; readonly why: string };

/** How far a page's own statement of its encoding may stand from its first byte (HTML Living Standard, "prescan", read 2024-06). */
const PRESCAN_BYTES = 1024;

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i;

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    // The mark at the start of a file is kept, so that offsets count from the file's first character.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // An unknown encoding name or bytes that break its rules: both mean "not this encoding".
    return null;
  }
};

/**
 * Decodes UTF-8, UTF-16 with its byte order mark, and for pages the encoding which they state.
 *
 * @returns `binary` with a reason that ends the sentence "FILE …" when the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = decodeAs(bytes, mark ?? 'utf-8') ?? decodeAs(bytes, statedEncoding(bytes));
  if (text === null) return { kind: 'binary', why: 'is neither UTF-8 text nor HTML that states its encoding: save it as UTF-8' };
  if (text.includes('\0')) return { kind: 'binary', why: 'is a binary file (it holds NUL bytes): give text, Markdown or HTML' };
  return { kind: 'text', text };
}

function statedEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  return CHARSET.exec(head)?.[1] ?? 'utf-8';
}
