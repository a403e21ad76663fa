// A canvas without color, for tests of single drawings.

import type { Canvas } from '../../src/render/canvas.ts';
import type { Style } from '../../src/render/format.ts';
import { plainTheme } from '../../src/render/theme.ts';

export const canvas = (style: Style): Canvas => ({ style, theme: plainTheme, marks: 'undated' });
