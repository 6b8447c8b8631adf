import type { crossRules } from '../../../model/rules/cross/rules.js';
import type { TableId } from '../../../model/schema/tables.js';
import type { RuleWords, Told } from '../../checks/told.js';
import { tableWords } from '../table.js';
import { sentenceWords } from './sentence-words.js';

const forms = sentenceWords.forms;

/** The cells of another table together, or the only one. */
const partsSentence = (told: Told) =>
  told.variant === 'none'
    ? `${told.at}為 ${told.printed}，而${told.others.at(-1)}裡沒有相應的支出。`
    : told.variant === 'above'
      ? forms.atMost(told)
      : / [+−] |等共/.test(told.formula)
        ? forms.sum(told)
        : forms.equal(told);

/** The rows of a class of another table together; of the only one it is said that it is. */
const sumSentence = (told: Told) =>
  partsSentence({
    ...told,
    others: told.others.map((place) => (told.variant === 'none' ? place : place + '（僅此一項）')),
  });

/** Words of the rules of the group `cross`. */
export const crossWords: Record<(typeof crossRules)[number]['id'], RuleWords> = {
  'X-T1-T2': { title: '收支總表的收入與收入總表一致' },
  'X-T1-T3': { title: '收支總表的本年支出合計等於支出總表合計' },
  'X-T1-T3-CLASS': { title: '收支總表各類支出等於支出總表該類之和', say: sumSentence },
  'X-T1-T4-INCOME': { title: '財政撥款收入在兩張收支表中一致' },
  'X-T1-T4-TOTAL': { title: '財政撥款收支總計與部門收支總計相符' },
  'X-T4-CLASS': { title: '財政撥款各類支出與部門各類支出相符' },
  'X-T4-T5': { title: '財政撥款表的一般公共預算等於一般公共預算支出表合計' },
  'X-T4-T5-CLASS': { title: '財政撥款表各類支出等於一般公共預算支出表該類之和', say: sumSentence },
  'X-T4-FUND': { title: '財政撥款表的政府性基金等於政府性基金支出表合計', say: budgetSentence },
  'X-T4-SOE': { title: '財政撥款表的國有資本經營預算等於其支出表合計', say: budgetSentence },
  'X-T3-FUNDS': { title: '支出總表等於各本預算支出之和', say: fundsSentence },
  'X-T3-T5-CELL': { title: '支出總表與一般公共預算支出表逐格一致' },
  'X-T3-T5-CODES': { title: '各本預算支出表的科目都在支出總表中', say: codesSentence },
  'X-T5-BASIC': { title: '一般公共預算的基本支出等於基本支出表合計' },
  'X-T5-PERSONNEL': { title: '人員經費、公用經費在兩張表中一致' },
  'X-T5-301': { title: '工資福利支出等於 301 各款之和', say: sumSentence },
  'X-T5-302': { title: '商品和服務支出等於 302 各款之和', say: sumSentence },
  'X-T5-303': { title: '對個人和家庭的補助等於 303 各款之和', say: sumSentence },
  'X-T5-310': { title: '資本性支出等於 310 各款之和', say: sumSentence },
  'X-T5-GOV-BLOCK': { title: '行政運行、事業運行與政府預算經濟分類相符', say: sumSentence },
  'X-ECON-SUMMARY': { title: '支出經濟分類彙總表與支出總表、基本支出表一致' },
  'X-3PUB-BASIC': {
    title: '基本支出中的“三公”不超過“三公”經費預算',
    say: (told) =>
      told.variant === 'blank'
        ? `${told.at}為 ${told.printed}，而${told.others[0]}沒有填寫。`
        : told.variant === 'several'
          ? `${told.at}（${told.words['code']}）${told.words['rows']} 行合計 ${told.printed}，超過了${told.others[0]}的 ${told.expected}，多出 ${told.difference}。`
          : forms.atMost(told),
  },
  'X-3PUB-ECON': { title: '“三公”經費超出基本支出的部分應在項目支出中', say: provenSentence },
  'X-3PUB-SCOPE': { title: '“三公”經費不超過一般公共預算支出' },
  'X-PROJ-T5': { title: '項目支出表與各本預算的項目支出一致' },
  'X-PROJ-TYPE': {
    title: '各類型項目之和等於支出總表相應一欄',
    say: (told) =>
      told.variant === 'none'
        ? `${told.at}為 ${told.printed}，${told.others.at(-1)}卻沒有這一類型的項目。`
        : sumSentence(told),
  },
  'X-PROJ-PERF': { title: '項目績效目標表的金額與項目支出表一致' },
  'X-PROJ-PERF-SET': {
    title: '項目與績效目標一一對應',
    say: ({ variant, words }) =>
      variant === 'projectPerformance'
        ? `項目“${words['name']}”在項目績效目標表中沒有績效目標。`
        : `項目績效目標表中的“${words['name']}”在項目支出表中找不到。`,
  },
  'X-PROJ-NAME': {
    title: '同一項目在各處名稱一致',
    say: ({ variant, words }) =>
      variant === 'tasks'
        ? `年度主要任務寫作“${words['name']}”，項目表中是“${words['other']}”，看來是同一個項目，名稱應當一致。`
        : `同一個項目在績效目標表中叫“${words['name']}”，在項目支出表中叫“${words['other']}”，名稱應當一致。`,
  },
  'X-PROJ-FUNC': {
    title: '各項目可以歸入功能科目（線索）',
    say: ({ words }) =>
      `${words['projects']} 個項目的金額怎麼搭配，也湊不成支出表中 ${words['items']} 個科目各自的項目支出；可能有項目分列在幾個科目裡，這只是線索。`,
  },
  'X-PROJ-ORDER': {
    title: '兩張項目表的排列順序',
    say: ({ words }) =>
      `項目支出表與項目績效目標表中 ${words['projects']} 個項目的排列順序不同，對照時要按名稱或編碼，不能按行次。`,
  },
  'X-PERF-T1': { title: '整體績效目標表的預算與收支總表、支出總表一致' },
  'X-CLASS-NAME': {
    title: '同一支出類在各處名稱一致',
    say: ({ at, others, variant, words }) =>
      variant === 'abolished'
        ? `${withoutColumn(at)}是已經撤銷的類，與接替它的“${words['other']}”同時列在一張表中。`
        : `${withoutColumn(at)}與${withoutColumn(others[0]!)}是同一類，名稱應當一致。`,
  },
  'X-UNIT-LIST': {
    title: '項目表中的單位都在預算單位名單裡',
    say: ({ words }) =>
      `項目表中有單位“${words['name']}”，部門概況列出的 ${words['units']} 個預算單位裡沒有它。`,
  },
};

/** The place of a name is called by the name itself; 名稱 after it says nothing. */
const withoutColumn = (place: string) => place.replace(/“名稱”$/, '');

function budgetSentence(told: Told): string {
  return told.variant === 'empty'
    ? `${told.at}是空表，而${told.others[0]}有 ${told.expected}。`
    : partsSentence(told);
}

function fundsSentence(told: Told): string {
  return told.variant === 'over'
    ? `${told.at}為 ${told.printed}，少於各本預算支出（${told.formula}）的 ${told.expected}，相差 ${told.difference}；全部支出不應少於其中的一部分。`
    : told.variant === 'none'
      ? `${told.at}為 ${told.printed}，而${told.others.at(-1)}裡沒有這個科目。`
      : partsSentence(told);
}

/** A code with its name, where one is printed. */
const codeText = (code?: string | number, name?: string | number) => `${code}${name ? `“${name}”` : ''}`;

function codesSentence({ variant, words }: Told): string {
  const { code, name, item, other } = words;
  const [table, whole] = [words['table'] as TableId, 'expenditure' as const].map(
    (id) => tableWords.names[id],
  );
  if (variant === 'missing') return `${table}列有科目 ${codeText(code, name)}，${whole}沒有這個科目。`;
  if (variant === 'item')
    return `${table}的 ${codeText(code, name)} 沒有列到項；${whole}在它之下只有 ${codeText(item, other)}，${table}應當也列出這一項。`;
  return `科目 ${code} 在${table}叫“${name}”，在${whole}叫“${other}”，名稱應當一致。`;
}

function provenSentence(told: Told): string {
  const { at, printed, expected, difference, variant, words, others } = told;
  if (variant === 'none')
    return `${at}為 ${printed}，而${others.at(-1)}裡沒有 ${words['code']} 這一款的支出。`;
  if (!['listed', 'absent', 'impossible'].includes(variant)) return partsSentence(told);
  const basic = words['rows']
    ? `基本支出中相應的 ${words['code']} 只有 ${expected}`
    : `基本支出中沒有相應的 ${words['code']}`;
  const rest = `${at}為 ${printed}，${basic}，其餘 ${difference}只能列在項目支出中`;
  switch (variant) {
    case 'impossible':
      return `${rest}，而一般公共預算的項目支出沒有這麼多。`;
    case 'listed':
      return `${rest}；能證明這一點的“${words['evidence']}”列在目錄中卻沒有公開，無從核實。`;
    default:
      return `${rest}；能證明這一點的支出經濟分類彙總表沒有公開，無從核實。`;
  }
}
