import type { AthleteRow, EventResults, Performance, Results } from '../../src/core/results.ts';
import { type Final, findFinals, findMeetings, type Meeting, markValue, printed } from './demo-facts.ts';
import { type DigitSlip, findDigitSlip, findMisspelling, findOldMark, findOtherEvent, findStaleBest } from './demo-slips.ts';

/** What a generated article tells, and where in it each slip stands. */
export interface DemoPlan {
  readonly final: Final;
  /** By day. */
  readonly meetings: readonly Meeting[];
  readonly wrongAthlete: Meeting;
  readonly digits: { readonly meeting: Meeting; readonly slip: DigitSlip };
  /** The name of the second is misspelt. */
  readonly misspelt: { readonly meeting: Meeting; readonly quote: string };
  /** The name of the first is told family name first. */
  readonly swapped: Meeting;
  readonly stale: { readonly before: Performance; readonly now: Performance };
  /** Told with a wrong year. */
  readonly old: Performance;
  /** Told with a wrong event. */
  readonly elsewhere: Performance;
}

const MEETINGS = 9;

function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The results hold no ${what}: choose another event or year.`);
  return value;
}

/** Are the marks of first and third far apart, and is the first's none that the third ever ran? Then it is told of the wrong one. */
function isClear({ rows: [first, , third] }: Meeting, facts: EventResults): boolean {
  const differing = [...printed(first!)].filter((digit, i) => digit !== printed(third!)[i]);
  return differing.length >= 2 && !facts.ofAthlete(third!.athlete).some((row) => markValue(row) === markValue(first!));
}

/** The first meeting of which `find` makes something. */
function firstThat<T>(meetings: readonly Meeting[], find: (meeting: Meeting) => T | null): { meeting: Meeting; found: T } | null {
  for (const meeting of meetings) {
    const found = find(meeting);
    if (found !== null) return { meeting, found };
  }
  return null;
}

/** Chooses meetings and slips. Throws one sentence when the results of that year do not hold enough. */
export function planDemo(results: Results, facts: EventResults, other: EventResults, year: number): DemoPlan {
  const final = need(findFinals(results, facts, year)[0], 'complete championship final of that year');
  const meetings = findMeetings(facts, year)
    .filter(({ day }) => day !== final.day)
    .slice(0, MEETINGS)
    .sort((a, b) => a.day - b.day);
  const wrongAthlete = need(
    meetings.find((one) => isClear(one, facts)),
    'race with a clear winner',
  );
  let rest = meetings.filter((one) => one !== wrongAthlete);
  const digits = need(
    firstThat(rest, (one) => findDigitSlip(facts, one)),
    'mark whose digits can be swapped',
  );
  rest = rest.filter((one) => one !== digits.meeting);
  const misspelt = need(
    firstThat(rest, (one) => findMisspelling(results, one.rows[1]!.athlete)),
    'name to misspell',
  );
  rest = rest.filter((one) => one !== misspelt.meeting);
  const swapped = need(
    rest.find((one) => {
      const { name, givenName, familyName } = results.athlete(one.rows[0]!.athlete);
      return name === `${givenName} ${familyName}` && !/[ -]/.test(givenName + familyName);
    }),
    'name to swap',
  );
  const asOf = Math.max(final.day, ...meetings.map(({ day }) => day));
  const athletes = new Set<AthleteRow>([...meetings.flatMap(({ rows }) => rows.slice(0, 3)), ...final.places].map((row) => row.athlete));
  return {
    final,
    meetings,
    wrongAthlete,
    digits: { meeting: digits.meeting, slip: digits.found },
    misspelt: { meeting: misspelt.meeting, quote: misspelt.found },
    swapped,
    stale: need(findStaleBest(facts, { athletes, year, asOf }), 'athlete who improved in that year'),
    old: need(findOldMark(facts, { athletes, year }), 'mark from before that year'),
    elsewhere: need(findOtherEvent(other, { athletes, year, asOf, notIn: facts }), 'mark in the other event'),
  };
}
