import type { rowRules } from '../../../model/rules/row/rules.js';
import type { RuleWords } from '../../checks/told.js';
import { sentenceWords } from './sentence-words.js';

/** Rules within a row. */
export const rowWords: Record<(typeof rowRules)[number]['id'], RuleWords> = {
  'ROW-EXP-BASIC': { title: '基本支出小計等於各類之和' },
  'ROW-EXP-BASIC-BLANK': {
    title: '基本支出小計與明細同時填寫',
    say: (told) =>
      told.variant === 'parts'
        ? `${told.at}填了 ${told.printed}，但同一行的各類明細都是空白，看不出用在人員還是公用上。`
        : sentenceWords.forms.blank(told),
  },
  'ROW-EXP-PROJECT': { title: '項目支出小計等於其他運轉類與特定目標類之和' },
  'ROW-EXP-TOTAL': { title: '支出合計等於基本支出與項目支出之和' },
  'ROW-INCOME': { title: '收入合計等於各項來源之和' },
  'ROW-FISCAL': { title: '財政撥款支出合計等於三本預算之和' },
  'ROW-FISCAL-OFWHICH': { title: '“其中”項不超過所屬的項目' },
  'ROW-BASIC-SPLIT': { title: '基本支出合計等於人員經費與公用經費之和' },
  'ROW-BASIC-SIDE': {
    title: '人員類科目只列人員經費，公用類科目只列公用經費',
    say: ({ at, printed, variant, words: { code = '' } }) =>
      variant === 'public'
        ? `${at}填了 ${printed}，但科目 ${code} 屬於人員經費，公用經費一欄應為空白。`
        : `${at}填了 ${printed}，但科目 ${code} 屬於公用經費，人員經費一欄應為空白。`,
  },
  'ROW-3PUB': { title: '“三公”經費合計等於三項之和' },
  'ROW-3PUB-VEH': { title: '公務用車購置及運行費等於購置費與運行費之和' },
  'ROW-PROJECT-SOURCE': { title: '項目金額等於各項資金來源之和' },
  'ROW-PERF-SOURCE': { title: '績效目標表的資金總額等於各項資金之和' },
  'ROW-NEGATIVE': {
    title: '預算金額不為負數',
    say: ({ at, printed }) =>
      `${at}是負數（${printed}）。預算表的金額一般不應為負，請核對是否填錯或應另行說明。`,
  },
  'ROW-NUMERIC': { title: '金額欄填寫的是數字' },
};
