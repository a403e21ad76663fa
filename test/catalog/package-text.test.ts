import { expect, test } from 'vitest';
import { manifestFile } from '../../src/catalog/package-files.ts';
import { hasRecordFiles, packageText } from '../../src/catalog/package-text.ts';

test('reads a file of the package, or says that it is missing', () => {
  expect(JSON.parse(packageText(manifestFile))).toMatchObject({ name: 'resprog' });
  expect(() => packageText(`${manifestFile}.nothing`)).toThrow('ENOENT');
  expect(hasRecordFiles).toBe(true);
});
