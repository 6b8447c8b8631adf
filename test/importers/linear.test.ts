import { execFile } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, it } from 'vitest';
import { readBuilt } from '../built.js';

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

/**
 * The processor's time of each case, short and long, in a process of its own: what else the machine does counts for
 * nothing there. The least of three rounds.
 */
const MEASURE = `
  import { importFiles } from './dist/esm/importers/index.js';
  import { text } from 'node:stream/consumers';
  const timeOf = async (name, body) => {
    const bytes = new TextEncoder().encode(body);
    let least = Infinity;
    for (let round = 0; round < 3; round += 1) {
      const before = process.cpuUsage();
      await importFiles([{ name, bytes }]);
      least = Math.min(least, process.cpuUsage(before).user / 1000);
    }
    return least;
  };
  const times = [];
  for (const { name, short, long } of JSON.parse(await text(process.stdin)))
    times.push([await timeOf(name, short), await timeOf(name, long)]);
  console.log(JSON.stringify(times));
`;

const names = Object.keys(pages) as (keyof typeof pages)[];
const measured = names.flatMap((name) => cases.map(([kind, piece]) => ({ name, kind, piece })));

let times: [short: number, long: number][] = [];
beforeAll(async () => {
  readBuilt('dist/esm/importers/index.js');
  const bodyOf = (name: keyof typeof pages, piece: string, size: number) =>
    pages[name](piece.repeat(Math.ceil(size / piece.length)));
  const given = measured.map(({ name, piece }) => ({
    name,
    short: bodyOf(name, piece, SIZE),
    long: bodyOf(name, piece, 4 * SIZE),
  }));
  const child = execFile(process.execPath, ['--input-type=module', '-e', MEASURE], {
    maxBuffer: 10 * 1024 * 1024,
  });
  child.stdin!.end(JSON.stringify(given));
  times = JSON.parse(await text(child.stdout!)) as typeof times;
});

it.each(measured.map((each, index) => ({ ...each, index })))(
  '$name of $kind: twice the text takes about twice the time',
  ({ index }) => {
    const [short, long] = times[index]!;
    expect(Math.sqrt(long / Math.max(short, LEAST))).toBeLessThanOrEqual(RATIO);
  },
);
