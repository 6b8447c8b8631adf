import type { narrativeRules } from '../../../model/rules/narrative/rules.js';
import { type RuleWords, byVariant } from '../../checks/told.js';

/** Words of the rules of the group `narrative`. */
export const narrativeWords: Record<(typeof narrativeRules)[number]['id'], RuleWords> = {
  'NAR-AMOUNT': {
    title: '情況說明裡的金額與預算表一致',
    say: ({ at, others, printed, expected }) =>
      `${at}寫的是 ${printed}，${others[0]}是 ${expected}，請核對哪一處有誤。`,
  },
  'NAR-SUM': {
    title: '情況說明裡的分項相加等於總數',
    say: ({ at, printed, formula, expected, difference }) =>
      `${at}寫的總數是 ${printed}，各分項 ${formula} 合計 ${expected}，相差 ${difference}。`,
  },
  'NAR-PERCENT': { title: '“佔百分之幾”按兩項金額算得出' },
  'NAR-PCT-SUM': {
    title: '完整分項的佔比合計為 100%',
    say: ({ at, words, printed, difference }) =>
      `${at}等 ${words['count']} 個佔比是同一總數的全部構成，合計 ${printed}，與 100% 相差 ${difference}，四捨五入解釋不了。`,
  },
  'NAR-PCT-SIGN': {
    title: '佔比和增減幅度要帶百分號',
    say: ({ words }) => `情況說明寫“${words['text']}”，數字後面沒有百分號（%）。`,
  },
  'NAR-REPEAT': {
    title: '同一項目前後說法一致',
    say: ({ at, others, printed, expected, difference }) =>
      `同一個數在情況說明裡前後不一：${at}是 ${printed}，${others[0]}是 ${expected}，相差 ${difference}。`,
  },
  'NAR-DUP-ITEM': {
    title: '列舉不重複、不遺漏',
    say: byVariant({
      twiceMissing: ({ words }) =>
        `列舉裡“${words['first']}”又以“${words['second']}”出現了一次，而表中的下一項“${words['missing']}”沒有列出，可能是誤寫。`,
      missing: ({ words, others }) =>
        `這段列舉連沒有數的項目也列了，卻漏了有數的“${words['missing']}”（${others[0]}）。`,
      '': ({ words }) => `同一項在列舉裡出現兩次：先寫作“${words['first']}”，又寫作“${words['second']}”。`,
    }),
  },
  'NAR-COUNT': {
    title: '文中的個數與所列名單一致',
    say: byVariant({
      offices: ({ at, printed, expected }) => `${at}說內設機構 ${printed}，部門概況實際列出 ${expected}。`,
      units: ({ at, printed, expected }) => `${at}說預算單位 ${printed}，部門概況實際列出 ${expected}。`,
      unitsBelow: ({ at, printed, expected }) =>
        `${at}說下屬單位 ${printed}，部門概況除本級外列出 ${expected}。`,
      unitsByKind: ({ at, printed, expected }) =>
        `${at}等各類單位合計 ${printed}，部門概況列出 ${expected}。`,
      vehicles: ({ at, printed, expected }) => `${at}說車輛總數 ${printed}，後面各類車輛相加是 ${expected}。`,
      '': ({ at, others, printed, expected }) => `${at}說項目 ${printed}，${others[0]}裡是 ${expected}。`,
    }),
  },
  'NAR-PERF-AMOUNT': {
    title: '編報績效目標的項目資金不超過項目支出',
    say: ({ at, others, printed, expected, difference }) =>
      `${at}涉及資金 ${printed}，超過${others[0]}的 ${expected}，多出 ${difference}。`,
  },
  'NAR-OPERATING': {
    title: '機關運行經費不超過公用經費',
    say: byVariant({
      institutions: ({ at, printed, others }) =>
        `${at}：${printed}等於${others[0]}的全部，但部門還包括事業單位；機關運行經費只算行政單位和參公單位的公用經費，請核對口徑。`,
      smaller: ({ at, printed, others, expected, difference }) =>
        `${at}是 ${printed}，比${others[0]}的 ${expected} 少 ${difference}；按單位構成兩者一般相等，請核對口徑。`,
      '': ({ at, printed, others, expected, difference }) =>
        `${at}是 ${printed}，超過了${others[0]}的 ${expected}，多出 ${difference}；機關運行經費是公用經費的一部分。`,
    }),
  },
  'NAR-FUND-NONE': {
    title: '“無政府性基金”的說法與基金表一致',
    say: byVariant({
      empty: ({ words }) => `情況說明寫“${words['text']}”，政府性基金支出表卻沒有數。`,
      '': ({ at, words, others }) => `${at}寫“${words['text']}”，但${others[0]}有數。`,
    }),
  },
  'NAR-VEHICLE': {
    title: '公務用車運行費與車輛數相稱',
    say: byVariant({
      none: ({ at, printed }) => `情況說明寫沒有公務用車，${at}卻有 ${printed}，請說明這筆費用用在哪些車上。`,
      lent: ({ at, printed, words }) =>
        `情況說明寫自有車輛 ${words['own']} 輛、調配使用 ${words['lent']} 輛，${at}為 ${printed}，平均每輛 ${words['each']} 萬元，供瞭解。`,
      idle: ({ words, at }) =>
        `情況說明寫在用車輛共 ${Number(words['own']) + Number(words['lent'])} 輛，${at}卻沒有數，請核對。`,
      '': ({ at, printed, words }) =>
        `${at}為 ${printed}，在用車輛共 ${Number(words['own']) + Number(words['lent'])} 輛，平均每輛 ${words['each']} 萬元，不在常見範圍（0.3 萬至 6 萬元）內，請核對。`,
    }),
  },
  'NAR-UNIT-WORD': {
    title: '金額的單位寫得對',
    say: byVariant({
      doubled: ({ at, words }) => `${at}裡“${words['text']}”的單位或百分號重複了。`,
      '': ({ at, others, printed, expected, words }) =>
        `${at}是 ${printed}，${others[0]}是 ${expected}；單位“${words['unit']}”應是“${words['meant']}”。`,
    }),
  },
  'NAR-REASON': {
    title: '增減變化說明了原因',
    say: byVariant({
      empty: ({ at }) => `${at}寫了“主要原因”，後面卻沒有內容。`,
      '': ({ at }) => `${at}沒有說明增減的原因。`,
    }),
  },
};
