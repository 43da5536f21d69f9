/** Claims about margins: whose, against which mark, and in which race. */
import type { MarginClaim, MarkClaim } from '../claim.ts';
import { firstFrom, type MarginMention, type RecordMention, tokensBetween } from '../mention.ts';
import { wordAt } from '../recognise/reading.ts';
import type { AthleteRow } from '../results.ts';
import { type Scene, sentenceOf, subjectOf } from './scene.ts';

/** Sentences around a margin in which its mark may stand. */
const MARK_REACH = 2;

export function claimMargins(scene: Scene, marks: readonly MarkClaim[]): MarginClaim[] {
  const claims: MarginClaim[] = [];
  for (const at of scene.mentions.margins) {
    const mark = markOf(scene, at, marks);
    const subject = mark?.subject ?? -1;
    if (!mark || subject < 0) continue;
    const [from, to] = sentenceOf(scene, at);
    const record = recordBeside(scene, at, from, to);
    claims.push({
      kind: 'margin',
      at,
      subject,
      mark,
      record,
      rivals: othersIn(scene, subject, from, to),
      brokeRecord: isBroken(scene, record, at),
    });
  }
  return claims;
}

/** The subject's mark nearest to the margin; the sentence's own where nobody is named as subject. */
function markOf(scene: Scene, at: MarginMention, marks: readonly MarkClaim[]): MarkClaim | null {
  const { sentence } = scene.reading.tokens;
  const athlete = subjectOf(scene, at).mention?.athlete ?? -1;
  let best: MarkClaim | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    if (mark.subject < 0 || (athlete >= 0 && mark.subject !== athlete) || mark.mark.kind !== at.kind) continue;
    if (mark.role === 'target' || mark.role === 'bound' || mark.role === 'split') continue;
    const apart = Math.abs(sentence[mark.at.from]! - sentence[at.from]!);
    if (apart > (athlete >= 0 ? MARK_REACH : 0)) continue;
    const gap = Math.abs(mark.at.from - at.from) + apart * 1_000;
    if (gap >= least) continue;
    best = mark;
    least = gap;
  }
  return best;
}

/** The record or best in the margin's sentence, the nearest. */
function recordBeside(scene: Scene, at: MarginMention, from: number, to: number): RecordMention | null {
  const { records } = scene.mentions;
  let best: RecordMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let k = firstFrom(records, from); k < records.length && records[k]!.from < to; k++) {
    const record = records[k]!;
    if (record.record === 'record') continue;
    const gap = tokensBetween(record, at);
    if (gap >= least) continue;
    best = record;
    least = gap;
  }
  return best;
}

function othersIn(scene: Scene, subject: AthleteRow, from: number, to: number): AthleteRow[] {
  const { athletes } = scene.mentions;
  const rows: AthleteRow[] = [];
  for (let k = firstFrom(athletes, from); k < athletes.length && athletes[k]!.from < to; k++) {
    const { athlete } = athletes[k]!;
    if (athlete >= 0 && athlete !== subject && !rows.includes(athlete)) rows.push(athlete);
  }
  return rows;
}

const BREAKS = new Set([
  'broke',
  'shattered',
  'smashed',
  'beat',
  'bettered',
  'improved',
  'lowered',
  'breaks',
  'breaking',
  'shatters',
  'smashes',
]);
/** Tokens between the verb and its record: "shattered the women's 1500m world record". */
const VERB_REACH = 7;

/** "shattered the world record by almost two seconds": verb, record, margin, with nothing between record and margin. */
function isBroken({ reading: { tokens } }: Scene, record: RecordMention | null, at: MarginMention): boolean {
  if (record?.record !== 'wr' || at.from !== record.to || wordAt(tokens, at.from) !== 'by') return false;
  for (let k = record.from - 1; k >= Math.max(0, record.from - VERB_REACH); k--) if (BREAKS.has(wordAt(tokens, k))) return true;
  return false;
}
