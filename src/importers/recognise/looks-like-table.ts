import type { Grid } from '../source.js';
import { filled } from './grid-text.js';

const AMOUNT = /^-?\d[\d,]*(\.\d+)?$/;

/** Whether a grid has figures beside words, so that leaving it out should be told. */
export function looksLikeTable({ rows }: Grid): boolean {
  return rows.some((row) => {
    const cells = filled(row);
    return (
      cells.length > 1 && cells.some(({ text }) => AMOUNT.test(text.normalize('NFKC').replace(/\s/g, '')))
    );
  });
}
