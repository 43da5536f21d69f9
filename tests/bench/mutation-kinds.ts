/**
 * Twelve ways in which true claims go wrong between the results sheet and the page. Each answers the smallest edit, or `null`
 * where the claim or its sentence has nothing of that kind.
 */
import type { Span } from '../../src/core/article.ts';
import type { Evidence } from '../../src/core/finding.ts';
import type { Sex } from '../../src/core/results.ts';
import { cityKey } from '../../src/core/text/city-key.ts';
import { sentenceAround } from '../articles/score.ts';
import type { KnownArticle, KnownClaim } from './mutation-claims.ts';
import { pick, type Random } from './oracle-draw.ts';

/** The words of the span give way to others. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Target {
  readonly article: KnownArticle;
  readonly claim: KnownClaim;
  readonly random: Random;
  /** The row by which the engine verified the claim: a city, a year or an event of its sentence that is not the row's belongs to another fact. */
  readonly row: Evidence | null;
  /** Sex of an athlete as the labels name him, where the engine knows it. Nobody mixes up men and women in a report. */
  sexOf(athlete: string): Sex | null;
}

type Mutation = (target: Target) => Edit | null;

/** Replaces the first match within the span. */
function replaceIn(text: string, span: Span, pattern: RegExp, by: (found: string) => string | null): Edit | null {
  const match = pattern.exec(text.slice(span.start, span.end));
  const replacement = match && by(match[0]);
  if (!match || replacement === null || replacement === match[0]) return null;
  const start = span.start + match.index;
  return { start, end: start + match[0].length, text: replacement };
}

const inClaim = (target: Target, pattern: RegExp, by: (found: string) => string | null): Edit | null =>
  replaceIn(target.article.text, target.claim, pattern, by);

const inSentence = (target: Target, pattern: RegExp, by: (found: string) => string | null): Edit | null =>
  replaceIn(target.article.text, sentenceAround(target.article.text, target.claim), pattern, by);

const MARK = /\d[\d.:,]*\d/;

const forMarks =
  (mutate: Mutation): Mutation =>
  (target) =>
    target.claim.kind === 'mark' ? mutate(target) : null;

const put = (text: string, at: number, chars: string): string => text.slice(0, at) + chars + text.slice(at + chars.length);

/** Positions of digits after the first. */
const laterDigits = (text: string): number[] => [...text.matchAll(/\d/g)].map(({ index }) => index).slice(1);

const digit = forMarks((target) =>
  inClaim(target, MARK, (mark) => {
    const places = laterDigits(mark);
    if (!places.length) return null;
    const at = pick(target.random, places);
    const most = mark[at - 1] === ':' ? 6 : 10;
    return put(mark, at, String((Number(mark[at]) + 1 + Math.floor(target.random() * (most - 1))) % most));
  }),
);

const transposition = forMarks((target) =>
  inClaim(target, MARK, (mark) => {
    const pairs = laterDigits(mark).filter((at) => /^(\d)(?!\1)\d/.test(mark.slice(at)) && !(mark[at - 1] === ':' && mark[at + 1]! > '5'));
    if (!pairs.length) return null;
    const at = pick(target.random, pairs);
    return put(mark, at, `${mark[at + 1]}${mark[at]}`);
  }),
);

const secondOff = forMarks((target) =>
  inClaim(target, /\d:\d\d(?=[.:]\d\d)/, (found) => {
    const seconds = Number(found.slice(-2)) + (target.random() < 0.5 ? 1 : -1);
    return seconds < 0 || seconds > 59 ? null : found.slice(0, -2) + String(seconds).padStart(2, '0');
  }),
);

const separator = forMarks((target) => inClaim(target, /^\d+:\d\d\.\d\d/, (found) => found.replace('.', ':')));

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function moveOrdinal(words: string, random: Random): string | null {
  const by = pick(random, [-2, -1, 1, 2]);
  if (/^\d/.test(words)) return Number.parseInt(words, 10) + by > 0 ? numeral(Number.parseInt(words, 10) + by) : null;
  const next = ORDINALS[ORDINALS.indexOf(words.toLowerCase()) + by];
  return next === undefined ? null : /^[A-Z]/.test(words) ? next[0]!.toUpperCase() + next.slice(1) : next;
}

const numeral = (place: number): string => `${place}${['th', 'st', 'nd', 'rd'][place > 10 && place < 14 ? 0 : place % 10] ?? 'th'}`;

const ORDINAL = new RegExp(`\\b(${ORDINALS.join('|')}|\\d+(st|nd|rd|th))\\b`, 'i');

const place: Mutation = (target) =>
  target.claim.type === 'place' ? inClaim(target, ORDINAL, (words) => moveOrdinal(words, target.random)) : null;

const METALS = ['gold', 'silver', 'bronze'];

const medal: Mutation = (target) =>
  target.claim.type === 'medal' || target.claim.type === 'title'
    ? inClaim(target, /gold|silver|bronze/, (metal) =>
        pick(
          target.random,
          METALS.filter((other) => other !== metal),
        ),
      )
    : null;

/** The name nearest before the mark, in its sentence, gives way to that of another who has a mark of that event in the article. */
const athlete = forMarks(({ article, claim, random, sexOf }) => {
  const sentence = sentenceAround(article.text, claim);
  const names = article.claims.filter(({ kind, truth }) => kind === 'athlete' && truth === 'true');
  const here = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const own = here.filter(({ end }) => end <= claim.start).at(-1);
  if (!own?.isName || own.athlete === null || own.athlete !== claim.athlete) return null;
  const sex = sexOf(own.athlete);
  const nameOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const isFull = (one: Span): boolean => nameOf(one).includes(' ');
  const runs = (who: string): boolean =>
    article.claims.some(({ kind, athlete: whose, event: run }) => kind === 'mark' && whose === who && run === claim.event);
  const others = names.filter(
    (other) =>
      other.isName &&
      other.athlete !== null &&
      sexOf(other.athlete) === sex &&
      runs(other.athlete) &&
      isFull(other) === isFull(own) &&
      !here.some((one) => one.athlete === other.athlete),
  );
  return others.length ? { start: own.start, end: own.end, text: nameOf(pick(random, others)) } : null;
});

/** Events of one kind that exist: nobody prints "800m hurdles". */
const SWAPPED_EVENTS: readonly (readonly [words: RegExp, others: readonly string[], event: RegExp])[] = [
  [/(?<![\dx,])[1-9]\d?\d(?=( ?m| metres) hurdles\b)/, ['60', '100', '110', '400'], /-hurdles$/],
  [
    /(?<![\dx,])[1-9]\d?,?\d\d0?(?=( ?m| metres)\b(?! (hurdles|steeplechase|race walk|walk)))/,
    ['100', '200', '400', '800', '1500', '5000'],
    /^\d+-metres$/,
  ],
  [/\b(long|triple|high) jump\b/, ['long jump', 'triple jump', 'high jump'], /-jump$/],
  [/\b(shot put|discus|hammer|javelin)\b/, ['shot put', 'discus', 'hammer', 'javelin'], /-put$|-throw$/],
  [/\bmile\b/, ['1500m', '800m'], /mile/],
];

const event: Mutation = (target) => {
  const { claim, row, random } = target;
  if (claim.kind !== 'mark' || !row) return null;
  for (const [words, others, events] of SWAPPED_EVENTS) {
    if (!events.test(row.event)) continue;
    const edit = inSentence(target, words, (found) => {
      const plain = found.replace(',', '');
      const own = /^\d/.test(plain) ? row.event.startsWith(`${plain}-`) : row.event.includes(plain.replace(' ', '-'));
      return own
        ? pick(
            random,
            others.filter((other) => other !== plain),
          )
        : null;
    });
    if (edit) return edit;
  }
  return null;
};

const year: Mutation = (target) =>
  target.claim.kind === 'mark' && target.row
    ? inSentence(target, new RegExp(`\\b${target.row.day.slice(0, 4)}\\b(?!m| metres)`), (found) =>
        String(Number(found) + (target.random() < 0.5 ? 1 : -1)),
      )
    : null;

const CITIES = ['Paris', 'Tokyo', 'Budapest', 'Eugene', 'London', 'Doha', 'Oslo', 'Zurich', 'Berlin', 'Monaco', 'Rome', 'Glasgow'];

const meeting: Mutation = (target) =>
  target.claim.kind === 'mark' && target.row
    ? inSentence(target, new RegExp(`\\b(${CITIES.join('|')})\\b`), (city) =>
        cityKey(city) === cityKey(target.row!.venue)
          ? pick(
              target.random,
              CITIES.filter((other) => other !== city),
            )
          : null,
      )
    : null;

const rank: Mutation = (target) =>
  target.claim.type === 'rank' ? inClaim(target, ORDINAL, (words) => moveOrdinal(words, target.random)) : null;

const age: Mutation = (target) =>
  target.claim.type === 'age' ? inClaim(target, /\d\d/, (years) => String(Number(years) + pick(target.random, [-4, -3, 3, 4]))) : null;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  digit,
  transposition,
  'second off': secondOff,
  separator,
  place,
  medal,
  athlete,
  event,
  year,
  meeting,
  rank,
  age,
};
