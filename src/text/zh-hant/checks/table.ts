import type { tableRules } from '../../../model/rules/table/rules.js';
import type { RuleWords } from '../../checks/told.js';
import { sentenceWords } from './sentence-words.js';

const forms = sentenceWords.forms;

/** Rules within a table. */
export const tableWords: Record<(typeof tableRules)[number]['id'], RuleWords> = {
  'T1-INCOME-SUM': { title: '本年收入合計等於各項收入之和' },
  'T1-INCOME-TOTAL': { title: '收入總計等於本年收入加上年結轉結餘' },
  'T1-OUT-SUM': { title: '本年支出合計等於各類支出之和' },
  'T1-OUT-TOTAL': { title: '支出總計等於本年支出加年終結轉結餘' },
  'T1-BALANCE': { title: '收支總表收支平衡' },
  'T4-INCOME-SUM': { title: '財政撥款收入逐級相加等於總計' },
  'T4-OUT-SUM': { title: '財政撥款支出逐級相加等於總計' },
  'T4-BALANCE': { title: '財政撥款收支平衡' },
  'COL-SUM': { title: '每一欄的合計等於各單位、各科目之和' },
  'PARENT-CHILD': { title: '類、款小計等於下級科目之和' },
  'UNIT-TREE': {
    title: '部門等於所屬單位之和，單位等於其科目或項目之和',
    say: (told) =>
      told.variant === 'missing'
        ? `${told.at}公開為 ${told.printed}，表中各單位之和為 ${told.expected}，相差 ${told.difference}，正是不在這些單位之下的各行之和；${told.others.at(-1)}屬於“${told.words['name']}”，這裡可能缺少這個單位的一行。`
        : forms[told.form](told),
  },
  'COL-ONE-UNIT': {
    title: '只有一個單位時，該單位與合計一致',
    say: ({ at, others, printed, expected, difference }) =>
      `${at}為 ${printed}，但表中只有這一個單位，${others[0]}卻為 ${expected}，相差 ${difference}。`,
  },
  'COL-BASIC': { title: '基本支出表的合計等於各科目之和' },
  'COL-PROJECTS': { title: '項目合計等於各項目之和' },
  'PERF-BUDGET': { title: '部門預算總額等於各項資金之和，也等於基本支出加項目支出' },
  'DUP-ROW': {
    title: '同一科目在同一單位下只列一次',
    say: ({ at, words: { code = '', govCode = '', name = '', rows = '' } }) =>
      `${at}：科目 ${code}${name && `“${name}”`}${govCode && `（政府預算科目 ${govCode}）`}在第 ${rows} 行重複出現，同一單位的同一科目應只列一次，請核對是否重複填列。`,
  },
  'TABLE-EMPTY-NOTE': {
    title: '空表有說明，有數據的表不稱空表',
    say: ({ at, variant, words: { note = '' } }) => {
      if (variant === 'filled') return `${at}寫著“${note}”，但表中列有金額。`;
      return variant === 'other'
        ? `表中沒有任何金額，${at}寫的是“${note}”，沒有說明為什麼是空表。`
        : `${at}沒有任何金額，也沒有說明。沒有數據的表格應當列出空表並說明。`;
    },
  },
};
