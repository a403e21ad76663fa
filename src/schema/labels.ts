// What each field of a record is called, measures and means; the order is the order of keys in every output.
import {
  callModels,
  certificateNames,
  clinicalYears,
  contactRoles,
  highlightTopics,
  interviewFormats,
  settings,
  stateCodes,
  trackKeys,
  visaTypes,
} from './choices.ts';

/** What a value is, so that renderers can align it and filters can compare it. */
export type FieldKind =
  | 'text'
  | 'choice'
  | 'flag'
  | 'count'
  | 'number'
  | 'money'
  | 'year'
  | 'list'
  | 'url'
  | 'map';

export type SectionKey = keyof typeof sections;

export interface FieldLabel {
  readonly section: SectionKey;
  readonly title: string;
  readonly kind: FieldKind;
  readonly help: string;
  readonly unit?: string;
  /** The closed list of values, for kinds `choice` and `list`. */
  readonly choices?: readonly string[];
}

/** Sections of a card or a comparison, in order; `short` stands before a field's title where the section is not shown. */
export const sections = {
  program: { title: 'Program', short: '' },
  dr: { title: 'Diagnostic radiology (DR)', short: 'DR' },
  irIntegrated: { title: 'IR integrated', short: 'IR integrated' },
  irIndependent: { title: 'IR independent', short: 'IR independent' },
  esir: { title: 'Early specialization in IR (ESIR)', short: 'ESIR' },
  volume: { title: 'Volume and faculty', short: '' },
  training: { title: 'Call and rotations', short: '' },
  education: { title: 'Research and education', short: '' },
  benefits: { title: 'Benefits', short: '' },
  application: { title: 'Application', short: '' },
  contacts: { title: 'Contacts', short: 'Contact' },
  highlights: { title: 'Highlights', short: 'Highlight' },
  record: { title: 'About the record', short: 'Source' },
} as const satisfies Record<string, { title: string; short: string }>;

const offered = {
  title: 'Offered',
  kind: 'flag',
  help: 'Whether the track exists. Written in a record only when a source says that it does not; a track key that is present means yes.',
} as const;
const acgmeCode = {
  title: 'ACGME code',
  kind: 'text',
  help: 'Ten-digit ACGME program code; its first three digits name the specialty (420 DR, 416 IR integrated, 415 IR independent).',
} as const;
const nrmpCodes = {
  title: 'NRMP codes',
  kind: 'list',
  help: 'NRMP program codes: institution, specialty, type letter (C categorical, A advanced, R physician) and track digit.',
} as const;
const positionsPerYear = {
  title: 'Positions a year',
  kind: 'count',
  help: 'Residents who start each year.',
} as const;
const totalResidents = {
  title: 'Residents in all',
  kind: 'count',
  help: 'Residents of all years of the track together.',
} as const;
const lengthYears = {
  title: 'Length',
  kind: 'count',
  unit: 'years',
  help: 'Years of training without the clinical year.',
} as const;
const clinicalYear = {
  title: 'Clinical year',
  kind: 'choice',
  choices: clinicalYears,
  help: 'The first postgraduate year: separate (advanced position), included (categorical position), or both kinds.',
} as const;
const accreditedSince = {
  title: 'Accredited since',
  kind: 'year',
  help: 'Year in which the track was accredited or approved.',
} as const;

const salary = (year: number) =>
  ({
    section: 'benefits',
    title: `Salary PGY-${year}`,
    kind: 'money',
    help: `Yearly salary in US dollars in postgraduate year ${year}.`,
  }) as const;

/** Every field by its dotted path. The schema's paths and these keys are the same set (checked by a type test). */
export const labels = {
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
    help: 'Named sites where residents train.',
  },
  level1Trauma: {
    section: 'program',
    title: 'Level 1 trauma',
    kind: 'flag',
    help: 'Whether residents train at a level 1 trauma center.',
  },

  'tracks.dr.offered': { section: 'dr', ...offered },
  'tracks.dr.positionsPerYear': { section: 'dr', ...positionsPerYear },
  'tracks.dr.totalResidents': { section: 'dr', ...totalResidents },
  'tracks.dr.lengthYears': { section: 'dr', ...lengthYears },
  'tracks.dr.clinicalYear': { section: 'dr', ...clinicalYear },
  'tracks.dr.accreditedSince': { section: 'dr', ...accreditedSince },
  'tracks.dr.acgmeCode': { section: 'dr', ...acgmeCode },
  'tracks.dr.nrmpCodes': { section: 'dr', ...nrmpCodes },

  'tracks.irIntegrated.offered': { section: 'irIntegrated', ...offered },
  'tracks.irIntegrated.positionsPerYear': { section: 'irIntegrated', ...positionsPerYear },
  'tracks.irIntegrated.totalResidents': { section: 'irIntegrated', ...totalResidents },
  'tracks.irIntegrated.lengthYears': { section: 'irIntegrated', ...lengthYears },
  'tracks.irIntegrated.clinicalYear': { section: 'irIntegrated', ...clinicalYear },
  'tracks.irIntegrated.accreditedSince': { section: 'irIntegrated', ...accreditedSince },
  'tracks.irIntegrated.acgmeCode': { section: 'irIntegrated', ...acgmeCode },
  'tracks.irIntegrated.nrmpCodes': { section: 'irIntegrated', ...nrmpCodes },

  'tracks.irIndependent.offered': { section: 'irIndependent', ...offered },
  'tracks.irIndependent.positionsPerYear': { section: 'irIndependent', ...positionsPerYear },
  'tracks.irIndependent.totalResidents': { section: 'irIndependent', ...totalResidents },
  'tracks.irIndependent.lengthYears': { section: 'irIndependent', ...lengthYears },
  'tracks.irIndependent.acceptsEsir': {
    section: 'irIndependent',
    title: 'Takes ESIR residents',
    kind: 'flag',
    help: 'Whether residents who completed ESIR may enter (usually for one year).',
  },
  'tracks.irIndependent.acceptsNonEsir': {
    section: 'irIndependent',
    title: 'Takes residents without ESIR',
    kind: 'flag',
    help: 'Whether residents without ESIR may enter (for two years).',
  },
  'tracks.irIndependent.accreditedSince': { section: 'irIndependent', ...accreditedSince },
  'tracks.irIndependent.acgmeCode': { section: 'irIndependent', ...acgmeCode },
  'tracks.irIndependent.nrmpCodes': { section: 'irIndependent', ...nrmpCodes },

  'tracks.esir.offered': { section: 'esir', ...offered },
  'tracks.esir.positionsPerYear': { section: 'esir', ...positionsPerYear },
  'tracks.esir.totalResidents': { section: 'esir', ...totalResidents },
  'tracks.esir.selectedIn': {
    section: 'esir',
    title: 'Selected in',
    kind: 'text',
    help: 'When residents are chosen for ESIR, for example PGY-3 or R2 (second radiology year).',
  },
  'tracks.esir.accreditedSince': { section: 'esir', ...accreditedSince },

  'volume.examsPerYear': {
    section: 'volume',
    title: 'Examinations a year',
    kind: 'count',
    help: 'Imaging examinations of the department each year.',
  },
  'volume.irProceduresPerYear': {
    section: 'volume',
    title: 'IR procedures a year',
    kind: 'count',
    help: 'Image-guided procedures each year.',
  },
  'volume.beds': {
    section: 'volume',
    title: 'Hospital beds',
    kind: 'count',
    help: 'Beds of the main hospital or the sites named.',
  },
  'faculty.radiology': {
    section: 'volume',
    title: 'Radiology faculty',
    kind: 'count',
    help: 'Faculty of the radiology department.',
  },
  'faculty.ir': {
    section: 'volume',
    title: 'IR faculty',
    kind: 'count',
    help: 'Faculty of the interventional radiology division.',
  },

  'call.model': {
    section: 'training',
    title: 'Call model',
    kind: 'choice',
    choices: callModels,
    help: 'How nights are covered.',
  },
  'call.independent': {
    section: 'training',
    title: 'Independent call',
    kind: 'flag',
    help: 'Whether residents read on call without an attending beside them.',
  },
  'call.startsIn': {
    section: 'training',
    title: 'Call starts in',
    kind: 'text',
    help: 'First year with call: a postgraduate year (PGY-3) or a radiology year (R2), as the source counts.',
  },
  'rotations.blockWeeks': {
    section: 'training',
    title: 'Rotation block',
    kind: 'count',
    unit: 'weeks',
    help: 'Length of a rotation in weeks.',
  },
  'rotations.services': {
    section: 'training',
    title: 'Rotations',
    kind: 'list',
    help: 'Services through which residents rotate.',
  },
  'pediatrics.site': {
    section: 'training',
    title: 'Pediatric site',
    kind: 'text',
    help: 'Hospital where pediatric radiology is taught.',
  },
  'pediatrics.months': {
    section: 'training',
    title: 'Months at the pediatric site',
    kind: 'count',
    help: 'Months at the pediatric site.',
  },
  procedures: {
    section: 'training',
    title: 'IR procedures taught',
    kind: 'list',
    help: 'Interventional procedures that residents learn.',
  },

  'research.required': {
    section: 'education',
    title: 'Research required',
    kind: 'flag',
    help: 'Whether each resident must complete a project.',
  },
  'research.track': {
    section: 'education',
    title: 'Research track',
    kind: 'flag',
    help: 'Whether there is a research track or pathway.',
  },
  'research.protectedTime': {
    section: 'education',
    title: 'Protected research time',
    kind: 'flag',
    help: 'Whether time for research is set aside.',
  },
  'research.coordinator': {
    section: 'education',
    title: 'Research coordinator',
    kind: 'flag',
    help: 'Whether the department has a coordinator for research.',
  },
  'conference.hoursPerDay': {
    section: 'education',
    title: 'Conference hours a day',
    kind: 'number',
    help: 'Hours of teaching conference each day.',
  },
  'conference.dailyNoon': {
    section: 'education',
    title: 'Daily noon conference',
    kind: 'flag',
    help: 'Whether there is a conference at noon every working day.',
  },
  'education.airpSponsored': {
    section: 'education',
    title: 'AIRP course paid',
    kind: 'flag',
    help: 'Whether the program pays for the four-week AIRP (ACR Institute for Radiologic Pathology) course.',
  },
  'education.stipendUsd': {
    section: 'education',
    title: 'Education stipend',
    kind: 'money',
    help: 'Yearly book or education fund in US dollars.',
  },
  'education.resources': {
    section: 'education',
    title: 'Teaching resources',
    kind: 'list',
    help: 'Teaching files, libraries and software.',
  },
  fellowships: {
    section: 'education',
    title: 'Fellowships in house',
    kind: 'list',
    help: 'Fellowships at the same institution.',
  },
  certificates: {
    section: 'education',
    title: 'Certificates',
    kind: 'list',
    choices: certificateNames,
    help: 'American Board of Radiology certificates for which the source says that graduates are eligible.',
  },

  'benefits.salaryUsd.pgy1': salary(1),
  'benefits.salaryUsd.pgy2': salary(2),
  'benefits.salaryUsd.pgy3': salary(3),
  'benefits.salaryUsd.pgy4': salary(4),
  'benefits.salaryUsd.pgy5': salary(5),
  'benefits.salaryUsd.pgy6': salary(6),
  'benefits.vacationWeeks': {
    section: 'benefits',
    title: 'Vacation',
    kind: 'number',
    unit: 'weeks',
    help: 'Weeks of vacation a year.',
  },
  moonlighting: {
    section: 'benefits',
    title: 'Moonlighting',
    kind: 'flag',
    help: 'Whether residents may moonlight.',
  },

  'application.service': {
    section: 'application',
    title: 'Apply through',
    kind: 'text',
    help: 'Application service, for example ERAS.',
  },
  'application.deadline': {
    section: 'application',
    title: 'Deadline',
    kind: 'text',
    help: 'Last day for applications as the source words it; look at the age of the fact.',
  },
  'application.lettersRequired': {
    section: 'application',
    title: 'Letters required',
    kind: 'count',
    help: 'Letters of recommendation asked for.',
  },
  'application.step1Minimum': {
    section: 'application',
    title: 'USMLE Step 1 minimum',
    kind: 'count',
    help: 'Lowest Step 1 score that is considered.',
  },
  'application.step2Minimum': {
    section: 'application',
    title: 'USMLE Step 2 CK minimum',
    kind: 'count',
    help: 'Lowest Step 2 CK score that is considered.',
  },
  'application.acceptsImg': {
    section: 'application',
    title: 'Considers IMGs',
    kind: 'flag',
    help: 'Whether international medical graduates are considered.',
  },
  'application.visas': {
    section: 'application',
    title: 'Visas',
    kind: 'list',
    choices: visaTypes,
    help: 'Visa types that the source says are sponsored or accepted.',
  },
  'application.interviewFormat': {
    section: 'application',
    title: 'Interviews',
    kind: 'choice',
    choices: interviewFormats,
    help: 'Where interviews take place.',
  },
  'application.interviewsPerYear': {
    section: 'application',
    title: 'Interviews a year',
    kind: 'count',
    help: 'Applicants who are interviewed each year.',
  },

  'contacts.role': {
    section: 'contacts',
    title: 'Role',
    kind: 'choice',
    choices: contactRoles,
    help: 'What the person or office does.',
  },
  'contacts.name': { section: 'contacts', title: 'Name', kind: 'text', help: 'Name of the person.' },
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
    help: 'A published fact that has no typed field, in our own words.',
  },

  qualifiers: {
    section: 'record',
    title: 'Qualifiers',
    kind: 'map',
    help: 'Field path to upTo, atLeast or about, where a number is not exact.',
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
  'sources.facts': {
    section: 'record',
    title: 'Facts supported',
    kind: 'list',
    help: 'Field paths or their beginnings that the source supports; the longest one that fits a fact wins.',
  },
} as const satisfies Record<string, FieldLabel>;

export type FieldPath = keyof typeof labels;

/** All field paths in the order of every output. */
export const fieldPaths = Object.keys(labels) as FieldPath[];

/** The label of a field, with the optional parts typed alike for every field. */
export const labelOf = (path: FieldPath): FieldLabel => labels[path];

/** The title of a field where its section is not shown, for example "DR positions a year". */
export function fullTitle(path: FieldPath): string {
  const { section, title } = labelOf(path);
  const { short } = sections[section];
  if (short === '') return title;
  return /^[A-Z][a-z]/.test(title)
    ? `${short} ${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : `${short} ${title}`;
}
