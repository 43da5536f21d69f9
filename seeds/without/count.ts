/** Counts what leaving sources out did, for the person who chose them. */
import type { Seeds } from '../model.ts';
import type { Witness } from './event.ts';

export class Counter {
  /** By the source whose row was kept. */
  readonly rowsGone = new Map<string, number>();
  /** By cell, in rows whose source stays. */
  readonly blankedStaying = new Map<string, number>();
  /** By cell, in rows that another source took over. */
  readonly blankedTakenOver = new Map<string, number>();
  takenOver = 0;
  /** Rows that lose a cell. */
  poorer = 0;

  readonly witness: Witness = (before, after) => {
    if (!after) return add(this.rowsGone, before.source);
    if (after.takenOver) this.takenOver++;
    if (after.blanked.length > 0) this.poorer++;
    for (const cell of after.blanked) add(after.takenOver ? this.blankedTakenOver : this.blankedStaying, cell);
  };

  /** Sentences for the terminal. */
  report(before: Seeds, after: Seeds): string[] {
    const total = [...this.rowsGone.values()].reduce((sum, count) => sum + count, 0);
    const dobs = new Map(before.athletes.map(({ id, dob }) => [id, dob]));
    const lostDobs = after.athletes.filter(({ id, dob }) => dob !== dobs.get(id)).length;
    const days = (seeds: Seeds) => seeds.meetings.reduce((sum, meeting) => sum + meeting.days.length, 0);
    return [
      `${total} performances go${list(this.rowsGone)}; ${this.takenOver} are taken over by another source.`,
      `${this.poorer} performances lose a cell${list(this.blankedStaying)}; of those taken over${list(this.blankedTakenOver) || ': none'}.`,
      `${before.athletes.length - after.athletes.length} athletes go, ${lostDobs} lose their date of birth.`,
      `${before.records.length - after.records.length} records, ${before.calendar.length - after.calendar.length} entries of the calendar and ${days(before) - days(after)} days of meetings go.`,
    ];
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ` (${sorted.map(([key, count]) => `${key} ${count}`).join(', ')})`;
}
