import type { Pair } from '../base/palette.js';
import { declare } from '../base/tokens.js';

/** Colours of series that are neither basic nor project, such as the 政府 economic classes. */
export const seriesPalette = {
  'color-1': { light: '#15437a', dark: '#6c9fdb' },
  'color-2': { light: '#d9741a', dark: '#f2b35c' },
  'color-3': { light: '#1a7f6b', dark: '#4db6a0' },
  'color-4': { light: '#8a4fa3', dark: '#c196d6' },
  'color-5': { light: '#b5363f', dark: '#e57f86' },
  'color-6': { light: '#5c6b7a', dark: '#9aa9b8' },
  'color-7': { light: '#7a6a00', dark: '#c2b04a' },
  'color-8': { light: '#0f7ea8', dark: '#58b8dc' },
} as const satisfies Record<string, Pair>;

/** `--budget-color-1` to `--budget-color-8`, for elements with more series than basic and project. */
export const seriesTokens = declare(seriesPalette);
