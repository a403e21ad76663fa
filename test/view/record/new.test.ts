import { expect, test } from 'vitest';
import { viewNew } from '../../../src/view/record/new.ts';
import { textOf } from '../../support/drawing.ts';

test.each(['mine.yaml', 'my/own/mine.yaml'])('%s: says how to check and use it', async path => {
  const report = viewNew({ path, id: 'mine', text: 'id: mine\n', replaces: undefined });
  const text = await textOf(report);
  expect(text).toContain(`resprog check ${path}`);
  expect(text).toContain(`resprog show mine --data ${path}`);
  expect(report.save).toEqual({ path, text: 'id: mine\n' });
});
