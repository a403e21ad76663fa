import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import { viewQuestions } from '../../../src/view/match/questions.ts';
import { dataOf } from '../../support/drawing.ts';
import { askable, programOf } from '../../support/match-programs.ts';
import { pipe } from '../../support/style.ts';

const view = viewQuestions({
  programs: askable.slice(0, 1),
  wishes: { importance: { moonlighting: 5, airp: 2 }, must: ['airp'] },
  notes: [],
});

describe('viewQuestions', () => {
  test('is a numbered list to each addressee in Markdown', () => {
    const { text } = renderMarkdown(view, pipe);
    expect(text).toContain('### To the program director: Dr. one');
    expect(text).toContain('1. Does the program pay for the four-week AIRP course, and the stay? (a must)');
    expect(text).toContain('### To the residents');
    expect(text).toContain('No website on record.');
  });

  test('names addressee and contact for scripts, musts first', () => {
    expect(dataOf(view)).toMatchObject({
      0: { criterion: 'airp', to: 'director', contact: 'Dr. one', must: true },
    });
    expect(view.result.sheet().columns).toEqual([
      ...['program', 'programName', 'to', 'contact', 'email', 'phone'],
      ...['question', 'criterion', 'weight', 'must', 'website', 'id'],
    ]);
  });

  test('gives the address of who is asked as a link', () => {
    const [card] = view.blocks();
    const sections = card?.type === 'card' ? card.sections : [];
    expect(sections.map(({ links }) => links?.map(({ address }) => address))).toEqual([
      ['mailto:one@example.edu'],
      [],
      undefined,
    ]);
  });

  test('sends the reader to the page first', () => {
    const website = 'https://example.edu/radiology';
    const { blocks } = viewQuestions({ programs: [programOf('one', { website })], wishes: {}, notes: [] });
    expect(blocks()[0]).toMatchObject({
      subtitle: `Some answers may be on the program's page; look there first: ${website}`,
    });
  });
});
