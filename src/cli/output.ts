import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes and waits while the reader is slower than we are, so that a long run holds one article and not its whole output.
 * Answers `false` when the reader has gone (`… | head`): then there is nobody to write for, and that is no error.
 */
export class Output {
  private gone = false;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
      this.gone = true;
    });
  }

  async write(text: string): Promise<boolean> {
    if (this.gone) return false;
    if (!this.stream.write(text)) await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')]).catch(() => undefined); // an error is kept in `gone`
    return !this.gone;
  }
}
