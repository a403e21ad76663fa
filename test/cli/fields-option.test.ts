import { expect, test } from 'vitest';
import { askedFields } from '../../src/cli/fields-option.ts';

test('fields and groups of fields, in the order of the words; nothing asked is undefined', () => {
  expect(askedFields({ fields: 'name, call' })).toEqual([
    'name',
    'call.model',
    'call.independent',
    'call.startsIn',
  ]);
  expect(askedFields({})).toBeUndefined();
});

test('an unknown field is refused with a suggestion', () => {
  expect(() => askedFields({ fields: 'call.modle' })).toThrow('Did you mean call.model?');
});
