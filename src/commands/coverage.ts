// resprog coverage: how much is recorded, by field or for one program.
import { defineCommand } from '../cli/command.ts';
import { mineOptions, mineValues, programsFor, requireOneWay } from '../cli/mine/filter.ts';
import { list } from '../cli/options.ts';
import { oneOf, parseState, parseTracks } from '../cli/parse.ts';
import { answeringLens, showingLens } from '../cli/query/age-options.ts';
import { equalsAny, filterPrograms, offersAny } from '../domain/query/filter.ts';
import { fieldCoverage, programCoverage } from '../domain/record/coverage.ts';
import { factFields } from '../domain/record/facts.ts';
import { sections } from '../schema/field-label.ts';
import { keysOf } from '../schema/keys-of.ts';
import { labelOf } from '../schema/labels.ts';
import { silenceNotes } from '../view/query/notes.ts';
import { viewFieldCoverage, viewProgramCoverage } from '../view/record/coverage.ts';
import { withNotes } from '../view/report.ts';

const sectionKeys = keysOf(sections);

export const coverage = defineCommand({
  examples: [
    { line: 'resprog coverage', meaning: 'for each field, of how many programs it is recorded' },
    { line: 'resprog coverage --track ir-integrated --section irIntegrated', meaning: 'one track' },
    { line: 'resprog coverage slu', meaning: 'what is recorded of one program and what not' },
  ],
  arguments: [{ name: '[id]', help: 'id, name or alias of a program; all when none is named' }],
  options: {
    tracks: list('-t, --track <track>', 'programs that offer the track; several: all of them', parseTracks),
    states: list('-s, --state <state>', 'in the state: MO or missouri', parseState),
    sections: list(
      '--section <section>',
      `fields of a section: ${sectionKeys.join(', ')}`,
      oneOf('section', sectionKeys),
    ),
    ...mineOptions,
  },
  input: (ids, values) => {
    requireOneWay(ids, values);
    return { ids, ...values, mine: mineValues(values) };
  },
  run: async ({ ids, tracks, states, sections: wanted, mine }, context) => {
    const chosen = await programsFor(ids, mine, context);
    if (ids.length > 0) {
      const [only] = chosen.programs;
      if (only === undefined) throw new Error('A resolved word names a program');
      return withNotes(viewProgramCoverage(programCoverage(only)), chosen.notes);
    }
    const keys = tracks.flat();
    const conditions = [...equalsAny('state', states), ...tracks.map(offersAny)];
    const result = filterPrograms(chosen.programs, conditions, { lens: answeringLens(keys, context) });
    const fields = factFields.filter(field => wanted.length === 0 || wanted.includes(labelOf(field).section));
    // What is said of other tracks only is not recorded for the tracks asked about; what is past its time is recorded.
    const programs = result.programs.map(showingLens(context, { tracks: keys }));
    const view = viewFieldCoverage(fieldCoverage(programs, fields), programs.length);
    return { ...view, notes: [...view.notes, ...chosen.notes, ...silenceNotes(result)] };
  },
});
