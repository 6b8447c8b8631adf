import { leavesOf, type Form } from '../forms/form.js';
import type { Tables } from '../schema/document.js';
import { cellOf, gridRow, lineOf, type GridCell, type GridRow } from './table-cells.js';

type Table = NonNullable<Tables['overallPerformance']>;

const PATH = 'tables.overallPerformance';

/** A head printed beside its line, in the first column; with the same mark, beside several. */
const head = (text: string, merge?: string): GridCell => ({
  column: 'level1',
  path: null,
  text,
  label: true,
  head: 'row',
  line: null,
  ...(merge ? { merge } : {}),
});

/** 部门整体绩效目标表: goals, tasks and budget, those the document has, then the indicators by level. */
export function overallRows(table: Table, form: Form): GridRow[] {
  const { preface, columns } = form;
  const heads = leavesOf(columns).map(({ id, label }): GridCell => ({
    column: id,
    path: null,
    text: label,
    label: true,
    head: 'col',
    line: null,
  }));
  const rows = preface ? [...aboutRows(table, preface), ...budgetRows(table, preface)] : [];
  return [...rows, gridRow('head', heads), ...indicatorRows(table)];
}

type Preface = NonNullable<Form['preface']>;

/** Words in the columns from the second on. */
const wide = (path: string, text: string | undefined, column = 'level2'): GridCell => ({
  ...cellOf(column, path, text, null, null),
  colspan: column === 'level2' ? 4 : 3,
});

function aboutRows({ department, goals, tasks }: Table, { tasks: words, ...labels }: Preface): GridRow[] {
  const column = (text: string, id: string, colspan: number): GridCell => ({
    column: id,
    path: null,
    text,
    label: true,
    head: 'col',
    line: null,
    colspan,
  });
  const taskHead = [head(words[0], 'tasks'), column(words[1], 'level2', 1), column(words[2], 'name', 3)];
  return [
    ...(department === undefined
      ? []
      : [gridRow('preface', [head(labels.department), wide(`${PATH}.department`, department)])]),
    ...(goals ?? []).map((goal, index) =>
      gridRow('preface', [head(labels.goals, 'goals'), wide(`${PATH}.goals[${index}]`, goal)]),
    ),
    ...(tasks ? [gridRow('preface', taskHead)] : []),
    ...(tasks ?? []).map(({ name, content }, index) =>
      gridRow('preface', [
        head(words[0], 'tasks'),
        { ...cellOf('level2', `${PATH}.tasks[${index}].name`, name, null, null), head: 'row' },
        wide(`${PATH}.tasks[${index}].content`, content, 'name'),
      ]),
    ),
  ];
}

function budgetRows({ budget, unit }: Table, { budget: form }: Preface): GridRow[] {
  if (!budget) return [];
  return form.lines.flatMap(({ id, label }): GridRow[] => {
    const value = budget[id as keyof typeof budget];
    if (value === undefined) return [];
    const path = `${PATH}.budget.${id}`;
    const line = lineOf('overallPerformance', { ...budget, kind: 'budget' }, `${PATH}.budget`, unit, [id]);
    return [
      gridRow('preface', [
        head(form.head, 'budget'),
        { column: 'level2', path: null, text: label, label: true, head: 'row', line, colspan: 2 },
        { ...cellOf('value', path, value, { unit }, line), colspan: 2 },
      ]),
    ];
  });
}

/** Neighbours of one 一级指标, and in it of one 二级指标, are printed below one head. */
function indicatorRows({ rows, unit }: Table): GridRow[] {
  return rows.map((row, index) => {
    const path = `${PATH}.rows[${index}]`;
    const line = lineOf('overallPerformance', row, path, unit, []);
    const cell = (id: keyof typeof row) => cellOf(id, `${path}.${id}`, row[id], null, line);
    return gridRow('indicator', [
      { ...cell('level1'), line: null, head: 'row', merge: row.level1 },
      { ...cell('level2'), line: null, head: 'row', merge: JSON.stringify([row.level1, row.level2]) },
      { ...cell('name'), head: 'row' },
      cell('value'),
      cell('explanation'),
    ]);
  });
}
