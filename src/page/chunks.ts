import { type Projection, project } from './projection.ts';

/**
 * Longest text that is asked about at once. Question and answer are copied on the page's main thread, and at this size that takes a few
 * milliseconds. Some 16,000 words: longer than any article, so only live blogs and lists of results are parted.
 */
export const MAX_CHUNK_UNITS = 100_000;

/** Parts a long text where one block ends and another begins. A single block that is longer stays whole. */
export function splitLong(projection: Projection, most = MAX_CHUNK_UNITS): readonly Projection[] {
  if (projection.text.length <= most) return [projection];
  const chunks: Projection[] = [];
  const { segments } = projection;
  let first = 0;
  for (let n = 0; n < segments.length; n++) {
    const { at, fragment } = segments[n]!;
    if (n > first && at + fragment.text.length - segments[first]!.at > most) {
      chunks.push(
        project(
          segments.slice(first, n).map((each) => each.fragment),
          false,
        ),
      );
      first = n;
    }
  }
  chunks.push(
    project(
      segments.slice(first).map((each) => each.fragment),
      projection.cut,
    ),
  );
  return chunks;
}
