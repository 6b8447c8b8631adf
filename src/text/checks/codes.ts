import type { codesRules } from '../../model/rules/codes/rules.js';
import type { GroupWords } from './group-words.js';

/** Rules on codes and classifications (预算科目). */
export const codesWords: GroupWords<(typeof codesRules)[number]['id']> = {
  'zh-CN': {
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
  },
  en: {
    'CODE-FUNC-FORM': {
      title: 'Functional codes have 3, 5 or 7 digits',
      say: ({ at, words }) =>
        `${at} is “${words['code']}”, which is no functional code of 3 (class), 5 (section) or 7 (item) digits.`,
    },
    'CODE-FUNC-NAME': {
      title: 'Functional codes and names agree',
      say: ({ at, words }) =>
        `${at} is “${words['name']}”, but in the functional classification ${words['code']} is “${words['official']}”.`,
    },
    'CODE-FUNC-LEVEL': {
      title: 'General expenditure is disclosed by functional item',
      say: ({ at, variant, words }) =>
        variant === 'none'
          ? `${at} is not broken down by function; general expenditure must be disclosed down to the item.`
          : `${at}: not broken down to the item, as general expenditure must be (rows concerned: ${words['count']}).`,
    },
    'CODE-ECON-LEVEL': {
      title: 'Basic expenditure is disclosed by economic item',
      say: ({ at, variant, words }) =>
        variant === 'none'
          ? `${at} is not broken down by economic nature; basic expenditure must be disclosed down to the 5-digit level.`
          : `${at}: not broken down to the 5-digit level, as basic expenditure must be (rows concerned: ${words['count']}).`,
    },
    'CODE-ECON-NAME': {
      title: 'Economic codes and names agree',
      say: ({ at, words }) =>
        `${at} is “${words['name']}”, but in the economic classification ${words['code']} is “${words['official']}”.`,
    },
    'CODE-ECON-TRUNC': {
      title: 'Economic codes have lost no zero',
      say: ({ at, words }) =>
        `${at} is “${words['code']}”, with 4 digits only; a zero was probably lost, and ${words['full']}${words['name'] && ` (${words['name']})`} is meant.`,
    },
    'CODE-CROSSWALK': {
      title: 'Department and government economic codes correspond',
      say: ({ at, words }) =>
        `${at} is ${words['govCode']}, which does not correspond to the department code ${words['code']}; what may correspond is ${String(words['allowed']).replaceAll('、', ', ')}.`,
    },
    'CODE-FUND-CLASS': {
      title: 'Fund and state capital tables use their own codes',
      say: ({ at, variant, words }) =>
        variant === 'fundExpenditure'
          ? `${at} is ${words['code']}${words['name'] && ` (${words['name']})`}, which is no code of government-managed funds.`
          : `${at} is ${words['code']}${words['name'] && ` (${words['name']})`}; state capital expenditure belongs to class 223.`,
    },
    'CODE-FUNC-ECON-FIT': {
      title: 'Pensions, health care and housing are in their functional classes',
      say: ({ at, words }) =>
        `Basic expenditure has ${String(words['items']).replaceAll('、', ', ')}, usually listed in the functional classes ${String(words['classes']).replaceAll('、', ', ')}; ${at} has no such classes. Check where they were listed.`,
    },
    'CODE-PROJECT-LEN': {
      title: 'Project codes have the same length',
      say: ({ at, variant, words }) =>
        variant === 'mixed'
          ? `${at} and others (${words['count']} codes) differ in length from the other project codes (${words['usual']} digits).`
          : `${at}, “${words['code']}”, has ${words['digits']} digits where the other project codes have ${words['usual']}; digits may be ${
              Number(words['digits']) < Number(words['usual']) ? 'missing' : 'doubled'
            }.`,
    },
    'CODE-PROJECT-PREFIX': {
      title: 'Project codes begin with place and year',
      say: ({ at, variant, words }) =>
        variant === 'year'
          ? `${at}, “${words['code']}”, names a year after the one of the budget (${words['year']}).`
          : `${at}, “${words['code']}”, does not begin with the division code ${words['division']} that the other project codes share.`,
    },
    'CODE-UNIQUE': {
      title: 'Project codes are unique, unit codes begin with the department’s',
      say: ({ at, variant, words }) =>
        variant === 'unit'
          ? `The code ${words['code']} of ${at} does not begin with the code ${words['own']} of the department.`
          : `The code “${words['code']}” stands for two different projects: “${words['other']}” and “${words['name']}”.`,
    },
    'CODE-ORDER': {
      title: 'Rows are in the order of their codes',
      say: ({ at, words }) =>
        `${at}, ${words['code']}, follows ${words['before']}: the rows are not in the order of their codes${
          Number(words['count']) > 1 ? ` (${words['count']} such places in this table)` : ''
        }.`,
    },
  },
};
