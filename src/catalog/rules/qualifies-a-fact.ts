// A qualifier, scope or note on a misspelled path would silently turn "up to 4" into 4.
import { suggest } from '../../domain/query/suggest.ts';
import { factFields, listFacts } from '../../domain/record/facts.ts';
import { readField } from '../../domain/record/field.ts';
import { trackOf } from '../../domain/record/tracks.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { FieldPath } from '../../schema/labels.ts';
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
      // Most records limit no fact, and each rule sees thousands of them.
      if (qualifiers === undefined && scopes === undefined && notes === undefined) continue;
      for (const [key, named] of Object.entries({ qualifiers, scopes, notes })) {
        for (const path of Object.keys(named ?? {})) {
          const value = factAt(record.program, path);
          if (value === undefined) {
            const facts = listFacts(record.program).map(fact => fact.path);
            const [near] = suggest(path, facts);
            const hint = near === undefined ? '' : `; did you mean ${near}?`;
            yield { record, path: `${key}.${path}`, message: `${path} names no fact of this record${hint}` };
          } else if (key === 'qualifiers' && typeof value !== 'number') {
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

/** What a record holds at the path of a fact; undefined where it has no such fact. */
function factAt(program: Program, path: string): unknown {
  const field = fieldsByPath.get(path);
  if (field !== undefined) return readField(program, field);
  const [, key, index] = /^(contacts|highlights)\.(0|[1-9]\d*)$/u.exec(path) ?? [];
  return key === 'contacts' || key === 'highlights' ? program[key]?.[Number(index)] : undefined;
}

const fieldsByPath = new Map<string, FieldPath>(factFields.map(field => [field, field]));

/** A scope must add something to its path, and fit the tracks of the record. */
function* scopeFaults({ tracks }: Program, path: string, scope: readonly TrackKey[]): Iterable<string> {
  if (path.startsWith('tracks.')) yield `${path} belongs to one track already; take the scope out`;
  if (path.startsWith('contacts.')) yield 'a contact names its own tracks; write them there';
  for (const key of scope) {
    if (tracks[key]?.offered !== false) continue;
    const { label } = trackOf(key);
    yield `${path} is limited to ${label}, which is said not to be offered; take ${key} out of its scope, or take the fact out`;
  }
}
