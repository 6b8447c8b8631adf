import type { codesRules } from '../../../model/rules/codes/rules.js';
import type { RuleWords } from '../../checks/told.js';

/** Rules on codes and classifications (预算科目). */
export const codesWords: Record<(typeof codesRules)[number]['id'], RuleWords> = {
  'CODE-FUNC-FORM': {
    title: '功能分類科目編碼為 3、5 或 7 位',
    say: ({ at, words }) => `${at}是“${words['code']}”，不是 3 位類、5 位款或 7 位項的支出功能分類編碼。`,
  },
  'CODE-FUNC-NAME': {
    title: '功能分類科目的編碼與名稱一致',
    say: ({ at, words }) =>
      `${at}是“${words['name']}”，編碼 ${words['code']} 在支出功能分類科目中是“${words['official']}”，編碼與名稱不一致。`,
  },
  'CODE-FUNC-LEVEL': {
    title: '一般公共預算支出公開到功能分類項級科目',
    say: ({ at, variant, words }) =>
      variant === 'none'
        ? `${at}沒有按功能分類列示，一般公共預算支出應當公開到項級科目。`
        : `${at}等 ${words['count']} 行沒有細化到項，一般公共預算支出應當公開到功能分類項級科目。`,
  },
  'CODE-ECON-LEVEL': {
    title: '基本支出公開到經濟分類款級科目',
    say: ({ at, variant, words }) =>
      variant === 'none'
        ? `${at}沒有按經濟分類列示，基本支出應當公開到款級科目。`
        : `${at}等 ${words['count']} 行沒有細化到款，基本支出應當公開到經濟分類款級科目。`,
  },
  'CODE-ECON-NAME': {
    title: '經濟分類科目的編碼與名稱一致',
    say: ({ at, words }) =>
      `${at}是“${words['name']}”，編碼 ${words['code']} 在支出經濟分類科目中是“${words['official']}”，編碼與名稱不一致。`,
  },
  'CODE-ECON-TRUNC': {
    title: '經濟分類科目編碼沒有丟失的 0',
    say: ({ at, words }) =>
      `${at}是“${words['code']}”，只有 4 位，多半丟了一個 0，應為 ${words['full']}${words['name'] && `（${words['name']}）`}。`,
  },
  'CODE-CROSSWALK': {
    title: '部門預算與政府預算經濟分類科目對應',
    say: ({ at, words }) =>
      `${at}是 ${words['govCode']}，與部門預算經濟分類科目 ${words['code']} 不對應，可以對應的是 ${words['allowed']}。`,
  },
  'CODE-FUND-CLASS': {
    title: '基金支出表和國有資本經營預算支出表使用各自的科目',
    say: ({ at, variant, words }) =>
      variant === 'fundExpenditure'
        ? `${at}是 ${words['code']}${words['name'] && `（${words['name']}）`}，不是政府性基金預算的支出科目。`
        : `${at}是 ${words['code']}${words['name'] && `（${words['name']}）`}，國有資本經營預算支出應列 223 類。`,
  },
  'CODE-FUNC-ECON-FIT': {
    title: '社保、醫療和住房支出列入相應的功能分類',
    say: ({ at, words }) =>
      `基本支出中有 ${words['items']}，按功能分類通常列入 ${words['classes']} 類，而${at}沒有這些類，請核對是否列在了其他科目。`,
  },
  'CODE-PROJECT-LEN': {
    title: '項目編碼位數一致',
    say: ({ at, variant, words }) =>
      variant === 'mixed'
        ? `${at}等 ${words['count']} 個項目編碼的位數與其他項目（${words['usual']} 位）不同。`
        : `${at}是“${words['code']}”，有 ${words['digits']} 位，其他項目編碼為 ${words['usual']} 位，${
            Number(words['digits']) < Number(words['usual']) ? '可能少了數字' : '可能多了數字'
          }。`,
  },
  'CODE-PROJECT-PREFIX': {
    title: '項目編碼以區劃代碼和年度開頭',
    say: ({ at, variant, words }) =>
      variant === 'year'
        ? `${at}是“${words['code']}”，其中的年度晚於預算年度（${words['year']}）。`
        : `${at}是“${words['code']}”，不以其他項目編碼共同的區劃代碼 ${words['division']} 開頭。`,
  },
  'CODE-UNIQUE': {
    title: '項目編碼不重複，單位編碼以部門編碼開頭',
    say: ({ at, variant, words }) =>
      variant === 'unit'
        ? `${at}的編碼 ${words['code']} 不以部門編碼 ${words['own']} 開頭。`
        : `編碼“${words['code']}”用於兩個不同的項目：“${words['other']}”和“${words['name']}”。`,
  },
  'CODE-ORDER': {
    title: '各行按科目編碼排列',
    say: ({ at, words }) =>
      `${at}是 ${words['code']}，排在 ${words['before']} 之後，沒有按編碼順序排列${
        Number(words['count']) > 1 ? `，本表這樣的地方有 ${words['count']} 處` : ''
      }。`,
  },
};
