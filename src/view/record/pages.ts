// The addresses of programs' pages, to print and to open.
import type { Program } from '../../schema/program.ts';
import { type Report, report } from '../report.ts';
import { first, idColumn, type ResultColumn, resultOf } from '../result.ts';
import { plural } from '../words.ts';
import { titleOf } from './names.ts';

/** More tabs at once are an accident. */
export const maxPages = 8;

const columns: readonly ResultColumn<Program>[] = [
  { key: 'program', json: ({ id }) => id },
  { key: 'website', json: ({ website }) => website },
  idColumn(({ id }) => id),
];

/** The address of a program's page. */
export const viewPage = (program: Program): Report => viewAddresses([program], true);

/** The addresses of the pages, one a line; not more than `maxPages` of them are opened. */
export const viewPages = (programs: readonly Program[]): Report => viewAddresses(programs, false);

function viewAddresses(programs: readonly Program[], isOne: boolean): Report {
  const addresses = programs.flatMap(({ website }) => (website === undefined ? [] : [website]));
  const silent = programs.filter(({ website }) => website === undefined);
  return report({
    result: resultOf(programs, columns, isOne ? { document: first } : {}),
    blocks: () => (addresses.length === 0 ? [] : [{ type: 'text', lines: addresses }]),
    notes: [
      ...(addresses.length > maxPages
        ? [`Of ${plural(addresses.length, 'page')} a browser is given the first ${maxPages}.`]
        : []),
      ...(silent.length > 3
        ? [`${plural(silent.length, 'program')} have no website on record.`]
        : silent.map(program => `${titleOf(program)} has no website on record.`)),
    ],
    pages: addresses.slice(0, maxPages),
  });
}
