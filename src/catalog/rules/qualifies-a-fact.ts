// A qualifier, scope or note on a misspelled path would silently turn "up to 4" into 4.
import { suggest } from '../../domain/query/suggest.ts';
import { listFacts } from '../../domain/record/facts.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Rule } from './rule.ts';

export const qualifiesAFact: Rule = {
  name: 'qualifies-a-fact',
  severity: 'error',
  summary:
    'Qualifiers belong to recorded numbers, scopes to facts of the whole program, and notes to any fact.',
  *check(records) {
    for (const record of records) {
      const { qualifiers, scopes, notes } = record.program;
      if (qualifiers === undefined && scopes === undefined && notes === undefined) continue;
      const facts = new Map(listFacts(record.program).map(({ path, value }) => [path, value]));
      for (const key of ['qualifiers', 'scopes', 'notes'] as const) {
        for (const path of Object.keys(record.program[key] ?? {})) {
          if (!facts.has(path)) {
            const [near] = suggest(path, facts.keys());
            const hint = near === undefined ? '' : `; did you mean ${near}?`;
            yield { record, path: `${key}.${path}`, message: `${path} names no fact of this record${hint}` };
          } else if (key === 'qualifiers' && typeof facts.get(path) !== 'number') {
            yield { record, path: `${key}.${path}`, message: `${path} is not a number` };
          }
        }
      }
      for (const [path, scope] of Object.entries(scopes ?? {})) {
        for (const message of scopeFaults(record.program, path, scope)) {
          yield { record, path: `scopes.${path}`, message };
        }
      }
    }
  },
};

/** A scope must add something to its path, and fit the tracks of the record. */
function* scopeFaults({ tracks }: Program, path: string, scope: readonly TrackKey[]): Iterable<string> {
  if (path.startsWith('tracks.')) yield `${path} belongs to one track already; take the scope out`;
  if (path.startsWith('contacts.')) yield 'a contact names its own tracks; write them there';
  for (const key of scope) {
    if (tracks[key]?.offered !== false) continue;
    yield `${trackOf(key).label} is said not to be offered, so nothing can hold for it`;
  }
}
