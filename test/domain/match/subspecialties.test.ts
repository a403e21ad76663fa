import { expect, test } from 'vitest';
import { subspecialtyNames } from '../../../src/domain/match/subspecialties.ts';
import type { Subspecialty } from '../../../src/schema/answer-choices.ts';

test.each([
  ['Neuroradiology', ['neuroradiology']],
  ['Interventional Neuroradiology', ['neuroradiology']],
  ['interventional radiology', ['interventional']],
  ['Combined Body & MSK Imaging', ['body', 'musculoskeletal']],
  ["Abdominal/Women's Imaging", ['breast', 'body']],
  ['Pediatrics', ['pediatric']],
  ['research', []],
])('%s', (name, expected) => {
  const found = (Object.keys(subspecialtyNames) as Subspecialty[]).filter(key =>
    subspecialtyNames[key].written.test(name),
  );
  expect(found).toEqual(expected);
});
