import { words, type ColumnSynonym } from '../../words.js';

/** Columns that are none: counting, and what the kit computes itself. */
export const MEANINGLESS = words('序号 行次 栏次 行号 备注');

/** Heads that say nothing beyond the head above them: the column means what that one says. */
export const TRANSPARENT = words(
  '金额 预算数 本年预算数 本年预算 预算 年预算数 年预算 当年预算数 当年预算 年初预算数 年初预算 预算金额 本年 本年数 年 数额 执行数 年执行数 预算安排数 预算安排 年预算安排 安排数 上年预算数 上年执行数 上年预算 上年预算执行数 上年决算数 决算数 决算 预算执行数 年决算 年决算数 年预算执行数 年初预算安排',
);

/** 类, 款, 项 in three columns. */
export const splitCodes: readonly ColumnSynonym[] = [
  { field: 'code.class', heads: ['类'] },
  { field: 'code.section', heads: ['款'] },
  { field: 'code.item', heads: ['项'] },
];

const ECONOMIC = ['*经济*'];

export const functionCode: ColumnSynonym = {
  field: 'code',
  heads: words(
    '科目编码 科目代码 功能科目编码 功能分类科目编码 支出功能分类科目编码 支出功能科目编码 功能分类编码 功能科目代码 支出功能分类编码 编码 代码 科目编号 功能分类科目代码 支出功能分类科目代码 收入功能分类科目编码',
  ),
  outside: [...ECONOMIC, '*单位*', '*部门编码*'],
};

export const functionName: ColumnSynonym = {
  field: 'name',
  heads: words(
    '单位(科目名称) 单位名称(科目) 部门名称(科目) 部门(科目名称) 单位名称(科目名称) 部门名称(科目名称) 功能分类科目名称 功能科目名称 支出功能分类科目名称 支出功能科目名称 科目名称 科目 名称 功能分类科目 功能科目 支出功能分类 项目 项目名称 收入功能分类科目名称 功能分类名称 功能分类 支出功能分类名称 支出功能分类科目 部门(单位)名称(科目名称) 单位/科目名称 单位名称/科目名称 预算科目 预算科目名称 部门/科目名称 单位(科目) 科目(单位)名称 单位、科目名称 科目名称(单位)',
  ),
  outside: ECONOMIC,
};

export const unitColumns: readonly ColumnSynonym[] = [
  {
    field: 'unitCode',
    heads: words('单位代码 单位编码 部门代码 部门编码 预算单位代码 预算单位编码 部门(单位)代码 部门(单位)编码 单位编号'),
  },
  {
    field: 'unitName',
    heads: words('单位名称 部门名称 预算单位 预算单位名称 部门(单位)名称 单位 部门 部门(单位) 部门、单位名称 部门单位名称'),
  },
];

const BASIC = ['*基本支出*'];
const PROJECT = ['*项目支出*'];

/** 基本支出 and 项目支出 with their parts. */
export const natureColumns: readonly ColumnSynonym[] = [
  { field: 'basic', heads: words('小计 合计 总计'), within: BASIC, outside: words('人员经费 公用经费 日常公用经费') },
  { field: 'basic', heads: words('基本支出 基本支出小计 基本支出合计 基本支出预算') },
  {
    field: 'personnel',
    heads: words('人员经费 人员支出 人员类 人员类项目 人员经费小计 人员支出小计 人员类支出'),
  },
  { field: 'personnel', heads: words('小计 合计'), within: words('人员经费 人员支出 人员类') },
  {
    field: 'public',
    heads: words('公用经费 日常公用经费 公用支出 公用经费类 公用经费支出 运转类公用经费 公用类 公用经费小计 日常公用支出 公用经费项目 公用经费类项目'),
  },
  { field: 'public', heads: words('小计 合计'), within: words('公用经费 日常公用经费 公用支出') },
  { field: 'wages', heads: words('工资福利支出 工资福利 工资和福利支出') },
  { field: 'subsidies', heads: words('对个人和家庭的补助 对个人和家庭的补助支出 对个人和家庭补助 对个人和家庭补助支出 对个人家庭的补助 对个人和家庭的补肋') },
  { field: 'goods', heads: words('商品和服务支出 商品服务支出 商品和服务') },
  { field: 'capital', heads: words('资本性支出 资本支出 其他资本性支出') },
  { field: 'project', heads: words('小计 合计 总计'), within: PROJECT },
  { field: 'project', heads: words('项目支出 项目支出小计 项目支出合计 项目支出预算 项目经费') },
  { field: 'operating', heads: words('其他运转类 其他运转类项目 运转类项目 运转类') },
  { field: 'specific', heads: words('特定目标类 特定目标类项目') },
];

const THIS_YEAR_ONLY = words('*结转* *结余*');
const CARRIED = words('*结转* *结余*');

/** Where the money comes from. */
export const sourceColumns: readonly ColumnSynonym[] = [
  { field: 'carry', heads: words('小计 合计'), within: CARRIED },
  {
    field: 'carry',
    heads: words('上年结转 上年结转结余 上年结转和结余 年初结转和结余 上年结转(结余) 结转结余 上年结余 财政拨款结转结余 上年结转收入 上年结余结转 上年财政拨款结转结余'),
  },
  {
    field: 'general',
    heads: words('*一般公共预算* 一般公共预算 公共财政预算* 一般公共财政预算*'),
    outside: THIS_YEAR_ONLY,
  },
  { field: 'general', heads: words('小计 合计'), within: ['*一般公共预算*'], outside: THIS_YEAR_ONLY },
  { field: 'fund', heads: words('*政府性基金* 基金预算* 基金'), outside: THIS_YEAR_ONLY },
  { field: 'stateCapital', heads: ['*有资本经营*'], outside: THIS_YEAR_ONLY },
  { field: 'cGeneral', heads: words('*一般公共预算* 公共财政预算*'), within: CARRIED },
  { field: 'cFund', heads: ['*政府性基金*'], within: CARRIED },
  { field: 'cStateCapital', heads: ['*有资本经营*'], within: CARRIED },
  {
    field: 'special',
    heads: words('*财政专户* 教育收费 专户资金 专户管理资金 教育收费(财政专户管理资金) 纳入财政专户管理的收入 专户收入'),
    outside: THIS_YEAR_ONLY,
  },
];

/** 合计 of a row. */
export const totalColumn: ColumnSynonym = {
  field: 'total',
  heads: words(
    '合计 总计 资金总额 总额 年合计 支出合计 收入合计 合计支出 本年支出合计 本年收入合计 支出总计 收入总计 小计 合计金额 总金额 预算总额 金额合计 金额 预算数 本年预算数 预算 年预算数 本年预算 预算金额 本年拨款 资金合计',
  ),
  outside: words(
    '*基本支出* *项目支出* 人员经费 公用经费 日常公用经费 *结转* *一般公共预算拨款* *政府性基金收入* *三公* *指标* *用车*',
  ),
};
