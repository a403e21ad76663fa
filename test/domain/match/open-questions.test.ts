import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import type { Addressee } from '../../../src/domain/match/criterion.ts';
import { contactFor, openQuestions } from '../../../src/domain/match/open-questions.ts';
import { makeLens } from '../../../src/domain/record/lens.ts';
import type { Contact } from '../../../src/schema/program.ts';
import { programOf } from '../../support/match-programs.ts';

const here = { latitude: 40, longitude: -90 };
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

  test('what is recorded is asked, too, where it leaves open how far it satisfies, or does not count', () => {
    const program = programOf('a', { tracks: { esir: {} }, moonlighting: true });
    const importance = { esirSeats: 3, moonlighting: 3 };
    expect(texts({ importance }, program)).toContain('esirSeats');
    expect(texts({ importance }, program)).not.toContain('moonlighting');
    expect(texts({ importance, lens: () => silent }, program)).toContain('moonlighting');
  });

  test('a question leaves out what the record says, as far as that counts', () => {
    const text = (lens?: Wishes['lens']) =>
      openQuestions(programOf('a', { tracks: { esir: {} } }), { importance: { esirSeats: 5 }, lens })[0]
        ?.text;
    expect(text()).toMatch(/^How many residents enter ESIR/u);
    expect(text(() => silent)).toMatch(/^Do you offer ESIR/u);
  });

  test('what was given no weight is asked as a must only, and no must without a wish', () => {
    const importance = { airp: 0 };
    expect(texts({ importance })).not.toContain('airp');
    expect(texts({ importance, must: ['airp'] })[0]).toBe('airp');
    expect(texts({ importance, must: ['location'] })).not.toContain('location');
  });

  test('without answers everything open is asked, but nothing personal', () => {
    const asked = (who: Addressee, wishes: Wishes = {}) =>
      openQuestions(silent, wishes)
        .filter(each => each.who === who)
        .map(({ criterion, weight }) => `${criterion ?? 'never recorded'} ${weight}`);
    expect(asked('residents')).toEqual([
      ...['never recorded 4.69', 'callModel 3', 'moonlighting 3', 'independentCall 0'],
    ]);
    expect(asked('director')).toEqual([
      ...['never recorded 4.34', 'never recorded 4.29', 'fellowship 4', 'researchTrack 4'],
      ...['protectedTime 3', 'interventional 0', 'researchRequired 0', 'airp 0'],
      ...['examVolume 0', 'irVolume 0', 'caseMix 0', 'esirSeats 0'],
    ]);
    expect(asked('coordinator')).toEqual([
      ...['clinicalYear 3', 'classSize 3', 'salary 1', 'vacation 1'],
      ...['level1Trauma 0', 'pediatricSite 0', 'interviewFormat 0'],
    ]);
  });

  test('what is personal is asked for who it matters to', () => {
    const applicant: Wishes = { tracks: ['esir'], visa: 'J-1', img: true, near: 'x', origin: here };
    const personal = ['tracks', 'location', 'visa', 'img', 'setting'];
    const asked = (wishes: Wishes) => texts(wishes).filter(each => personal.includes(each));
    expect(asked({})).toEqual([]);
    expect(asked(applicant)).toEqual(['visa', 'img', 'tracks', 'location']);
    expect(asked({ setting: ['community'], importance: { setting: 3 } })).toEqual(['setting']);
  });

  test('whoever cannot be asked by a website is asked in whole sentences', () => {
    expect(openQuestions(silent, {}).slice(0, 2)).toMatchObject([
      { who: 'residents', text: 'Would you choose this program again, and why?', must: false },
      { who: 'director', text: 'Which fellowships and first jobs did the last three classes get?' },
    ]);
  });
});

describe('contactFor', () => {
  const found = (who: Addressee, ...roles: readonly Contact['role'][]) =>
    contactFor(programOf('a', { contacts: roles.map(role => ({ role, name: 'X' })) }), who, {})?.role;

  test('finds the one in charge by role, else who stands in for that', () => {
    expect(found('director', 'associate program director', 'program director')).toBe('program director');
    expect(found('director', 'program coordinator', 'associate program director')).toBe(
      'associate program director',
    );
    expect(found('coordinator', 'program office', 'program coordinator')).toBe('program coordinator');
    expect(found('coordinator', 'program director', 'program office')).toBe('program office');
  });

  test('finds nobody for the residents, nor where no such role is recorded', () => {
    expect(found('residents', 'program director', 'program office')).toBeUndefined();
    expect(found('director', 'program coordinator', 'program office')).toBeUndefined();
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
        { role: 'program director', name: 'IR', tracks: ['irIntegrated', 'irIndependent'] },
      ],
    });
    expect(contactFor(program, 'director', { tracks: ['irIntegrated'] })?.name).toBe('IR');
    expect(contactFor(program, 'director', { tracks: ['esir', 'irIntegrated'] })?.name).toBe('IR');
    expect(contactFor(program, 'director', { tracks: ['esir'] })?.name).toBe('DR');
    expect(contactFor(program, 'director', {})?.name).toBe('DR');
  });

  test('a contact that names no track is for all of them', () => {
    const program = programOf('a', {
      contacts: [
        { role: 'program director', name: 'DR', tracks: ['dr'] },
        { role: 'program director', name: 'All' },
      ],
    });
    expect(contactFor(program, 'director', { tracks: ['irIntegrated'] })?.name).toBe('All');
    expect(contactFor(program, 'director', {})?.name).toBe('DR');
  });
});

describe('a military program', () => {
  const military = programOf('base', { setting: 'military' });
  const first = (wishes: Wishes, program = military) => openQuestions(program, wishes)[0];

  test('is asked before all musts whether others may apply, and is asked so once', () => {
    const wishes: Wishes = { must: ['airp'], importance: { airp: 5 } };
    expect(first(wishes)).toMatchObject({ who: 'coordinator', text: expect.stringMatching(/military\?$/u) });
    expect(openQuestions(military, {}).filter(({ text }) => text.includes('military'))).toHaveLength(1);
  });

  test('is one only where that is on record, and counts', () => {
    for (const program of [silent, programOf('town', { setting: 'community' })])
      expect(first({}, program)?.text).not.toContain('military');
    expect(first({ lens: () => silent })?.text).not.toContain('military');
  });
});
