import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, gridsOf, read } from '../../show.js';

/** Texts of cells as tables have them: nothing to trim, no marks of bold type. */
const text = fc
  .array(fc.constantFrom('预', '算', '1', '.', ' ', ',', '"', '|', '（', '\n', 'a', '-'), { maxLength: 6 })
  .map((characters) =>
    characters
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim(),
  );
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }),
  )
  // A row of blanks alone is a blank line, and a table needs columns.
  .filter((rows) => rows.every((row) => row.filter((cell) => cell !== '').length >= 2));

const quoted = (cell: string, separator: string) =>
  /["\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('text: round trip', () => {
  it.each([
    ['tabs', '\t'],
    ['commas', ','],
  ])('gives back any table written with %s', async (_name, separator) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const written = rows
          .map((row) => row.map((cell) => quoted(cell, separator)).join(separator))
          .join('\n');
        // A line between pipes is Markdown.
        fc.pre(separator === '\t' || !written.includes('|'));
        const [grid, ...others] = gridsOf(await read('a.csv', written));
        expect(others).toEqual([]);
        expect(grid!.rows.map((row) => row.map((cell) => cell.text))).toEqual(rows);
        expect(faultsOf(grid!)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word of any prose', async () => {
    const line = fc
      .array(fc.constantFrom('预算', '支出', '。', '，', '一、', '12', ' ', '：'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((words) => words.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const bare = (text: string) => text.replace(/\s/g, '');
        const wanted = bare(lines.join(''));
        fc.pre(wanted !== '');
        const { blocks } = await read('a.txt', lines.join('\n\n'));
        expect(bare(blocks.map((block) => (block.kind === 'text' ? block.text : '')).join(''))).toBe(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
