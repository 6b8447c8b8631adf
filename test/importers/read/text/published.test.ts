import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../published.js';
import { faultsOf, gridsOf, read, textsOf } from '../../show.js';

describe('text: the converted disclosure of Hongqi 2022', () => {
  const file = read('hongqi.txt', readPublished('hongqi-office-2022.txt'));

  it('has its ten tables, cut by page breaks into sixteen pieces', async () => {
    const grids = gridsOf(await file);
    expect(grids.flatMap(faultsOf)).toEqual([]);
    expect(grids.map(({ rows, place }) => [place.line, rows.length, rows[0]!.length])).toEqual([
      [199, 35, 4],
      [243, 10, 14],
      [260, 23, 8],
      [284, 13, 8],
      [304, 10, 14],
      [325, 23, 7],
      [349, 11, 7],
      [373, 3, 6],
      [385, 4, 14],
      [398, 10, 12],
      [413, 18, 5],
      [432, 9, 5],
      [442, 5, 5],
      [448, 8, 5],
      [461, 12, 14],
      [474, 13, 14],
    ]);
  });

  it('keeps codes and figures as printed', async () => {
    const [balance, expenditure] = gridsOf(await file);
    expect(textsOf(balance!).at(2)).toBe('一、一般公共预算 | 462.78 | 一、一般公共服务 | 416.78');
    expect(textsOf(expenditure!).at(5)).toBe(
      '201 | 03 | 01 |  | 行政运行 | 221.52 |  | 171.30 | 25.07 | 25.15 |  |  |  | ',
    );
  });

  it('joins the four paragraphs that page breaks cut', async () => {
    const { blocks, notes } = await file;
    expect(notes.map(({ code, words }) => [code, words])).toEqual([['paragraphs-joined', { count: 4 }]]);
    const texts = blocks.map((block) => (block.kind === 'text' ? block.text : ''));
    expect(texts.filter((text) => /^7、.*工作。$/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => /30\.77 万元.*履职需要。$/.test(text))).toHaveLength(1);
  });
});
