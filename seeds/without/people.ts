/** Athletes when sources are left out: only those who still have a row, with the date of birth which their rows still give. */
import type { SeedAthlete, SeedPerformance } from '../model.ts';
import type { Cell } from './row.ts';

export interface PeopleOptions {
  /** Also blank World Athletics ids and aliases of everyone of whom a left-out source spoke. */
  readonly dropIdentities: boolean;
}

/** Collects what the rows say of each athlete, then tells who is left. */
export class People {
  private readonly dobs = new Map<string, string>();
  private readonly spokenOf = new Set<string>();

  constructor(
    private readonly athletes: readonly SeedAthlete[],
    private readonly gone: ReadonlySet<string>,
  ) {}

  /** `after` is `null` when the row went. */
  see(before: SeedPerformance, after: { readonly blanked: readonly Cell[] } | null): void {
    if (this.gone.has(before.source) || before.also.some((source) => this.gone.has(source))) this.spokenOf.add(before.athlete);
    if (!after) return;
    const known = this.dobs.get(before.athlete);
    // '*' stands for the athlete's own date, which every row gives that does not print another.
    const dob = after.blanked.includes('dob') ? '' : before.dob || '*';
    if (known === undefined || fuller(dob, known)) this.dobs.set(before.athlete, dob);
  }

  left({ dropIdentities }: PeopleOptions): SeedAthlete[] {
    return this.athletes.flatMap((athlete) => {
      const dob = this.dobs.get(athlete.id);
      if (dob === undefined) return [];
      const kept = dob === '*' ? athlete : { ...athlete, dob };
      return [dropIdentities && this.spokenOf.has(athlete.id) ? { ...kept, worldAthleticsId: null, aliases: [] } : kept];
    });
  }
}

function fuller(a: string, b: string): boolean {
  return b !== '*' && (a === '*' || a.length > b.length);
}
