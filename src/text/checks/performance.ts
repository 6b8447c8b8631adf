import type { performanceRules } from '../../model/rules/performance/rules.js';
import type { GroupWords } from './group-words.js';
import type { Told } from './sentence-words.js';

const dimensions: Record<'zh-CN' | 'en', Record<string, string>> = {
  'zh-CN': {
    management: '投入管理',
    cost: '成本',
    output: '产出',
    benefit: '效益',
    satisfaction: '满意度',
  },
  en: {
    management: 'input and management',
    cost: 'cost',
    output: 'output',
    benefit: 'benefit',
    satisfaction: 'satisfaction',
  },
};

/** The missing dimensions by name. */
const missing = ({ words }: Told, names: Record<string, string>, separator: string) =>
  String(words['missing'])
    .split(' ')
    .map((dimension) => names[dimension])
    .join(separator);

const missingZh = (told: Told) => missing(told, dimensions['zh-CN'], '、');
const missingEn = (told: Told) => missing(told, dimensions.en, ', ');

/** Words of the rules of the group `performance`. */
export const performanceWords: GroupWords<(typeof performanceRules)[number]['id']> = {
  'zh-CN': {
    'PERF-LEVELS': {
      title: '每个项目都有产出、效益、满意度指标',
      say: (told) =>
        told.variant === 'none'
          ? `${told.at}安排了资金，却没有任何绩效指标。`
          : `${told.at}没有${missingZh(told)}指标。`,
    },
    'PERF-OVERALL-LEVELS': {
      title: '部门整体绩效指标各级齐全',
      say: (told) => `${told.at}没有${missingZh(told)}指标。`,
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
  },
  en: {
    'PERF-LEVELS': {
      title: 'Every project has output, benefit and satisfaction targets',
      say: (told) =>
        told.variant === 'none'
          ? `${told.at} has money but not a single performance target.`
          : `${told.at} has no target for: ${missingEn(told)}.`,
    },
    'PERF-OVERALL-LEVELS': {
      title: 'The department’s targets cover every level',
      say: (told) => `${told.at} has no target for: ${missingEn(told)}.`,
    },
    'PERF-VALUE-PARSE': {
      title: 'Targets have a name and a readable value',
      say: ({ at, variant, words: { value } }) =>
        ({
          blank: `${at} has a name but no value.`,
          nameless: `${at} has a value, “${value}”, but no name.`,
          malformed: `${at}: the value “${value}” is incomplete or contradicts itself; it should be a comparator, a number and a unit.`,
        })[variant] ??
        `${at}: the value “${value}” is neither a comparator with a number and unit nor one of the usual words; check that it can be measured.`,
    },
    'PERF-VALUE-UNIT': {
      title: 'The unit of a target fits its name',
      say: ({ at, variant, words: { value } }) =>
        ({
          short: `${at}: the unit of “${value}” is incomplete; it should say yuan (as in 万元).`,
          percent: `${at}: the value “${value}” lacks the % sign.`,
          rate: `${at} is a rate, but the unit of “${value}” is not %.`,
          money: `${at} is a cost, but the unit of “${value}” is not one of money.`,
        })[variant] ?? `${at} is a number of things, but “${value}” has the unit of a rate or of money.`,
    },
    'PERF-RATE-RANGE': {
      title: 'Rates lie between 0 and 100 %, and satisfaction has a lower bound',
      say: ({ at, variant, words: { value } }) =>
        ({
          upper: `${at}: “${value}” is an upper bound; satisfaction needs a lower one (≥).`,
          control: `${at}: “${value}” is not between 0 and 100 %; above 100 % spending is no longer within the budget.`,
        })[variant] ?? `${at}: “${value}” is out of range; a rate of this kind lies between 0 and 100 %.`,
    },
    'PERF-COST-AMOUNT': {
      title: 'A cost target does not exceed the money of its project',
      say: ({ at, printed, expected, difference }) =>
        `${at}: the cost target of ${printed} exceeds the project’s total of ${expected} by ${difference}.`,
    },
    'PERF-SATISFACTION': {
      title: 'Satisfaction targets are numbers',
      say: ({ at, variant, words: { value } }) =>
        variant === 'blank'
          ? `${at} is a satisfaction target without a value; it should be a number, such as “≥90%”.`
          : `${at} is a satisfaction target, but “${value}” has no number; it should have one, such as “≥90%”.`,
    },
    'PERF-DENOMINATOR': {
      title: 'The denominator of a rate is not zero',
      say: ({ at, others, variant, words: { value, printed } }) =>
        variant === 'text'
          ? `${at} is set at “${value}”, but the text says “${printed}”: the denominator is zero, so the rate cannot be calculated.`
          : `${at} is set at “${value}”, but ${others[0]} is zero: with that denominator the rate cannot be calculated.`,
    },
    'PERF-EXPLANATION-DUP': {
      title: 'Different targets have different explanations',
      say: ({ at, variant, words: { other, result } }) =>
        variant === 'copied'
          ? `${at} has the same explanation as “${other}”; its formula calculates “${result}”, so it was probably copied and left unchanged.`
          : `${at} has the same explanation as “${other}”: two different targets use one formula (${result}).`,
    },
    'PERF-EXPLANATION-FIT': {
      title: 'An explanation is about its own target',
      say: ({ at, words: { name, result } }) =>
        `${at}: the formula in the explanation calculates “${result}”, not “${name}”.`,
    },
    'PERF-DUP-WORD': {
      title: 'No word is doubled in the name of a target',
      say: ({ at, words: { word } }) => `${at}: the name has “${word}” twice in a row.`,
    },
    'PERF-QUALITATIVE-SHARE': {
      title: 'At most a third of the targets are in words only',
      say: ({ at, printed, words: { count, total, examples } }) =>
        `${at}: ${count} of the ${total} targets that the department set itself (${printed}) are in words only (such as ${examples}), more than a third, and hard to measure. The limit of a third is this check’s own, not a regulation’s.`,
    },
    'PERF-PLAUSIBLE': {
      title: 'Wages and the like are paid with full accuracy',
      say: ({ at, variant, words: { value, count } }) =>
        `${at}${variant === 'several' ? ` and others (${count} in all)` : ''}: the target is “${value}”; wages and the like should be paid correctly to everybody, and less than 100 % permits mistakes.`,
    },
  },
};
