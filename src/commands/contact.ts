// resprog contact: whom to write to.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { mineOptions, mineValues, programsFor, requireOneWay, starredFor } from '../cli/mine/filter.ts';
import { flag, list, withChoices } from '../cli/options.ts';
import { parseChoice, parseState, parseTracks } from '../cli/parse.ts';
import { answeringLens } from '../cli/query/age-options.ts';
import { findOrigin, parsePlaces, placeConditions, placeOptions } from '../cli/query/place-options.ts';
import { listContacts } from '../domain/contact/contacts.ts';
import { equalsAny, filterPrograms, offersAny } from '../domain/query/filter.ts';
import { nearestFirst } from '../domain/query/sort.ts';
import { contactRoles } from '../schema/choices.ts';
import { shortRole, viewContact } from '../view/contact/contact.ts';
import { silenceNotes } from '../view/query/notes.ts';
import { maxPages, viewPages } from '../view/record/pages.ts';
import { withNotes } from '../view/report.ts';

export const contact = defineCommand({
  examples: [
    { line: 'resprog contact rush', meaning: "the program's contacts" },
    { line: 'resprog contact --state TX --role coordinator', meaning: 'coordinators in Texas' },
    {
      line: 'resprog contact --mine --role coordinator',
      meaning: 'coordinators of the programs on your list',
    },
    { line: 'resprog contact --mine --web', meaning: 'opens the pages of the programs on your list' },
    { line: 'resprog contact slu rush --format vcard -o radiology.vcf', meaning: 'for an address book' },
  ],
  arguments: [{ name: '[id...]', help: 'programs: id, name or alias; all when none is named' }],
  options: {
    roles: list(
      '--role <role>',
      'coordinator, director, associate director or office',
      withChoices(contactRoles.map(shortRole), parseRole),
    ),
    states: list('-s, --state <state>', 'in the state: MO or missouri', parseState),
    tracks: list('-t, --track <track>', 'offers the track, and the contact answers for it', parseTracks),
    ...placeOptions,
    ...mineOptions,
    web: flag('--web', `print the addresses of the programs' pages and open them, at most ${maxPages}`),
  },
  input: (ids, values) => {
    const { roles, states, web } = values;
    const tracks = values.tracks.flat();
    requireOneWay(ids, values);
    if (web && roles.length > 0) throw new UsageError('--web opens pages of programs; leave --role out.');
    return { ids, roles, states, tracks, web, places: parsePlaces(values), mine: mineValues(values) };
  },
  run: async ({ ids, states, places, mine, web, ...query }, context) => {
    const resolved = await programsFor(ids, mine, context);
    const origin = await findOrigin(places, context);
    const conditions = [
      ...equalsAny('state', states),
      ...(query.tracks.length === 0 ? [] : [offersAny(query.tracks)]),
      ...placeConditions(places, origin),
    ];
    const result = filterPrograms(resolved.programs, conditions, {
      lens: answeringLens(query.tracks, context),
    });
    const programs = nearestFirst(result.programs, origin);
    const notes = [...resolved.notes, ...silenceNotes(result)];
    if (web) return withNotes(viewPages(programs), notes);
    const entries = listContacts(programs, query);
    return viewContact({
      entries,
      asCards: ids.length > 0,
      origin,
      thisYear: yearOfRun(context),
      starred: ids.length > 0 ? undefined : await starredFor(mine, context),
      notes,
    });
  },
});

/** A role by its full name or without "program". */
function parseRole(word: string): string {
  const full = contactRoles.find(role => shortRole(role) === word.trim().toLowerCase());
  return full ?? parseChoice('role', word, contactRoles);
}
