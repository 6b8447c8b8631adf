import type { Form } from './form.js';
import type { TableId } from './table-ids.js';

/** Tables that a place demands beside those every place must publish. */
export interface Demand {
  readonly tables: readonly TableId[];
  /** Only where at least so many of them are published or listed. */
  readonly least?: number;
  /** Also outside the regions of the family, where this table is published or listed. */
  readonly orHas?: TableId;
  /** Only where the contents list a title with these words. */
  readonly listed?: string;
}

/** The forms of one place: data only. */
export interface Family {
  /** Beginnings of `department.region` of those that use them. */
  readonly regions: readonly string[];
  /** What the line above each table that names the department is called. */
  readonly department: string;
  /** The forms of a table; departments and units may have one each. */
  readonly forms: Partial<Record<TableId, readonly Form[]>>;
  readonly demands: readonly Demand[];
}
