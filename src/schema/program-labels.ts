// Labels of the fields that say what and where a program is.
import { settings, stateCodes } from './choices.ts';
import type { FieldLabel } from './field-label.ts';

export const programLabels = {
  id: {
    section: 'program',
    title: 'Id',
    kind: 'text',
    help: 'Short name of the record; also its file name.',
  },
  name: {
    section: 'program',
    title: 'Name',
    kind: 'text',
    help: 'The name by which applicants know the program.',
  },
  institution: {
    section: 'program',
    title: 'Institution',
    kind: 'text',
    help: 'The sponsoring institution as it is officially called.',
  },
  aliases: {
    section: 'program',
    title: 'Also known as',
    kind: 'list',
    help: 'Other names that people type: acronyms, nicknames, former names.',
  },
  city: { section: 'program', title: 'City', kind: 'text', help: 'City of the main site.' },
  state: {
    section: 'program',
    title: 'State',
    kind: 'choice',
    choices: stateCodes,
    help: 'Two-letter code; DC and PR included.',
  },
  latitude: {
    section: 'program',
    title: 'Latitude',
    kind: 'number',
    help: 'Latitude of the city in degrees north.',
  },
  longitude: {
    section: 'program',
    title: 'Longitude',
    kind: 'number',
    help: 'Longitude of the city in degrees east (negative in the United States).',
  },
  website: { section: 'program', title: 'Website', kind: 'url', help: 'Page of the residency program.' },
  address: {
    section: 'program',
    title: 'Address',
    kind: 'text',
    goodForYears: 8,
    help: 'Postal address of the department or program.',
  },
  setting: {
    section: 'program',
    title: 'Setting',
    kind: 'choice',
    choices: settings,
    help: 'Kind of sponsoring institution.',
  },
  hospitals: {
    section: 'program',
    title: 'Hospitals',
    kind: 'list',
    goodForYears: 8,
    help: 'Named sites where residents train.',
  },
  level1Trauma: {
    section: 'program',
    title: 'Level 1 trauma',
    kind: 'flag',
    goodForYears: 8,
    help: 'Whether residents train at a level 1 trauma center.',
  },
} as const satisfies Record<string, FieldLabel>;
