import { expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';

test('the codes that scripts rely on never change', () => {
  const codes = Object.fromEntries(Object.entries(exitCodes).map(([name, { code }]) => [name, code]));
  expect(codes).toMatchObject({ done: 0, failed: 1, usage: 2, notFound: 3, defect: 70, interrupted: 130 });
});

test('no two meanings share a code', () => {
  const codes = Object.values(exitCodes).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
