import type { Entry } from './entry.ts';
import type { Palette } from './layout.ts';

export interface WriterOptions {
  /** Version of the program, for formats that name who wrote them. */
  readonly version: string;
  /** Of the text report alone. */
  readonly palette: Palette;
  /** Columns of the reader's terminal. Of the text report alone. */
  readonly width: number;
}

/**
 * Writes one report piece by piece, so that a long run never holds its whole output: first `begin`, then `entry` for each document in
 * order, then `end`. The pieces put together are the report.
 */
export interface Writer {
  begin(): string;
  entry(entry: Entry): string;
  end(): string;
}

export interface Format {
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Does it show what is known of the athletes beside the findings? If not, nobody need ask the database for it. */
  readonly cards: boolean;
  open(options: WriterOptions): Writer;
}
