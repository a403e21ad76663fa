import { expect, test } from 'vitest';
import { askedFields, askedFieldsWith } from '../../../src/cli/record/fields-option.ts';

test('fields and groups of fields, in the order of the words; nothing asked is undefined', () => {
  expect(askedFields(['name', 'call'])).toEqual(['name', 'call.model', 'call.independent', 'call.startsIn']);
  expect(askedFields(undefined)).toBeUndefined();
});

test('an unknown field is refused with a suggestion', () => {
  expect(() => askedFields(['call.modle'])).toThrow('Did you mean call.model?');
});

test.each([
  [undefined, undefined, ['routes.years', 'routes.kind']],
  [['routes'], [], ['routes.years', 'routes.kind']],
  [['name', 'ROUTES.KIND'], ['name'], ['routes.kind']],
  [['name'], ['name'], []],
])('computed fields beside those of the records: %j', (named, fields, own) => {
  expect(askedFieldsWith(named, ['routes.years', 'routes.kind'])).toEqual({ fields, own });
});

test('an unknown computed field is refused with a suggestion', () => {
  expect(() => askedFieldsWith(['routes.knd'], ['routes.kind'])).toThrow('Did you mean routes.kind?');
});
