import { expect, test } from 'vitest';
import { viewNew } from '../../../src/view/record/new.ts';
import { textOf } from '../../support/drawing.ts';

test.each([
  ['mine.yaml', '--data .'],
  ['my/own/mine.yaml', '--data my/own'],
  ['my\\own\\mine.yaml', '--data my\\own'],
])('%s: says how to check and use it (%s)', async (path, use) => {
  const report = viewNew({ path, id: 'mine', text: 'id: mine\n', replaces: undefined });
  const text = await textOf(report);
  expect(text).toContain(`resprog check ${path}`);
  expect(text).toContain(`resprog show mine ${use}`);
  expect(report.save).toEqual({ path, text: 'id: mine\n' });
});
