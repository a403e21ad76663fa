import { expect, test } from 'vitest';
import { routeRules, weakEvidence } from '../../../src/domain/routes/rules.ts';
import { fullTitle } from '../../../src/schema/labels.ts';
import { askWords, wordRefusal, wordUnknown } from '../../../src/view/routes/words.ts';
import { whole } from '../../support/route-programs.ts';

const fields = routeRules.flatMap(({ needs, details }) => [...needs, ...details].map(({ field }) => field));
const needed = routeRules.flatMap(({ needs }) => needs.map(({ field }) => field));

test('every field that counts has a sentence of its own', () => {
  const program = { ...whole, tracks: {} };
  const general = fields.filter(field => {
    const sentence = wordUnknown({ program, field, decides: true, evidence: undefined });
    return !/^whole: .+ is not recorded$/u.test(sentence) || sentence.includes(`${fullTitle(field)} is`);
  });
  expect(general).toEqual([]);
});

test('every field that a route needs can be refused', () => {
  const words = needed.map(field => wordRefusal({ program: whole, field, answer: 'no', stage: 'to' }));
  expect(words.filter(text => !/^whole (?:has|takes) no /u.test(text))).toEqual([]);
});

test('and asked about, with the name of the program where it is not the one in view', () => {
  const asked = (viewed?: typeof whole) => needed.map(field => askWords({ program: whole, field }, viewed));
  expect(asked(whole).filter(text => !/^[^:]+\?$/u.test(text))).toEqual([]);
  expect(asked().filter(text => !/^whole: .+\?$/u.test(text))).toEqual([]);
});

test('weak evidence comes with figure and source', () => {
  const words = wordUnknown({
    program: whole,
    field: 'tracks.esir.offered',
    decides: true,
    evidence: weakEvidence,
  });
  expect(words).toContain('65 %');
  expect(words).toContain('https://doi.org/10.1016/j.acra.2021.03.030');
});
