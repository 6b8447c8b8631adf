import { fault, PASSED, type Check } from '../check.js';
import { defineRule } from '../rule.js';
import { printedIn } from '../row/amount-cells.js';
import type { Budget } from '../../schema/document.js';
import { TABLE_IDS, type TableId } from '../../../places/table-ids.js';
import { tableState } from '../../table-state.js';

/** 故本表无数据, 本表为空表; but no rule for tables in general, as 空表表示… or 如无数据… */
const SAYS_EMPTY =
  /(?:本|此|该)表[^，。；]{0,4}(?:(?:无|没有)(?:相关)?(?:数据|内容)|[为系是]空)|故[^，。；]{0,4}空表/;
const IS_RULE = /如|若|凡|表示|视为|[则的][，,]/;
/** What a note says that explains why there is nothing. */
const SAYS_NONE = /无|没有|未|不涉及|不存在|空/;

/** What the text calls the money of a table that is often empty. */
const SUBJECTS: Partial<Record<TableId, RegExp>> = {
  fundExpenditure: /政府性基金/,
  stateCapitalExpenditure: /国有资本经营/,
  threePublic: /三公/,
};

/**
 * A table without any amount says so below it (没有数据的表格应当列出空表并说明), or in the text of the disclosure; a
 * table with amounts does not say that it is empty. Printed zeros need no note.
 */
export const emptyNote = defineRule({
  id: 'TABLE-EMPTY-NOTE',
  group: 'table',
  tolerance: 'T0',
  severity: 'warning',
  source: ['M', 'GBC B-014'],
  needs: [TABLE_IDS],
  substantive: true,
  *check({ budget }) {
    for (const id of TABLE_IDS) {
      const isFilled = printedIn(budget, id).some(({ amount }) => amount !== 0);
      const check = budget.tables[id] ? checkNote(budget, id, isFilled) : null;
      if (check) yield check;
    }
  },
});

function checkNote(budget: Budget, id: TableId, isFilled: boolean): Check | null {
  const note = budget.tables[id]!.note ?? '';
  const place = note ? `tables.${id}.note` : `tables.${id}`;
  if (isFilled)
    return SAYS_EMPTY.test(note) && !IS_RULE.test(note)
      ? fault({ variant: 'filled', paths: [place], words: { note } }, `note:${id}`)
      : PASSED;
  if (tableState(budget, id) !== 'empty') return null;
  return SAYS_NONE.test(note) || isExplained(budget, id)
    ? PASSED
    : fault({ variant: note ? 'other' : 'silent', paths: [place], words: { note } }, `note:${id}`);
}

/** Whether a sentence of the text says that there is no such money: 没有使用政府性基金预算拨款安排的支出. */
function isExplained(budget: Budget, id: TableId): boolean {
  const subject = SUBJECTS[id];
  return (
    subject !== undefined &&
    budget.narrative.sections.some(({ text = '' }) =>
      text.split(/[。；;\n]/).some((sentence) => subject.test(sentence) && SAYS_NONE.test(sentence)),
    )
  );
}
