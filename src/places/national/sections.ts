/**
 * What the titles of part two say, by the ids that documents give their sections; the first that fits counts.
 * Matched against the title without its number, spaces, width and quotation marks.
 */
export const sectionTitles: readonly (readonly [id: string, words: RegExp])[] = [
  ['project', /项目(经费|支出)情况(说明|介绍)|^项目情况说明/],
  ['three-public', /三公/],
  ['procurement', /政府采购|^采购/],
  ['state-assets', /国有资产|资产占[有用]|资产(使用)?情况/],
  ['operating-cost', /(机关|机构)运[行转](经费|费)|运[行转]经费(情况|安排|说明|$)|机关运转/],
  ['performance-targets', /绩效/],
  ['special-transfers', /转移支付/],
  ['fund-expenditure', /政府性基金/],
  ['state-capital-expenditure', /[国固]有资本经营/],
  ['basic-expenditure', /基本(和项目)?支出|基本支出/],
  ['general-expenditure', /一般公共预算(财政)?(拨款)?(当年)?(拨款)?(本级财力)?(支出|情况|安排|$)/],
  ['appropriation', /财政拨款(收入支出|收入和支出|收入、支出|收、支|收支|支出主要内容|支出|预算|情况)/],
  [
    'income-and-expenditure',
    /收入支出(预算|总体)|收支(预算|总体|总)|收入和支出|收入、支出|收、支|预算编制(情况)?说明|预算安排(总体)?情况|^(部门|单位)?(预算)?总体情况(说明)?$/,
  ],
  ['income', /收入(预算|总体|情况)/],
  ['expenditure', /支出(预算|总体|情况)/],
  ['units', /单位(的)?(构成|组成)|部门(的)?构成|(预算|所属|下属)单位(情况|名单|设置|范围)|构成情况/],
  ['organisation', /机构(设置|情况|编制)|内设(机构|科室)|人员(编制|构成|情况|基本情况)|机构和人员/],
  ['duties', /职责|职能|工作任务|重点工作/],
  ['other', /其他(重要|相关|需要|有关)?(事项|情况|说明)/],
];

/** Titles below a title of the kind `project` mean other things there. */
export const projectSectionTitles: readonly (readonly [id: string, words: RegExp])[] = [
  ['project-overview', /项目(概述|概况|简介|基本情况|名称)/],
  ['project-basis', /立项依据/],
  ['project-body', /实施主体|实施单位/],
  ['project-plan', /实施方案|实施内容/],
  ['project-period', /实施周期|实施期限|起止时间/],
  ['project-budget', /预算安排|资金安排/],
  ['project-targets', /绩效目标/],
];
