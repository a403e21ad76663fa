// One route in full: steps, matches, what is open, what speaks against it and what to mind.

import { ageOf } from '../../domain/record/age.ts';
import { sourceOf } from '../../domain/record/facts.ts';
import { phaseNames } from '../../domain/record/tracks.ts';
import {
  matchesOf,
  type RouteStep,
  rulesBehind,
  stepsOf,
  unknownsOf,
  warningsOf,
} from '../../domain/routes/details.ts';
import type { Route } from '../../domain/routes/routes.ts';
import type { Authority, Rule } from '../../domain/routes/rules.ts';
import { type CardBlock, type CardEntry, textEntry } from '../blocks.ts';
import { titleOf } from '../record/names.ts';
import { qualifierWords, yearsInTraining } from '../words.ts';
import { answerWords, authorityWords, wordRefusal, wordRule, wordUnknown } from './words.ts';

export function routeCard(route: Route, thisYear: number): CardBlock {
  const { rule, answer, needs } = route;
  const unknowns = unknownsOf(route);
  return {
    type: 'card',
    title: `${rule.label}: ${answerWords[answer]}, ${rule.years} years`,
    sections: [
      {
        title: 'Steps',
        entries: [...stepsOf(route).map(step => stepEntry(step, thisYear)), endEntry(route)],
      },
      {
        title: 'On the way',
        entries: matchesOf(route).map(({ name, timing, authority, source }) =>
          textEntry(name, `${timing} (${authorityWords[authority]}: ${source})`),
        ),
      },
      {
        title: 'Ruled out by',
        entries: needs.filter(need => need.answer === 'no').map(need => textEntry('', wordRefusal(need))),
      },
      {
        title: 'Unknown, and the answer depends on it',
        entries: unknowns.filter(({ decides }) => decides).map(each => textEntry('', wordUnknown(each))),
      },
      {
        title: 'Unknown as well',
        entries: unknowns.filter(({ decides }) => !decides).map(each => textEntry('', wordUnknown(each))),
      },
      {
        title: 'To mind',
        entries: warningsOf(route)
          .filter(({ code }) => code !== 'credit-is-decided')
          .map(({ rule: warned }) => ruleEntry(warned)),
      },
    ],
  };
}

/** The rules that some routes rest on, each once. */
export const rulesCard = (routes: readonly Route[]): CardBlock => ({
  type: 'card',
  title: 'Rules behind it',
  sections: [{ title: '', entries: [...new Set(routes.flatMap(rulesBehind))].map(ruleEntry) }],
});

export const ruleEntry = (rule: Rule): CardEntry => textEntry(authorityWords[rule.authority], wordRule(rule));

const endEntry = ({ rule }: Route): CardEntry =>
  textEntry('End', `${rule.certificate} certificate, ${rule.years} years after medical school`);

function stepEntry(step: RouteStep, thisYear: number): CardEntry {
  const { phase, program, positions } = step;
  const place = program === undefined ? '' : ` at ${titleOf(program)}`;
  const details = [seatWords(step), positionWords(step)].filter(words => words !== '').join(', ');
  const words = `${phase === 'clinical' ? 'clinical year' : phaseNames[phase].label}${place}`;
  const value = details === '' ? words : `${words}: ${details}`;
  if (program === undefined || positions === undefined) return textEntry(yearsInTraining(step), value);
  const age = ageOf(program, positions.field, thisYear);
  return textEntry(yearsInTraining(step), {
    value,
    age,
    asOf: sourceOf(program, positions.field)?.source.asOf,
  });
}

const seatSentences = {
  categorical: 'categorical seat, the clinical year is included',
  advanced: 'advanced seat, the clinical year is found separately',
  both: 'categorical seats (clinical year included) and advanced ones (found separately)',
  unknown: 'kind of seat not recorded',
} as const;

const seatWords = ({ seat }: RouteStep): string => (seat === undefined ? '' : seatSentences[seat]);

/** The seats of a DR residency with ESIR are those of the whole class, of whom few enter ESIR. */
function positionWords({ positions, phase }: RouteStep): string {
  if (positions === undefined) return '';
  const qualifier = positions.qualifier === undefined ? '' : qualifierWords[positions.qualifier];
  const seats = `${phase === 'ESIR' ? 'DR ' : ''}${positions.number === 1 ? 'position' : 'positions'}`;
  return `${qualifier}${positions.number} ${seats} a year`;
}

/** What holds for the shown routes beyond their answers: weak evidence, close timing, who decides on credit. */
export function mindCard(routes: readonly Route[]): CardBlock | undefined {
  const programs = new Map<CardEntry['label'], Map<string, string[]>>();
  const remember = (authority: Authority, text: string, subject: string): void => {
    const label = authorityWords[authority];
    const group = programs.get(label) ?? new Map<string, string[]>();
    programs.set(label, group);
    const subjects = group.get(text) ?? [];
    group.set(text, subjects.includes(subject) ? subjects : [...subjects, subject]);
  };
  for (const route of routes) {
    for (const { evidence, program } of unknownsOf(route)) {
      if (evidence !== undefined) remember(evidence.authority, wordRule(evidence), program.id);
    }
    for (const { code, rule, program } of warningsOf(route)) {
      remember(rule.authority, wordRule(rule), code === 'credit-is-decided' ? '' : program.id);
    }
  }
  const entries = Array.from(programs, ([label, group]) =>
    Array.from(group, ([text, subjects]) => textEntry(label, `${subjectWords(subjects)}${text}`)),
  ).flat();
  return entries.length === 0
    ? undefined
    : { type: 'card', title: 'To mind', sections: [{ title: '', entries }] };
}

const maxSubjects = 5;

function subjectWords(subjects: readonly string[]): string {
  const named = subjects.filter(subject => subject !== '');
  if (named.length === 0) return '';
  const more = named.length > maxSubjects ? ` and ${named.length - maxSubjects} more` : '';
  return `${named.slice(0, maxSubjects).join(', ')}${more}: `;
}
