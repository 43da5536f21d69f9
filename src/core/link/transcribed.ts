/**
 * Names of athletes whose nations write in another script, as the article's language transcribes them: `Jaroslawa Mahutschich` in German,
 * `Sofiane El Bakkali`. Another transcription is no slip.
 */
import type { AthleteMention } from '../mention.ts';
import { coveredTokens } from '../mention.ts';
import { mentionOf, type NameRun, nameText } from '../recognise/names.ts';
import type { AthleteRow, Results } from '../results.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { CAPITAL } from '../text/tokens.ts';
import { bonesOf, type Script, scriptOf } from '../text/transcription.ts';
import { judgeCandidate, type LinkContext, namesMeeting } from './link.ts';
import { isOtherPerson, isRelative } from './other-people.ts';

/** Prominence (0–255) from which an athlete is written about in other languages. */
const KNOWN = 80;
/** Points that the story must give: less than for a likeness, for the name is the same. An athlete of other years has fewer. */
const ENOUGH = 1;
/** Letters that a name must have, so that its bones are nobody else's. */
const LEAST_LETTERS = 9;
const MOST_WORDS = 3;

interface Bones {
  readonly cyrillic: ReadonlyMap<string, AthleteRow>;
  readonly arabic: ReadonlyMap<string, AthleteRow>;
}
const built = new WeakMap<Results, Bones>();

/** The well-known athletes of these nations by the bones of their names; -1 where two share them. Built once for each database. */
function bonesIn(results: Results): Bones {
  const known = built.get(results);
  if (known) return known;
  const bones = { cyrillic: new Map<string, AthleteRow>(), arabic: new Map<string, AthleteRow>() };
  for (let row = 0; row < results.names.byAthlete.starts.length - 1; row++) {
    if (results.prominenceOf(row) < KNOWN) continue;
    const script = scriptOf(results.natOf(row));
    if (!script) continue;
    const key = bonesOf(namePartsOf(results.athlete(row).name).join(' '), script);
    bones[script].set(key, bones[script].has(key) ? -1 : row);
  }
  built.set(results, bones);
  return bones;
}

export function linkTranscribed(
  context: LinkContext,
  named: readonly AthleteMention[],
  others: readonly AthleteMention[],
): AthleteMention[] {
  const { tokens } = context.reading;
  const taken = coveredTokens(tokens.count, named, others);
  const found: AthleteMention[] = [];
  for (const run of context.names.runs) {
    for (let p = 0; p + 1 < run.words.length; p++) {
      for (let to = Math.min(run.words.length, p + MOST_WORDS); to > p + 1; to--) {
        const mention = read(run, p, to, taken, context);
        if (!mention) continue;
        found.push(mention);
        taken.fill(1, mention.from, mention.to);
        break;
      }
    }
  }
  return found;
}

function read(run: NameRun, p: number, to: number, taken: Uint8Array, context: LinkContext): AthleteMention | null {
  const { tokens, language } = context.reading;
  // In English two words that are names as they stand need no other reading; most pairs of capitals are such, or are taken.
  let unknown = to - p === MOST_WORDS || language !== 'en';
  for (let q = p; q < to; q++) unknown ||= run.names[q]! < 0;
  if (!unknown) return null;
  let name = '';
  for (let q = p; q < to; q++) {
    const word = run.words[q]!;
    // A name on either side of the words is theirs too, or nobody's.
    if (taken[word] || !(tokens.flags[word]! & CAPITAL) || (q < to - 1 && run.closed[q])) return null;
    name += `${q > p ? ' ' : ''}${nameText(run, q, tokens, context.archive.results.names)}`;
  }
  if (name.length < LEAST_LETTERS) return null;
  const bones = bonesIn(context.archive.results);
  for (const script of ['cyrillic', 'arabic'] satisfies Script[]) {
    const row = bones[script].get(bonesOf(name, script, language)) ?? (language === 'en' ? -1 : bones[script].get(bonesOf(name, script)));
    if (row === undefined || row < 0) continue;
    const mention = { ...mentionOf(tokens, run.words[p]!, run.words[to - 1]!, [row], false), athlete: row };
    if (judgeCandidate(row, mention, context) < ENOUGH) continue;
    if (isOtherPerson(mention, context) || isRelative(mention, context) || namesMeeting(mention, context)) continue;
    return mention;
  }
  return null;
}
