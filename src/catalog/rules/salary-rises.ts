// Pay scales rise with training; a step down is usually a slipped line or two scales in one record.
import type { Rule } from './rule.ts';

const years = ['pgy1', 'pgy2', 'pgy3', 'pgy4', 'pgy5', 'pgy6'] as const;

export const salaryRises: Rule = {
  name: 'salary-rises',
  severity: 'warning',
  summary: 'The salary does not fall from one postgraduate year to the next that is recorded.',
  *check(records) {
    for (const record of records) {
      const salaries = record.program.benefits?.salaryUsd ?? {};
      let before: { year: string; salary: number } | undefined;
      for (const year of years) {
        const salary = salaries[year];
        if (salary === undefined) continue;
        if (before !== undefined && salary < before.salary) {
          const message = `${salary} in ${year} is less than ${before.salary} in ${before.year}; compare with the source`;
          yield { record, path: `benefits.salaryUsd.${year}`, message };
        }
        before = { year, salary };
      }
    }
  },
};
