import type { EventResults, Performance, Race, Results } from '../../src/core/results.ts';
import { writeEvent, writeLongDay } from '../../src/report/wording.ts';

/** mulberry32 (public domain): the same seed, the same prose. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

export interface Told {
  readonly results: Results;
  /** Events from which the stories are drawn, open. */
  readonly events: readonly EventResults[];
}

const RACES: readonly ((race: RaceTold) => string)[] = [
  ({ first, second, event, day, where }) =>
    `${first.name} won the ${event} ${where} on ${day} in ${first.mark}, with ${second.name} second in ${second.mark}.`,
  ({ first, second, event, where }) =>
    `A cool evening ${where} suited ${first.name}, who settled the ${event} early and finished in ${first.mark}; ${second.name} was left with ${second.mark}.`,
  ({ first, second, third, day }) =>
    `On ${day} the order was ${first.name} (${first.mark}), ${second.name} (${second.mark}) and ${third.name} (${third.mark}).`,
  ({ first, third, event, where }) =>
    `${first.surname} had come ${where} as a favourite over the ${event} and left with ${first.mark}, while ${third.surname}, third in ${third.mark}, spoke of a step forward.`,
  ({ second, event, day }) => `For ${second.name} that ${event} of ${day}, in ${second.mark}, remained a race to look back on.`,
];

/** Real reports hold some 75 to 160 findings in 1,000 words; with this share of colour the prose holds about 95. */
const SHARE_OF_COLOUR = 0.6;

const COLOUR: readonly string[] = [
  'Nobody in the stand had expected so much from so few, and the applause took a while to find its rhythm.',
  'The wind had dropped by then, and the flags on the far side of the stadium hung as if they had been told to.',
  'Training had gone well since the winter, the coach said, with fewer miles than before and more of them on grass.',
  'It was the kind of afternoon on which a plan survives until the gun and not much longer.',
  'There will be other evenings, and other lanes, but the season has few places left in which to put things right.',
  'The federation will name its team next month, and a selection meeting of some length is expected.',
  'Anyone who had stayed away on account of the forecast missed the warmest hour of the week.',
  'She spoke afterwards about sleep, about the physiotherapist who had moved in for a fortnight, and about a dog that will not be left alone.',
  'The pace had been agreed over breakfast, and for once the men who were paid to keep it did so to the stride.',
  'Nothing about the first bend suggested what would follow, which is how such evenings like to begin.',
  'A year ago the calf would have tightened here; this time it held, and so did the plan.',
  'Half the field had flown in overnight and looked it, at least until the call room closed its door.',
  'Behind the scoreboard a brass band went on rehearsing for another occasion altogether.',
  'He thanked the volunteers first, then the groundsman, and only then the people who pay for his shoes.',
  'The schedule leaves three weeks without a start, and he intends to spend most of them in the mountains.',
  'It is easy to forget how young this group is, and how little of what it does has yet been asked of it in the rain.',
  'Officials took their time over the photograph, and the crowd, with nothing else to do, sang.',
  'The shoes were new, the spikes were old, and nobody on the infield could agree which of the two had mattered.',
];

const ELSEWHERE: readonly ((random: Random) => string)[] = [
  (random) =>
    `The council of ${pick(random, TOWNS)} voted ${10 + Math.floor(random() * 20)}-${Math.floor(random() * 10)} to keep the swimming pool open until 20${20 + Math.floor(random() * 9)}.`,
  (random) => `${pick(random, PEOPLE)}, who runs the bakery in ${pick(random, TOWNS)}, bakes the rye loaf for 55 minutes at 230 degrees.`,
  (random) =>
    `Shares of ${pick(random, TOWNS)} Water rose by ${(random() * 9).toFixed(2)}% on Tuesday after ${pick(random, PEOPLE)} took the chair.`,
  (random) =>
    `The train from ${pick(random, TOWNS)} to ${pick(random, TOWNS)} now leaves at ${6 + Math.floor(random() * 12)}:${10 + Math.floor(random() * 49)} and stops twice.`,
  (random) => `${pick(random, PEOPLE)} scored twice as ${pick(random, TOWNS)} Rovers drew 2-2 away, and the manager praised the bench.`,
  () => 'Cut the onions finely, let them take colour slowly, and add the stock only when the pan has stopped complaining.',
];

const TOWNS = ['Aldermere', 'Fennick', 'Brastow', 'Holmgate', 'Ostervik', 'Kirkhallow', 'Pellworth', 'Marrow Bay'];
const PEOPLE = ['Anna Holbrook', 'Tom Feld', 'Priya Raman', 'Joss Whitlow', 'Marguerite Aske', 'Daniel Orr', 'Sunniva Lie'];

interface Runner {
  readonly name: string;
  readonly surname: string;
  readonly mark: string;
}

interface RaceTold {
  readonly event: string;
  readonly day: string;
  readonly where: string;
  readonly first: Runner;
  readonly second: Runner;
  readonly third: Runner;
}

/** A race of the database as people tell it; tries until it meets one with three marks. */
function tellRace(random: Random, { results, events }: Told): RaceTold {
  for (;;) {
    const event = pick(random, events);
    const races = event.racesBetween(...recentDays(random, event));
    const race = races.length ? pick(random, races) : undefined;
    const [first, second, third] = race ? event.inRace(race).filter((row) => row.mark && row.athlete >= 0) : [];
    if (!race || !first || !second || !third) continue;
    const runner = (row: Performance): Runner => ({
      name: row.name,
      surname: results.athlete(row.athlete).familyName,
      mark: printMark(row),
    });
    return {
      event: writeEvent(event.event),
      day: writeLongDay(race.day),
      where: whereOf(race),
      first: runner(first),
      second: runner(second),
      third: runner(third),
    };
  }
}

const YEAR = 365;

function recentDays(random: Random, event: EventResults): [number, number] {
  const from = event.coverage.lastDay - Math.floor(random() * 12 * YEAR);
  return [from, from + 30];
}

const whereOf = ({ competition, city, venue }: Race): string =>
  competition ? `at the ${competition} in ${city || venue}` : `in ${city || venue}`;

function printMark({ mark }: Performance): string {
  if (!mark || mark.kind === 'points') return `${mark?.value ?? 0} points`;
  const whole = mark.value / 1000;
  if (mark.kind === 'distance') return `${whole.toFixed(2)}m`;
  if (whole < 60) return whole.toFixed(2);
  return `${Math.floor(whole / 60)}:${(whole % 60).toFixed(2).padStart(5, '0')}`;
}

/** About a thousand words of races and colour, in paragraphs of four. */
export function writeAthletics(random: Random, told: Told): string {
  return write(() => {
    const sentence = pick(random, RACES)(tellRace(random, told));
    return random() < SHARE_OF_COLOUR ? pick(random, COLOUR) : sentence;
  });
}

/** About a thousand words of everything else a newspaper prints. */
export const writeElsewhere = (random: Random): string => write(() => pick(random, ELSEWHERE)(random));

const WORDS = 1000;

function write(sentence: () => string): string {
  const sentences: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const next = sentence();
    sentences.push(next);
    words += next.split(' ').length;
  }
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '));
  return paragraphs.join('\n');
}
