import { inWan } from './amounts.js';
import { isProject, ofMoney, sumOf, type Entry, type Ledger, type Project } from './ledger.js';
import { amountsOf, printed, type Columns, type Row } from './rows.js';
import type { Style } from './style.js';

const none = () => false;

const PROJECT_COLUMNS: Columns = {
  total: () => true,
  general: ofMoney('general'),
  fund: ofMoney('fund'),
  stateCapital: ofMoney('stateCapital'),
  cGeneral: ofMoney('carry'),
  cFund: none,
  cStateCapital: none,
  special: ofMoney('special'),
  own: ofMoney('institutional', 'other'),
};

const SOURCE_COLUMNS: Columns = {
  total: () => true,
  government: ofMoney('general', 'carry', 'fund', 'stateCapital'),
  special: ofMoney('special'),
  own: ofMoney('institutional', 'other'),
};

/** 项目支出表: the total, the department, its projects. */
export function projectRows(ledger: Ledger, style: Style, withCodes: boolean): Row[] {
  const entries = ledger.entries.filter(isProject);
  const { code, name } = ledger.department;
  return [
    { kind: 'total', name: '合计', ...amountsOf(entries, PROJECT_COLUMNS, style) },
    { kind: 'unit', unitCode: code, name, ...amountsOf(entries, PROJECT_COLUMNS, style) },
    ...ledger.projects.map((project) => ({
      kind: 'project',
      type: project.type,
      ...(withCodes ? { code: project.code } : {}),
      name: project.name,
      unitName: project.unit.name,
      ...amountsOf(ofProject(entries, project), PROJECT_COLUMNS, style),
    })),
  ];
}

/** 项目绩效目标表: the projects below their units. */
export function projectPerformanceRows(ledger: Ledger, style: Style): Row[] {
  const entries = ledger.entries.filter(isProject);
  const blocks = ledger.units.flatMap((unit) => {
    const projects = ledger.projects.filter((project) => project.unit === unit);
    if (projects.length === 0) return [];
    const own = entries.filter((entry) => entry.unit === unit);
    return [
      { kind: 'unit', unitCode: unit.code, name: unit.name, ...amountsOf(own, SOURCE_COLUMNS, style) },
      ...projects.map((project) => performanceRow(ledger, project, ofProject(entries, project), style)),
    ];
  });
  const total = amountsOf(entries, SOURCE_COLUMNS, style);
  return [{ kind: 'total', unitCode: ledger.department.code, name: '合计', ...total }, ...blocks];
}

/** 预算情况 of 部门整体绩效目标表. */
export function overallBudget({ entries }: Ledger, style: Style): Row {
  const sources = amountsOf(entries, SOURCE_COLUMNS, style);
  const project = sumOf(entries, isProject);
  return { ...sources, basic: printed(sumOf(entries) - project, style), project: printed(project, style) };
}

export function ofProject(entries: readonly Entry[], project: Project): Entry[] {
  return entries.filter((entry) => entry.project === project);
}

function performanceRow({ random }: Ledger, project: Project, entries: readonly Entry[], style: Style): Row {
  const { code, name } = project;
  const target = (dimension: string, title: string, value: string) => ({ dimension, name: title, value });
  const cost = inWan(sumOf(entries));
  const subject = name.replace(/经费$|费$/, '');
  return {
    kind: 'project',
    code,
    name,
    ...amountsOf(entries, SOURCE_COLUMNS, style),
    indicators: [
      target('cost', name, `≤${cost}万元`),
      target('output', '开展次数', `≥${random.whole(2, 24)}次`),
      target('output', '工作完成率', `≥${random.pick([95, 98])}%`),
      target('output', '完成时间', random.pick(['每月', '每季度'])),
      target('benefit', `${subject}效能`, '提升'),
      target('satisfaction', '服务对象满意度', `≥${random.pick([90, 95])}%`),
    ],
  };
}
