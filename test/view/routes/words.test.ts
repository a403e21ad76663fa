import { expect, test } from 'vitest';
import { routeRules, weakEvidence } from '../../../src/domain/routes/rules.ts';
import { fullTitle } from '../../../src/schema/labels.ts';
import { askWords, wordRefusal, wordUnknown } from '../../../src/view/routes/words.ts';
import { whole } from '../../support/route-programs.ts';

const fields = routeRules.flatMap(({ needs, details }) => [...needs, ...details].map(({ field }) => field));
const needed = routeRules.flatMap(({ needs }) => needs.map(({ field }) => field));

test.each([...new Set(fields)])('%s has a sentence of its own', field => {
  const sentence = wordUnknown({
    program: { ...whole, tracks: {} },
    field,
    decides: true,
    evidence: undefined,
  });
  expect(sentence).toMatch(/^whole: .+ is not recorded$/u);
  expect(sentence).not.toContain(`${fullTitle(field)} is`);
});

test.each([...new Set(needed)])('%s can be refused and asked about', field => {
  expect(wordRefusal({ program: whole, field, answer: 'no', stage: 'to' })).toMatch(
    /^whole (?:has|takes) no /u,
  );
  expect(askWords({ program: whole, field }, whole)).toMatch(/^[^:]+\?$/u);
  expect(askWords({ program: whole, field })).toMatch(/^whole: /u);
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
