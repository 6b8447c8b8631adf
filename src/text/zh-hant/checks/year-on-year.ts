import type { yearOnYearRules } from '../../../model/rules/year-on-year/rules.js';
import { type RuleWords, byVariant } from '../../checks/told.js';

/** Words of the rules of the group `yearOnYear`. */
export const yearOnYearWords: Record<(typeof yearOnYearRules)[number]['id'], RuleWords> = {
  'YOY-PERCENT': {
    title: '增減幅度按上年數計算',
    say: byVariant({
      thisYear: ({ at, printed, expected, words }) =>
        `${at}寫的幅度 ${printed} 是除以本年數得出的，應當除以上年數：${words['size']} ÷ ${words['base']} = ${expected}。`,
      '': ({ at, printed, expected, words }) =>
        `${at}寫的幅度是 ${printed}，按增減額除以上年數，${words['size']} ÷ ${words['base']} 應為 ${expected}。`,
    }),
  },
  'YOY-DELTA-SUM': {
    title: '總數的增減等於各分項增減之和',
    say: ({ at, printed, formula, expected, difference }) =>
      `${at}的總數變動是 ${printed}，各分項變動 ${formula} 合計 ${expected}，相差 ${difference}。`,
  },
  'YOY-DIRECTION': {
    title: '增加、減少、持平與數字相符',
    say: byVariant({
      figures: ({ at, printed, expected }) => `${at}說的方向不對：本年 ${printed}，上年 ${expected}。`,
      amount: ({ at, words }) =>
        words['direction'] === 'unchanged'
          ? `${at}說持平，卻又寫了增減的數字。`
          : `${at}說有增減，數字卻是 0，應寫“持平”。`,
      '': ({ at }) => `${at}前後的說法互相矛盾，請核對是增加、減少還是持平。`,
    }),
  },
  'YOY-PRIOR': {
    title: '推算的上年數合理，且分項合計相符',
    say: byVariant({
      negative: ({ at, printed }) => `按${at}推算，上年數是 ${printed}，不可能為負數，請核對增減額或方向。`,
      printed: ({ at, printed, expected, difference }) =>
        `按${at}推算，上年數是 ${printed}，表中公布的上年數是 ${expected}，相差 ${difference}。`,
      '': ({ at, printed, expected, difference }) =>
        `${at}的上年數是 ${printed}，各分項的上年數合計 ${expected}，相差 ${difference}。`,
    }),
  },
  'YOY-ZERO-BASE': {
    title: '上年為 0 時不寫增幅',
    say: byVariant({
      same: ({ at }) => `${at}說有增減，但兩年都是 0，應寫“持平”。`,
      '': ({ at }) => `${at}寫了增減幅度，但上年數是 0，幅度沒有意義，應寫“基數為 0，不可比”。`,
    }),
  },
  'YOY-SAME': {
    title: '同一增減額前後一致',
    say: byVariant({
      certain: ({ at, others, printed, expected }) =>
        `${at}的變動是 ${printed}，${others[0]}的變動是 ${expected}，兩處應當相同。`,
      '': ({ at, others, printed, expected }) =>
        `${at}與${others[0]}的本年數相同，變動卻一處是 ${printed}、一處是 ${expected}，請核對上年口徑。`,
    }),
  },
  'YOY-DOC': {
    title: '上年數與上年公開的預算一致',
    say: byVariant({
      printed: ({ at, printed, expected, difference }) =>
        `${at}的上年數寫的是 ${printed}，上年公開的預算是 ${expected}，相差 ${difference}。`,
      '': ({ at, printed, expected, difference }) =>
        `按${at}推算，上年數是 ${printed}，上年公開的預算是 ${expected}，相差 ${difference}。`,
    }),
  },
  'YOY-COMPARE-KIND': {
    title: '與上年比較時說明比的是預算還是決算',
    say: ({ at, words }) => `${at}只寫“${words['text']}”，沒有說明比的是上年的預算數還是決算數。`,
  },
  'YEAR-TEXT': {
    title: '標題和文字裡的年份正確',
    say: byVariant({
      title: ({ at, words }) =>
        `${at}的標題寫的是 ${words['year']} 年，本文件是 ${words['expected']} 年的預算。`,
      '': ({ words }) =>
        `“${words['text']}”寫的是 ${words['year']} 年，本文件是 ${words['expected']} 年的預算，可能沿用了舊稿。`,
    }),
  },
  'YEAR-ASSET-DATE': {
    title: '資產數的時點不晚於公開時間',
    say: byVariant({
      published: ({ at, words }) =>
        `${at}寫的是“${words['text']}”的資產數，但文件在 ${words['published']} 公開，那時還沒有這個數，多半應是上年期末。`,
      '': ({ at, words }) =>
        `${at}寫的是“${words['text']}”的資產數，但 ${words['year']} 年的預算公開時還沒有到這一天，多半應是上年期末。`,
    }),
  },
};
