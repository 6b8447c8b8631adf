import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { crossWords } from '../../src/text/checks/words.js';
import { baseWords, knownTerms, tableWords, treemapWords } from '../../src/text/words.js';
import { printed } from '../../src/text/zh-hant/printed.js';

const FOLDER = 'src/text/zh-hant';

/** Every text of the committed words, without what only compares with a document's. */
const said = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'printed.ts')
  .flatMap((file) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isKey =
        ts.isPropertyAssignment(node.parent ?? node) && (node.parent as ts.PropertyAssignment).name === node;
      if (
        !isKey &&
        (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      )
        found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(`${FOLDER}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });

describe('the words in traditional Chinese', () => {
  it('are all there', () => {
    expect(said.length).toBeGreaterThan(1500);
  });

  it('have no simplified character, so that the dictionary leaves them as they are', () => {
    expect(said.filter((text) => printed(text) !== text)).toEqual([]);
  });

  it('keep the terms of the form and change its characters', () => {
    expect(treemapWords('zh-Hant').heading.function).toBe('支出按功能：基本支出與項目支出');
    expect(tableWords('zh-Hant').names.economicSummary).toBe('支出經濟分類彙總表');
    expect(tableWords('zh-Hant').names.threePublic).toBe('“三公”經費表');
    expect(knownTerms('zh-Hant').carriedOver.names).toBe('上年結轉|上年結轉結餘|結轉下年|年終結轉|結轉');
    expect(baseWords('zh-Hant').units).toEqual({ 元: '元', 千元: '千元', 万元: '萬元', 亿元: '億元' });
  });

  it('still know the words of a document, which are simplified', () => {
    expect(baseWords('zh-Hant').note('备注：本表为空表。')).toBe('备注：本表为空表。');
    expect(baseWords('zh-Hant').note('本表为空表。')).toBe('註：本表为空表。');
  });

  it('know their own words where one sentence takes another apart', () => {
    const told = {
      at: '《支出總表》“公共安全”“名稱”',
      others: ['《收支總表》“公共安全支出”“名稱”'],
      printed: '',
      expected: '',
      difference: '',
      formula: '',
      form: 'words' as const,
      variant: '',
      words: {},
    };
    expect(crossWords('zh-Hant')['X-CLASS-NAME'].say!(told)).toBe(
      '《支出總表》“公共安全”與《收支總表》“公共安全支出”是同一類，名稱應當一致。',
    );
  });
});

describe('the dictionary for what a document prints', () => {
  it.each([
    ['政府性基金预算支出表', '政府性基金預算支出表'],
    ['政府性基金表', '政府性基金表'],
    ['年终结转结余', '年終結轉結餘'],
    ['支出经济分类汇总表', '支出經濟分類彙總表'],
    ['机关后勤服务', '機關後勤服務'],
    ['离退休干部用车', '離退休幹部用車'],
    ['文化旅游体育与传媒支出', '文化旅遊體育與傳媒支出'],
    ['没有采用，已公布', '沒有採用，已公布'],
    ['对乡里中小学的征收', '對鄉里中小學的徵收'],
    ['表里说明了原因', '表裡說明了原因'],
    ['表格一起复制、合并', '表格一起複製、合併'],
    ['“三公”经费 1,234.50 万元（2010301）', '“三公”經費 1,234.50 萬元（2010301）'],
    ['RMB 12.5 million, −3.00%', 'RMB 12.5 million, −3.00%'],
  ])('%s', (text, shown) => {
    expect(printed(text)).toBe(shown);
  });
});
