import { words, type ColumnSet } from '../../words.js';

const VEHICLE = words('*用车*');

/** “三公”经费表, in any order. */
export const threePublicColumns: ColumnSet = {
  needs: [['abroad'], ['reception'], ['vehicle', 'vehicleRun', 'vehicleBuy']],
  columns: [
    { field: 'operatingCost', heads: words('机关运行经费* 机关运行费* 机构运转经费* *机关运行经费预算数') },
    { field: 'abroad', heads: words('*出国* *因公出境*') },
    { field: 'reception', heads: ['*接待*'] },
    { field: 'vehicle', heads: words('小计 合计'), within: VEHICLE },
    { field: 'vehicle', heads: words('*用车购置*运行* *用车运行*购置* *用车购置及运* 公务用车费 公务用车') },
    { field: 'vehicleRun', heads: words('*用车运行* *用车*维护费'), outside: [] },
    { field: 'vehicleBuy', heads: words('*用车购置费 *用车购置 *用车购置费用') },
    { field: 'vehicleRun', heads: words('运行费 运行维护费 运行费用 *运行*'), within: VEHICLE },
    { field: 'vehicleBuy', heads: words('购置费 购置 购置费用 *购置*'), within: VEHICLE },
    { field: 'meeting', heads: words('会议费 会议费预算* 会议费支出') },
    { field: 'training', heads: words('培训费 培训费预算* 培训费支出') },
    {
      field: 'total',
      heads: words('合计 总计 三公经费合计 *三公经费合计* 三公经费 三公经费小计 三公经费预算数 小计 三公经费总计 三公经费支出合计 三公经费总额'),
      outside: VEHICLE,
    },
    { field: 'unitCode', heads: words('单位编码 单位代码 部门编码 部门代码') },
    { field: 'name', heads: words('单位名称 部门名称 单位 部门 预算单位 预算单位名称 部门(单位)名称 名称 项目 单位名称(科目) 单位名称(科目名称) 单位(科目名称)') },
  ],
};
