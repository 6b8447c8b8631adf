import type { Io } from './io.js';

const styles = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39] } as const;

export type Style = keyof typeof styles;

/** Writes a text in a style. */
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal; none for a file or a pipe, or where `NO_COLOR` asks for none. */
export function paintFor({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Paint {
  if (!stdout.isTTY || env.NO_COLOR || env.TERM === 'dumb') return (_style, text) => text;
  return (style, text) => `\x1b[${styles[style][0]}m${text}\x1b[${styles[style][1]}m`;
}
