import { expect, test } from 'vitest';
import {
  allSubspecialties,
  namedSubspecialties,
  subspecialtyName,
} from '../../../src/domain/match/subspecialties.ts';

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
  expect(namedSubspecialties([name], allSubspecialties)).toEqual(expected);
});

test('the entries of a list are each a name of their own', () => {
  expect(namedSubspecialties(['Breast', 'Neuro', 'Interventional', 'neuro'], allSubspecialties)).toEqual([
    'neuroradiology',
    'breast',
    'interventional',
  ]);
  expect(namedSubspecialties(['Breast', 'Neuro'], ['breast', 'body'])).toEqual(['breast']);
  expect(namedSubspecialties([], allSubspecialties)).toEqual([]);
});

test('a name inside a sentence', () => {
  expect(subspecialtyName('body')).toBe('body or abdominal imaging');
});
