import { expect, test } from 'vitest';
import { checkText } from '../../src/catalog/check-text.ts';
import { recordText } from '../support/folder.ts';

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
  const found = checkText(text, 'data/il/a.yaml', '2026-11-28');
  expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
});
