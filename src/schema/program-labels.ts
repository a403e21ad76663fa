// Labels of what and where a program is.
import { settings, stateCodes } from './choices.ts';
import { fieldsOf, noLimit } from './field-label.ts';

const program = fieldsOf('program');

export const programLabels = {
  id: program.text('Id', noLimit, 'Short name of the record; also its file name.'),
  name: program.text('Name', noLimit, 'The name by which applicants know the program.'),
  institution: program.text('Institution', noLimit, 'The sponsoring institution as it is officially called.'),
  aliases: program.list(
    'Also known as',
    noLimit,
    'Other names that people type: acronyms, nicknames, former names.',
  ),
  city: program.text('City', noLimit, 'City of the main site.'),
  state: program.choice('State', noLimit, 'Two-letter code; DC and PR included.', { choices: stateCodes }),
  latitude: program.number('Latitude', noLimit, 'Latitude of the city in degrees north.'),
  longitude: program.number(
    'Longitude',
    noLimit,
    'Longitude of the city in degrees east (negative in the United States).',
  ),
  website: program.url('Website', noLimit, 'Page of the residency program.'),
  address: program.text('Address', 8, 'Postal address of the department or program.'),
  setting: program.choice('Setting', noLimit, 'Kind of sponsoring institution.', { choices: settings }),
  hospitals: program.list('Hospitals', 8, 'Named sites where residents train.'),
  level1Trauma: program.flag('Level 1 trauma', 8, 'Whether residents train at a level 1 trauma center.'),
} as const;
