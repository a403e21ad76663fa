import { describe, expect, test } from 'vitest';
import { contactFor, openQuestions } from '../../../src/domain/match/open-questions.ts';
import { makeLens } from '../../../src/domain/record/lens.ts';
import { askable, programOf } from '../../support/match-programs.ts';

const silent = programOf('silent');
const texts = (wishes: Parameters<typeof openQuestions>[1], program = silent) =>
  openQuestions(program, wishes).map(({ criterion }) => criterion ?? 'never recorded');

describe('openQuestions', () => {
  test('musts come first, then the heaviest', () => {
    const wishes = { importance: { level1Trauma: 1, airp: 5, salary: 0 }, must: ['level1Trauma'] } as const;
    expect(texts(wishes).slice(0, 2)).toEqual(['level1Trauma', 'airp']);
    expect(texts(wishes)).not.toContain('salary');
  });

  test('what is recorded is not asked, what no site records always', () => {
    const program = programOf('a', { level1Trauma: true });
    expect(texts({ importance: { level1Trauma: 5 } }, program)).not.toContain('level1Trauma');
    expect(texts({}, program).filter(each => each === 'never recorded')).toHaveLength(3);
  });

  test('without answers everything open is asked, but nothing personal', () => {
    expect(texts({})).toContain('examVolume');
    expect(texts({})).toContain('callModel');
    expect(texts({})).not.toContain('visa');
    expect(texts({ visa: 'J-1' })[0]).toBe('visa');
  });
});

describe('contactFor', () => {
  const [first] = askable;

  test('finds the office by role, and nobody for the residents', () => {
    expect(contactFor(first ?? silent, 'director', {})?.name).toBe('Dr. one');
    expect(contactFor(first ?? silent, 'coordinator', {})?.email).toBe('one@example.edu');
    expect(contactFor(first ?? silent, 'residents', {})).toBeUndefined();
    expect(contactFor(silent, 'director', {})).toBeUndefined();
  });

  test('names nobody whose page shows a year past the time of a contact', () => {
    const coordinator = { role: 'program coordinator', name: 'Once' } as const;
    const named = (asOf: string) =>
      contactFor(
        programOf('a', {
          contacts: [coordinator],
          sources: [{ title: 'Page', asOf, readOn: '2026-11-22', facts: ['contacts.0'] }],
        }),
        'coordinator',
        { lens: makeLens({ tracks: [], thisYear: 2026 }) },
      )?.name;
    expect([named('2026'), named('2018')]).toEqual(['Once', undefined]);
  });

  test('prefers the contact for the wanted track', () => {
    const program = programOf('a', {
      contacts: [
        { role: 'program director', name: 'DR', tracks: ['dr'] },
        { role: 'program director', name: 'IR', tracks: ['irIntegrated'] },
      ],
    });
    expect(contactFor(program, 'director', { tracks: ['irIntegrated'] })?.name).toBe('IR');
    expect(contactFor(program, 'director', { tracks: ['esir'] })?.name).toBe('DR');
  });
});
