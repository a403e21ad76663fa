import { expect, test } from 'vitest';
import { askedFields, askedFieldsWith } from '../../../src/cli/record/fields-option.ts';

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

test.each([
  [{}, undefined, ['routes.years', 'routes.kind']],
  [{ fields: 'routes' }, [], ['routes.years', 'routes.kind']],
  [{ fields: 'name,ROUTES.KIND' }, ['name'], ['routes.kind']],
  [{ fields: 'name' }, ['name'], []],
])('computed fields beside those of the records: %j', (options, fields, own) => {
  expect(askedFieldsWith(options, ['routes.years', 'routes.kind'])).toEqual({ fields, own });
});

test('an unknown computed field is refused with a suggestion', () => {
  expect(() => askedFieldsWith({ fields: 'routes.knd' }, ['routes.kind'])).toThrow(
    'Did you mean routes.kind?',
  );
});
