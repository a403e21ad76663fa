// resprog contact: whom to write to.
import { commonFormats, defineCommand } from '../cli/command.ts';
import { collect, parseChoice, parseState, parseTrack, words } from '../cli/parse.ts';
import {
  declarePlaces,
  findOrigin,
  type PlaceWords,
  parsePlaces,
  placeConditions,
} from '../cli/query/place-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { type ContactQuery, listContacts } from '../domain/contact/contacts.ts';
import { milesTo } from '../domain/query/distance.ts';
import { filterPrograms, offers } from '../domain/query/filter.ts';
import { sortBy } from '../domain/query/sort.ts';
import { contactRoles, type StateCode } from '../schema/choices.ts';
import { viewContact } from '../view/contact/contact.ts';
import { silenceNotes } from '../view/query/notes.ts';

interface Input extends ContactQuery {
  readonly ids: readonly string[];
  readonly states: readonly StateCode[];
  readonly places: PlaceWords;
}

export const contact = defineCommand<Input>({
  name: 'contact',
  summary: 'Look up coordinators and directors',
  examples: [
    { line: 'resprog contact rush', says: "the program's contacts" },
    { line: 'resprog contact --state TX --role coordinator', says: 'coordinators in Texas' },
    { line: 'resprog contact slu rush --format vcard -o radiology.vcf', says: 'for an address book' },
  ],
  formats: [...commonFormats, 'vcard'],
  declare: command => {
    command
      .argument('[id...]', 'programs: id, name or alias; all when none is named')
      .option('--role <role>', 'coordinator, director, associate director or office', collect)
      .option('-s, --state <state>', 'in the state: MO or missouri', collect)
      .option('-t, --track <track>', 'offers the track, and the contact answers for it', collect);
    declarePlaces(command);
  },
  input: (ids, options) => ({
    ids,
    roles: words(options['role']).map(parseRole),
    states: words(options['state']).map(parseState),
    tracks: words(options['track']).map(parseTrack),
    places: parsePlaces(options),
  }),
  run: async ({ ids, states, places, ...query }, context) => {
    const catalog = await context.catalog();
    const resolved =
      ids.length === 0 ? { programs: catalog.programs, notes: [] } : resolvePrograms(catalog, ids);
    const inState = resolved.programs.filter(({ state }) => states.length === 0 || states.includes(state));
    const origin = await findOrigin(places, context);
    const offered = query.tracks.length === 0 ? [] : offers(query.tracks, 'any');
    const result = filterPrograms(inState, [...offered, ...placeConditions(places, origin)]);
    const programs =
      origin === undefined ? result.programs : sortBy(result.programs, program => milesTo(program, origin));
    const entries = listContacts(programs, query);
    return viewContact({
      entries,
      asCards: ids.length > 0,
      origin,
      notes: [...resolved.notes, ...silenceNotes(result)],
    });
  },
});

/** A role by its full name or without "program". */
function parseRole(word: string): string {
  const full = contactRoles.find(role => role.replace('program ', '') === word.trim().toLowerCase());
  return full ?? parseChoice('role', word, contactRoles);
}
