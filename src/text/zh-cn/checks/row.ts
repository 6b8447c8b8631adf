import type { rowRules } from '../../../model/rules/row/rules.js';
import type { RuleWords } from '../../checks/told.js';
import { sentenceWords } from './sentence-words.js';

/** Rules within a row. */
export const rowWords: Record<(typeof rowRules)[number]['id'], RuleWords> = {
  'ROW-EXP-BASIC': { title: '基本支出小计等于各类之和' },
  'ROW-EXP-BASIC-BLANK': {
    title: '基本支出小计与明细同时填写',
    say: (told) =>
      told.variant === 'parts'
        ? `${told.at}填了 ${told.printed}，但同一行的各类明细都是空白，看不出用在人员还是公用上。`
        : sentenceWords.forms.blank(told),
  },
  'ROW-EXP-PROJECT': { title: '项目支出小计等于其他运转类与特定目标类之和' },
  'ROW-EXP-TOTAL': { title: '支出合计等于基本支出与项目支出之和' },
  'ROW-INCOME': { title: '收入合计等于各项来源之和' },
  'ROW-FISCAL': { title: '财政拨款支出合计等于三本预算之和' },
  'ROW-FISCAL-OFWHICH': { title: '“其中”项不超过所属的项目' },
  'ROW-BASIC-SPLIT': { title: '基本支出合计等于人员经费与公用经费之和' },
  'ROW-BASIC-SIDE': {
    title: '人员类科目只列人员经费，公用类科目只列公用经费',
    say: ({ at, printed, variant, words: { code = '' } }) =>
      variant === 'public'
        ? `${at}填了 ${printed}，但科目 ${code} 属于人员经费，公用经费一栏应为空白。`
        : `${at}填了 ${printed}，但科目 ${code} 属于公用经费，人员经费一栏应为空白。`,
  },
  'ROW-3PUB': { title: '“三公”经费合计等于三项之和' },
  'ROW-3PUB-VEH': { title: '公务用车购置及运行费等于购置费与运行费之和' },
  'ROW-PROJECT-SOURCE': { title: '项目金额等于各项资金来源之和' },
  'ROW-PERF-SOURCE': { title: '绩效目标表的资金总额等于各项资金之和' },
  'ROW-NEGATIVE': {
    title: '预算金额不为负数',
    say: ({ at, printed }) =>
      `${at}是负数（${printed}）。预算表的金额一般不应为负，请核对是否填错或应另行说明。`,
  },
  'ROW-NUMERIC': { title: '金额栏填写的是数字' },
};
