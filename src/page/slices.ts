/** Runs a generator to its end without holding the main thread for longer than a slice at a time. */

/** Half a frame at 60 Hz: what is left is the page's. */
const SLICE_MS = 8;

/**
 * @param pause lets the page go on; resolves when it is our turn again
 * @returns `null` when the signal stopped the work
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  { signal, now, pause }: { signal: AbortSignal; now: () => number; pause: () => Promise<void> },
): Promise<T | null> {
  let sliceEnd = now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() < sliceEnd) continue;
    await pause();
    if (signal.aborted) return null;
    sliceEnd = now() + SLICE_MS;
  }
}
