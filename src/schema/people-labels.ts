// Labels of contacts, highlights, and what a record says about itself.
import { contactRoles, highlightTopics, sourceCopies, sourceDepartments, trackKeys } from './choices.ts';
import { fieldsOf, noLimit } from './field-label.ts';

const contacts = fieldsOf('contacts');
const highlights = fieldsOf('highlights');
const record = fieldsOf('record');

export const peopleLabels = {
  'contacts.role': contacts.choice('Role', noLimit, 'What the person or office does.', {
    choices: contactRoles,
  }),
  'contacts.name': contacts.text('Name', 2, 'Name of the person.'),
  'contacts.email': contacts.text('E-mail', noLimit, 'E-mail address.'),
  'contacts.phone': contacts.text('Phone', noLimit, 'US phone number, (312) 555-0100.'),
  'contacts.tracks': contacts.list(
    'Tracks',
    noLimit,
    'Tracks for which the contact answers, where the source says so.',
    { choices: trackKeys },
  ),
  'highlights.topic': highlights.choice('Topic', noLimit, 'What the highlight is about.', {
    choices: highlightTopics,
  }),
  'highlights.text': highlights.text('Text', 4, 'A fact that has no typed field, in our own words.'),
  qualifiers: record.map(
    'Qualifiers',
    noLimit,
    'Field path to upTo, atLeast or about, where a number is not exact.',
  ),
  scopes: record.map(
    'Scopes',
    noLimit,
    'Field path to the tracks of which alone the source says it, where it does not speak of the whole program.',
  ),
  notes: record.map(
    'Notes',
    noLimit,
    'Field path to a few words that limit what the fact says, for example which site is counted.',
  ),
  'sources.url': record.url('Source address', noLimit, 'Address of the page that was read.'),
  'sources.title': record.text('Source title', noLimit, 'Title of the page or document that was read.'),
  'sources.readOn': record.text('Read on', noLimit, 'Day on which the source was read, YYYY-MM-DD.'),
  'sources.asOf': record.text(
    'As of',
    noLimit,
    'Year (2019) or academic year (2023-2024) that the page itself shows; absent when it shows none.',
  ),
  'sources.copy': record.choice(
    'Copy',
    noLimit,
    'Written as stored when a stored copy of the page was read, which may be older than the day of reading; absent for the live page.',
    { choices: sourceCopies },
  ),
  'sources.department': record.choice(
    'Department',
    noLimit,
    'Written as other for the page of another department or residency: what it says may not hold for radiology and decides nothing.',
    { choices: sourceDepartments },
  ),
  'sources.facts': record.list(
    'Facts supported',
    noLimit,
    'Field paths or their beginnings that the source supports; the longest one that fits a fact wins.',
  ),
} as const;
