import { searchKey } from '../../search-key.js';
import type { Budget } from '../../schema/document.js';
import { statementsOf } from './statements.js';

/**
 * Whether a department is made up of administrative units only, or of institutions (事业单位) as well: by the 政府预算
 * economic codes of its basic expenditure (505 and 506 are those of institutions), by 事业运行 among its functions, or
 * by what the text counts.
 * @returns `null` where the document does not show it.
 */
export function composition(budget: Budget): 'administrative' | 'mixed' | null {
  const { basicExpenditure, generalExpenditure } = budget.tables;
  const codes = (basicExpenditure?.rows ?? []).flatMap(({ govCode, total, personnel, public: office }) =>
    govCode && (total || personnel || office) ? [govCode] : [],
  );
  if (codes.some((code) => /^50[56]/.test(code))) return 'mixed';
  const running = (generalExpenditure?.rows ?? []).some(
    ({ name, total }) => searchKey(name ?? '') === '事业运行' && total,
  );
  if (running) return 'mixed';
  const counted = statementsOf(budget, 'count').filter(({ fact }) =>
    /^(下属)?事业单位$/.test(searchKey(fact.subject)),
  );
  if (counted.some(({ fact }) => fact.count > 0)) return 'mixed';
  if (counted.length > 0 || codes.some((code) => /^50[12]/.test(code))) return 'administrative';
  return null;
}
