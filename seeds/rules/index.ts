/** All rules over the facts, and the one function that runs them. */
import type { Seeds } from '../model.ts';
import { ages } from './ages.ts';
import { aliases } from './aliases.ts';
import { characters } from './characters.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { disputes } from './disputes.ts';
import { filled } from './filled.ts';
import { ids } from './ids.ts';
import { marks } from './marks.ts';
import { order } from './order.ts';
import { places } from './places.ts';
import { records } from './records.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { sexes } from './sexes.ts';
import { sources } from './sources.ts';
import { winds } from './winds.ts';

export const RULES: readonly Rule[] = [
  references,
  ids,
  order,
  characters,
  codes,
  sources,
  filled,
  disputes,
  dates,
  ages,
  sexes,
  aliases,
  marks,
  winds,
  places,
  records,
];

export interface Broken {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

/** Every fact that breaks a rule, and every exception that no longer does. Empty when all is well. */
export function checkSeeds(seeds: Seeds): readonly Broken[] {
  return RULES.flatMap((rule) => [...checkRule(rule, seeds)]);
}

export function* checkRule({ name, check, exceptions = {} }: Rule, seeds: Seeds): Generator<Broken> {
  const unused = new Set(Object.keys(exceptions));
  for (const { file, key, message } of check(seeds)) {
    if (key in exceptions) unused.delete(key);
    else yield { rule: name, file, message: `seeds/${file}: ${key}: ${message}.` };
  }
  for (const key of unused) {
    const file = `rules/${name}.ts`;
    yield { rule: name, file, message: `seeds/${file}: the exception "${key}" breaks the rule no longer, so take it out.` };
  }
}
