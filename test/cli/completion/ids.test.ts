import { describe, expect, test } from 'vitest';
import { CatalogError } from '../../../src/catalog/catalog-error.ts';
import { idsFor } from '../../../src/cli/completion/ids.ts';
import { type CatalogRequest, createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';
import { pipeWorld } from '../../support/run-line.ts';

const shipped = ['alpha', 'Alpha University'];

async function askFor(words: readonly string[], environment = {}, failure?: Error) {
  const requests: CatalogRequest[] = [];
  const world = {
    ...pipeWorld({ environment, programs: [makeProgram({ id: 'alpha', name: 'Alpha University' })] }),
    loadCatalog: async (request: CatalogRequest) => {
      requests.push(request);
      if (failure !== undefined) throw failure;
      return {
        catalog: createCatalog([makeProgram({ id: 'mine', name: 'My own' })]),
        notes: [],
        details: [],
      };
    },
  };
  return { ids: await idsFor(words, world), requests };
}

describe('the ids', () => {
  test.each([
    [['show']],
    [['show', '--data']],
    [['show', '--data', '-']],
    [['show', '--data=/dev/stdin']],
    [['show', '--list', 'mine']],
  ])('after %j are those of the package, and no record is read', async words => {
    expect(await askFor(words)).toEqual({ ids: [shipped], requests: [] });
  });

  test.each([
    [['show', '--data', 'a'], {}, ['a'], true],
    [['show', '--data=a', '--data', 'b', '--no-builtin'], {}, ['a', 'b'], false],
    [['show'], { RESPROG_DATA: 'a:b' }, ['a', 'b'], true],
    [['show', '--data', '-'], { RESPROG_DATA: 'a' }, ['a'], true],
    [['show', '--data', '~/recs'], { HOME: '/home/me' }, ['/home/me/recs'], true],
    [['show', '--data=~', '--data', 'a~b'], { HOME: '/h' }, ['/h', 'a~b'], true],
    [['show', '--data', '~/recs'], {}, ['~/recs'], true],
  ])('after %j with %j are those of %j', async (words, environment, folders, builtin) => {
    const { ids, requests } = await askFor(words, environment);
    expect(ids).toEqual([['mine', 'My own']]);
    expect(requests).toMatchObject([{ folders, builtin, skipInvalid: true }]);
  });

  test('of a folder that cannot be read are those of the package; a defect stays one', async () => {
    const words = ['show', '--data', 'nowhere'];
    expect((await askFor(words, {}, new CatalogError('No such folder.'))).ids).toEqual([shipped]);
    await expect(askFor(words, {}, new TypeError('defect'))).rejects.toThrow('defect');
  });
});
