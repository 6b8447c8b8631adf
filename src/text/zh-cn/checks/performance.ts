import type { performanceRules } from '../../../model/rules/performance/rules.js';
import { type RuleWords, type Told, namesOf } from '../../checks/told.js';

const dimensions: Record<string, string> = {
  management: '投入管理',
  cost: '成本',
  output: '产出',
  benefit: '效益',
  satisfaction: '满意度',
};

const missingNames = ({ words }: Told) => namesOf(words['missing'], dimensions).join('、');

/** Words of the rules of the group `performance`. */
export const performanceWords: Record<(typeof performanceRules)[number]['id'], RuleWords> = {
  'PERF-LEVELS': {
    title: '每个项目都有产出、效益、满意度指标',
    say: (told) =>
      told.variant === 'none'
        ? `${told.at}安排了资金，却没有任何绩效指标。`
        : `${told.at}没有${missingNames(told)}指标。`,
  },
  'PERF-OVERALL-LEVELS': {
    title: '部门整体绩效指标各级齐全',
    say: (told) => `${told.at}没有${missingNames(told)}指标。`,
  },
  'PERF-VALUE-PARSE': {
    title: '绩效指标的名称和指标值成对，指标值读得懂',
    say: ({ at, variant, words: { value } }) =>
      ({
        blank: `${at}有指标名称，没有指标值。`,
        nameless: `${at}有一个指标值“${value}”，没有指标名称。`,
        malformed: `${at}的指标值“${value}”写得不完整或自相矛盾，应为比较符号、数字和单位。`,
      })[variant] ??
      `${at}的指标值“${value}”没有写成“比较符号＋数字＋单位”，也不是常用的定性表述；请核对能否据此考核。`,
  },
  'PERF-VALUE-UNIT': {
    title: '指标值的单位与指标名称相符',
    say: ({ at, variant, words: { value } }) =>
      ({
        short: `${at}的指标值“${value}”单位不完整，应写到“元”（如“万元”）。`,
        percent: `${at}的指标值“${value}”没有写“%”。`,
        rate: `${at}是比率，指标值“${value}”的单位却不是“%”。`,
        money: `${at}是费用，指标值“${value}”的单位却不是“元”或“万元”。`,
      })[variant] ?? `${at}是数量，指标值“${value}”的单位却不是计数单位。`,
  },
  'PERF-RATE-RANGE': {
    title: '比率指标在 0 到 100% 之间，满意度设下限',
    say: ({ at, variant, words: { value } }) =>
      ({
        upper: `${at}的指标值“${value}”设的是上限；满意度应设下限（≥）。`,
        control: `${at}的指标值“${value}”不在 0 到 100% 之间；控制率高于 100% 就是超出预算。`,
      })[variant] ?? `${at}的指标值“${value}”超出了范围：这类比率只能在 0 到 100% 之间。`,
  },
  'PERF-COST-AMOUNT': {
    title: '成本指标不超过项目资金总额',
    say: ({ at, printed, expected, difference }) =>
      `${at}的成本指标为 ${printed}，超过了该项目资金总额 ${expected}，多出 ${difference}。`,
  },
  'PERF-SATISFACTION': {
    title: '满意度指标有数值',
    say: ({ at, variant, words: { value } }) =>
      variant === 'blank'
        ? `${at}是满意度指标，没有填指标值；应当量化，如“≥90%”。`
        : `${at}是满意度指标，指标值“${value}”没有数值；应当量化，如“≥90%”。`,
  },
  'PERF-DENOMINATOR': {
    title: '比率指标的分母不为零',
    say: ({ at, others, variant, words: { value, printed } }) =>
      variant === 'text'
        ? `${at}的指标值是“${value}”，但情况说明写的是“${printed}”：分母为零，这个比率无法计算。`
        : `${at}的指标值是“${value}”，但${others[0]}为零：分母为零，这个比率无法计算。`,
  },
  'PERF-EXPLANATION-DUP': {
    title: '不同的指标不用同一段说明',
    say: ({ at, variant, words: { other, result } }) =>
      variant === 'copied'
        ? `${at}的说明与“${other}”相同，其中的公式算的是“${result}”：多半是复制后没有修改。`
        : `${at}的说明与“${other}”相同，两个不同的指标用了同一个公式（${result}）。`,
  },
  'PERF-EXPLANATION-FIT': {
    title: '指标说明与指标相符',
    say: ({ at, words: { name, result } }) => `${at}的说明里，公式算的是“${result}”，不是“${name}”。`,
  },
  'PERF-DUP-WORD': {
    title: '指标名称没有重复的词',
    say: ({ at, words: { word } }) => `${at}的名称里，“${word}”连写了两遍。`,
  },
  'PERF-QUALITATIVE-SHARE': {
    title: '定性指标不超过三分之一',
    say: ({ at, printed, words: { count, total, examples } }) =>
      `${at}自行设置的 ${total} 个指标中有 ${count} 个（${printed}）只用文字表述（如${examples}），超过三分之一，难以量化考核。三分之一是本检查采用的界线，不是制度规定。`,
  },
  'PERF-PLAUSIBLE': {
    title: '工资等发放的准确率应为 100%',
    say: ({ at, variant, words: { value, count } }) =>
      `${at}${variant === 'several' ? `等 ${count} 处` : ''}的指标值是“${value}”：工资等应当全部准确发放，低于 100% 等于允许发错。`,
  },
};
