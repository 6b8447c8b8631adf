import { describe, expect, it } from 'vitest';
import { expectAnswer, gridOf, gridsOf, notesOf, read, shown, textsOf } from '../../show.js';

/** Bytes of a text in GBK, for the few characters that the tests use. */
const GBK: Record<string, number[]> = {
  预: [0xd4, 0xa4],
  算: [0xcb, 0xe3],
  合: [0xba, 0xcf],
  计: [0xbc, 0xc6],
};
const gbk = (text: string) =>
  Uint8Array.from([...text].flatMap((character) => GBK[character] ?? [character.charCodeAt(0)]));
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);

const page = async (body: string) => read('a.html', `<!DOCTYPE html><html><body>${body}</body></html>`);
const lines = async (body: string) => shown((await page(body)).blocks);

describe('html: text', () => {
  it('breaks lines at blocks and br, keeps headings, collapses white space', async () => {
    expect(
      await lines(
        '<h1>2025年 部门预算</h1><div>一、主要<span>职责</span><br/>（一）办\n  公<p>第二段&nbsp;</p>尾</div><h3><b>附</b>表</h3>',
      ),
    ).toEqual(['# 2025年 部门预算', '一、主要职责', '（一）办 公', '第二段', '尾', '### 附表']);
  });

  it('leaves out what is no text of the page', async () => {
    const file = await page(
      '<script>var a = "<p>x</p>"</script><style>p{}</style><!-- 注释 --><noscript>请启用</noscript>' +
        '<select><option>选</option></select><button>打印</button><template><p>模板</p></template>' +
        '<p style="DISPLAY : none">隐藏</p><div hidden>也隐藏</div><p style="mso-hide:all"></p><p>正文&lt;b&gt;&amp;</p>',
    );
    expect(shown(file.blocks)).toEqual(['正文<b>&']);
    expect(notesOf(file)).toEqual({ 'hidden-ignored': { count: 2 } });
  });

  it('numbers ordered lists as a browser does, but not where the number is typed', async () => {
    expect(
      await lines(
        '<ol start="3"><li>甲<li>乙<ol><li>丙</ol><li>丁</ol><ol><li>一、主要职责</ol><ul><li>点</ul>',
      ),
    ).toEqual(['3. 甲', '4. 乙', '1. 丙', '5. 丁', '一、主要职责', '点']);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await lines('<pre>甲  乙\n丙</pre>')).toEqual(['甲  乙', '丙']);
  });

  it('names the files that the page links to', async () => {
    const file = await page(
      '<p>附件</p><a href="/files/2025%E9%A2%84%E7%AE%97.xlsx?x=1">表</a><a href="b.pdf" title="说明.pdf">b</a><a href="c.html">c</a>',
    );
    expect(notesOf(file)).toEqual({ 'links-to-files': { count: 2, names: '2025预算.xlsx、说明.pdf' } });
  });
});

describe('html: encodings', () => {
  const body = '<table><tr><td>预算<td>合计</table>';
  const expected = ['预算 | 合计'];

  it.each([
    ['GBK declared as gb2312', gbk(`<meta charset=gb2312>${body}`)],
    ['GBK that is not declared', gbk(body)],
    ['GBK that calls itself UTF-8', gbk(`<meta charset="utf-8">${body}`)],
    [
      'UTF-8 that calls itself GBK',
      new TextEncoder().encode(`<meta http-equiv="Content-Type" content="text/html; charset=gbk">${body}`),
    ],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${body}`)],
    ['UTF-16', utf16(`<html>${body}`)],
  ])('%s', async (_name, bytes) => {
    const file = await read('a.html', bytes);
    expect(file.format).toBe('html');
    expect(textsOf(gridOf(file))).toEqual(expected);
    expect(file.notes).toEqual([]);
  });

  it('reads a page that mixes encodings line by line, and says so', async () => {
    const file = await read(
      'a.html',
      Uint8Array.from([...new TextEncoder().encode('<p>预算\n</p><p>合计预算\n</p>'), ...gbk('<p>合计</p>')]),
    );
    expect(shown(file.blocks)).toEqual(['预算', '合计预算', '合计']);
    expect(notesOf(file)).toEqual({ 'encoding-mixed': { count: 1 } });
  });

  it('reads Big5 where the page declares it', async () => {
    const bytes = Uint8Array.from([...gbk('<meta charset=big5><p>'), 0xb9, 0x77, 0xba, 0xe2]);
    expect(shown((await read('a.html', bytes)).blocks)).toEqual(['預算']);
  });
});

describe('html: size', () => {
  it('reads a page of 5 MB', async () => {
    const rows = Array.from(
      { length: 15_000 },
      (_, index) =>
        `<tr style="height:18.75pt"><td class="xl66" style="border:none">2010${index}</td><td class="xl66">行政运行${index}</td><td class="xl67">4,628.${index % 100}</td><td class="xl67"></td><td class="xl67">1</td></tr>`,
    ).join('\n');
    const text = `<html><body><p>${'说明文字，'.repeat(200_000)}</p><table>${rows}</table></body></html>`;
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(5_000_000);
    expect(gridOf(await read('a.html', text)).rows).toHaveLength(15_000);
  });

  it('reads a page nested 10,000 levels deep', async () => {
    const deep = (tag: string) => `<${tag}>`.repeat(10_000);
    expect(await lines(`${deep('div')}<p>正文</p>`)).toEqual(['正文']);
    expect(await lines(`${deep('span')}正文`)).toEqual(['正文']);
    expect(await lines('<table><tr><td>'.repeat(3000) + '正文')).toEqual(['正文']);
    expect(textsOf(gridOf(await page(`<table><tr><td>${deep('div')}深<td>浅</table>`)))).toEqual(['深 | 浅']);
  });

  it.each([
    ['blocks never closed', '<div>'.repeat(1_000_000)],
    ['inline tags never closed', '<b x=1><i>'.repeat(300_000)],
    [
      'different tags of type never closed, with paragraphs',
      Array.from({ length: 20_000 }, (_, index) => `<font a=${index}><p>`).join(''),
    ],
    ['ends without beginnings below a deep page', '<span>'.repeat(12_000) + '</x>'.repeat(800_000)],
    ['tables in tables', '<table><tr><td>'.repeat(200_000)],
    ['a list of many items', `<ol>${'<li>x'.repeat(400_000)}`],
    ['wide spans', `<table>${`<tr>${'<td colspan=1000>1'.repeat(900)}`.repeat(10)}</table>`],
    ['high spans', `<table>${'<tr><td rowspan=65534>1<td>2'.repeat(3000)}</table>`],
    ['comments', '<!--'.repeat(500_000)],
    ['attributes', `<p ${'a=1 '.repeat(500_000)}>`],
  ])('gives an answer: %s', async (_name, body) => {
    await expectAnswer('a.html', `<html><body>${body}`);
  });

  it('has no table in a page of prose', async () => {
    expect(gridsOf(await page('<table><tr><td>只有一格</td></tr></table>'))).toEqual([]);
  });
});
