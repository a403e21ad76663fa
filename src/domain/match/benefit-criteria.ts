// Criteria about pay, time and courses.
import { always, type Criterion, linear, scoreAt, surveyStart, unasked, wantedFlag } from './criterion.ts';

/** One factor of the survey, read from two kinds of facts. */
const payAndLeave = surveyStart(2.71, 'salary and benefits', 2);

const payScale = { scale: (dollars: number) => linear(dollars, 50_000, 90_000) };
const leaveScale = { scale: (weeks: number) => linear(weeks, 2, 5) };

/** Money and time, which the survey weighs least. */
export const benefitCriteria: readonly Criterion[] = [
  wantedFlag({
    id: 'moonlighting',
    label: 'Moonlighting',
    field: 'moonlighting',
    start: surveyStart(3.06, 'moonlighting'),
    ask: { who: 'residents', text: () => 'May you moonlight, from which year, and is it paid well?' },
  }),
  {
    id: 'salary',
    label: 'Salary',
    fields: ['benefits.salaryUsd.pgy2', 'benefits.salaryUsd.pgy1'],
    scale:
      'PGY-2 pay, or PGY-1 where only that is recorded: $50,000 0 %, $90,000 or more 100 %; not adjusted for the year or the cost of living',
    start: payAndLeave,
    applies: always,
    satisfaction: program =>
      scoreAt(program, 'benefits.salaryUsd.pgy2', payScale) ??
      scoreAt(program, 'benefits.salaryUsd.pgy1', payScale),
    canBeMust: false,
    ask: { who: 'coordinator', text: () => "What are this year's salaries, PGY-1 to PGY-6?" },
  },
  {
    id: 'vacation',
    label: 'Vacation',
    fields: ['benefits.vacationWeeks'],
    scale: '2 weeks a year 0 %, 5 or more 100 %',
    start: payAndLeave,
    applies: always,
    satisfaction: program => scoreAt(program, 'benefits.vacationWeeks', leaveScale),
    canBeMust: false,
    ask: { who: 'coordinator', text: () => 'How many weeks of vacation do residents have?' },
  },
  wantedFlag({
    id: 'airp',
    label: 'AIRP course paid',
    field: 'education.airpSponsored',
    start: unasked,
    ask: { who: 'director', text: () => 'Does the program pay for the four-week AIRP course, and the stay?' },
  }),
];
