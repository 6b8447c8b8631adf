import {
  RULE_GROUPS,
  type RuleGroup,
  type Severity,
  type Tolerance,
} from '../../../src/model/rules/finding.js';

/** What the catalogue says of a rule. */
export interface CatalogueEntry {
  id: string;
  group: RuleGroup;
  tolerance: Tolerance;
  /** The gravest it names. */
  severity: Severity;
}

const SEVERITIES: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', I: 'info' };

/**
 * Reads the tables of the catalogue of rules (Markdown). One line may hold several ids: `T4-INCOME-SUM, T4-BALANCE`
 * or `X-T5-301/302`; the layout rules have no column of tolerances, for nothing is calculated there.
 */
export function readCatalogue(markdown: string): CatalogueEntry[] {
  return markdown
    .split(/^## /m)
    .filter((section) => /^\d\. /.test(section))
    .flatMap((section) => {
      const group = RULE_GROUPS[Number(section[0]) - 1]!;
      const lines = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| id'));
      return lines.flatMap((line) => entriesOf(line, group));
    });
}

function entriesOf(line: string, group: RuleGroup): CatalogueEntry[] {
  const [, ids = '', , ...rest] = line.split('|').map((cell) => cell.trim());
  const [tolerance = '', severity = ''] = group === 'layout' ? ['–', ...rest] : rest;
  return idsOf(ids).map((id) => ({
    id,
    group,
    tolerance: toleranceOf(id, tolerance),
    severity: SEVERITIES[['E', 'W', 'I'].find((letter) => severity.includes(letter))!]!,
  }));
}

function idsOf(cell: string): string[] {
  const [first = '', ...more] = cell.split(/, |\//);
  const stem = first.slice(0, first.lastIndexOf('-') + 1);
  return [first, ...more.map((id) => (id.includes('-') ? id : stem + id))];
}

/** `TS(n)/T0` of 合计 and 平衡 rules together: the balance is exact. */
function toleranceOf(id: string, cell: string): Tolerance {
  const parts = cell.split('/').map((part) => part.replace(/\(.*\)/, '') as Tolerance);
  return (id.endsWith('BALANCE') ? parts.at(-1) : parts[0])!;
}
