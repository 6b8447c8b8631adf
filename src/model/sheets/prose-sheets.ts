import { groupBy } from '../group-by.js';
import type { Budget } from '../schema/document.js';
import { TABLE_IDS } from '../schema/tables.js';
import { words } from './cells.js';
import { SHEET_NAMES, tableSheetName } from './sheet-names.js';
import type { Sheet, SheetCell } from './sheet.js';

/** Rows of a sheet, as they are added. */
class Rows {
  readonly cells: SheetCell[] = [];
  private row = 0;

  add(...cells: ((row: number) => SheetCell)[]): void {
    this.cells.push(...cells.map((make) => make(this.row)));
    this.row += 1;
  }

  heading(text: string, width: number): void {
    this.add((row) => words(row, 0, 'heading', text, null, width));
  }
}

const text = (column: number, value: string | undefined, path: string | null) => (row: number) =>
  words(row, column, 'paragraph', value, path);
const label = (column: number, value: string) => (row: number) => words(row, column, 'head', value);

function sheet(name: string, { cells }: Rows, widths: number[], frozen = 1): Sheet {
  return { name, table: null, cells, widths, frozen, body: null };
}

/** 目录: the contents as the disclosure lists them, each with the sheet it is on. */
export function contentsSheet({ contents, tables }: Budget): Sheet {
  const rows = new Rows();
  rows.add((row) => words(row, 0, 'title', SHEET_NAMES.contents, null, 3));
  rows.add(label(0, '序号'), label(1, '表名'), label(2, '工作表'));
  contents.forEach(({ number, title, table }, index) => {
    const link = table && tables[table] ? tableSheetName(table) : undefined;
    rows.add(
      text(0, number, `contents[${index}].number`),
      text(1, title, `contents[${index}].title`),
      (row) => ({ ...words(row, 2, 'paragraph', link), ...(link ? { link } : {}) }),
    );
  });
  const listed = new Set(contents.map(({ table }) => table));
  for (const table of TABLE_IDS)
    if (tables[table] && !listed.has(table)) {
      const link = tableSheetName(table);
      rows.add(text(0, '', null), text(1, tables[table].title, null), (row) => ({
        ...words(row, 2, 'paragraph', link),
        link,
      }));
    }
  return sheet(SHEET_NAMES.contents, rows, [8, 60, 36], 2);
}

/** 部门概况: who it is, duties, offices, units. */
export function profileSheet({ department, year, published, source, profile }: Budget): Sheet {
  const rows = new Rows();
  rows.add((row) => words(row, 0, 'title', SHEET_NAMES.profile, null, 2));
  const about: [name: string, value: string | undefined, path: string | null][] = [
    ['部门名称', department.name, 'department.name'],
    ['部门代码', department.code, 'department.code'],
    ['所在地区', department.region, 'department.region'],
    ['预算年度', `${year}`, null],
    ['公开时间', published, 'published'],
    ['来源', source?.title, source ? 'source.title' : null],
    ['网址', source?.url, source ? 'source.url' : null],
  ];
  for (const [name, value, path] of about) rows.add(label(0, name), text(1, value, path));
  rows.heading('主要职责', 2);
  profile.duties.forEach((duty, index) =>
    rows.add(text(0, `${index + 1}`, null), text(1, duty, `profile.duties[${index}]`)),
  );
  rows.heading('内设机构', 2);
  profile.offices.forEach((office, index) =>
    rows.add(text(0, `${index + 1}`, null), text(1, office, `profile.offices[${index}]`)),
  );
  rows.heading('预算单位', 2);
  profile.units.forEach(({ code, name }, index) =>
    rows.add(text(0, code, `profile.units[${index}].code`), text(1, name, `profile.units[${index}].name`)),
  );
  return sheet(SHEET_NAMES.profile, rows, [16, 100]);
}

/** 情况说明: its sections, and below each the statements with a figure. */
export function narrativeSheet({ narrative: { sections, facts } }: Budget): Sheet {
  const rows = new Rows();
  rows.add((row) => words(row, 0, 'title', SHEET_NAMES.narrative, null, 3));
  const listed = new Set(sections.map(({ id }) => id));
  const bySection = groupBy(facts, ({ section }) => (listed.has(section) ? section : null));
  const addFacts = (section: string | null) => {
    for (const { subject, printed } of bySection.get(section) ?? [])
      rows.add(text(0, '', null), text(1, subject, null), text(2, printed, null));
  };
  sections.forEach(({ id, number, title, text: said }, index) => {
    const path = `narrative.sections[${index}]`;
    rows.add(
      (row) => words(row, 0, 'heading', number, `${path}.number`),
      (row) => words(row, 1, 'heading', title, `${path}.title`, 2),
    );
    if (said !== undefined)
      rows.add(text(0, '', null), (row) => words(row, 1, 'paragraph', said, `${path}.text`, 2));
    addFacts(id);
    // Of sections with the same id, the first has the statements.
    bySection.delete(id);
  });
  addFacts(null);
  return sheet(SHEET_NAMES.narrative, rows, [10, 40, 70]);
}

/** 名词解释. */
export function glossarySheet({ glossary }: Budget): Sheet {
  const rows = new Rows();
  rows.add((row) => words(row, 0, 'title', SHEET_NAMES.glossary, null, 3));
  rows.add(label(0, '序号'), label(1, '名词'), label(2, '解释'));
  glossary.forEach(({ number, term, definition }, index) => {
    const path = `glossary[${index}]`;
    rows.add(
      text(0, number, `${path}.number`),
      text(1, term, `${path}.term`),
      text(2, definition, `${path}.definition`),
    );
  });
  return sheet(SHEET_NAMES.glossary, rows, [8, 30, 90], 2);
}
