import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { loadColorTheme, plainTheme } from '../../src/render/theme.ts';

const kinds = ['title', 'heading', 'quiet', 'bar'] as const;

test('without color, text is left as it is', () => {
  for (const kind of kinds) expect(plainTheme[kind]('text')).toBe('text');
});

test('with color, the text is the same once the color is taken away, whatever the environment says', async () => {
  const theme = await loadColorTheme();
  for (const kind of kinds) {
    expect(theme[kind]('text')).not.toBe('text');
    expect(stripVTControlCharacters(theme[kind]('text'))).toBe('text');
  }
});
