import { assert, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderVcard } from '../../src/render/vcard.ts';
import type { Vcard } from '../../src/view/report.ts';
import { active, hostileText } from '../support/hostile.ts';
import { reportOf } from '../support/reports.ts';

const nobody: Vcard = {
  name: undefined,
  role: 'program office',
  organization: 'Alpha',
  email: undefined,
  phone: undefined,
  address: undefined,
  url: undefined,
  note: '',
};
const textOf = (...vcards: readonly Vcard[]) => renderVcard(reportOf([], { vcards: () => vcards })).text;
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a card', () => {
  test('holds what is recorded, in the order of the standard', () => {
    const card = {
      ...nobody,
      name: 'Ann B. Lee, MD, PhD',
      email: 'ann@example.org',
      phone: '(312) 555-0100',
      address: '1 Main St, Springfield',
      url: 'https://example.org/a,b',
      note: 'Source: page',
    };
    expect(unfold(textOf(card))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Ann B. Lee\\, MD\\, PhD',
      'N:Lee;Ann B.;;;MD PhD',
      'ORG:Alpha',
      'TITLE:program office',
      'EMAIL;TYPE=INTERNET,WORK:ann@example.org',
      'TEL;TYPE=WORK,VOICE:(312) 555-0100',
      'ADR;TYPE=WORK:;;1 Main St\\, Springfield;;;;',
      'URL:https://example.org/a,b',
      'NOTE:Source: page',
      'END:VCARD',
      '',
    ]);
  });

  test('of an office is called after its role, and has no property of which nothing is recorded', () => {
    expect(unfold(textOf(nobody)).slice(2, -2)).toEqual([
      'FN:program office\\, Alpha',
      'N:;;;;',
      'ORG:Alpha',
      'TITLE:program office',
      'NOTE:',
    ]);
  });

  test.each([
    ['Ann  B.  Lee, MD', 'N:Lee;Ann B.;;;MD'],
    ['Lee', 'N:Lee;;;;'],
  ])('of "%s" has the names %s', (name, property_) => {
    expect(unfold(textOf({ ...nobody, name }))).toContain(property_);
  });

  test('is one of several, each as it is alone', () => {
    const other = { ...nobody, organization: 'Beta' };
    expect(textOf(nobody, other)).toBe(textOf(nobody) + textOf(other));
  });

  test('has lines of 75 octets; what is longer continues below, and no character is split', () => {
    const noteOf = (note: string) =>
      textOf({ ...nobody, note })
        .split('\r\n')
        .slice(6, -2);
    const full = `NOTE:${'n'.repeat(70)}`;
    expect(noteOf('n'.repeat(70))).toEqual([full]);
    expect(noteOf('n'.repeat(71))).toEqual([full, ' n']);
    expect(noteOf('n'.repeat(145))).toEqual([full, ` ${'n'.repeat(74)}`, ' n']);
    expect(noteOf(`${'n'.repeat(69)}éé`)).toEqual([full.slice(0, -1), ' éé']);
  });

  test.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['two\nlines', 'two\\nlines'],
    ['two\r\nlines', 'two\\nlines'],
    ['two\rlines', 'two\\nlines'],
    ['x\nEND:VCARD\nBEGIN:VCARD', 'x\\nEND:VCARD\\nBEGIN:VCARD'],
  ])('%j is written %j', (note, expected) => {
    expect(unfold(textOf({ ...nobody, note }))).toContain(`NOTE:${expected}`);
  });
});

test('nobody to write to gives no text', () => {
  expect(renderVcard(reportOf([])).text).toBe('');
  expect(textOf()).toBe('');
});

test('whatever a record holds, lines are at most 75 octets and belong to known properties', () => {
  const maybe = option(hostileText, { nil: undefined });
  const card = record({
    name: maybe,
    role: hostileText,
    organization: hostileText,
    email: maybe,
    phone: maybe,
    address: maybe,
    url: maybe,
    note: hostileText.map(text => text.repeat(9)),
  });
  const property_ = /^(?:BEGIN|VERSION|FN|N|ORG|TITLE|EMAIL;[\w=,]+|TEL;[\w=,]+|ADR;[\w=,]+|URL|NOTE|END):/u;
  assert(
    property(card, each => {
      const text = textOf(each);
      expect(text.replaceAll('\r\n', '')).not.toMatch(active);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      for (const line of unfold(text).slice(0, -1)) expect(line).toMatch(property_);
    }),
  );
});
