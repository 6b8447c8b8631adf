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

/** Words that head the columns and totals of budget tables. */
const BUDGET = /合\s*计|总\s*计|小\s*计|金\s*额|预\s*算|支\s*出|收\s*入|经\s*费|资\s*金|采\s*购/;

/** Whether a grid without a title speaks of money, in two rows at least. */
export function looksLikeBudget(grid: Grid): boolean {
  const texts = grid.rows.flatMap((row) => filled(row).map(({ text }) => text));
  return grid.rows.length > 1 && looksLikeTable(grid) && texts.some((text) => BUDGET.test(text));
}
