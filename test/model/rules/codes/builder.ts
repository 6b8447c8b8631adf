import type { Finding } from '../../../../src/model/rules/finding.js';
import { codesRules } from '../../../../src/model/rules/codes/rules.js';
import type { Budget } from '../../../../src/model/schema/document.js';
import { changed, findingsOf, outcomeOf, sentencesOf } from '../samples.js';

/** Only the rules on codes, so that no other rule's finding is told as their cause. */
const only = { rules: codesRules };

/** The seed with some tables replaced or taken away (`undefined`). */
export function withTables(tables: Partial<Budget['tables']>, name = 'hongqi-office-2022'): Budget {
  return changed(name, (budget) => {
    for (const [id, table] of Object.entries(tables)) {
      if (table === undefined) delete budget.tables[id as keyof Budget['tables']];
      else Object.assign(budget.tables, { [id]: table });
    }
  });
}

type Function = NonNullable<Budget['tables']['expenditure']>;
type Economic = NonNullable<Budget['tables']['basicExpenditure']>;
type Projects = NonNullable<Budget['tables']['projects']>;

/** A table by function with these rows. */
export function byFunction(...rows: Function['rows']): Function {
  return { title: '支出表', unit: '万元', decimals: 2, rows };
}

/** A table by economic nature with these rows. */
export function byNature(...rows: Economic['rows']): Economic {
  return { title: '基本支出表', unit: '万元', decimals: 2, rows };
}

/** A table of projects with these codes and names. */
export function ofProjects(...projects: [code: string, name: string | null][]): Projects {
  return {
    title: '项目表',
    unit: '万元',
    decimals: 2,
    rows: projects.map(([code, name]) => ({ kind: 'project', code, name, total: 1 })),
  };
}

/** The findings of a rule on codes alone. */
export function found(rule: string, budget: Budget): Finding[] {
  return findingsOf(rule, budget, only);
}

/** What became of a rule on codes. */
export function outcome(rule: string, budget: Budget): string {
  return outcomeOf(rule, budget, only);
}

/** What a rule on codes says, in Chinese. */
export function said(rule: string, budget: Budget): string[] {
  return sentencesOf(rule, budget, only);
}
