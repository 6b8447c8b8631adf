import type { performanceRules } from '../../../model/rules/performance/rules.js';
import { type RuleWords, type Told, namesOf } from '../../checks/told.js';

const dimensions: Record<string, string> = {
  management: '投入管理',
  cost: '成本',
  output: '產出',
  benefit: '效益',
  satisfaction: '滿意度',
};

const missingNames = ({ words }: Told) => namesOf(words['missing'], dimensions).join('、');

/** Words of the rules of the group `performance`. */
export const performanceWords: Record<(typeof performanceRules)[number]['id'], RuleWords> = {
  'PERF-LEVELS': {
    title: '每個項目都有產出、效益、滿意度指標',
    say: (told) =>
      told.variant === 'none'
        ? `${told.at}安排了資金，卻沒有任何績效指標。`
        : `${told.at}沒有${missingNames(told)}指標。`,
  },
  'PERF-OVERALL-LEVELS': {
    title: '部門整體績效指標各級齊全',
    say: (told) => `${told.at}沒有${missingNames(told)}指標。`,
  },
  'PERF-VALUE-PARSE': {
    title: '績效指標的名稱和指標值成對，指標值讀得懂',
    say: ({ at, variant, words: { value } }) =>
      ({
        blank: `${at}有指標名稱，沒有指標值。`,
        nameless: `${at}有一個指標值“${value}”，沒有指標名稱。`,
        malformed: `${at}的指標值“${value}”寫得不完整或自相矛盾，應為比較符號、數字和單位。`,
      })[variant] ??
      `${at}的指標值“${value}”沒有寫成“比較符號＋數字＋單位”，也不是常用的定性表述；請核對能否據此考核。`,
  },
  'PERF-VALUE-UNIT': {
    title: '指標值的單位與指標名稱相符',
    say: ({ at, variant, words: { value } }) =>
      ({
        short: `${at}的指標值“${value}”單位不完整，應寫到“元”（如“萬元”）。`,
        percent: `${at}的指標值“${value}”沒有寫“%”。`,
        rate: `${at}是比率，指標值“${value}”的單位卻不是“%”。`,
        money: `${at}是費用，指標值“${value}”的單位卻不是“元”或“萬元”。`,
      })[variant] ?? `${at}是數量，指標值“${value}”的單位卻不是計數單位。`,
  },
  'PERF-RATE-RANGE': {
    title: '比率指標在 0 到 100% 之間，滿意度設下限',
    say: ({ at, variant, words: { value } }) =>
      ({
        upper: `${at}的指標值“${value}”設的是上限；滿意度應設下限（≥）。`,
        control: `${at}的指標值“${value}”不在 0 到 100% 之間；控制率高於 100% 就是超出預算。`,
      })[variant] ?? `${at}的指標值“${value}”超出了範圍：這類比率只能在 0 到 100% 之間。`,
  },
  'PERF-COST-AMOUNT': {
    title: '成本指標不超過項目資金總額',
    say: ({ at, printed, expected, difference }) =>
      `${at}的成本指標為 ${printed}，超過了該項目資金總額 ${expected}，多出 ${difference}。`,
  },
  'PERF-SATISFACTION': {
    title: '滿意度指標有數值',
    say: ({ at, variant, words: { value } }) =>
      variant === 'blank'
        ? `${at}是滿意度指標，沒有填指標值；應當量化，如“≥90%”。`
        : `${at}是滿意度指標，指標值“${value}”沒有數值；應當量化，如“≥90%”。`,
  },
  'PERF-DENOMINATOR': {
    title: '比率指標的分母不為零',
    say: ({ at, others, variant, words: { value, printed } }) =>
      variant === 'text'
        ? `${at}的指標值是“${value}”，但情況說明寫的是“${printed}”：分母為零，這個比率無法計算。`
        : `${at}的指標值是“${value}”，但${others[0]}為零：分母為零，這個比率無法計算。`,
  },
  'PERF-EXPLANATION-DUP': {
    title: '不同的指標不用同一段說明',
    say: ({ at, variant, words: { other, result } }) =>
      variant === 'copied'
        ? `${at}的說明與“${other}”相同，其中的公式算的是“${result}”：多半是複製後沒有修改。`
        : `${at}的說明與“${other}”相同，兩個不同的指標用了同一個公式（${result}）。`,
  },
  'PERF-EXPLANATION-FIT': {
    title: '指標說明與指標相符',
    say: ({ at, words: { name, result } }) => `${at}的說明裡，公式算的是“${result}”，不是“${name}”。`,
  },
  'PERF-DUP-WORD': {
    title: '指標名稱沒有重複的詞',
    say: ({ at, words: { word } }) => `${at}的名稱裡，“${word}”連寫了兩遍。`,
  },
  'PERF-QUALITATIVE-SHARE': {
    title: '定性指標不超過三分之一',
    say: ({ at, printed, words: { count, total, examples } }) =>
      `${at}自行設置的 ${total} 個指標中有 ${count} 個（${printed}）只用文字表述（如${examples}），超過三分之一，難以量化考核。三分之一是本檢查採用的界線，不是制度規定。`,
  },
  'PERF-PLAUSIBLE': {
    title: '工資等發放的準確率應為 100%',
    say: ({ at, variant, words: { value, count } }) =>
      `${at}${variant === 'several' ? `等 ${count} 處` : ''}的指標值是“${value}”：工資等應當全部準確發放，低於 100% 等於允許發錯。`,
  },
};
