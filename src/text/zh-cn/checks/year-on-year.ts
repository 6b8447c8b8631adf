import type { yearOnYearRules } from '../../../model/rules/year-on-year/rules.js';
import { type RuleWords, byVariant } from '../../checks/told.js';

/** Words of the rules of the group `yearOnYear`. */
export const yearOnYearWords: Record<(typeof yearOnYearRules)[number]['id'], RuleWords> = {
  'YOY-PERCENT': {
    title: '增减幅度按上年数计算',
    say: byVariant({
      thisYear: ({ at, printed, expected, words }) =>
        `${at}写的幅度 ${printed} 是除以本年数得出的，应当除以上年数：${words['size']} ÷ ${words['base']} = ${expected}。`,
      '': ({ at, printed, expected, words }) =>
        `${at}写的幅度是 ${printed}，按增减额除以上年数，${words['size']} ÷ ${words['base']} 应为 ${expected}。`,
    }),
  },
  'YOY-DELTA-SUM': {
    title: '总数的增减等于各分项增减之和',
    say: ({ at, printed, formula, expected, difference }) =>
      `${at}的总数变动是 ${printed}，各分项变动 ${formula} 合计 ${expected}，相差 ${difference}。`,
  },
  'YOY-DIRECTION': {
    title: '增加、减少、持平与数字相符',
    say: byVariant({
      figures: ({ at, printed, expected }) => `${at}说的方向不对：本年 ${printed}，上年 ${expected}。`,
      amount: ({ at, words }) =>
        words['direction'] === 'unchanged'
          ? `${at}说持平，却又写了增减的数字。`
          : `${at}说有增减，数字却是 0，应写“持平”。`,
      '': ({ at }) => `${at}前后的说法互相矛盾，请核对是增加、减少还是持平。`,
    }),
  },
  'YOY-PRIOR': {
    title: '推算的上年数合理，且分项合计相符',
    say: byVariant({
      negative: ({ at, printed }) => `按${at}推算，上年数是 ${printed}，不可能为负数，请核对增减额或方向。`,
      printed: ({ at, printed, expected, difference }) =>
        `按${at}推算，上年数是 ${printed}，表中公布的上年数是 ${expected}，相差 ${difference}。`,
      '': ({ at, printed, expected, difference }) =>
        `${at}的上年数是 ${printed}，各分项的上年数合计 ${expected}，相差 ${difference}。`,
    }),
  },
  'YOY-ZERO-BASE': {
    title: '上年为 0 时不写增幅',
    say: byVariant({
      same: ({ at }) => `${at}说有增减，但两年都是 0，应写“持平”。`,
      '': ({ at }) => `${at}写了增减幅度，但上年数是 0，幅度没有意义，应写“基数为 0，不可比”。`,
    }),
  },
  'YOY-SAME': {
    title: '同一增减额前后一致',
    say: byVariant({
      certain: ({ at, others, printed, expected }) =>
        `${at}的变动是 ${printed}，${others[0]}的变动是 ${expected}，两处应当相同。`,
      '': ({ at, others, printed, expected }) =>
        `${at}与${others[0]}的本年数相同，变动却一处是 ${printed}、一处是 ${expected}，请核对上年口径。`,
    }),
  },
  'YOY-DOC': {
    title: '上年数与上年公开的预算一致',
    say: byVariant({
      printed: ({ at, printed, expected, difference }) =>
        `${at}的上年数写的是 ${printed}，上年公开的预算是 ${expected}，相差 ${difference}。`,
      '': ({ at, printed, expected, difference }) =>
        `按${at}推算，上年数是 ${printed}，上年公开的预算是 ${expected}，相差 ${difference}。`,
    }),
  },
  'YOY-COMPARE-KIND': {
    title: '与上年比较时说明比的是预算还是决算',
    say: ({ at, words }) => `${at}只写“${words['text']}”，没有说明比的是上年的预算数还是决算数。`,
  },
  'YEAR-TEXT': {
    title: '标题和文字里的年份正确',
    say: byVariant({
      title: ({ at, words }) =>
        `${at}的标题写的是 ${words['year']} 年，本文件是 ${words['expected']} 年的预算。`,
      '': ({ words }) =>
        `“${words['text']}”写的是 ${words['year']} 年，本文件是 ${words['expected']} 年的预算，可能沿用了旧稿。`,
    }),
  },
  'YEAR-ASSET-DATE': {
    title: '资产数的时点不晚于公开时间',
    say: byVariant({
      published: ({ at, words }) =>
        `${at}写的是“${words['text']}”的资产数，但文件在 ${words['published']} 公开，那时还没有这个数，多半应是上年期末。`,
      '': ({ at, words }) =>
        `${at}写的是“${words['text']}”的资产数，但 ${words['year']} 年的预算公开时还没有到这一天，多半应是上年期末。`,
    }),
  },
};
