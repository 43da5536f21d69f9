/** Names made of content: the same finding in the same words has the same name in every report. */

/** How many units on either side tell a quotation from others of the same words (the W3C's examples have about as many). */
const CONTEXT = 32;

export interface Quote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** The words of a span with what stands around them. Never cuts a surrogate pair in two. */
export function quoteOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Quote {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    prefix: text.slice(isLowSurrogate(text, from) ? from + 1 : from, start),
    exact: text.slice(start, end),
    suffix: text.slice(end, isLowSurrogate(text, to) ? to - 1 : to),
  };
}

const isLowSurrogate = (text: string, at: number): boolean => at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/**
 * 53 bits of hash as 14 hexadecimal digits (cyrb53 by bryc, public domain). Only to tell names apart: it withstands no attack.
 */
export function fingerprint(text: string, seed = 0): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/** A URN that is the same for the same content: UUID version 8 (RFC 9562 §5.8), whose bits are ours to choose. */
export function contentUrn(...parts: readonly string[]): string {
  const content = parts.join('\u0000');
  const digits = [1, 2, 3].map((seed) => fingerprint(content, seed)).join('');
  const [a, b, c, d, e] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(14, 17), digits.slice(17, 20), digits.slice(28, 40)];
  return `urn:uuid:${a}-${b}-8${c}-a${d}-${e}`;
}
