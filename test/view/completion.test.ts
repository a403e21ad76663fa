import { expect, test } from 'vitest';
import { viewScript } from '../../src/view/completion.ts';

test('no line of a script is changed', () => {
  const { result, blocks } = viewScript('bash', 'a  b\n\n  c\n');
  expect(blocks()).toEqual([{ type: 'text', lines: ['a  b', '', '  c'], verbatim: true }]);
  expect([...result.entries()]).toEqual([{ shell: 'bash', script: 'a  b\n\n  c\n' }]);
});
