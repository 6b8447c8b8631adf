import type { tableRules } from '../../../model/rules/table/rules.js';
import type { RuleWords } from '../../checks/told.js';
import { sentenceWords } from './sentence-words.js';

const forms = sentenceWords.forms;

/** Rules within a table. */
export const tableWords: Record<(typeof tableRules)[number]['id'], RuleWords> = {
  'T1-INCOME-SUM': { title: '本年收入合计等于各项收入之和' },
  'T1-INCOME-TOTAL': { title: '收入总计等于本年收入加上年结转结余' },
  'T1-OUT-SUM': { title: '本年支出合计等于各类支出之和' },
  'T1-OUT-TOTAL': { title: '支出总计等于本年支出加年终结转结余' },
  'T1-BALANCE': { title: '收支总表收支平衡' },
  'T4-INCOME-SUM': { title: '财政拨款收入逐级相加等于总计' },
  'T4-OUT-SUM': { title: '财政拨款支出逐级相加等于总计' },
  'T4-BALANCE': { title: '财政拨款收支平衡' },
  'COL-SUM': { title: '每一栏的合计等于各单位、各科目之和' },
  'PARENT-CHILD': { title: '类、款小计等于下级科目之和' },
  'UNIT-TREE': {
    title: '部门等于所属单位之和，单位等于其科目或项目之和',
    say: (told) =>
      told.variant === 'missing'
        ? `${told.at}公开为 ${told.printed}，表中各单位之和为 ${told.expected}，相差 ${told.difference}，正是不在这些单位之下的各行之和；${told.others.at(-1)}属于“${told.words['name']}”，这里可能缺少这个单位的一行。`
        : forms[told.form](told),
  },
  'COL-ONE-UNIT': {
    title: '只有一个单位时，该单位与合计一致',
    say: ({ at, others, printed, expected, difference }) =>
      `${at}为 ${printed}，但表中只有这一个单位，${others[0]}却为 ${expected}，相差 ${difference}。`,
  },
  'COL-BASIC': { title: '基本支出表的合计等于各科目之和' },
  'COL-PROJECTS': { title: '项目合计等于各项目之和' },
  'PERF-BUDGET': { title: '部门预算总额等于各项资金之和，也等于基本支出加项目支出' },
  'DUP-ROW': {
    title: '同一科目在同一单位下只列一次',
    say: ({ at, words: { code = '', govCode = '', name = '', rows = '' } }) =>
      `${at}：科目 ${code}${name && `“${name}”`}${govCode && `（政府预算科目 ${govCode}）`}在第 ${rows} 行重复出现，同一单位的同一科目应只列一次，请核对是否重复填列。`,
  },
  'TABLE-EMPTY-NOTE': {
    title: '空表有说明，有数据的表不称空表',
    say: ({ at, variant, words: { note = '' } }) => {
      if (variant === 'filled') return `${at}写着“${note}”，但表中列有金额。`;
      return variant === 'other'
        ? `表中没有任何金额，${at}写的是“${note}”，没有说明为什么是空表。`
        : `${at}没有任何金额，也没有说明。没有数据的表格应当列出空表并说明。`;
    },
  },
};
