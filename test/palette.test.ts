import { describe, expect, it } from 'vitest';
import { palette, type Pair } from '../src/elements/base/palette.js';
import { seriesPalette } from '../src/elements/chart/series-tokens.js';
import { contrast, requirements } from '../stories/contrast.js';
import { themes, type Theme } from '../stories/themes.js';

const colours: Record<string, Pair> = { ...palette, ...seriesPalette };

/** Deuteranopia, protanopia and tritanopia in linear RGB (Viénot, Brettel and Mollon 1999; Brettel 1997 for the last). */
const visions: Record<string, number[][]> = {
  protanopia: [
    [0.152, 1.053, -0.205],
    [0.115, 0.786, 0.099],
    [-0.004, -0.048, 1.052],
  ],
  deuteranopia: [
    [0.367, 0.861, -0.228],
    [0.28, 0.673, 0.047],
    [-0.012, 0.043, 0.969],
  ],
  tritanopia: [
    [1.256, -0.077, -0.179],
    [-0.078, 0.931, 0.148],
    [0.005, 0.691, 0.304],
  ],
};

function seen(hex: string, matrix: number[][]): string {
  const linear = [1, 3, 5].map((start) => (parseInt(hex.slice(start, start + 2), 16) / 255) ** 2.2);
  const mixed = matrix.map((row) => row.reduce((sum, weight, index) => sum + weight * linear[index]!, 0));
  return `#${mixed
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) ** (1 / 2.2) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}

describe.each(['light', 'dark'] as const)('palette, %s', (theme) => {
  const of = (name: string) => colours[name]![theme];

  it.each(requirements)('$token stands $least:1 off $against', ({ token, against, least }) => {
    expect(contrast(of(token), of(against))).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.keys(visions))(
    'basic and project differ in lightness in %s, beside their textures',
    (vision) => {
      const matrix = visions[vision]!;
      expect(contrast(seen(of('basic'), matrix), seen(of('project'), matrix))).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('contrast', () => {
  it('is the one of WCAG', () => {
    expect(contrast('#ffffff', '#000000')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4, 2);
  });
});

describe.each(Object.entries<Theme>(themes))('theme %s', (_, { scheme, page, tokens = {} }) => {
  const of = (name: string) => tokens[name] ?? colours[name]![scheme];
  // Text on tiles and stripes are computed from what they are on (`test/elements/tokens.test.ts`).
  const asked = requirements.filter((each) => !/^on-|stripe/.test(each.token + each.against));

  it.each(asked)('$token stands $least:1 off $against', ({ token, against, least }) => {
    expect(contrast(of(token), of(against))).toBeGreaterThanOrEqual(least);
  });

  it('has the ground of its page', () => {
    expect(of('ground')).toBe(page?.background ?? colours['ground']![scheme]);
  });
});
