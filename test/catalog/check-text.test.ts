import { expect, test } from 'vitest';
import { checkText } from '../../src/catalog/check-text.ts';
import { recordText } from '../support/folder.ts';
import { makeProgram } from '../support/programs.ts';

test.each([
  ['nothing', recordText('a'), []],
  ['a name that is not that of the file', recordText('b'), ['1:1 rule/id-matches-file']],
  [
    'what is cut, and a rule',
    recordText('a', 'moonlighting: true\naddress: Univ #1\n'),
    ['12:10 yaml/cut', '12:1 rule/fact-has-one-source', '11:1 rule/fact-has-one-source'],
  ],
  ['what is no YAML', 'id: [', ['1:6 yaml/syntax']],
])('%s', (_, text, expected) => {
  const { problems: found, program } = checkText(text, 'data/il/a.yaml', '2026-11-28');
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
  expect(program?.id).toBe(expected.length === 0 ? 'a' : undefined);
});

test('a patch is judged beside the records that it may amend', () => {
  const others = [makeProgram({ id: 'a' })];
  const text =
    'amends: a\nmoonlighting: true\nsources:\n  - { url: "https://example.edu/", readOn: "2026-11-01", facts: [moonlighting] }\n';
  expect(checkText(text, 'own/a.yaml', '2026-11-28', { others })).toMatchObject({
    problems: [],
    program: { id: 'a', moonlighting: true },
  });
  expect(checkText(text, 'own/a.yaml', '2026-11-28')).toMatchObject({
    problems: [{ code: 'patch/unknown-program', line: 1 }],
    program: undefined,
  });
});
