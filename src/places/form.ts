/** A column of a form. */
export interface Leaf {
  /** Head as printed; `{unit}` stands for the unit of the amounts. */
  readonly label: string;
  /**
   * What the column shows: a field of the rows; `lei`, `kuan`, `xiang` the parts of their code; `income.amount` a field
   * of one side of a two-sided table; `cost.value` a field of the indicators of one dimension, `indicator.value` of all.
   */
  readonly id: string;
  /** The field that rows of another kind show here: one column, two meanings. */
  readonly by?: Readonly<Record<string, string>>;
}

/** Columns under one head. */
export interface Group {
  readonly label: string;
  readonly columns: readonly Column[];
}

export type Column = Leaf | Group;

/** Lines of 部门整体绩效目标表 above its indicators, by what they show; heads as printed. */
export interface Preface {
  readonly department: string;
  readonly goals: string;
  readonly tasks: readonly [head: string, name: string, content: string];
  readonly budget: { readonly head: string; readonly lines: readonly Leaf[] };
}

/** The official layout of a table. */
export interface Form {
  /** `sides`: income left, expenditure right, line beside line. `overall`: a preface, then indicators. */
  readonly shape: 'rows' | 'sides' | 'overall';
  readonly columns: readonly Column[];
  /** The words of a total row stand across all columns before the amounts. */
  readonly mergedTotal?: boolean;
  readonly preface?: Preface;
}

/** Fields that hold words or codes; all others are amounts. */
const WORDS = new Set(
  'lei kuan xiang code unitCode name unitName type govCode govName item level1 level2 value explanation dimension'.split(
    ' ',
  ),
);

export const column = (label: string, id: string, by?: Leaf['by']): Leaf =>
  by ? { label, id, by } : { label, id };
export const group = (label: string, ...columns: Column[]): Group => ({ label, columns });

/** All columns from left to right. */
export function leavesOf(columns: readonly Column[]): Leaf[] {
  return columns.flatMap((each) => ('columns' in each ? leavesOf(each.columns) : [each]));
}

/** The field a row of a kind shows in a column. */
export function fieldOf({ id, by }: Leaf, kind: string): string {
  return by?.[kind] ?? (id === 'lei' || id === 'kuan' || id === 'xiang' ? 'code' : id);
}

/** The last part of an id: `amount` of `income.amount`. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** Whether a column shows amounts. */
export function isAmount({ id }: Leaf): boolean {
  return !WORDS.has(lastPart(id));
}
