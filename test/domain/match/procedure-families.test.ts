import { expect, test } from 'vitest';
import { countFamilies, procedureFamilies } from '../../../src/domain/match/procedure-families.ts';

test.each([
  ['Y-90 radioembolization', 'tumor treatment'],
  ['Y90', 'tumor treatment'],
  ['TACE', 'tumor treatment'],
  ['uterine fibroid embolization', 'embolization'],
  ['bronchial embolisation', 'embolization'],
  ['TIPS creation', 'portal hypertension'],
  ['hepatobiliary and transplant procedures', 'biliary'],
  ['percutaneous nephrostomy', 'urinary'],
  ['angioplasty and stenting', 'arterial disease'],
  ['Vascular', 'arterial disease'],
  ['vascular access', 'dialysis and access'],
  ['non-vascular', 'biopsy, drainage, feeding tubes'],
  ['IVC filter placement and retrieval', 'venous disease'],
  ['central venous access', 'dialysis and access'],
  ['CT-guided biopsies', 'biopsy, drainage, feeding tubes'],
  ['kyphoplasty', 'spine and bones'],
])('%s is %s, and nothing else', (procedure, family) => {
  const found = procedureFamilies.filter(([, words]) => words.test(procedure)).map(([name]) => name);
  expect(found).toEqual([family]);
});

test('a family counts once', () => {
  expect(countFamilies(['cryoablation', 'microwave ablation', 'TIPS'])).toBe(2);
  expect(countFamilies(['stroke interventions'])).toBe(0);
});

test('the entries of a list are each a name of their own', () => {
  expect(countFamilies(['stroke', 'vascular', 'neuro'])).toBe(1);
  expect(countFamilies(['selective', 'internal'])).toBe(0);
});
