// What someone sees who types only "resprog".
import type { Catalog } from '../domain/record/catalog.ts';
import { listFacts } from '../domain/record/facts.ts';
import { type Report, report } from './report.ts';
import { objectResult } from './result.ts';
import { plural } from './words.ts';

const examples = [
  ['resprog list --track ir-integrated', 'programs with IR integrated'],
  ['resprog show slu', 'everything known about one program'],
  ['resprog compare slu rush', 'two programs side by side'],
  ['resprog contact rush', 'whom to write to'],
  ['resprog match', 'asks what you want, then ranks them'],
  ['resprog questions slu', 'what to ask a program, and whom'],
  ['resprog routes --from slu', 'where training there can lead'],
  ['resprog star slu rush', 'begins your own list'],
  ['resprog mine', 'your list, and what is due next'],
] as const;

export function viewWelcome(version: string, { programs, dataDate }: Catalog): Report {
  const facts = programs.reduce((sum, program) => sum + listFacts(program).length, 0);
  const widest = Math.max(...examples.map(([line]) => line.length));
  return report({
    result: objectResult({ version, programs: programs.length, facts, dataDate: dataDate ?? null }),
    blocks: () => [
      {
        type: 'text',
        lines: [
          'resprog explores radiology residency programs in the United States.',
          `${plural(programs.length, 'program')}, ${plural(facts, 'fact')}, each with its source; read until ${dataDate ?? 'never'}.`,
          '',
          ...examples.map(([line, says]) => `  ${line.padEnd(widest)}   ${says}`),
          '',
          'All commands: resprog --help',
        ],
      },
    ],
  });
}
