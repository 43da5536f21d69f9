import { civilDate, type Day, writeDay } from '../../src/core/day.ts';
import { writeMark } from '../../src/core/mark.ts';
import type { AthleteRow, EventResults, EventSlug, Performance, Results, Sex } from '../../src/core/results.ts';
import { type Final, type Meeting, printed } from './demo-facts.ts';
import { type DemoPlan, planDemo } from './demo-plan.ts';
import { DemoWriter, seededRandom, writePage } from './demo-writer.ts';
import type { Label } from './labels.ts';

export interface DemoRequest {
  readonly results: Results;
  readonly sex: Sex;
  /** A running event on the track. */
  readonly event: EventSlug;
  /** The event from which the slip of the wrong event takes its mark. */
  readonly other: EventSlug;
  readonly year: number;
  readonly seed: number;
}

export interface Demo {
  readonly html: string;
  readonly text: string;
  readonly published: Day;
  readonly expected: readonly Label[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** How the event is written: `400m hurdles`. */
const wordsOf = (event: EventSlug): string =>
  event === 'one-mile'
    ? 'mile'
    : event
        .replace(/^(\d+)-metres-?/, '$1m ')
        .replaceAll('-', ' ')
        .trim();

const dateOf = (day: Day): string => `${civilDate(day).dayOfMonth} ${MONTHS[civilDate(day).month - 1]}`;
const monthOf = (day: Day, shiftYears = 0): string => `${MONTHS[civilDate(day).month - 1]} ${civilDate(day).year + shiftYears}`;

function openEvent(results: Results, sex: Sex, event: EventSlug): EventResults {
  const open = results.event(sex, event);
  if (typeof open === 'string') throw new Error(`The event ${event} (${sex}) is ${open}: open it before generating a demo from it.`);
  return open;
}

/** Writes the pieces of one article; each method adds a paragraph with its labels. */
class DemoStory {
  readonly writer = new DemoWriter();
  readonly #results: Results;
  readonly #event: EventSlug;
  readonly #random: () => number;
  readonly #words: string;
  readonly #whose: string;

  constructor({ results, sex, event, seed }: DemoRequest) {
    this.#results = results;
    this.#event = event;
    this.#random = seededRandom(seed);
    this.#words = wordsOf(event);
    this.#whose = `${sex === 'F' ? 'women’s' : 'men’s'} ${this.#words}`;
  }

  #athlete(row: AthleteRow, more: Partial<Label> = {}): Label {
    const { name, id } = this.#results.athlete(row);
    return { quote: name, kind: 'athlete', athlete: id, ...(more.oneOf ? {} : { verdict: null }), ...more };
  }

  #mark(row: Performance, more: Partial<Label> = {}): Label {
    const verdict = more.oneOf ? {} : { verdict: 'verified' as const };
    return {
      quote: printed(row),
      kind: 'mark',
      athlete: this.#idOf(row.athlete),
      event: row.race.event,
      claim: 'result',
      ...verdict,
      ...more,
    };
  }

  #place(row: AthleteRow, at: number, more: Partial<Label> = {}): Label {
    const [quote, athlete] = [PLACES[at - 1]!, this.#idOf(row)];
    return { quote, kind: 'claim', athlete, event: this.#event, claim: 'place', verdict: 'verified', ...more };
  }

  #idOf(row: AthleteRow): string {
    return this.#results.athlete(row).id;
  }

  open(year: number): void {
    this.writer.add(`A season of the ${this.#whose}: ${year} race by race\n`);
    this.writer.add(`Nobody ran away with the ${this.#whose} in ${year}. These were the races that made the year, in their order.\n`);
  }

  /** First, second and third of a meeting, in one of three wordings. */
  tell({ competition, city, day, rows }: Meeting, { athletes, marks }: SlipsOfThree): void {
    const who = rows.slice(0, 3).map((row, i) => this.#athlete(row.athlete, athletes[i]));
    const [first, second, third] = rows.slice(0, 3).map((row, i) => this.#mark(row, marks[i]));
    const winner = [who[0]!, ' in ', first!];
    const wordings = [
      [`The ${this.#words} at the ${competition} in ${city} on ${dateOf(day)} went to `, ...winner, ', with ', who[1]!, ' '],
      [
        `On ${dateOf(day)} it was the turn of ${city} and the ${competition}. `,
        who[0]!,
        ' won the ',
        `${this.#words} in `,
        first!,
        ', ',
        who[1]!,
        ' was ',
      ],
      [`In ${city}, at the ${competition} on ${dateOf(day)}, `, who[0]!, ` won the ${this.#words} in `, first!, '; ', who[1]!, ' was '],
    ];
    this.writer.add(...wordings[Math.floor(this.#random() * wordings.length)]!);
    this.writer.add(
      this.#place(rows[1]!.athlete, 2),
      ' in ',
      second!,
      ' and ',
      who[2]!,
      ' ',
      this.#place(rows[2]!.athlete, 3),
      ' in ',
      third!,
      '.\n',
    );
  }

  /** The third is said to have won, in the winner's time. */
  tellWrongAthlete({ competition, city, day, rows }: Meeting): void {
    const [winner, third] = [rows[0]!, rows[2]!];
    const { name, familyName } = this.#results.athlete(winner.athlete);
    this.writer.add(`The ${competition} in ${city} on ${dateOf(day)} had a clear winner: `);
    this.writer.add(
      this.#athlete(third.athlete, { verdict: 'mismatch', correction: name, accept: [familyName], slip: 'wrong-athlete' }),
      ` won the ${this.#words} in `,
    );
    this.writer.add(this.#mark(winner, { athlete: this.#idOf(third.athlete), oneOf: ['unverified', 'verified'] }), '.\n');
  }

  /** The final, with one of the places four to six told one too good. */
  tellFinal({ competition, city, day, places }: Final): void {
    const wrong = 4 + Math.floor(this.#random() * 3);
    this.writer.add(`The ${this.#whose} final of the ${competition} was run in ${city} on ${dateOf(day)}.`);
    for (const { athlete, place, mark } of places.slice(0, 6)) {
      // Whoever was one place before the wrong one is left out: two athletes in one place would tell on each other.
      if (place === wrong - 1 || !mark) continue;
      const slip: Partial<Label> = { quote: PLACES[place - 2]!, verdict: 'mismatch', correction: PLACES[place - 1]!, slip: 'wrong-place' };
      const time: Label = {
        quote: writeMark(mark),
        kind: 'mark',
        athlete: this.#idOf(athlete),
        event: this.#event,
        claim: 'result',
        verdict: 'verified',
      };
      this.writer.add(' ', this.#athlete(athlete), ' was ', this.#place(athlete, place, place === wrong ? slip : {}), ' in ', time, '.');
    }
    this.writer.add('\n');
  }

  tellStaleBest({ before, now }: DemoPlan['stale']): void {
    const slip: Partial<Label> = { claim: 'pb', verdict: 'mismatch', correction: printed(now), slip: 'stale-pb' };
    this.writer.add('Two notes for the book. ', this.#athlete(now.athlete), `’s personal best for the ${this.#words} is `);
    this.writer.add(this.#mark(before, slip), ` from ${before.race.city}.\n`);
  }

  tellWrongYear(old: Performance): void {
    const { day, city } = old.race;
    const right = monthOf(day);
    this.writer.add('In an earlier season, ', this.#athlete(old.athlete), ` had run the ${this.#words} in `);
    this.writer.add(this.#mark(old, { oneOf: ['verified', 'mismatch'] }), ` in ${city} in `);
    this.writer.add({
      ...{ quote: monthOf(day, day % 2 ? 1 : -1), kind: 'claim', athlete: this.#idOf(old.athlete), event: this.#event, claim: 'date' },
      ...{ verdict: 'mismatch', correction: right, slip: 'wrong-year' },
      accept: [String(civilDate(day).year), `${civilDate(day).dayOfMonth} ${right}`, writeDay(day)],
    });
    this.writer.add('.\n');
  }

  tellWrongEvent(row: Performance): void {
    const { day, city, event } = row.race;
    const right = wordsOf(event);
    this.writer.add(`And one from the side: on ${dateOf(day)}, in ${city}, `, this.#athlete(row.athlete), ' ran the ');
    this.writer.add({
      ...{ quote: this.#words, kind: 'claim', athlete: this.#idOf(row.athlete), event, claim: 'result' },
      ...{ verdict: 'mismatch', correction: right, slip: 'wrong-event' },
      accept: [right.replace(/^(\d+)m/, '$1 metres'), right.replace(/^(\d+)m/, '$1 m'), event],
    });
    this.writer.add(' in ', this.#mark(row, { oneOf: ['verified', 'mismatch'] }), '.');
  }
}

interface SlipsOfThree {
  /** By place, from the first. */
  readonly athletes: readonly Partial<Label>[];
  readonly marks: readonly Partial<Label>[];
}

/** The slip that the plan puts into a meeting, if any. */
function slipsIn(meeting: Meeting, plan: DemoPlan, results: Results): SlipsOfThree {
  const [first, second] = meeting.rows.map((row) => results.athlete(row.athlete));
  if (meeting === plan.digits.meeting) {
    const { index, quote, correction } = plan.digits.slip;
    const slip: Partial<Label> = { quote, verdict: 'mismatch', correction, slip: 'digit-slip' };
    return { athletes: [], marks: [0, 1, 2].map((i) => (i === index ? slip : {})) };
  }
  if (meeting === plan.misspelt.meeting) {
    const { name, familyName } = second!;
    const slip: Partial<Label> = {
      quote: plan.misspelt.quote,
      verdict: 'mismatch',
      correction: name,
      accept: [familyName],
      slip: 'misspelt-name',
    };
    return { athletes: [{}, slip], marks: [] };
  }
  if (meeting === plan.swapped) {
    const { name, givenName, familyName } = first!;
    return { athletes: [{ quote: `${familyName} ${givenName}`, verdict: 'mismatch', correction: name, slip: 'swapped-name' }], marks: [] };
  }
  return { athletes: [], marks: [] };
}

/**
 * A season's report, made from the results: every statement true, but for eight slips, one of each kind.
 *
 * The event's files (and those of `other`) must be open. Pure: the same request on the same facts gives the same article.
 * Throws one sentence when an event is not open or the results of the year do not hold enough.
 */
export function generateDemo(request: DemoRequest): Demo {
  const { results, sex, event, other, year } = request;
  const plan = planDemo(results, openEvent(results, sex, event), openEvent(results, sex, other), year);
  const story = new DemoStory(request);
  story.open(year);
  const chapters = [
    { day: plan.final.day, write: () => story.tellFinal(plan.final) },
    ...plan.meetings.map((meeting) => ({
      day: meeting.day,
      write: () => (meeting === plan.wrongAthlete ? story.tellWrongAthlete(meeting) : story.tell(meeting, slipsIn(meeting, plan, results))),
    })),
  ];
  for (const { write } of chapters.sort((a, b) => a.day - b.day)) write();
  story.tellStaleBest(plan.stale);
  story.tellWrongYear(plan.old);
  story.tellWrongEvent(plan.elsewhere);
  const { text, labels } = story.writer;
  const published = Math.max(...chapters.map(({ day }) => day)) + 3;
  return { text, published, expected: labels, html: writePage({ text, published: writeDay(published) }) };
}
