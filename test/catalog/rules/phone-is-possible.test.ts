import { describe, expect, it } from 'vitest';
import { phoneIsPossible } from '../../../src/catalog/rules/phone-is-possible.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

const withPhone = (phone: string) => ({ contacts: [{ role: 'program office' as const, phone }] });

describe('phone-is-possible', () => {
  it.each(['(312) 555-0100', '(312) 555-0100 ext. 12', '312-555-0100', '+1 312 555 0100'])(
    'accepts %s',
    phone => {
      expect(pathsFound(phoneIsPossible, withPhone(phone))).toEqual([]);
    },
  );

  it.each([
    '(312) 555-010',
    '(312) 555-01000',
    '555-0100',
    '+44 20 7946 0958',
    'call the office',
    'call (312) 555-0100',
    '(312) 555-0100 or (312) 555-0101',
  ])('finds %s', phone => {
    expect(pathsFound(phoneIsPossible, withPhone(phone))).toEqual(['contacts.0.phone']);
  });

  it('passes over contacts without a number', () => {
    expect(pathsFound(phoneIsPossible, { contacts: [{ role: 'program director', name: 'Jo' }] })).toEqual([]);
  });

  it('shows how to write a number', () => {
    expect(messagesFound(phoneIsPossible, withPhone('555-0100'))).toEqual([
      '"555-0100" is not a possible US number; write it as (312) 555-0100, with "ext. 12" where there is one',
    ]);
  });
});
