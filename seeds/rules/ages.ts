import type { Seeds } from '../model.ts';
import { eachPerformance, type Problem, performancesFile, type Rule } from './rule.ts';

const YOUNGEST = 12;
const OLDEST = 60;

const CHILDHOOD = 'childhood results of a later international, as Tilastopaja prints them';
const NAMESAKE = 'the row or the date of birth belongs to a namesake; which of the two is not known';
const VETERAN = 'race walker who is listed past sixty';

/** Nobody sets a listed mark before twelve or after sixty; where it looks so, a row stands with the wrong namesake. */
export const ages: Rule = {
  name: 'ages',
  *check(seeds: Seeds): Generator<Problem> {
    const dobs = new Map(seeds.athletes.map(({ id, dob }) => [id, dob]));
    for (const { event, row, race } of eachPerformance(seeds)) {
      const dob = row.dob || dobs.get(row.athlete);
      if (!dob || !race) continue;
      const age = ageOn(race.day, dob);
      if (age >= YOUNGEST && age <= OLDEST) continue;
      yield {
        file: performancesFile(event),
        key: row.athlete,
        message: `born ${dob}, would be ${age} at the ${row.mark} of ${race.day}, so give the row to the right athlete or correct the date of birth`,
      };
    }
  },
  exceptions: {
    'aigars-fadejevs-1975': NAMESAKE,
    'ann-marii-kivikas-2002': CHILDHOOD,
    'annesofie-hartmann-nielsen-2000': CHILDHOOD,
    'armand-duplantis-1999': CHILDHOOD,
    'christian-blum-1987': NAMESAKE,
    'cynthia-jerop-1995': NAMESAKE,
    'david-kilel-1984': NAMESAKE,
    'ewa-rybak-1974': NAMESAKE,
    'gustav-lundholm-nielsen-1998': CHILDHOOD,
    'james-butler-1960': NAMESAKE,
    'jessica-kahara-2001': CHILDHOOD,
    'karl-erik-nazarov-1999': CHILDHOOD,
    'kate-anderson-richardson-1973': NAMESAKE,
    'laura-maasik-1993': CHILDHOOD,
    'margarete-petak-1933': VETERAN,
    'rasmus-magi-1992': CHILDHOOD,
    'saga-andersson-2000': CHILDHOOD,
    'silja-andersson-2003': CHILDHOOD,
    'simon-hansen-1998': CHILDHOOD,
    'tilde-johansson-2001': CHILDHOOD,
    'xu-wei-1990': NAMESAKE,
  },
};

/** Whole years; with only a year of birth, as if born on 1 January of it. */
function ageOn(day: string, dob: string): number {
  const years = Number(day.slice(0, 4)) - Number(dob.slice(0, 4));
  return dob.length === DAY_LENGTH && day.slice(5) < dob.slice(5) ? years - 1 : years;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
