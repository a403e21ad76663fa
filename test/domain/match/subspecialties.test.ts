import { expect, test } from 'vitest';
import { subspecialtyName, subspecialtyWords } from '../../../src/domain/match/subspecialties.ts';
import { keysOf } from '../../../src/schema/keys-of.ts';

test.each([
  ['Neuroradiology', ['neuroradiology']],
  ['Interventional Neuroradiology', ['neuroradiology']],
  ['interventional radiology', ['interventional']],
  ['Combined Body & MSK Imaging', ['body', 'musculoskeletal']],
  ["Abdominal/Women's Imaging", ['breast', 'body']],
  ['Pediatrics', ['pediatric']],
  ['Neuro', ['neuroradiology']],
  ['Interventional neuro', []],
  ['research', []],
])('%s', (name, expected) => {
  const found = keysOf(subspecialtyWords).filter(key => subspecialtyWords[key].test(name));
  expect(found).toEqual(expected);
});

test('a name inside a sentence', () => {
  expect(subspecialtyName('body')).toBe('body or abdominal imaging');
});
