import { expect, test } from 'vitest';
import { viewTemplate } from '../../../src/view/match/template.ts';
import { dataOf } from '../../support/drawing.ts';

test('prints the file as it is, and the answers for scripts', () => {
  const view = viewTemplate({ goal: 'diagnostic' });
  expect(dataOf(view)).toEqual({ goal: 'diagnostic' });
  expect(view.blocks()).toMatchObject([
    { type: 'text', lines: expect.arrayContaining(['goal: "diagnostic"']) },
  ]);
});
