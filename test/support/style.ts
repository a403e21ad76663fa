// How streams want their text, for tests of drawings.
import type { Style } from '../../src/render/format.ts';

export const pipe: Style = {
  color: false,
  width: null,
  plain: false,
  unicode: true,
  years: false,
  rawCsv: false,
  excel: false,
  imprint: { task: 'Show programs', version: '1.2.3', day: '2026-11-22', dataDate: '2026-11-20' },
};

export const terminal = (width: number, partial: Partial<Style> = {}): Style => ({
  ...pipe,
  width,
  ...partial,
});
