/**
 * What a code was called in earlier editions: the last year and the name, oldest first; `null` where that
 * edition has no such code. Only changes whose year is known stand here.
 */
export type History = Readonly<Record<string, readonly (readonly [until: number, name: string | null])[]>>;

/** 类 of the functional classification. */
export const functionClassHistory: History = {
  '215': [[2020, '资源勘探信息等支出']],
};

/** 款 of the functional classification. */
export const functionSectionHistory: History = {
  '20139': [[2023, null]],
  '20140': [[2023, null]],
  '21006': [
    [2023, '中医药'],
    [Infinity, null],
  ],
  '21017': [[2023, null]],
  '21018': [[2023, null]],
  '21305': [[2021, '扶贫']],
};

/** 项 of the functional classification. */
export const functionItemHistory: History = {
  '2013804': [[2023, '市场主体管理']],
};

/** Both economic classifications. */
export const economicHistory: History = {
  '30311': [[2019, null]],
  '39906': [[2020, '赠与']],
  '39909': [[2020, null]],
  '39910': [[2020, null]],
  '59906': [[2020, '赠与']],
  '59909': [[2020, null]],
  '59910': [[2020, null]],
};

/** The name of a code in the edition of a year; without a year, its newest name. */
export function nameInYear(
  code: string,
  year: number | undefined,
  names: ReadonlyMap<string, string>,
  history: History,
): string | undefined {
  const former = Object.hasOwn(history, code) ? history[code]! : [];
  const newest = names.get(code) ?? former.findLast(([, name]) => name !== null)?.[1] ?? undefined;
  if (year === undefined) return newest;
  const edition = former.find(([until]) => year <= until);
  return edition ? (edition[1] ?? undefined) : names.get(code);
}
