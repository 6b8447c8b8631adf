import type { WrongKind } from '../result.js';
import type { Block, Place } from '../source.js';
import { filled } from './grid-text.js';
import { isContentsLine, matchTitle } from './match-title.js';
import { keyOf } from '../words/keys.js';

/** Why a file is no department budget: what kind it is, and the line that says so. */
export interface WrongKindEvidence {
  readonly kind: WrongKind;
  readonly place: Place;
  readonly text: string;
}

interface Line {
  readonly text: string;
  readonly place: Place;
}

/** Tables that every department budget has some of, and no government's own budget. */
const DEPARTMENT = new Set(['incomeExpenditure', 'income', 'expenditure', 'appropriation', 'projects']);

/** 2021年度部门决算, 部门决算公开, 决算情况说明: a final account by the line that names the whole. */
const FINAL_ACCOUNT = /(决算|预算执行(情况)?)(公开|报告|报表|说明|情况说明|公开情况|情况报告|草案)?$/;

/** The line that names the whole as a government's budget: 2024年预算执行情况和2025年预算草案. */
const GOVERNMENT = /(政府|本级|全[区县市省])预算(公开|草案|报告|收支|安排)?$|预算草案/;

/**
 * Whether the blocks of a file are a final account or a government's own budget rather than a department's, by the titles
 * of tables, and where there are none by the lines that name the whole; `null` for a department budget or where nothing
 * tells.
 */
export function wrongKindOf(blocks: readonly Block[]): WrongKindEvidence | null {
  const found: Partial<Record<WrongKind, Line>> = {};
  let department = 0;
  let budgetTables = 0;
  const lines = [...linesOf(blocks)];
  for (const line of lines) {
    const match = matchTitle(line.text);
    if (match?.kind === 'table') {
      budgetTables++;
      if (DEPARTMENT.has(match.table)) department++;
    } else if (match?.kind === 'final-account' || match?.kind === 'government-budget')
      found[match.kind] ??= line;
  }
  if (found['final-account'] && department === 0) return evidence('final-account', found['final-account']);
  if (found['government-budget'] && department === 0)
    return evidence('government-budget', found['government-budget']);
  if (budgetTables > 0) return null;
  return byName(lines);
}

const MOST_LINES = 40;

/** By the first lines of the file, where no table has a title. */
function byName(lines: readonly Line[]): WrongKindEvidence | null {
  const first = lines.slice(0, MOST_LINES).filter(({ text }) => text.length <= 60);
  const names = first.map((line) => ({ line, key: keyOf(line.text) }));
  if (names.some(({ key }) => /(部门|单位)预算/.test(key) && !/决算/.test(key))) return null;
  const account = names.find(({ key }) => FINAL_ACCOUNT.test(key));
  if (account) return evidence('final-account', account.line);
  const government = names.find(({ key }) => GOVERNMENT.test(key));
  return government ? evidence('government-budget', government.line) : null;
}

function evidence(kind: WrongKind, { place, text }: Line): WrongKindEvidence {
  return { kind, place, text: text.trim() };
}

/** Lines that can be titles: of the text, of rows with few cells, and the names of sheets. */
function* linesOf(blocks: readonly Block[]): Generator<Line> {
  for (const block of blocks) {
    if (block.kind === 'text') {
      for (const text of block.text.split('\n'))
        if (text.length <= 100 && !isContentsLine(text)) yield { text, place: block.place };
      continue;
    }
    if (block.place.sheet && /表/.test(block.place.sheet))
      yield { text: block.place.sheet, place: block.place };
    for (const row of block.rows) {
      const cells = filled(row);
      if (cells.length > 3) continue;
      for (const { text, place } of cells) if (text.length <= 100) yield { text, place };
    }
  }
}
