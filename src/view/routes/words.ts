// The words for routes: answers, what is unknown, and which routes a question is about.
import type { Answer } from '../../domain/record/answer.ts';
import { sourceOf } from '../../domain/record/facts.ts';
import { readField } from '../../domain/record/field.ts';
import { asRecorded } from '../../domain/record/lens.ts';
import type { Unknown } from '../../domain/routes/details.ts';
import type { AnsweredNeed } from '../../domain/routes/routes.ts';
import type { Authority, MatchRule, Rule } from '../../domain/routes/rules.ts';
import { type FieldPath, fullTitle } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: 'possible',
  unknown: 'unknown',
  no: 'not possible',
};

/** What stands behind a rule, so that a conclusion is never read as a rule. */
export const authorityWords: Readonly<Record<Authority, string>> = {
  official: 'official rule',
  paper: 'study',
  secondary: 'programs say',
  inference: 'our inference',
};

type FieldWords = { readonly [path in FieldPath]?: string };

/** A question to a program, short enough for a table. */
const shortQuestions: FieldWords = {
  'tracks.dr.offered': 'DR?',
  'tracks.irIntegrated.offered': 'IR integrated?',
  'tracks.irIndependent.offered': 'IR independent?',
  'tracks.esir.offered': 'ESIR?',
  'tracks.irIndependent.acceptsEsir': 'takes ESIR?',
  'tracks.irIndependent.acceptsNonEsir': 'takes non-ESIR?',
};

/** The question, with the program where it is not the one that the row is about. */
export function askWords({ program, field }: Pick<Unknown, 'program' | 'field'>, subject?: Program): string {
  const question = shortQuestions[field] ?? fullTitle(field);
  return program === subject ? question : `${program.id}: ${question}`;
}

const unknownWords: FieldWords = {
  'tracks.dr.offered': 'DR',
  'tracks.irIntegrated.offered': 'IR integrated',
  'tracks.irIndependent.offered': 'IR independent',
  'tracks.esir.offered': 'ESIR',
  'tracks.irIndependent.acceptsEsir': 'whether it takes residents with ESIR',
  'tracks.irIndependent.acceptsNonEsir': 'whether it takes residents without ESIR',
  'tracks.dr.clinicalYear': 'the clinical year',
  'tracks.irIntegrated.clinicalYear': 'the clinical year',
  'tracks.dr.positionsPerYear': 'the number of DR seats',
  'tracks.irIntegrated.positionsPerYear': 'the number of IR integrated seats',
  'tracks.irIndependent.positionsPerYear': 'the number of IR independent seats',
  'tracks.esir.positionsPerYear': 'the number of ESIR places',
};

/** "slu: DR is not recorded", or "mir: DR is recorded for 2019, past its time". */
export function wordUnknown({ program, field, evidence }: Unknown): string {
  const what = `${program.id}: ${unknownWords[field] ?? fullTitle(field)}`;
  const text = `${what} is ${recordedWords(asRecorded(program), field)}`;
  return evidence === undefined ? text : `${text}; ${wordRule(evidence)}`;
}

/** The lens of routes asks about no track and no limit, so that age or another department is what is left. */
function recordedWords(program: Program, field: FieldPath): string {
  if (readField(program, field) === undefined) return 'not recorded';
  const asOf = sourceOf(program, field)?.source.asOf;
  return asOf === undefined ? 'recorded from another department' : `recorded for ${asOf}, past its time`;
}

const refusals: FieldWords = {
  'tracks.dr.offered': 'has no DR',
  'tracks.irIntegrated.offered': 'has no IR integrated',
  'tracks.irIndependent.offered': 'has no IR independent',
  'tracks.esir.offered': 'has no ESIR',
  'tracks.irIndependent.acceptsEsir': 'takes no residents with ESIR',
  'tracks.irIndependent.acceptsNonEsir': 'takes no residents without ESIR',
};

/** Why a route is not possible. */
export const wordRefusal = ({ program, field }: AnsweredNeed): string =>
  `${program.id} ${refusals[field] ?? `rules it out: ${fullTitle(field)}`}`;

export const wordRule = ({ text, source }: Rule): string => `${text} (${source})`;

export const wordMatch = ({ name, timing }: MatchRule): string => `${name}: ${timing}`;

export const certificateWords = { ir: 'an IR/DR certificate', dr: 'a DR certificate' } as const;
