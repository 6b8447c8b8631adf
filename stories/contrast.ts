/** Relative luminance of WCAG 2.2 of a colour `#rrggbb`, 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of WCAG 2.2 of two colours `#rrggbb`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What a colour stands off from: a ground or a neighbour, by the names of the tokens without `--budget-`. */
export interface Requirement {
  token: string;
  against: string;
  /** 4.5 for text, 3 for marks. */
  least: 3 | 4.5;
}

const text = (token: string, ...grounds: string[]): Requirement[] =>
  grounds.map((against) => ({ token, against, least: 4.5 }));
const mark = (token: string, ...neighbours: string[]): Requirement[] =>
  neighbours.map((against) => ({ token, against, least: 3 }));

/** What is asked of the palette in every theme. Neighbours of a series are told apart by their textures too. */
export const requirements: readonly Requirement[] = [
  ...['ink', 'ink-soft', 'accent', 'danger'].flatMap((token) => text(token, 'ground', 'wash')),
  ...text('on-basic', 'basic'),
  ...text('on-project', 'project', 'project-stripe'),
  ...text('on-unsplit', 'unsplit'),
  ...mark('basic', 'ground', 'project'),
  ...mark('project', 'ground', 'basic'),
  ...mark('unsplit', 'ground'),
  ...Array.from({ length: 8 }, (_, index) => mark(`color-${index + 1}`, 'ground')).flat(),
];

/** A computed colour as it is painted, `#rrggbb`; only in a browser. */
export function hexOf(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const channels = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
