/**
 * Words that open an interval around a number: "almost two seconds", "more than a minute", "about 60 points".
 *
 * `step` is the unit of the last printed digit (1 s for "two seconds", 10 ms for "0.46sec"). What a word surely allows and what it surely
 * excludes are two intervals: between them lies what one writer says and another does not, and there nothing is concluded.
 */
export type Hedge = 'exact' | 'nearly' | 'less-than' | 'more-than' | 'about';

/** Each with why its interval is what it is. English, German, French and the Nordic words that stand before a number. */
export const HEDGES: readonly (readonly [hedge: Hedge, words: string])[] = [
  // Up to a step short of the number, never beyond it: "almost two seconds" is 1.6 as well as 1.98, not 0.96 and not 2.05.
  ['nearly', 'nearly almost barely close fast beinahe knapp presque nesten nästan næsten'],
  // Anything short of the number, however much: "by less than a second" is said of a hundredth.
  ['less-than', 'under less within inside unter weniger moins'],
  // Beyond the number; by how much nobody says, though hardly by another step.
  ['more-than', 'over more beyond exceeding uber mehr plus mer'],
  // A step either way.
  ['about', 'about around some roughly approximately etwa rund ungefahr gut environ cirka ca'],
];

/** How an interval stands to a value: inside, surely outside, or a matter of taste. */
export type Holds = 'yes' | 'no' | 'open';

/** A number with how it is hedged; `value` and `step` in one unit (ms, mm, points, years). */
export interface Amount {
  readonly value: number;
  readonly step: number;
  readonly hedge: Hedge;
}

export function holds({ value, step, hedge }: Amount, true_: number): Holds {
  const off = true_ - value;
  switch (hedge) {
    // Rounded to the last printed digit, up or down.
    case 'exact':
      return Math.abs(off) <= step / 2 ? 'yes' : Math.abs(off) > 1.5 * step ? 'no' : 'open';
    case 'nearly':
      return off <= 0 && off >= -step / 2 ? 'yes' : off > step / 2 || off < -step ? 'no' : 'open';
    case 'less-than':
      return true_ > 0 && off <= 0 ? 'yes' : off > step / 2 ? 'no' : 'open';
    case 'more-than':
      return off >= 0 && off <= step ? 'yes' : off < -step / 2 ? 'no' : 'open';
    case 'about':
      return Math.abs(off) <= step / 2 ? 'yes' : Math.abs(off) > 2 * step ? 'no' : 'open';
  }
}
