import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runLine } from '../support/run-line.ts';
import { root } from '../support/spawn.ts';

test.each([null, 40])('prints the script as it is, width %j', async width => {
  const { code, stdout } = await runLine('completion bash', { width });
  expect(code).toBe(0);
  expect(stdout).toBe(readFileSync(join(root, 'completion/resprog.bash'), 'utf8'));
});

test('takes the shell in any letter case', async () => {
  const { stdout } = await runLine('completion PowerShell --json');
  expect(JSON.parse(stdout)).toMatchObject({
    shell: 'powershell',
    script: expect.stringContaining('Register-'),
  });
});

test.each([
  ['completion tcsh', 'Unknown shell "tcsh"'],
  ['completion', "Missing required argument 'shell'"],
])('%s: %s', async (line, message) => {
  const { code, stdout, stderr } = await runLine(line);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
