// Labels of research, education, benefits and application.
import { certificateNames, interviewFormats, visaTypes } from './choices.ts';
import type { FieldLabel } from './field-label.ts';

const salary = (year: number) =>
  ({
    section: 'benefits',
    title: `Salary PGY-${year}`,
    kind: 'money',
    help: `Yearly salary in US dollars in postgraduate year ${year}.`,
  }) as const;

export const educationLabels = {
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
} as const satisfies Record<string, FieldLabel>;
