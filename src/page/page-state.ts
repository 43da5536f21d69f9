/** What a page says of itself to popup and desk: its chunks as one text. */
import type { AthleteCard, Checked, Finding } from '../core/finding.ts';
import type { PageState } from '../messages/protocol.ts';
import type { Annotation } from './annotate.ts';
import type { Chunk, Reading } from './reading.ts';

/** Offsets of the answer are those of all chunks, one after the other. */
export function stateOf(reading: Reading | null, off: boolean): PageState {
  if (off) return { kind: 'off' };
  if (!reading) return { kind: 'reading' };
  if (reading.kind !== 'ready') return reading;
  const checked = mergeChecked(reading.chunks);
  if (!checked) return { kind: 'other' };
  return { kind: 'ready', url: reading.url, cut: reading.chunks.some(({ projection }) => projection.cut), checked };
}

/** The day is that of the first story; athletes are as they were on the day of the first that names them. */
export function mergeChecked(chunks: readonly Chunk[]): Checked | null {
  const [first, ...others] = chunks.filter(({ checked }) => checked);
  if (!first?.checked) return null;
  if (others.length === 0 && chunks[0] === first) return first.checked;
  const cards = new Map<string, AthleteCard>();
  const findings: Finding[] = [];
  let at = 0;
  for (const { projection, checked } of chunks) {
    for (const finding of checked?.findings ?? []) findings.push({ ...finding, start: finding.start + at, end: finding.end + at });
    for (const card of checked?.cards ?? []) if (!cards.has(card.athlete.id)) cards.set(card.athlete.id, card);
    at += projection.text.length;
  }
  const asOfKnown = chunks.every(({ checked }) => checked?.asOfKnown ?? true);
  return { ...first.checked, findings, cards: [...cards.values()], asOfKnown, wanted: [] };
}

/** The annotation at an offset of all chunks. */
export function annotationAt(chunks: readonly Chunk[], annotations: readonly Annotation[], start: number): Annotation | undefined {
  let at = 0;
  for (const { projection, checked } of chunks) {
    if (start < at + projection.text.length) {
      return annotations.find(({ finding }) => finding.start === start - at && checked?.findings.includes(finding));
    }
    at += projection.text.length;
  }
  return undefined;
}
