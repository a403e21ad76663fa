import { expect, test } from 'vitest';
import { questionnaire } from '../../../src/domain/match/questionnaire.ts';
import { answersText } from '../../../src/view/match/answers-file.ts';

test('a template explains every question in comments', () => {
  const text = answersText({});
  for (const { id, title } of questionnaire) {
    expect(text).toContain(`# ${title}`);
    expect(text).toContain(`# ${id}:`);
  }
  expect(text.split('\n').every(line => line === '' || line.startsWith('#'))).toBe(true);
});

test('answers stand as YAML between the comments', () => {
  expect(answersText({ must: ['airp'], near: 'Boise, ID', importance: { salary: 1 } })).toMatch(
    /^near: "Boise, ID"$[\s\S]*^importance:\n {2}salary: 1$[\s\S]*^must: \["airp"\]$/mu,
  );
  expect(answersText({ importance: {} })).toContain('importance: {}');
});
