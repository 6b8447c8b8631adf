import { selectFunctionTree, type FunctionNode } from '../series/function-tree.js';
import { figureAt, sumFigure, type Figure } from './figure-at.js';
import { amountOf, itemOf, splitOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** 一般公共预算支出预算情况: by basic and project expenditure, and by functional class, largest first. */
export function writeGeneralExpenditure(context: NarrativeContext): Statement[] {
  const { expenditure: _, ...tables } = context.budget.tables;
  const split = splitOf(context, 'generalExpenditure', 'generalExpenditure');
  if (!split) return [];
  const tree = selectFunctionTree({ ...context.budget, tables });
  const classes = tree?.roots.function.children.filter(({ code }) => code !== null) ?? [];
  const items = classes.map((node) =>
    itemOf(context, figureOf(context, node), node.code!, { name: node.name, whole: split.whole }),
  );
  return [
    amountOf(split.whole, split.parts),
    ...(items.length > 0 ? [{ kind: 'classes' as const, parts: items }] : []),
  ];
}

/** The class as 一般公共预算支出表 prints it, else 财政拨款收支总表, else the sum of its items. */
function figureOf({ budget }: NarrativeContext, { code, path, amount }: FunctionNode): Figure {
  const rows = budget.tables.appropriation?.rows ?? [];
  const index = rows.findIndex(
    (row) => row.side === 'expenditure' && row.code === code && typeof row.general === 'number',
  );
  const cell = path ?? (index < 0 ? null : `tables.appropriation.rows[${index}].general`);
  return cell === null ? sumFigure([amount], budget.tables.generalExpenditure!)! : figureAt(budget, cell);
}
