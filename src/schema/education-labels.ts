// Labels of research, education, benefits and application.
import { certificateNames, interviewFormats, visaTypes } from './choices.ts';
import { fieldsOf, noLimit } from './field-label.ts';

const education = fieldsOf('education');
const benefits = fieldsOf('benefits');
const application = fieldsOf('application');

const salary = (year: number) =>
  benefits.money(`Salary PGY-${year}`, 2, `Yearly salary in US dollars in postgraduate year ${year}.`);

export const educationLabels = {
  'research.required': education.flag(
    'Research required',
    4,
    'Whether each resident must complete a project.',
  ),
  'research.track': education.flag('Research track', 4, 'Whether there is a research track or pathway.'),
  'research.protectedTime': education.flag(
    'Protected research time',
    4,
    'Whether time for research is set aside.',
  ),
  'research.coordinator': education.flag(
    'Research coordinator',
    4,
    'Whether the department has a coordinator for research.',
  ),
  'conference.hoursPerDay': education.number(
    'Conference hours a day',
    4,
    'Hours of teaching conference each day.',
  ),
  'conference.dailyNoon': education.flag(
    'Daily noon conference',
    4,
    'Whether there is a conference at noon every working day.',
  ),
  'education.airpSponsored': education.flag(
    'AIRP course paid',
    4,
    'Whether the program pays for the four-week AIRP (ACR Institute for Radiologic Pathology) course.',
  ),
  'education.stipendUsd': education.money(
    'Education stipend',
    2,
    'Yearly book or education fund in US dollars.',
  ),
  'education.resources': education.list('Teaching resources', 8, 'Teaching files, libraries and software.'),
  fellowships: education.list('Fellowships in house', 8, 'Fellowships at the same institution.'),
  certificates: education.list(
    'Certificates',
    noLimit,
    'American Board of Radiology certificates for which the source says that graduates are eligible.',
    { choices: certificateNames },
  ),
  'benefits.salaryUsd.pgy1': salary(1),
  'benefits.salaryUsd.pgy2': salary(2),
  'benefits.salaryUsd.pgy3': salary(3),
  'benefits.salaryUsd.pgy4': salary(4),
  'benefits.salaryUsd.pgy5': salary(5),
  'benefits.salaryUsd.pgy6': salary(6),
  'benefits.vacationWeeks': benefits.number('Vacation', 4, 'Weeks of vacation a year.', { unit: 'weeks' }),
  moonlighting: benefits.flag('Moonlighting', 4, 'Whether residents may moonlight.'),
  'application.service': application.text('Apply through', 4, 'Application service, for example ERAS.'),
  'application.deadline': application.text(
    'Deadline',
    1,
    'Last day for applications as the source words it; look at the age of the fact.',
  ),
  'application.lettersRequired': application.count(
    'Letters required',
    4,
    'Letters of recommendation asked for.',
  ),
  'application.step1Minimum': application.count(
    'USMLE Step 1 minimum',
    2,
    'Lowest Step 1 score that is considered.',
  ),
  'application.step2Minimum': application.count(
    'USMLE Step 2 CK minimum',
    2,
    'Lowest Step 2 CK score that is considered.',
  ),
  'application.acceptsImg': application.flag(
    'Considers IMGs',
    4,
    'Whether international medical graduates are considered.',
  ),
  'application.visas': application.list(
    'Visas',
    4,
    'Visa types that the source says are sponsored or accepted.',
    { choices: visaTypes },
  ),
  'application.interviewFormat': application.choice('Interviews', 1, 'Where interviews take place.', {
    choices: interviewFormats,
  }),
  'application.interviewsPerYear': application.count(
    'Interviews a year',
    4,
    'Applicants who are interviewed each year.',
  ),
} as const;
