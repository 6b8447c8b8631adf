import { describe, expect, it } from 'vitest';
import { cleanParagraph, cleanWords } from '../../../src/importers/words/clean.js';

describe('cleanWords', () => {
  it.each([
    ['政府法制工 作综合业务 费', '政府法制工作综合业务费'],
    ['12345 热线 平台劳务费', '12345 热线平台劳务费'],
    ['行\n政\n运\n行', '行政运行'],
    ['张　三', '张三'],
    ['0.5 万元', '0.5 万元'],
    ['工作 日', '工作日'],
    ['增强法制观 念, 提高水平', '增强法制观念, 提高水平'],
    ['本级部门整体绩效目标表 (2022 年度)', '本级部门整体绩效目标表 (2022 年度)'],
    ['Budget\nKit', 'Budget Kit'],
    ['其中： 财政拨款', '其中：财政拨款'],
    ['办公\u202e费\u200b', '办公费'],
    ['<b>办公费</b>', '<b>办公费</b>'],
  ])('%j is %j', (text, clean) => {
    expect(cleanWords(text)).toBe(clean);
  });

  it('keeps the paragraphs of a long text', () => {
    expect(cleanParagraph('一、负 责会议\r\n\r\n 二、其他')).toBe('一、负责会议\n二、其他');
  });
});
