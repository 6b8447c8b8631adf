import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/importers/import-files.js';

/** Time grows with the length of a text, not with its square: measured in the processor's time, as a ratio. */

/** Most that time may grow when a text is doubled, on average over two doublings: what is squared grows by 4. */
const RATIO = 2.6;
/** Characters, doubled twice. */
const SIZE = 15_000;
/** Milliseconds below which chance is more than what is measured. */
const LEAST = 20;

const cases: readonly [string, string][] = [
  ['digits', '1234567890'],
  ['numbers in a list', '123，'],
  ['commas', ','],
  ['brackets that open', '（'],
  ['brackets', '（1）'],
  ['spaces', '   '],
  ['wide spaces', '　'],
  ['增加', '增加'],
  ['changes', '增加1万元，'],
  ['percentages', '增长10%，'],
  ['amounts', '项目支出12.5万元，'],
  ['sentences', '减少。'],
  ['years', '2025年'],
  ['numbering', '一、'],
  ['titles', '预算表'],
  ['labels', '单位：'],
  ['notes', '注：'],
  ['quotes', '“三公”经费'],
  ['counts', '3个'],
  ['dashes', '——'],
  ['dots', '....'],
];

const pages = {
  'a.txt': (body: string) => `某局2025年部门预算说明\n一、收支情况说明\n${body}\n`,
  'a.html': (body: string) =>
    `<meta charset=utf-8><h1>某局2025年部门预算</h1><h2>一、收支情况说明</h2><p>${body}</p><p>支出总表</p>` +
    `<table><tr><td>科目编码<td>科目名称<td>合计<tr><td>201<td>${body}<td>${body}</table>`,
};

async function processorTime(name: keyof typeof pages, piece: string, size: number): Promise<number> {
  const bytes = new TextEncoder().encode(pages[name](piece.repeat(Math.ceil(size / piece.length))));
  const [before, start] = [process.cpuUsage(), performance.now()];
  await importFiles([{ name, bytes }]);
  // The processor works for other tests too, and this one waits for it: the less of both is nearer to its own time.
  return Math.min(process.cpuUsage(before).user / 1000, performance.now() - start);
}

/** Other work only adds to a time, so that the least of several is kept, and measured again where it is too long. */
async function growth(name: keyof typeof pages, piece: string): Promise<number> {
  let [short, long, ratio] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < 8 && (round < 2 || ratio > RATIO); round += 1) {
    short = Math.min(short, await processorTime(name, piece, SIZE));
    long = Math.min(long, await processorTime(name, piece, 4 * SIZE));
    ratio = Math.sqrt(long / Math.max(short, LEAST));
  }
  return ratio;
}

describe.each(Object.keys(pages) as (keyof typeof pages)[])('%s of one kind of text', (name) => {
  it.each(cases)('%s: twice the text takes about twice the time', async (_, piece) => {
    expect(await growth(name, piece)).toBeLessThanOrEqual(RATIO);
  });
});
