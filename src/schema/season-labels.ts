// The figures that a season can have: what each is called, what its values are, and where the present one is to be checked.
import { keysOf } from './keys-of.ts';

/** What a value is: a day, US dollars, a number of things, or a few words. */
export type FigureKind = 'date' | 'usd' | 'count' | 'text';

/** What figures are about, in the order in which they are shown. */
export const figureGroups = {
  dates: 'Dates',
  fees: 'Fees',
  signals: 'Signals',
  rank: 'Rank order list',
  independent: 'IR independent',
  examinations: 'Examinations',
  visas: 'Visas',
  national: 'Nation-wide figures',
} as const;
export type FigureGroup = keyof typeof figureGroups;

/** What the pages are about that show the present figures. */
export const checkTopics = {
  'eras.timeline': 'ERAS dates',
  'eras.fees': 'ERAS fees',
  signals: 'Signals',
  'nrmp.calendars': 'NRMP dates',
  'nrmp.fees': 'NRMP fees',
  irIndependent: 'IR independent match',
  abr: 'ABR examinations',
  ecfmg: 'J-1 visas',
} as const;
export type CheckTopic = keyof typeof checkTopics;

export interface FigureLabel<K extends FigureKind = FigureKind> {
  readonly title: string;
  readonly kind: K;
  readonly group: FigureGroup;
  readonly checkAt: CheckTopic | undefined;
}

const labelsOf =
  <const K extends FigureKind>(kind: K) =>
  (group: FigureGroup, title: string, checkAt?: CheckTopic): FigureLabel<K> => ({
    title,
    kind,
    group,
    checkAt,
  });

const date = labelsOf('date');
const usd = labelsOf('usd');
const count = labelsOf('count');
const text = labelsOf('text');

const figures = {
  'eras.opens': date('dates', 'ERAS opens', 'eras.timeline'),
  'eras.submitFrom': date('dates', 'Applications can be submitted', 'eras.timeline'),
  'eras.reviewFrom': date('dates', 'Programs begin to read applications', 'eras.timeline'),
  'eras.mspeRelease': date('dates', 'Performance evaluations (MSPE) are released', 'eras.timeline'),
  'eras.seasonEnds': date('dates', 'ERAS closes', 'eras.timeline'),
  'eras.fellowship.tokens': date('dates', 'EFDO tokens can be had', 'eras.timeline'),
  'eras.fellowship.december.submitFrom': date(
    'dates',
    'Applications can be submitted (ERAS, December cycle)',
    'eras.timeline',
  ),
  'eras.fellowship.december.reviewFrom': date(
    'dates',
    'Programs begin to read applications (ERAS, December cycle)',
    'eras.timeline',
  ),
  'nrmp.programRegistrationOpens': date('dates', 'NRMP registration opens for programs', 'nrmp.calendars'),
  'nrmp.registrationOpens': date('dates', 'NRMP registration opens', 'nrmp.calendars'),
  'nrmp.standardRegistrationDeadline': date(
    'dates',
    'Last day to register without the late fee',
    'nrmp.calendars',
  ),
  'nrmp.programQuotaDeadline': date('dates', 'Numbers of positions (quotas) are due', 'nrmp.calendars'),
  'nrmp.rankListDeadline': date('dates', 'Rank order lists are due', 'nrmp.calendars'),
  'nrmp.matchWeekMonday': date('dates', 'Match Week begins', 'nrmp.calendars'),
  'nrmp.matchDay': date('dates', 'Match Day', 'nrmp.calendars'),
  'nrmp.soap': text('dates', 'SOAP', 'nrmp.calendars'),
  'nrmp.matchWeekRule': text('dates', 'Match Week', 'nrmp.calendars'),
  'irIndependent.interviewWindow': text('dates', 'Interviews', 'irIndependent'),
  'irIndependent.matchOpens': date('dates', 'Registration for the fellowship match opens', 'irIndependent'),
  'irIndependent.rankingOpens': date('dates', 'Ranking opens', 'irIndependent'),
  'irIndependent.quotaDeadline': date('dates', 'Numbers of positions (quotas) are due', 'irIndependent'),
  'irIndependent.rankListDeadline': date('dates', 'Rank order lists are due', 'irIndependent'),
  'irIndependent.matchDay': date('dates', 'Match Day', 'irIndependent'),
  'eras.fee.first30': usd('fees', 'ERAS, each of the first 30 programs', 'eras.fees'),
  'eras.fee.from31': usd('fees', 'ERAS, each program from the 31st', 'eras.fees'),
  'eras.fellowshipFee.upTo10': usd('fees', 'ERAS, 1 to 10 programs together', 'eras.fees'),
  'eras.fellowshipFee.each11to20': usd('fees', 'ERAS, each program from the 11th to the 20th', 'eras.fees'),
  'eras.fellowshipFee.each21to30': usd('fees', 'ERAS, each program from the 21st to the 30th', 'eras.fees'),
  'eras.fellowshipFee.eachFrom31': usd('fees', 'ERAS, each program from the 31st', 'eras.fees'),
  'eras.fee.usmleTranscript': usd('fees', 'USMLE transcript', 'eras.fees'),
  'eras.fee.comlexTranscript': usd('fees', 'COMLEX-USA transcript', 'eras.fees'),
  'nrmp.fee.registration': usd('fees', 'NRMP registration', 'nrmp.fees'),
  'nrmp.fee.late': usd('fees', 'NRMP registration after its deadline', 'nrmp.fees'),
  'eras.fee.perSpecialtyReset': text('fees', 'Count of ERAS programs', 'eras.fees'),
  'eras.fee.refund': text('fees', 'ERAS refunds', 'eras.fees'),
  'eras.fee.structureBefore': text('fees', 'ERAS, four tiers', 'eras.fees'),
  'nrmp.fee.longList': text('fees', 'NRMP, long lists', 'nrmp.fees'),
  'nrmp.fee.refund': text('fees', 'NRMP refunds', 'nrmp.fees'),
  'signals.gold': count('signals', 'Gold signals', 'signals'),
  'signals.silver': count('signals', 'Silver signals', 'signals'),
  'signals.goldSilver': text('signals', 'Gold and silver signals', 'signals'),
  'signals.total': count('signals', 'Signals of one kind', 'signals'),
  'signals.level': text('signals', 'What is signaled', 'signals'),
  'signals.participation': text('signals', 'Who can be signaled', 'signals'),
  'signals.homeAway': text('signals', 'Home and away programs', 'signals'),
  'signals.programUse': text('signals', 'How programs use them', 'signals'),
  'signals.fellowship': text('signals', 'Fellowships', 'signals'),
  'rank.codesBeforeFee.primary': count('rank', 'Program codes before a fee, primary list', 'nrmp.fees'),
  'rank.codesBeforeFee.supplemental': count(
    'rank',
    'Program codes before a fee, supplemental lists',
    'nrmp.fees',
  ),
  'rank.maximum': count('rank', 'Longest list, in ranks'),
  'rank.maximum.couples': count('rank', 'Longest list of a couple, in ranks'),
  'rank.couples.sameLength': text('rank', 'Couples, length'),
  'rank.couples.noSolo': text('rank', 'Couples, no pair matches'),
  'rank.couples.sameMatch': text('rank', 'Couples, which Match'),
  'rank.advanced.noPrelim': text('rank', 'Advanced without preliminary'),
  'rank.truePreference': text('rank', 'Order of the list'),
  'rank.interest': text('rank', 'What to list'),
  'nrmp.certifiedOnly': text('rank', 'Certified lists'),
  'irIndependent.route': text('independent', 'Way to apply', 'irIndependent'),
  'irIndependent.matchDayUsual': text('independent', 'Usual Match Day', 'irIndependent'),
  'irIndependent.oneTrack': text('independent', 'One track a program', 'irIndependent'),
  'abr.dr.oralTimingOfficial': text('examinations', 'Oral examination, time', 'abr'),
  'abr.dr.oralTiming': text('examinations', 'Oral examination, by class', 'abr'),
  'abr.dr.oralFrom': text('examinations', 'Oral examination, start', 'abr'),
  'abr.dr.oralCategories': count('examinations', 'Oral examination, categories', 'abr'),
  'abr.ir.bothExams': text('examinations', 'IR/DR from 2029', 'abr'),
  'abr.ir.oralWait': text('examinations', 'IR/DR before 2029', 'abr'),
  'usmle.step1PassFail': date('examinations', 'USMLE Step 1, pass or fail'),
  'visa.j1.sponsor': text('visas', 'J-1, sponsor', 'ecfmg'),
  'visa.j1.liaison': text('visas', 'J-1, application', 'ecfmg'),
  'visa.j1.statementOfNeed': text('visas', 'J-1, statement of need', 'ecfmg'),
  'visa.j1.homeRule': text('visas', 'J-1, afterwards', 'ecfmg'),
  'stats.applicationsPerApplicant': count('national', 'Applications, mean'),
  'stats.applicationsPerApplicantTrend': text('national', 'Applications, trend'),
  'stats.ranksFor90Percent': count('national', 'List length, 90 % matched'),
  'stats.fillRateRange': text('national', 'Positions filled'),
  'nrmp.chartingOutcomesAnnual': text('national', 'Charting Outcomes'),
} as const;
export type FigureKey = keyof typeof figures;

/** The keys of one kind of values. */
export type KeyOfKind<K extends FigureKind> = {
  [key in FigureKey]: (typeof figures)[key] extends FigureLabel<K> ? key : never;
}[FigureKey];

export const figureKeys = keysOf(figures);

/** What a figure with the key is called, and what it is. */
export const figureLabel = (key: FigureKey): FigureLabel => figures[key];

/** Other figures took the place of these, so that an old one stands for no later season. */
export const replacedFigures: ReadonlySet<FigureKey> = new Set([
  'eras.fee.structureBefore',
  'signals.goldSilver',
  'signals.total',
]);

/** The bodies that make the rules, and the hosts of their own pages; of a wire service, their own press releases. */
export const officialHosts = {
  AAMC: ['aamc.org'],
  NRMP: ['nrmp.org', 'prnewswire.com'],
  SIR: ['sirweb.org'],
  ABR: ['theabr.org'],
  USMLE: ['usmle.org'],
  ECFMG: ['ecfmg.org'],
} as const;

/** Tracks whose positions the Main Match counts, and what its tables count together. */
export const nationalTracks = {
  dr: 'DR',
  irIntegrated: 'IR integrated',
  radiology: 'all radiology',
} as const;

export const matchPositions = {
  pgy1: 'PGY-1',
  pgy2: 'PGY-2',
  physician: 'physician (R)',
  all: 'all',
} as const;
