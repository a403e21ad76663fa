import { describe, expect, it } from 'vitest';
import { emailDomainKnown } from '../../../src/catalog/rules/email-domain-known.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

const withEmail = (email: string) => ({
  website: 'https://radiology.example.edu/residency',
  contacts: [{ role: 'program office' as const, email }],
  sources: [
    { url: 'https://www.hospital.example.org/gme', readOn: '2026-11-22', facts: ['contacts'] },
    { title: 'A leaflet', readOn: '2026-11-22', facts: ['tracks'] },
  ],
});

const known: readonly [string, string][] = [
  ['the host of the website', 'office@radiology.example.edu'],
  ['its parent', 'office@example.edu'],
  ['a sister of it', 'office@med.example.edu'],
  ['the host of a source', 'office@example.org'],
  ['another letter case', 'Office@Example.EDU'],
  ['a public provider', 'chiefs.radiology@gmail.com'],
];

const unknown: readonly [string, string][] = [
  ['a misspelled domain', 'office@exmaple.edu'],
  ['the same name under another ending', 'office@example.com'],
  ['a longer name that ends alike', 'office@notexample.edu'],
];

describe('email-domain-known', () => {
  it.each(known)('accepts %s', (_, email) => {
    expect(pathsFound(emailDomainKnown, withEmail(email))).toEqual([]);
  });

  it.each(unknown)('finds %s', (_, email) => {
    expect(pathsFound(emailDomainKnown, withEmail(email))).toEqual(['contacts.0.email']);
  });

  it('passes over contacts without an address', () => {
    expect(pathsFound(emailDomainKnown, { contacts: [{ role: 'program director', name: 'Jo' }] })).toEqual(
      [],
    );
  });

  it('names the domain', () => {
    expect(messagesFound(emailDomainKnown, withEmail('office@mail.example.com'))).toEqual([
      'example.com is the domain of neither the website nor a source; check the spelling',
    ]);
  });
});
