/** One event of one sex when sources are left out: rows may go, and rows that lose a cell of their race move to another. */
import type { SeedEvent, SeedPerformance, SeedRace } from '../model.ts';
import { type Cell, leaveOut, type Rank } from './row.ts';

const RACE_CELLS = ['round', 'competition', 'venue', 'city', 'country'] as const satisfies readonly Cell[];

/** Called for each row with what happened to it; `null` when it went. */
export type Witness = (before: SeedPerformance, after: { readonly blanked: readonly Cell[]; readonly takenOver: boolean } | null) => void;

export function eventWithout(event: SeedEvent, gone: ReadonlySet<string>, rank: Rank, witness: Witness): SeedEvent {
  const races = new Races(event.races);
  const performances: SeedPerformance[] = [];
  for (const before of event.performances) {
    const left = leaveOut(before, gone, rank);
    witness(before, left);
    if (!left) continue;
    const race = races.without(left.row.race, left.blanked);
    performances.push(race === left.row.race ? left.row : { ...left.row, race });
  }
  return { ...event, performances, races: races.named(performances) };
}

/** The races of an event, and those that arise because a cell is no longer known. */
class Races {
  private readonly byId = new Map<string, SeedRace>();
  private readonly byCells = new Map<string, string>();

  constructor(races: readonly SeedRace[]) {
    for (const race of races) {
      this.byId.set(race.id, race);
      this.byCells.set(cellsOf(race), race.id);
    }
  }

  /** The id of the race with those cells blank: one that is there already, or a new one named after this. */
  without(id: string, blanked: readonly Cell[]): string {
    const cells = RACE_CELLS.filter((cell) => blanked.includes(cell));
    const race = this.byId.get(id);
    if (cells.length === 0 || !race) return id;
    const blank = { ...race, ...Object.fromEntries(cells.map((cell) => [cell, ''])) };
    const key = cellsOf(blank);
    const known = this.byCells.get(key);
    if (known !== undefined) return known;
    const made = `${id}-${cells.map((cell) => RACE_CELLS.indexOf(cell)).join('')}`;
    this.byCells.set(key, made);
    this.byId.set(made, { ...blank, id: made });
    return made;
  }

  /** Those that a performance names, in the order in which they arose. */
  named(performances: readonly SeedPerformance[]): SeedRace[] {
    const ids = new Set(performances.map(({ race }) => race));
    return [...this.byId.values()].filter(({ id }) => ids.has(id));
  }
}

function cellsOf({ day, round, competition, venue, city, country, indoor }: SeedRace): string {
  return [day, round, competition, venue, city, country, indoor ? '1' : '0'].join('\t');
}
