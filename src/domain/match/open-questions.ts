// What to ask a program: what is not recorded, the applicant's heaviest wishes first, addressed to who can answer.

import type { contactRoles, TrackKey } from '../../schema/choices.ts';
import { type CriterionId, maxImportance } from '../../schema/criterion-ids.ts';
import type { Contact, Program } from '../../schema/program.ts';
import { isMilitary } from '../record/setting.ts';
import { mustHaves, seenBy, type Wishes, wished } from './answers.ts';
import { criteria, isRecorded, weightOf } from './criteria.ts';
import type { Addressee, Criterion } from './criterion.ts';

export interface OpenQuestion {
  /** Undefined for what no record holds. */
  readonly criterion: CriterionId | undefined;
  readonly who: Addressee;
  readonly text: string;
  readonly weight: number;
  readonly must: boolean;
}

/** The survey's heaviest factors are facts of no website; doi.org/10.1016/j.acra.2018.05.001. */
const neverRecorded: readonly OpenQuestion[] = (
  [
    ['residents', 4.69, 'Would you choose this program again, and why?'],
    ['director', 4.34, 'Which fellowships and first jobs did the last three classes get?'],
    ['director', 4.29, 'Do you expect changes in leadership, faculty or sites during my training?'],
  ] as const
).map(([who, weight, text]) => ({ criterion: undefined, who, text, weight, must: false }));

/** A military program may take nobody else: what is recorded of it does not say. */
const maybeClosed: OpenQuestion = {
  criterion: undefined,
  who: 'coordinator',
  weight: maxImportance,
  text: 'Do you take applicants who are not in the military?',
  must: false,
};

/** Without an answer that makes them matter, these are nobody's question. */
const personal: ReadonlySet<CriterionId> = new Set(['tracks', 'visa', 'img', 'setting']);

/** Whether the program takes the applicant at all, where that is doubtful, then musts, then by weight; without any weights of the applicant, everything that is not recorded. */
export function openQuestions(program: Program, wishes: Wishes): readonly OpenQuestion[] {
  const musts = mustHaves(wishes);
  const everything = wishes.importance === undefined;
  const seen = seenBy(wishes, program);
  const unrecorded = criteria.filter(criterion => isOpen(criterion, seen, wishes));
  const own = unrecorded.flatMap((criterion): OpenQuestion[] => {
    const { id, ask, start } = criterion;
    const must = musts.has(id) && criterion.applies(wishes);
    const isEverybodys = everything && !personal.has(id);
    const weight = isEverybodys ? start.weight(wishes) : weightOf(criterion, wishes);
    if (weight === 0 && !must && !isEverybodys) return [];
    return [{ criterion: id, who: ask.who, text: ask.text(wishes, seen), weight, must }];
  });
  const others = [...own, ...neverRecorded].sort(
    (a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight,
  );
  return isMilitary(seen) ? [maybeClosed, ...others] : others;
}

/** What is recorded does not say how far it satisfies the wish, or, where no wish is known, nothing is recorded at all. */
const isOpen = (criterion: Criterion, program: Program, wishes: Wishes): boolean =>
  criterion.applies(wishes)
    ? typeof criterion.satisfaction(program, wishes) !== 'number'
    : !isRecorded(program, criterion);

const rolesOf: Readonly<Record<Addressee, readonly (typeof contactRoles)[number][]>> = {
  coordinator: ['program coordinator', 'program office'],
  director: ['program director', 'associate program director'],
  residents: [],
};

/** The recorded contact of an addressee that is not past its time, one for the applicant's tracks if there is a choice. */
export function contactFor(program: Program, who: Addressee, wishes: Wishes): Contact | undefined {
  const tracks = wished(wishes.tracks);
  const fits = (contact: Contact): boolean =>
    contact.tracks === undefined || tracks.length === 0 || sharesTrack(contact.tracks, tracks);
  for (const role of rolesOf[who]) {
    const contacts = (seenBy(wishes, program).contacts ?? []).filter(contact => contact.role === role);
    const contact = contacts.find(fits) ?? contacts[0];
    if (contact !== undefined) return contact;
  }
  return undefined;
}

const sharesTrack = (a: readonly TrackKey[], b: readonly TrackKey[]): boolean =>
  a.some(track => b.includes(track));
