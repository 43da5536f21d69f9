import { REBUILD } from './arrow.ts';
import { FORMAT_VERSION, HEADER_FILE, type Header, headerSchema } from './format.ts';

/** Reads the header. Throws an Error of one sentence for another format version and for anything that is no header. */
export function parseHeader(bytes: Uint8Array): Header {
  const header = parseJson(new TextDecoder().decode(bytes));
  const version = typeof header === 'object' && header !== null && 'format' in header ? header.format : undefined;
  if (typeof version === 'number' && version !== FORMAT_VERSION) {
    throw new Error(`The results database has format ${version} and this program reads format ${FORMAT_VERSION}, ${REBUILD}`);
  }
  const parsed = headerSchema.safeParse(header);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`The results database is damaged: ${HEADER_FILE} is no header (${issue?.path.join('.')}: ${issue?.message}), ${REBUILD}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The results database is damaged: ${HEADER_FILE} is not JSON, ${REBUILD}`, { cause });
  }
}
