/**
 * Names misspelt in every way, each in a sentence of athletics beside a rival of the same race: who is linked, who is not, and who is
 * told of the slip.
 */
import { articleFromText } from '../../src/core/article.ts';
import { check } from '../../src/core/check.ts';
import { dayOf } from '../../src/core/day.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Performance } from '../../src/core/results.ts';
import type { OpenResults } from '../../src/results/open.ts';
import { folded, SPOILS, spoilName } from './names-spoil.ts';
import { type Drawn, isTold, pick, type Random } from './oracle-draw.ts';
import { randomFor, storyOf } from './oracle-engine.ts';
import { type Part, spanOf, tell, textOf } from './oracle-parts.ts';
import * as say from './oracle-story.ts';
import { seeded } from './prose.ts';

export interface Outcome {
  readonly kind: string;
  readonly name: string;
  readonly spoilt: string;
  readonly athlete: string;
  readonly rival: string;
  readonly text: string;
  /** Who was linked to the spoilt name. */
  readonly linked: 'right' | 'wrong' | 'nobody' | 'several';
  readonly linkedTo: string | null;
  /** Was the reader told, and of the right spelling? */
  readonly told: 'right' | 'wrong' | 'no';
}

/** Every athlete has a name, so that the name index knows all rows. */
function countAthletes({ names }: OpenResults): number {
  let last = -1;
  for (let token = 0; token < names.size; token++) for (const row of names.athletes(token)) last = Math.max(last, row);
  return last + 1;
}

const FIRST_DAY = dayOf(2000, 1, 1);
const HEADING: Part = { role: null, text: 'Athletics: results from the stadium\n', row: null };

/** A performance since 2000 with others in its race, or `null`. */
function drawOf(row: number, results: OpenResults, random: Random): Drawn | null {
  const sex = results.sexOf(row);
  const open = results
    .careers(row)
    .map((career) => results.event(sex, career.event))
    .filter((event) => typeof event !== 'string');
  const drawn = open.flatMap((event) =>
    event
      .ofAthlete(row)
      .filter((one) => one.race.day >= FIRST_DAY && isTold(one))
      .map((one) => ({ event, row: one })),
  );
  const inCompany = drawn.filter(({ event, row: own }) => event.inRace(own.race).some((one) => isRival(one, own)));
  return inCompany.length ? pick(random, inCompany) : null;
}

const isRival = (one: Performance, own: Performance): boolean =>
  isTold(one) && one.athlete !== own.athlete && folded(one.name) !== folded(own.name);

/** `n` athletes with a race since 2000, drawn without weights: most are not famous. The same seed draws the same. */
export function drawNames(results: OpenResults, { n, seed }: { readonly n: number; readonly seed: number }): Drawn[] {
  const random = seeded(seed);
  const left = Array.from({ length: countAthletes(results) }, (_, row) => row);
  const drawn: Drawn[] = [];
  while (drawn.length < n && left.length) {
    const at = Math.floor(random() * left.length);
    const row = left[at]!;
    left[at] = left.at(-1)!;
    left.pop();
    const one = drawOf(row, results, random);
    if (one) drawn.push(one);
  }
  return drawn;
}

interface Sentence {
  readonly parts: readonly Part[];
  readonly name: Part;
  readonly rival: Performance;
}

/** Event, marks of both and the city, as a report has them. */
function sentenceOf(drawn: Drawn, results: OpenResults, { spoilt, random }: { spoilt: string; random: Random }): Sentence {
  const story = storyOf(drawn, results, random);
  const { row } = story;
  const rival = pick(
    random,
    story.field.filter((one) => isRival(one, row)),
  );
  const name: Part = { role: 'name', text: spoilt, row };
  const city = say.cityOf(story);
  const where = city ? tell` in ${city}` : [];
  const own = tell`${name} (${say.markOf(row, random)})`;
  const other = tell`${say.nameOf(rival)} (${say.markOf(rival, random)})`;
  const [first, second] = random() < 0.5 ? [own, other] : [other, own];
  return { parts: [HEADING, ...tell`In the ${say.eventOf(story)}${where}, ${first} and ${second} were in the same race.`], name, rival };
}

function outcomeOf(findings: readonly Finding[], athlete: string): Pick<Outcome, 'linked' | 'linkedTo' | 'told'> {
  const linked = findings.flatMap((finding) => finding.athlete?.id ?? []);
  const stranger = linked.find((id) => id !== athlete);
  const flag = findings.find((finding) => finding.verdict === 'mismatch');
  const isRight = linked.length > 0 && stranger === undefined;
  const isTold = flag?.reason === 'misspelt-name' && flag.athlete?.id === athlete;
  return {
    linked: isRight ? 'right' : stranger !== undefined ? 'wrong' : findings.length ? 'several' : 'nobody',
    linkedTo: stranger ?? linked[0] ?? null,
    told: flag ? (isTold ? 'right' : 'wrong') : 'no',
  };
}

/** Every folded name of the database, so that no slip turns a name into somebody's. */
function takenNames(results: OpenResults): ReadonlySet<string> {
  return new Set(Array.from({ length: countAthletes(results) }, (_, row) => folded(results.athlete(row).name)));
}

/** Spoils `n` names in every way and asks the engine. */
export function runNames(results: OpenResults, { n, seed }: { readonly n: number; readonly seed: number }): Outcome[] {
  const taken = takenNames(results);
  return drawNames(results, { n, seed }).flatMap((drawn, k) => {
    const { name } = results.athlete(drawn.row.athlete);
    return Object.keys(SPOILS).flatMap((kind, which): Outcome[] => {
      const random = randomFor(seed, k * 10 + which);
      const spoilt = spoilName(kind, name, { random, isTaken: (other) => taken.has(other) });
      if (spoilt === null) return [];
      const sentence = sentenceOf(drawn, results, { spoilt, random });
      const text = textOf(sentence.parts);
      const published = drawn.row.race.day + 1;
      const { findings } = check(articleFromText(text, { published, language: 'en' }), results, { today: published });
      const span = spanOf(sentence.parts, sentence.name);
      const here = findings.filter((one) => one.kind === 'athlete' && one.start < span.end && span.start < one.end);
      const athlete = results.athlete(drawn.row.athlete).id;
      return [{ kind, name, spoilt, athlete, rival: sentence.rival.name, text, ...outcomeOf(here, athlete) }];
    });
  });
}
