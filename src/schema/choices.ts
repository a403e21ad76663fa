// The closed lists of values that records, lists and the command line may hold; plain data, so that the command line can offer them without a validator.
import { keysOf } from './keys-of.ts';

/** USPS codes and names of the fifty states, the District of Columbia and Puerto Rico. */
export const stateNames = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
} as const;

export type StateCode = keyof typeof stateNames;

export const stateCodes = keysOf(stateNames);

/** Record keys of the four tracks, in the order in which they are shown. */
export const trackKeys = ['dr', 'irIntegrated', 'irIndependent', 'esir'] as const;
export type TrackKey = (typeof trackKeys)[number];

export const settings = ['university', 'community-affiliated', 'community', 'military'] as const;

/** Where the first postgraduate year is done: found apart (advanced), part of the program (categorical), or either. */
export const clinicalYears = ['separate', 'included', 'both'] as const;

export const callModels = [
  'night-float',
  'overnight-shifts',
  'in-house-attending',
  'home-call',
  'mixed',
] as const;

/** Choices that people write without the hyphen; the others are words as they stand. */
export const choiceWords: Readonly<Record<string, string>> = {
  'night-float': 'night float',
  'overnight-shifts': 'overnight shifts',
  'in-house-attending': 'in-house attending',
  'home-call': 'home call',
  'in-person': 'in person',
  'global-health': 'global health',
};

export const interviewFormats = ['virtual', 'in-person', 'hybrid'] as const;
export const visaTypes = ['J-1', 'H-1B'] as const;
export const certificateNames = ['DR', 'IR/DR'] as const;

export const contactRoles = [
  'program coordinator',
  'program director',
  'associate program director',
  'program office',
] as const;

export const highlightTopics = [
  'call',
  'teaching',
  'research',
  'conferences',
  'facilities',
  'curriculum',
  'career',
  'recognition',
  'mission',
  'clinical',
  'culture',
  'accreditation',
  'selection',
  'wellness',
  'technology',
  'global-health',
] as const;

/** Where a page was read other than on the live site; an absent value means the live page. */
export const sourceCopies = ['stored'] as const;

/** Whose page a source is; an absent value means the program's, its department's or the institution's own. */
export const sourceDepartments = ['other'] as const;

/** How exact a recorded number is; a number without a qualifier is exact. */
export const qualifiers = ['upTo', 'atLeast', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How far an application is, in the order in which it happens; the last three end it. */
export const statuses = [
  'considering',
  'applying',
  'applied',
  'interview',
  'interviewed',
  'declined',
  'rejected',
  'withdrawn',
] as const;
export type Status = (typeof statuses)[number];

export const signals = ['gold', 'silver'] as const;
export type Signal = (typeof signals)[number];

/** The tracks that one applies to and ranks, as they are written; ESIR has no Match entry. */
export const matchTracks = ['dr', 'ir-integrated', 'ir-independent'] as const;
export type MatchTrack = (typeof matchTracks)[number];

/** The shells whose command lines are completed. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

export const isStateCode = (word: string): word is StateCode => Object.hasOwn(stateNames, word);
