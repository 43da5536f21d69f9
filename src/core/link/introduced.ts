/** Athletes whom the article has introduced, for the epithets that come after. */
import { sameNation } from '../lexicon/nations.ts';
import { type AthleteMention, firstFrom } from '../mention.ts';
import type { AthleteRow } from '../results.ts';
import { type LinkContext, nationBeside } from './link.ts';

/** Sentences that an epithet may reach back over. */
const REACH = 12;

/** Athletes by where the article named them first and last. */
export class Introduced {
  readonly #context: LinkContext;
  readonly #athletes: readonly AthleteMention[];

  constructor(context: LinkContext, athletes: readonly AthleteMention[]) {
    this.#context = context;
    this.#athletes = athletes.filter((mention) => mention.how !== 'epithet');
  }

  /**
   * The one athlete named before token `at` who fits, or -1. Of several who fit, the one named in the last sentences counts if the others
   * were not named there.
   */
  only(at: number, fits: (row: AthleteRow) => boolean, near = NEAR): AthleteRow {
    const { tokens } = this.#context.reading;
    const sentence = tokens.sentence[at]!;
    const counts = new Map<AthleteRow, number>();
    const close = new Set<AthleteRow>();
    for (const mention of this.#before(at)) {
      if (mention.athlete < 0) continue;
      // Each athlete is judged once, however often he is named.
      const known = counts.get(mention.athlete) ?? (fits(mention.athlete) ? 0 : NO_FIT);
      counts.set(mention.athlete, known === NO_FIT ? NO_FIT : known + 1);
      if (known === NO_FIT) continue;
      if (sentence - tokens.sentence[mention.from]! <= near) close.add(mention.athlete);
    }
    for (const [row, count] of counts) if (count === NO_FIT) counts.delete(row);
    if (counts.size === 1) return [...counts.keys()][0]!;
    if (near === 0 || close.size !== 1) return -1;
    // The story has spoken of this one alone for the last sentences, and more often than of the others who fit.
    const [row] = close;
    const own = counts.get(row!)!;
    let all = 0;
    for (const count of counts.values()) all += count;
    return own > all - own + 1 ? row! : -1;
  }

  /** Was somebody of the nation named before `at` whom the database does not know? */
  hasStranger(at: number, nat: string): boolean {
    return this.#before(at).some((mention) => mention.athlete < 0 && sameNation(nationBeside(mention, this.#context) ?? '', nat));
  }

  /** Mentions that an epithet at `at` can reach. */
  #before(at: number): readonly AthleteMention[] {
    const { tokens, sentenceStart } = this.#context.reading;
    const first = sentenceStart[Math.max(0, tokens.sentence[at]! - REACH)]!;
    const end = firstFrom(this.#athletes, at);
    return this.#athletes.slice(Math.max(firstFrom(this.#athletes, first), end - MOST_MENTIONS), end);
  }
}

const NO_FIT = -1;

/** Mentions that are looked at, so that an endless sentence costs no more than a long one. */
const MOST_MENTIONS = 100;

/** Sentences in which a second fitting athlete must not have been named. */
export const NEAR = 3;
