import type { Seeds } from '../model.ts';
import { eventKey, type Problem, type Rule } from './rule.ts';

/** Letters of any script, marks, and what stands between the parts of a name. */
const PERSON = /^[\p{L}\p{M}'’. -]*$/u;

/** Anything that prints: control characters, private use and invisible format characters are left-overs of a wrong encoding. */
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;

const LOOSE_SPACE = /^\s|\s$|\s\s|[^\S ]/;

/** Text holds only characters that belong there, with single spaces. */
export const characters: Rule = {
  name: 'characters',
  *check(seeds: Seeds): Generator<Problem> {
    for (const { id, givenName, familyName, displayName, aliases } of seeds.athletes) {
      for (const name of [givenName, familyName, displayName, ...aliases]) {
        if (!PERSON.test(name)) yield { file: 'athletes.tsv', key: id, message: `"${name}" holds a character that no name has` };
        yield* spaces('athletes.tsv', id, name);
      }
    }
    for (const event of seeds.events) {
      const seen = new Set<string>();
      for (const { id, round, competition, venue, city } of event.races) {
        for (const text of [round, competition, venue, city]) {
          if (seen.has(text)) continue;
          seen.add(text);
          yield* plain(`races/${eventKey(event)}.tsv`, id, text);
        }
      }
      for (const { team } of event.performances) if (team !== '') yield* plain(`performances/${eventKey(event)}.tsv`, team, team);
    }
    for (const { name, start, venue, city } of seeds.calendar) {
      for (const text of [name, venue, city]) yield* plain('calendar.tsv', `${start} ${name}`, text);
    }
    for (const { name, aliases } of seeds.meetings) for (const text of [name, ...aliases]) yield* plain('meetings.tsv', name, text);
    for (const row of seeds.championships) {
      for (const text of [row.competition, row.edition, ...row.aliases]) yield* plain('championships.tsv', row.edition, text);
    }
    for (const { event, name, venue } of seeds.records)
      for (const text of [name, venue]) yield* plain('records.tsv', `${event} ${name}`, text);
  },
};

function* plain(file: string, key: string, text: string): Generator<Problem> {
  if (!PRINTABLE.test(text)) yield { file, key, message: `${JSON.stringify(text)} holds an invisible character, so take it out` };
  yield* spaces(file, key, text);
}

function* spaces(file: string, key: string, text: string): Generator<Problem> {
  if (LOOSE_SPACE.test(text)) yield { file, key, message: `"${text}" has loose spaces, so run npm run seeds:fix` };
}
