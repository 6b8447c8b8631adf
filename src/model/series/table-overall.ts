import { leavesOf, type Form } from '../../places/form.js';
import type { Tables } from '../schema/document.js';
import { blankCell, cellOf, gridRow, lineOf, type GridCell, type GridRow } from './table-cells.js';

type Table = NonNullable<Tables['overallPerformance']>;

const PATH = 'tables.overallPerformance';

/** Words of the form in a cell of their own. */
const label = (column: string, text: string, more?: Partial<GridCell>): GridCell => ({
  ...blankCell(column),
  text,
  label: true,
  ...more,
});

/** A head printed beside its line, in the first column; with the same mark, beside several. */
const head = (text: string, merge?: string): GridCell =>
  label('level1', text, { head: 'row', ...(merge ? { merge } : {}) });

/** 部门整体绩效目标表: goals, tasks and budget, those the document has, then the indicators by level. */
export function overallRows(table: Table, form: Form): GridRow[] {
  const { preface, columns } = form;
  const heads = leavesOf(columns).map((leaf) => label(leaf.id, leaf.label, { head: 'col' }));
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
  const taskHead = [
    head(words[0], 'tasks'),
    label('level2', words[1], { head: 'col', colspan: 1 }),
    label('name', words[2], { head: 'col', colspan: 3 }),
  ];
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
  return form.lines.flatMap(({ id, label: words }): GridRow[] => {
    const value = budget[id as keyof typeof budget];
    if (value === undefined) return [];
    const path = `${PATH}.budget.${id}`;
    const line = lineOf('overallPerformance', { ...budget, kind: 'budget' }, `${PATH}.budget`, unit, [id]);
    return [
      gridRow('preface', [
        head(form.head, 'budget'),
        label('level2', words, { head: 'row', line, colspan: 2 }),
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
