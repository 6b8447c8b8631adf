import { column, group, lastPart, type Column, type Form } from '../../places/form.js';

/** Every column a row of any table may have, in the order of the schema. */
const rowColumns: readonly Column[] = [
  column('类型', 'type'),
  column('编码', 'code'),
  column('单位代码', 'unitCode'),
  column('名称', 'name'),
  column('项目单位', 'unitName'),
  group('政府预算支出经济分类科目', column('科目编码', 'govCode'), column('科目名称', 'govName')),
  column('合计', 'total'),
  group(
    '基本支出',
    column('小计', 'basic'),
    group(
      '人员经费',
      column('小计', 'personnel'),
      column('工资福利支出', 'wages'),
      column('对个人和家庭的补助', 'subsidies'),
    ),
    group(
      '公用经费',
      column('小计', 'public'),
      column('商品和服务支出', 'goods'),
      column('资本性支出', 'capital'),
    ),
  ),
  group(
    '项目支出',
    column('小计', 'project'),
    column('其他运转类', 'operating'),
    column('特定目标类', 'specific'),
  ),
  column('事业单位经营支出', 'businessExpenditure'),
  column('上缴上级支出', 'toSuperior'),
  column('对附属单位补助支出', 'toAffiliated'),
  column('因公出国（境）费', 'abroad'),
  group(
    '公务用车购置及运行费',
    column('小计', 'vehicle'),
    column('公务用车购置费', 'vehicleBuy'),
    column('公务用车运行费', 'vehicleRun'),
  ),
  column('公务接待费', 'reception'),
  column('机关运行经费', 'operatingCost'),
  column('会议费', 'meeting'),
  column('培训费', 'training'),
  column('本年收入', 'thisYear'),
  column('政府预算资金', 'government'),
  column('一般公共预算', 'general'),
  column('财政拨款', 'fiscal'),
  column('政府性基金预算', 'fund'),
  column('国有资本经营预算', 'stateCapital'),
  column('财政专户管理资金', 'special'),
  column('事业收入', 'institutional'),
  column('事业单位经营收入', 'business'),
  column('上级补助收入', 'superior'),
  column('附属单位上缴收入', 'affiliated'),
  column('其他收入', 'other'),
  column('单位资金', 'own'),
  group(
    '上年结转结余',
    column('小计', 'carry'),
    column('一般公共预算', 'cGeneral'),
    column('政府性基金预算', 'cFund'),
    column('国有资本经营预算', 'cStateCapital'),
    column('财政专户管理资金', 'cSpecial'),
    column('单位资金', 'cOwn'),
  ),
  group(
    '绩效目标',
    column('一级指标', 'indicator.dimension'),
    column('二级指标', 'indicator.level2'),
    column('三级指标', 'indicator.name'),
    column('指标值', 'indicator.value'),
    column('指标值说明', 'indicator.explanation'),
  ),
];

/** Every column of the two-sided tables. */
const sideColumns: readonly Column[] = [
  group('收入', column('项目', 'income.item'), column('金额', 'income.amount')),
  group(
    '支出',
    column('项目', 'expenditure.item'),
    column('金额', 'expenditure.amount'),
    column('合计', 'expenditure.total'),
    column('人员经费', 'expenditure.personnel'),
    column('公用经费', 'expenditure.public'),
    column('项目支出', 'expenditure.project'),
    column('一般公共预算', 'expenditure.general'),
    column('财政拨款', 'expenditure.fiscal'),
    column('政府性基金预算', 'expenditure.fund'),
    column('国有资本经营预算', 'expenditure.stateCapital'),
  ),
];

/** The layout of a table of no known family: the columns its rows carry. */
export function genericForm(shape: 'rows' | 'sides', carried: readonly string[]): Form {
  const ids = new Set(
    carried.map((id) => (shape === 'rows' && id.includes('.') ? `indicator.${lastPart(id)}` : id)),
  );
  if (shape === 'sides') for (const side of ['income', 'expenditure']) ids.add(`${side}.item`);
  if (ids.has('indicator.name')) ids.add('indicator.dimension');
  if (ids.size === 0) ids.add('name').add('total');
  return { shape, columns: prune(shape === 'sides' ? sideColumns : rowColumns, ids) };
}

/** Leaves only the columns named. A group with nothing but its own 小计 is one column. */
function prune(columns: readonly Column[], ids: ReadonlySet<string>): Column[] {
  return columns.flatMap((each): Column[] => {
    if (!('columns' in each)) return ids.has(each.id) ? [each] : [];
    const left = prune(each.columns, ids);
    const [only] = left;
    if (left.length === 1 && only && !('columns' in only) && only.label === '小计')
      return [{ ...only, label: each.label }];
    return left.length > 0 ? [{ ...each, columns: left }] : [];
  });
}
