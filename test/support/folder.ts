// Temporary folders of records, removed when the test ends.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../src/domain/record/problem.ts';

/** A folder with the files given by their paths below it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'resprog-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The YAML of a small valid record. */
export const recordText = (id: string, extra = ''): string => `id: ${id}
name: Program ${id}
city: Springfield
state: IL
tracks:
  dr: {}
sources:
  - url: https://example.org/${id}
    readOn: "2026-11-01"
    facts: [tracks]
${extra}`;

/** What a reader made of a folder: the files by their paths below it, and its problems with theirs. */
export const readBelow = (
  folder: string,
  files: readonly { readonly relative: string }[],
  problems: readonly Problem[],
) => ({
  files: files.map(each => each.relative),
  problems: problems.map(({ code, file, args }) => [
    code,
    relative(folder, file).replaceAll('\\', '/'),
    args,
  ]),
});
