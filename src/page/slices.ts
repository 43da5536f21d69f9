/** Runs a generator to its end without holding the main thread for longer than a slice at a time. */

/** Half a frame at 60 Hz: what is left is the page's. */
const SLICE_MS = 8;

/**
 * Hands on what the generator makes, as soon as it is made. Ends early when the signal stopped the work.
 *
 * @param pause lets the page go on; resolves when it is our turn again
 */
export async function* runInSlices<T extends object>(
  work: Generator<T | undefined>,
  { signal, now, pause }: { signal: AbortSignal; now: () => number; pause: () => Promise<void> },
): AsyncGenerator<T> {
  let sliceEnd = now() + SLICE_MS;
  for (const made of work) {
    if (made) yield made;
    if (now() < sliceEnd && !made) continue;
    await pause();
    if (signal.aborted) return;
    sliceEnd = now() + SLICE_MS;
  }
}
