// A canvas without colour, for tests of single drawings.
import type { Style } from '../../src/render/format.ts';
import type { Canvas } from '../../src/render/text.ts';
import { plainTheme } from '../../src/render/theme.ts';

export const canvas = (style: Style): Canvas => ({ style, theme: plainTheme });
