import { describe, expect, test } from 'vitest';
import { themeOf } from '../../src/prompt/look.ts';
import { wrapText } from '../../src/render/wrap.ts';

const look = { width: 40, color: false, message: 'Which states?', canGoBack: true, wrap: wrapText };

describe('themeOf', () => {
  test('says keys in words, with the way back', () => {
    const keys: [string, string][] = [
      ['↑↓', 'navigate'],
      ['space', 'select'],
      ['⏎', 'submit'],
    ];
    expect(themeOf({ ...look, ticks: true }).style.keysHelpTip(keys)).toBe(
      'arrows: move, space: tick any or none, enter: go on, esc: back',
    );
    expect(themeOf({ ...look, jumps: true }).style.keysHelpTip([['↑↓', 'navigate']])).toBe(
      'arrows: move, letters: jump, esc: back',
    );
    expect(themeOf({ ...look, canGoBack: false }).style.keysHelpTip([['⏎', 'select']])).toBe('enter: select');
  });

  test('puts a long answer below its question', () => {
    const { answer } = themeOf(look).style;
    expect(answer('Missouri')).toBe('Missouri');
    expect(answer('Missouri, Illinois, Iowa, Indiana and all')).toBe(
      '\n  Missouri, Illinois, Iowa, Indiana and\n  all',
    );
  });

  test('says that nothing was ticked', () => {
    const { renderSelectedChoices } = themeOf(look).style;
    expect(renderSelectedChoices([])).toBe('none');
    expect(renderSelectedChoices([{ short: 'Iowa' }, { short: 'Ohio' }])).toBe('Iowa, Ohio');
  });

  test('paints only where color is wanted', () => {
    expect(themeOf({ ...look, color: true }).style.answer('x')).toBe('\u001B[36mx\u001B[39m');
    expect(themeOf(look)).toMatchObject({ prefix: { idle: '?', done: '*' } });
    expect(themeOf({ ...look, color: true })).not.toHaveProperty('prefix');
  });
});
