// The options that every command takes, before or after its name.
import type { Command as Declaration } from 'commander';
import { collectWhole } from './parse.ts';

/** Declares them on the root; commander hands them on to every command. */
export function declareCommonOptions(root: Declaration): void {
  root
    .option('-f, --format <format>', 'table, json, ndjson, csv, tsv, markdown; contact also vcard')
    .option('--json', 'the same as --format json')
    .option('--fields <fields>', 'only these fields, as a comma list: name,tracks.dr')
    .option('-o, --output <file>', 'write a file; its extension tells the format')
    .option('--force', 'overwrite the file')
    .option('--excel', 'CSV with the marks that Excel needs')
    .option('--raw-csv', 'CSV without the guard against formulas')
    .option('--data <dir>', 'add your own folder of records (also RESPROG_DATA)', collectWhole)
    .option('--no-builtin', 'leave the shipped records out')
    .option('--skip-invalid', 'leave out files with errors instead of stopping')
    .option('--years', 'the year of each fact in tables and cards, where its page shows one')
    .option('--plain', 'no boxes, nothing cut: for screen readers')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .option('--verbose', 'say more on stderr')
    .option('-V, --version', 'print version, number of programs and data date');
}
