import type { codesRules } from '../../../model/rules/codes/rules.js';
import type { RuleWords } from '../../checks/told.js';

/** Rules on codes and classifications (预算科目). */
export const codesWords: Record<(typeof codesRules)[number]['id'], RuleWords> = {
  'CODE-FUNC-FORM': {
    title: '功能分类科目编码为 3、5 或 7 位',
    say: ({ at, words }) => `${at}是“${words['code']}”，不是 3 位类、5 位款或 7 位项的支出功能分类编码。`,
  },
  'CODE-FUNC-NAME': {
    title: '功能分类科目的编码与名称一致',
    say: ({ at, words }) =>
      `${at}是“${words['name']}”，编码 ${words['code']} 在支出功能分类科目中是“${words['official']}”，编码与名称不一致。`,
  },
  'CODE-FUNC-LEVEL': {
    title: '一般公共预算支出公开到功能分类项级科目',
    say: ({ at, variant, words }) =>
      variant === 'none'
        ? `${at}没有按功能分类列示，一般公共预算支出应当公开到项级科目。`
        : `${at}等 ${words['count']} 行没有细化到项，一般公共预算支出应当公开到功能分类项级科目。`,
  },
  'CODE-ECON-LEVEL': {
    title: '基本支出公开到经济分类款级科目',
    say: ({ at, variant, words }) =>
      variant === 'none'
        ? `${at}没有按经济分类列示，基本支出应当公开到款级科目。`
        : `${at}等 ${words['count']} 行没有细化到款，基本支出应当公开到经济分类款级科目。`,
  },
  'CODE-ECON-NAME': {
    title: '经济分类科目的编码与名称一致',
    say: ({ at, words }) =>
      `${at}是“${words['name']}”，编码 ${words['code']} 在支出经济分类科目中是“${words['official']}”，编码与名称不一致。`,
  },
  'CODE-ECON-TRUNC': {
    title: '经济分类科目编码没有丢失的 0',
    say: ({ at, words }) =>
      `${at}是“${words['code']}”，只有 4 位，多半丢了一个 0，应为 ${words['full']}${words['name'] && `（${words['name']}）`}。`,
  },
  'CODE-CROSSWALK': {
    title: '部门预算与政府预算经济分类科目对应',
    say: ({ at, words }) =>
      `${at}是 ${words['govCode']}，与部门预算经济分类科目 ${words['code']} 不对应，可以对应的是 ${words['allowed']}。`,
  },
  'CODE-FUND-CLASS': {
    title: '基金支出表和国有资本经营预算支出表使用各自的科目',
    say: ({ at, variant, words }) =>
      variant === 'fundExpenditure'
        ? `${at}是 ${words['code']}${words['name'] && `（${words['name']}）`}，不是政府性基金预算的支出科目。`
        : `${at}是 ${words['code']}${words['name'] && `（${words['name']}）`}，国有资本经营预算支出应列 223 类。`,
  },
  'CODE-FUNC-ECON-FIT': {
    title: '社保、医疗和住房支出列入相应的功能分类',
    say: ({ at, words }) =>
      `基本支出中有 ${words['items']}，按功能分类通常列入 ${words['classes']} 类，而${at}没有这些类，请核对是否列在了其他科目。`,
  },
  'CODE-PROJECT-LEN': {
    title: '项目编码位数一致',
    say: ({ at, variant, words }) =>
      variant === 'mixed'
        ? `${at}等 ${words['count']} 个项目编码的位数与其他项目（${words['usual']} 位）不同。`
        : `${at}是“${words['code']}”，有 ${words['digits']} 位，其他项目编码为 ${words['usual']} 位，${
            Number(words['digits']) < Number(words['usual']) ? '可能少了数字' : '可能多了数字'
          }。`,
  },
  'CODE-PROJECT-PREFIX': {
    title: '项目编码以区划代码和年度开头',
    say: ({ at, variant, words }) =>
      variant === 'year'
        ? `${at}是“${words['code']}”，其中的年度晚于预算年度（${words['year']}）。`
        : `${at}是“${words['code']}”，不以其他项目编码共同的区划代码 ${words['division']} 开头。`,
  },
  'CODE-UNIQUE': {
    title: '项目编码不重复，单位编码以部门编码开头',
    say: ({ at, variant, words }) =>
      variant === 'unit'
        ? `${at}的编码 ${words['code']} 不以部门编码 ${words['own']} 开头。`
        : `编码“${words['code']}”用于两个不同的项目：“${words['other']}”和“${words['name']}”。`,
  },
  'CODE-ORDER': {
    title: '各行按科目编码排列',
    say: ({ at, words }) =>
      `${at}是 ${words['code']}，排在 ${words['before']} 之后，没有按编码顺序排列${
        Number(words['count']) > 1 ? `，本表这样的地方有 ${words['count']} 处` : ''
      }。`,
  },
};
