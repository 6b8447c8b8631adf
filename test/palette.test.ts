import { describe, expect, it } from 'vitest';
import { palette, seriesPalette, type Pair } from '../src/elements/base/palette.js';

const themes = ['light', 'dark'] as const;
const colours: Record<string, Pair> = { ...palette, ...seriesPalette };

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

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

describe.each(themes)('palette, %s', (theme) => {
  const of = (name: string) => colours[name]![theme];

  it.each(['ink', 'ink-soft', 'accent', 'danger'])('%s is text on the ground and on the wash', (name) => {
    expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(name), of('wash'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['basic', 'project', 'unsplit'])('text on %s can be read', (name) => {
    expect(contrast(of(`on-${name}`), of(name))).toBeGreaterThanOrEqual(4.5);
  });

  it('text on project can be read on its stripes too', () => {
    expect(contrast(of('on-project'), of('project-stripe'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['basic', 'project', 'unsplit', ...Object.keys(seriesPalette)])(
    '%s stands off the ground',
    (name) => {
      expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(3);
    },
  );

  it('basic and project stand off each other', () => {
    expect(contrast(of('basic'), of('project'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(visions))(
    'basic and project differ in lightness in %s, beside their textures',
    (vision) => {
      const matrix = visions[vision]!;
      expect(contrast(seen(of('basic'), matrix), seen(of('project'), matrix))).toBeGreaterThanOrEqual(2);
    },
  );
});
