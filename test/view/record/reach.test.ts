import { expect, test } from 'vitest';
import { reachCell, reachOf } from '../../../src/view/record/reach.ts';

test.each([
  ['(312) 555-0100', 'tel:+13125550100'],
  ['312.555.0100', 'tel:+13125550100'],
  ['+1 312-555-0100', 'tel:+13125550100'],
  ['1-312-555-0100', 'tel:+13125550100'],
  ['(312) 555-0100 ext. 12', 'tel:+13125550100;ext=12'],
  ['(312) 555-0100 x12', 'tel:+13125550100;ext=12'],
  ['312-555-0100, 7', 'tel:+13125550100;ext=7'],
])('the number %s leads to %s', (phone, address) => {
  expect(reachOf({ phone })).toEqual([{ text: phone, address }]);
});

test.each(['555-0100', '+49 30 123456', '312-555-0100 or 312-555-0101', 'ask the office', ''])(
  '%j leads nowhere',
  phone => expect(reachOf({ phone })).toEqual([]),
);

test.each([
  ['ann@example.edu', 'mailto:ann@example.edu'],
  ['ann+x@example.edu', 'mailto:ann%2Bx@example.edu'],
  ['a?bcc=all@example.edu', 'mailto:a%3Fbcc%3Dall@example.edu'],
  ['a&b"@example.edu', 'mailto:a%26b%22@example.edu'],
])('the mail address %s leads to %s', (email, address) => {
  expect(reachOf({ email })).toEqual([{ text: email, address }]);
});

test('a cell of its own keeps the words, and a blank is one', () => {
  expect(reachCell({ phone: '555-0100' })).toEqual({ value: '555-0100', links: [] });
  expect(reachCell({ email: undefined })).toBeNull();
});
