// Builds records for the tests of the data rules: a small valid program, changed where a test says so.
import type { Rule, RuleRecord } from '../../src/catalog/rules/rule.ts';
import type { Program } from '../../src/schema/program.ts';

/** A record of a small valid program; the parts that a test gives replace the defaults whole. */
export function ruleRecord(parts: Partial<Program> = {}, relative?: string): RuleRecord {
  const program: Program = {
    id: 'slu',
    name: 'Saint Louis University',
    city: 'St. Louis',
    state: 'MO',
    tracks: { dr: {} },
    sources: [{ url: 'https://www.slu.edu/radiology', readOn: '2026-11-22', facts: ['tracks'] }],
    ...parts,
  };
  const path = relative ?? `${program.state.toLowerCase()}/${program.id}.yaml`;
  return { file: `data/${path}`, relative: path, program };
}

/** What a rule finds in one program, as paths; the commonest question of a test. */
export const pathsFound = (rule: Rule, parts: Partial<Program>): readonly string[] =>
  [...rule.check([ruleRecord(parts)], '2026-11-22')].map(({ path }) => path);

/** What a rule finds in one program, as messages. */
export const messagesFound = (rule: Rule, parts: Partial<Program>): readonly string[] =>
  [...rule.check([ruleRecord(parts)], '2026-11-22')].map(({ message }) => message);
