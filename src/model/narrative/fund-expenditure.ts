import { figureAt } from './figure-at.js';
import { amountOf, itemOf, splitOf } from './items.js';
import type { NarrativeContext, Statement } from './narrative-types.js';

/** 政府性基金预算支出情况, and 国有资本经营预算 where the document has it. */
export function writeFundExpenditure(context: NarrativeContext): Statement[] {
  return [...writeOne(context, 'fund'), ...writeOne(context, 'stateCapital')];
}

function writeOne(context: NarrativeContext, id: 'fund' | 'stateCapital'): Statement[] {
  const { tables } = context.budget;
  const table = `${id}Expenditure` as const;
  const split = splitOf(context, table, table);
  if (split?.whole.amount) return [amountOf(split.whole, split.parts)];
  // The table has nothing of it: what 财政拨款收支总表 prints must not go unsaid.
  const rows = tables.appropriation?.rows ?? [];
  const index = rows.findIndex((row) => row.kind === 'total' && row.side === 'expenditure');
  const elsewhere = figureAt(context.budget, `tables.appropriation.rows[${index}].${id}`);
  const printed = elsewhere.origin === 'printed' ? elsewhere : null;
  if (printed?.amount) return [amountOf(itemOf(context, printed, id))];
  if (split) return [{ kind: 'none', item: split.whole }];
  const nowhere = tables[table] ? { ...elsewhere, path: null } : printed;
  return nowhere ? [{ kind: 'none', item: itemOf(context, nowhere, table) }] : [];
}
