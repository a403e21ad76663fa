// Labels of contacts, highlights, and what the record says about itself.
import { contactRoles, highlightTopics, sourceCopies, sourceDepartments, trackKeys } from './choices.ts';
import type { FieldLabel } from './field-label.ts';

export const peopleLabels = {
  'contacts.role': {
    section: 'contacts',
    title: 'Role',
    kind: 'choice',
    choices: contactRoles,
    help: 'What the person or office does.',
  },
  'contacts.name': {
    section: 'contacts',
    title: 'Name',
    kind: 'text',
    goodForYears: 2,
    help: 'Name of the person.',
  },
  'contacts.email': { section: 'contacts', title: 'E-mail', kind: 'text', help: 'E-mail address.' },
  'contacts.phone': {
    section: 'contacts',
    title: 'Phone',
    kind: 'text',
    help: 'US phone number, (312) 555-0100.',
  },
  'contacts.tracks': {
    section: 'contacts',
    title: 'Tracks',
    kind: 'list',
    choices: trackKeys,
    help: 'Tracks for which the contact answers, where the source says so.',
  },
  'highlights.topic': {
    section: 'highlights',
    title: 'Topic',
    kind: 'choice',
    choices: highlightTopics,
    help: 'What the highlight is about.',
  },
  'highlights.text': {
    section: 'highlights',
    title: 'Text',
    kind: 'text',
    goodForYears: 4,
    help: 'A published fact that has no typed field, in our own words.',
  },
  qualifiers: {
    section: 'record',
    title: 'Qualifiers',
    kind: 'map',
    help: 'Field path to upTo, atLeast or about, where a number is not exact.',
  },
  scopes: {
    section: 'record',
    title: 'Scopes',
    kind: 'map',
    help: 'Field path to the tracks of which alone the source says it, where it does not speak of the whole program.',
  },
  notes: {
    section: 'record',
    title: 'Notes',
    kind: 'map',
    help: 'Field path to a few words that limit what the fact says, for example which site is counted.',
  },
  'sources.url': {
    section: 'record',
    title: 'Source address',
    kind: 'url',
    help: 'Address of the page that was read.',
  },
  'sources.title': {
    section: 'record',
    title: 'Source title',
    kind: 'text',
    help: 'Title of the page or document that was read.',
  },
  'sources.readOn': {
    section: 'record',
    title: 'Read on',
    kind: 'text',
    help: 'Day on which the source was read, YYYY-MM-DD.',
  },
  'sources.asOf': {
    section: 'record',
    title: 'As of',
    kind: 'text',
    help: 'Year (2019) or academic year (2023-2024) that the page itself shows; absent when it shows none.',
  },
  'sources.copy': {
    section: 'record',
    title: 'Copy',
    kind: 'choice',
    choices: sourceCopies,
    help: 'Written as stored when a stored copy of the page was read, which may be older than the day of reading; absent for the live page.',
  },
  'sources.department': {
    section: 'record',
    title: 'Department',
    kind: 'choice',
    choices: sourceDepartments,
    help: 'Written as other for the page of another department or residency: what it says may not hold for radiology and decides nothing.',
  },
  'sources.facts': {
    section: 'record',
    title: 'Facts supported',
    kind: 'list',
    help: 'Field paths or their beginnings that the source supports; the longest one that fits a fact wins.',
  },
} as const satisfies Record<string, FieldLabel>;
