import type { crossRules } from '../../../model/rules/cross/rules.js';
import type { TableId } from '../../../model/schema/tables.js';
import type { RuleWords, Told } from '../../checks/told.js';
import { tableWords } from '../table.js';
import { sentenceWords } from './sentence-words.js';

const forms = sentenceWords.forms;

/** The cells of another table together, or the only one. */
const partsSentence = (told: Told) =>
  told.variant === 'none'
    ? `${told.at}为 ${told.printed}，而${told.others.at(-1)}里没有相应的支出。`
    : told.variant === 'above'
      ? forms.atMost(told)
      : / [+−] |等共/.test(told.formula)
        ? forms.sum(told)
        : forms.equal(told);

/** The rows of a class of another table together; of the only one it is said that it is. */
const sumSentence = (told: Told) =>
  partsSentence({
    ...told,
    others: told.others.map((place) => (told.variant === 'none' ? place : place + '（仅此一项）')),
  });

/** Words of the rules of the group `cross`. */
export const crossWords: Record<(typeof crossRules)[number]['id'], RuleWords> = {
  'X-T1-T2': { title: '收支总表的收入与收入总表一致' },
  'X-T1-T3': { title: '收支总表的本年支出合计等于支出总表合计' },
  'X-T1-T3-CLASS': { title: '收支总表各类支出等于支出总表该类之和', say: sumSentence },
  'X-T1-T4-INCOME': { title: '财政拨款收入在两张收支表中一致' },
  'X-T1-T4-TOTAL': { title: '财政拨款收支总计与部门收支总计相符' },
  'X-T4-CLASS': { title: '财政拨款各类支出与部门各类支出相符' },
  'X-T4-T5': { title: '财政拨款表的一般公共预算等于一般公共预算支出表合计' },
  'X-T4-T5-CLASS': { title: '财政拨款表各类支出等于一般公共预算支出表该类之和', say: sumSentence },
  'X-T4-FUND': { title: '财政拨款表的政府性基金等于政府性基金支出表合计', say: budgetSentence },
  'X-T4-SOE': { title: '财政拨款表的国有资本经营预算等于其支出表合计', say: budgetSentence },
  'X-T3-FUNDS': { title: '支出总表等于各本预算支出之和', say: fundsSentence },
  'X-T3-T5-CELL': { title: '支出总表与一般公共预算支出表逐格一致' },
  'X-T3-T5-CODES': { title: '各本预算支出表的科目都在支出总表中', say: codesSentence },
  'X-T5-BASIC': { title: '一般公共预算的基本支出等于基本支出表合计' },
  'X-T5-PERSONNEL': { title: '人员经费、公用经费在两张表中一致' },
  'X-T5-301': { title: '工资福利支出等于 301 各款之和', say: sumSentence },
  'X-T5-302': { title: '商品和服务支出等于 302 各款之和', say: sumSentence },
  'X-T5-303': { title: '对个人和家庭的补助等于 303 各款之和', say: sumSentence },
  'X-T5-310': { title: '资本性支出等于 310 各款之和', say: sumSentence },
  'X-T5-GOV-BLOCK': { title: '行政运行、事业运行与政府预算经济分类相符', say: sumSentence },
  'X-ECON-SUMMARY': { title: '支出经济分类汇总表与支出总表、基本支出表一致' },
  'X-3PUB-BASIC': {
    title: '基本支出中的“三公”不超过“三公”经费预算',
    say: (told) =>
      told.variant === 'blank'
        ? `${told.at}为 ${told.printed}，而${told.others[0]}没有填写。`
        : told.variant === 'several'
          ? `${told.at}（${told.words['code']}）${told.words['rows']} 行合计 ${told.printed}，超过了${told.others[0]}的 ${told.expected}，多出 ${told.difference}。`
          : forms.atMost(told),
  },
  'X-3PUB-ECON': { title: '“三公”经费超出基本支出的部分应在项目支出中', say: provenSentence },
  'X-3PUB-SCOPE': { title: '“三公”经费不超过一般公共预算支出' },
  'X-PROJ-T5': { title: '项目支出表与各本预算的项目支出一致' },
  'X-PROJ-TYPE': {
    title: '各类型项目之和等于支出总表相应一栏',
    say: (told) =>
      told.variant === 'none'
        ? `${told.at}为 ${told.printed}，${told.others.at(-1)}却没有这一类型的项目。`
        : sumSentence(told),
  },
  'X-PROJ-PERF': { title: '项目绩效目标表的金额与项目支出表一致' },
  'X-PROJ-PERF-SET': {
    title: '项目与绩效目标一一对应',
    say: ({ variant, words }) =>
      variant === 'projectPerformance'
        ? `项目“${words['name']}”在项目绩效目标表中没有绩效目标。`
        : `项目绩效目标表中的“${words['name']}”在项目支出表中找不到。`,
  },
  'X-PROJ-NAME': {
    title: '同一项目在各处名称一致',
    say: ({ variant, words }) =>
      variant === 'tasks'
        ? `年度主要任务写作“${words['name']}”，项目表中是“${words['other']}”，看来是同一个项目，名称应当一致。`
        : `同一个项目在绩效目标表中叫“${words['name']}”，在项目支出表中叫“${words['other']}”，名称应当一致。`,
  },
  'X-PROJ-FUNC': {
    title: '各项目可以归入功能科目（线索）',
    say: ({ words }) =>
      `${words['projects']} 个项目的金额怎么搭配，也凑不成支出表中 ${words['items']} 个科目各自的项目支出；可能有项目分列在几个科目里，这只是线索。`,
  },
  'X-PROJ-ORDER': {
    title: '两张项目表的排列顺序',
    say: ({ words }) =>
      `项目支出表与项目绩效目标表中 ${words['projects']} 个项目的排列顺序不同，对照时要按名称或编码，不能按行次。`,
  },
  'X-PERF-T1': { title: '整体绩效目标表的预算与收支总表、支出总表一致' },
  'X-CLASS-NAME': {
    title: '同一支出类在各处名称一致',
    say: ({ at, others, variant, words }) =>
      variant === 'abolished'
        ? `${withoutColumn(at)}是已经撤销的类，与接替它的“${words['other']}”同时列在一张表中。`
        : `${withoutColumn(at)}与${withoutColumn(others[0]!)}是同一类，名称应当一致。`,
  },
  'X-UNIT-LIST': {
    title: '项目表中的单位都在预算单位名单里',
    say: ({ words }) =>
      `项目表中有单位“${words['name']}”，部门概况列出的 ${words['units']} 个预算单位里没有它。`,
  },
};

/** The place of a name is called by the name itself; 名称 after it says nothing. */
const withoutColumn = (place: string) => place.replace(/“名称”$/, '');

function budgetSentence(told: Told): string {
  return told.variant === 'empty'
    ? `${told.at}是空表，而${told.others[0]}有 ${told.expected}。`
    : partsSentence(told);
}

function fundsSentence(told: Told): string {
  return told.variant === 'over'
    ? `${told.at}为 ${told.printed}，少于各本预算支出（${told.formula}）的 ${told.expected}，相差 ${told.difference}；全部支出不应少于其中的一部分。`
    : told.variant === 'none'
      ? `${told.at}为 ${told.printed}，而${told.others.at(-1)}里没有这个科目。`
      : partsSentence(told);
}

/** A code with its name, where one is printed. */
const codeText = (code?: string | number, name?: string | number) => `${code}${name ? `“${name}”` : ''}`;

function codesSentence({ variant, words }: Told): string {
  const { code, name, item, other } = words;
  const [table, whole] = [words['table'] as TableId, 'expenditure' as const].map(
    (id) => tableWords('zh-CN').names[id],
  );
  if (variant === 'missing') return `${table}列有科目 ${codeText(code, name)}，${whole}没有这个科目。`;
  if (variant === 'item')
    return `${table}的 ${codeText(code, name)} 没有列到项；${whole}在它之下只有 ${codeText(item, other)}，${table}应当也列出这一项。`;
  return `科目 ${code} 在${table}叫“${name}”，在${whole}叫“${other}”，名称应当一致。`;
}

function provenSentence(told: Told): string {
  const { at, printed, expected, difference, variant, words, others } = told;
  if (variant === 'none')
    return `${at}为 ${printed}，而${others.at(-1)}里没有 ${words['code']} 这一款的支出。`;
  if (!['listed', 'absent', 'impossible'].includes(variant)) return partsSentence(told);
  const basic = words['rows']
    ? `基本支出中相应的 ${words['code']} 只有 ${expected}`
    : `基本支出中没有相应的 ${words['code']}`;
  const rest = `${at}为 ${printed}，${basic}，其余 ${difference}只能列在项目支出中`;
  switch (variant) {
    case 'impossible':
      return `${rest}，而一般公共预算的项目支出没有这么多。`;
    case 'listed':
      return `${rest}；能证明这一点的“${words['evidence']}”列在目录中却没有公开，无从核实。`;
    default:
      return `${rest}；能证明这一点的支出经济分类汇总表没有公开，无从核实。`;
  }
}
