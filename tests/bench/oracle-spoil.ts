/**
 * Slips of the pen and of the desk: each makes one part of a true text wrong, and says what should stand there. A slip that would be
 * true all the same (another mark of the athlete, a name that somebody bears) is refused.
 */
import { couldBePrintedAs, readOfficialMark } from '../../src/core/mark.ts';
import type { EventResults, Results } from '../../src/core/results.ts';
import { foldToken, hashFolded } from '../../src/core/text/fold.ts';
import { pick, type Random } from './oracle-draw.ts';
import type { Part, Role, Telling } from './oracle-parts.ts';
import { bareMarkOf, eventWords } from './oracle-story.ts';

export interface SpoilDesk {
  readonly results: Results;
  readonly event: EventResults;
  readonly random: Random;
}

export interface Spoiled {
  readonly parts: readonly Part[];
  /** The wrong part, as it stands in `parts`. */
  readonly wrong: Part;
  /** The part that it replaces. */
  readonly right: Part;
}

type Spoil = (telling: Telling, desk: SpoilDesk) => Spoiled | null;

/** Replaces the first part of the role that speaks of the told row. */
function spoilRole(role: Role, write: (right: Part, telling: Telling, desk: SpoilDesk) => string | null): Spoil {
  return (telling, desk) => {
    const right = telling.parts.find((part) => part.role === role && part.row === telling.row);
    const text = right && write(right, telling, desk);
    return right && text && text !== right.text ? replace(telling.parts, right, text) : null;
  };
}

function replace(parts: readonly Part[], right: Part, text: string): Spoiled {
  const wrong = { ...right, text };
  return { parts: parts.map((part) => (part === right ? wrong : part)), wrong, right };
}

/** Positions of digits, but not of a leading one: a race of another length is seen by everybody. */
const innerDigits = (text: string): number[] => [...text.matchAll(/\d/g)].map(({ index }) => index).slice(1);

function isFree(text: string, { row }: Telling, { event }: SpoilDesk): boolean {
  const printed = readOfficialMark(text.replace(/[^\d:.]+$/, '').replace(/,/, ''), row.mark!.kind);
  return printed !== null && !event.ofAthlete(row.athlete).some((own) => own.mark && couldBePrintedAs(printed, own.mark));
}

const put = (text: string, at: number, chars: string): string => text.slice(0, at) + chars + text.slice(at + chars.length);

function slipDigit(right: Part, telling: Telling, desk: SpoilDesk): string | null {
  const at = pick(desk.random, innerDigits(right.text));
  // 60 and more seconds are no time.
  const most = /:$/.test(right.text.slice(0, at)) ? 6 : 10;
  const digit = String((Number(right.text[at]) + 1 + Math.floor(desk.random() * (most - 1))) % most);
  const text = put(right.text, at, digit);
  return isFree(text, telling, desk) ? text : null;
}

function transpose(right: Part, telling: Telling, desk: SpoilDesk): string | null {
  const pairs = innerDigits(right.text).filter((at) => /^(\d)(?!\1)\d/.test(right.text.slice(at)));
  if (!pairs.length) return null;
  const at = pick(desk.random, pairs);
  const text = put(right.text, at, `${right.text[at + 1]}${right.text[at]}`);
  return !/:[6-9]/.test(text) && isFree(text, telling, desk) ? text : null;
}

/** The mark of another of the same race. */
function takeOthers(_: Part, telling: Telling, desk: SpoilDesk): string | null {
  const others = desk.event.inRace(telling.row.race).filter((row) => row.mark && row.mark.value !== telling.row.mark!.value);
  if (!others.length) return null;
  const text = bareMarkOf(pick(desk.random, others)).text;
  return isFree(text, telling, desk) ? text : null;
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

function movePlace(right: Part, _: Telling, { random }: SpoilDesk): string | null {
  return PLACES[PLACES.indexOf(right.text) + pick(random, [-2, -1, 1, 2])] ?? null;
}

const moveYear = (right: Part, _: Telling, { random }: SpoilDesk): string | null => {
  const by = random() < 0.5 ? 1 : -1;
  return /\d{4}$/.test(right.text) ? right.text.replace(/\d{4}$/, (year) => String(Number(year) + by)) : null;
};

/** Another event of the athlete, or one of the same kind. */
function changeEvent(_: Part, { row }: Telling, { results, random, event }: SpoilDesk): string | null {
  const careers = results
    .careers(row.athlete)
    .map((career) => career.event)
    .filter((slug) => slug !== event.event && slug !== 'cross-country');
  const others = careers.length
    ? careers
    : NEIGHBOURS.find((family) => family.includes(event.event))?.filter((slug) => slug !== event.event);
  return others?.length ? eventWords(pick(random, others), random) : null;
}

const NEIGHBOURS = [
  ['100-metres', '200-metres', '400-metres', '800-metres', '1500-metres', '3000-metres', '5000-metres', '10000-metres'],
  ['long-jump', 'triple-jump', 'high-jump', 'pole-vault'],
  ['shot-put', 'discus-throw', 'hammer-throw', 'javelin-throw'],
  ['half-marathon', 'marathon'],
];

/** Some edits inside the family name, such that nobody bears the result. */
function misspell(edits: number): Spoil {
  return spoilRole('name', (right, { row }, { results, random }) => {
    const { familyName } = results.athlete(row.athlete);
    if (familyName.length < 4 + edits || !/^\p{Lu}\p{Ll}+$/u.test(familyName) || !right.text.endsWith(` ${familyName}`)) return null;
    let wrong = familyName;
    for (let n = 0; n < edits; n++) wrong = edit(wrong, random);
    return wrong === familyName || isName(results, wrong) ? null : right.text.slice(0, -familyName.length) + wrong;
  });
}

function edit(name: string, random: Random): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const [before, here, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)];
  const how = random();
  if (how < 0.3) return before + after;
  if (how < 0.5) return before + here + here + after;
  if (how < 0.75) return before + after[0]! + here + after.slice(1);
  return before + pick(random, [...'aeiounrt']) + after;
}

function isName(results: Results, name: string): boolean {
  const folded = foldToken(name);
  const units = Uint8Array.from(folded, (char) => char.charCodeAt(0));
  return results.names.find(hashFolded(folded), units, 0, units.length) >= 0;
}

const swapName = spoilRole('name', (right, { row }, { results }) => {
  const { givenName, familyName } = results.athlete(row.athlete);
  return right.text === `${givenName} ${familyName}` ? `${familyName} ${givenName}` : null;
});

/** `3:29.02` → `3:29:02`. */
const slipSeparator = spoilRole('mark', ({ text }) => (/^\d+:\d\d\.\d\d$/.test(text) ? text.replace('.', ':') : null));

export const SPOILS: Readonly<Record<string, Spoil>> = {
  'digit slip': spoilRole('mark', slipDigit),
  'transposed digits': spoilRole('mark', transpose),
  'mark of another in the race': spoilRole('mark', takeOthers),
  'place ±1–2': spoilRole('place', movePlace),
  'year ±1': (telling, desk) => spoilRole('date', moveYear)(telling, desk) ?? spoilRole('year', moveYear)(telling, desk),
  'wrong event': spoilRole('event', changeEvent),
  'name, 1 edit': misspell(1),
  'name, 2 edits': misspell(2),
  'name order swapped': swapName,
  'separator slip': slipSeparator,
};

export const SPOIL_NAMES: readonly string[] = Object.keys(SPOILS);
