import { rowRules } from '../../model/rules/row/rules.js';
import type { Books, Rule } from '../../model/rules/rule.js';
import { tableRules } from '../../model/rules/table/rules.js';
import type { Budget, Tables } from '../../model/schema/document.js';
import type { BuiltTable, Evidence } from '../result.js';

/** Rules that compare amounts of one table with each other; the others ask for form. */
const NO_SUMS = /^(ROW-NEGATIVE|ROW-NUMERIC|ROW-EXP-BASIC-BLANK|DUP-ROW|TABLE-EMPTY-NOTE|COL-ONE-UNIT)$/;

const sums: readonly Rule[] = [...rowRules, ...tableRules].filter(({ id }) => !NO_SUMS.test(id));

/**
 * Compares the amounts of a table as it was built. A sum with a cell that could not be read says nothing; a sum that a
 * publisher got wrong fails under every reading.
 */
export function evidenceOf({ table, value, notes }: Pick<BuiltTable, 'table' | 'value' | 'notes'>): Evidence {
  const unread = new Set(notes.flatMap(({ severity, path }) => (severity === 'error' && path ? [path] : [])));
  const books: Books = {
    budget: documentOf(String(value['department'] ?? ''), { [table]: { unit: '元', ...value } }),
    lastYear: null,
    layout: null,
  };
  let [held, failed] = [0, 0];
  for (const rule of sums.filter(({ needs }) => needs.every((need) => [need].flat().includes(table)))) {
    const checks = rule.check(books);
    for (let next = checks.next(); !next.done; next = checks.next()) {
      if (next.value.passed) held += 1;
      else if (
        next.value.finding.severity !== 'info' &&
        !next.value.finding.paths.some((path) => unread.has(path))
      )
        failed += 1;
    }
  }
  return { held, failed };
}

/** A document of one table, as far as rules within a table look. */
function documentOf(name: string, tables: object): Budget {
  return {
    department: { name },
    profile: { duties: [], offices: [], units: [] },
    contents: [],
    tables: tables as Tables,
    narrative: { facts: [], sections: [] },
    glossary: [],
  } as unknown as Budget;
}
