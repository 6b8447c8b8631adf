import type { narrativeRules } from '../../../model/rules/narrative/rules.js';
import { type RuleWords, byVariant } from '../../checks/told.js';

/** Words of the rules of the group `narrative`. */
export const narrativeWords: Record<(typeof narrativeRules)[number]['id'], RuleWords> = {
  'NAR-AMOUNT': {
    title: '情况说明里的金额与预算表一致',
    say: ({ at, others, printed, expected }) =>
      `${at}写的是 ${printed}，${others[0]}是 ${expected}，请核对哪一处有误。`,
  },
  'NAR-SUM': {
    title: '情况说明里的分项相加等于总数',
    say: ({ at, printed, formula, expected, difference }) =>
      `${at}写的总数是 ${printed}，各分项 ${formula} 合计 ${expected}，相差 ${difference}。`,
  },
  'NAR-PERCENT': { title: '“占百分之几”按两项金额算得出' },
  'NAR-PCT-SUM': {
    title: '完整分项的占比合计为 100%',
    say: ({ at, words, printed, difference }) =>
      `${at}等 ${words['count']} 个占比是同一总数的全部构成，合计 ${printed}，与 100% 相差 ${difference}，四舍五入解释不了。`,
  },
  'NAR-PCT-SIGN': {
    title: '占比和增减幅度要带百分号',
    say: ({ words }) => `情况说明写“${words['text']}”，数字后面没有百分号（%）。`,
  },
  'NAR-REPEAT': {
    title: '同一项目前后说法一致',
    say: ({ at, others, printed, expected, difference }) =>
      `同一个数在情况说明里前后不一：${at}是 ${printed}，${others[0]}是 ${expected}，相差 ${difference}。`,
  },
  'NAR-DUP-ITEM': {
    title: '列举不重复、不遗漏',
    say: byVariant({
      twiceMissing: ({ words }) =>
        `列举里“${words['first']}”又以“${words['second']}”出现了一次，而表中的下一项“${words['missing']}”没有列出，可能是误写。`,
      missing: ({ words, others }) =>
        `这段列举连没有数的项目也列了，却漏了有数的“${words['missing']}”（${others[0]}）。`,
      '': ({ words }) => `同一项在列举里出现两次：先写作“${words['first']}”，又写作“${words['second']}”。`,
    }),
  },
  'NAR-COUNT': {
    title: '文中的个数与所列名单一致',
    say: byVariant({
      offices: ({ at, printed, expected }) => `${at}说内设机构 ${printed}，部门概况实际列出 ${expected}。`,
      units: ({ at, printed, expected }) => `${at}说预算单位 ${printed}，部门概况实际列出 ${expected}。`,
      unitsBelow: ({ at, printed, expected }) =>
        `${at}说下属单位 ${printed}，部门概况除本级外列出 ${expected}。`,
      unitsByKind: ({ at, printed, expected }) =>
        `${at}等各类单位合计 ${printed}，部门概况列出 ${expected}。`,
      vehicles: ({ at, printed, expected }) => `${at}说车辆总数 ${printed}，后面各类车辆相加是 ${expected}。`,
      '': ({ at, others, printed, expected }) => `${at}说项目 ${printed}，${others[0]}里是 ${expected}。`,
    }),
  },
  'NAR-PERF-AMOUNT': {
    title: '编报绩效目标的项目资金不超过项目支出',
    say: ({ at, others, printed, expected, difference }) =>
      `${at}涉及资金 ${printed}，超过${others[0]}的 ${expected}，多出 ${difference}。`,
  },
  'NAR-OPERATING': {
    title: '机关运行经费不超过公用经费',
    say: byVariant({
      institutions: ({ at, printed, others }) =>
        `${at}：${printed}等于${others[0]}的全部，但部门还包括事业单位；机关运行经费只算行政单位和参公单位的公用经费，请核对口径。`,
      smaller: ({ at, printed, others, expected, difference }) =>
        `${at}是 ${printed}，比${others[0]}的 ${expected} 少 ${difference}；按单位构成两者一般相等，请核对口径。`,
      '': ({ at, printed, others, expected, difference }) =>
        `${at}是 ${printed}，超过了${others[0]}的 ${expected}，多出 ${difference}；机关运行经费是公用经费的一部分。`,
    }),
  },
  'NAR-FUND-NONE': {
    title: '“无政府性基金”的说法与基金表一致',
    say: byVariant({
      empty: ({ words }) => `情况说明写“${words['text']}”，政府性基金支出表却没有数。`,
      '': ({ at, words, others }) => `${at}写“${words['text']}”，但${others[0]}有数。`,
    }),
  },
  'NAR-VEHICLE': {
    title: '公务用车运行费与车辆数相称',
    say: byVariant({
      none: ({ at, printed }) => `情况说明写没有公务用车，${at}却有 ${printed}，请说明这笔费用用在哪些车上。`,
      lent: ({ at, printed, words }) =>
        `情况说明写自有车辆 ${words['own']} 辆、调配使用 ${words['lent']} 辆，${at}为 ${printed}，平均每辆 ${words['each']} 万元，供了解。`,
      idle: ({ words, at }) =>
        `情况说明写在用车辆共 ${Number(words['own']) + Number(words['lent'])} 辆，${at}却没有数，请核对。`,
      '': ({ at, printed, words }) =>
        `${at}为 ${printed}，在用车辆共 ${Number(words['own']) + Number(words['lent'])} 辆，平均每辆 ${words['each']} 万元，不在常见范围（0.3 万至 6 万元）内，请核对。`,
    }),
  },
  'NAR-UNIT-WORD': {
    title: '金额的单位写得对',
    say: byVariant({
      doubled: ({ at, words }) => `${at}里“${words['text']}”的单位或百分号重复了。`,
      '': ({ at, others, printed, expected, words }) =>
        `${at}是 ${printed}，${others[0]}是 ${expected}；单位“${words['unit']}”应是“${words['meant']}”。`,
    }),
  },
  'NAR-REASON': {
    title: '增减变化说明了原因',
    say: byVariant({
      empty: ({ at }) => `${at}写了“主要原因”，后面却没有内容。`,
      '': ({ at }) => `${at}没有说明增减的原因。`,
    }),
  },
};
