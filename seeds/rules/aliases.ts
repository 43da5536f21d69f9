import type { SeedAthlete, Seeds } from '../model.ts';
import type { Problem, Rule } from './rule.ts';

const NAMESAKES = 'both bear the name, so that either may be meant';

/** An alias says something new, and leads to one athlete. */
export const aliases: Rule = {
  name: 'aliases',
  *check(seeds: Seeds): Generator<Problem> {
    const named = new Map<string, string[]>();
    for (const athlete of seeds.athletes) {
      for (const name of new Set([athlete.displayName, ...athlete.aliases])) {
        const key = nameKey(athlete, name);
        named.set(key, [...(named.get(key) ?? []), athlete.id]);
      }
    }
    for (const athlete of seeds.athletes) {
      const seen = new Set([athlete.displayName]);
      for (const alias of athlete.aliases) {
        const problem = (message: string) => ({ file: 'athletes.tsv', key: athlete.id, message });
        if (alias === '') yield problem('has an empty alias, so take it out');
        if (seen.has(alias)) yield problem(`the alias "${alias}" repeats the name or another alias, so take it out`);
        seen.add(alias);
        const others = named.get(nameKey(athlete, alias))?.filter((id) => id !== athlete.id) ?? [];
        if (others.length > 0) yield problem(`the alias "${alias}" also leads to ${others.join(', ')}, so join them or take it out`);
      }
    }
  },
  exceptions: {
    'ismail-nezir-2003': NAMESAKES,
    'lex-brown-2001': NAMESAKES,
    'vincent-kipsang-rono-1990': NAMESAKES,
  },
};

/** Namesakes of another sex or nation are told apart by those. */
function nameKey({ sex, nat }: SeedAthlete, name: string): string {
  return `${sex}${nat}${name}`;
}
