import type { Budget } from '../model/schema/document.js';

/**
 * The canonical JSON of a document: keys in the order of the schema, an entry of a list on one line where it holds no
 * list of its own, so that a row of a table is a line and two versions compare line by line.
 */
export function exportJson(budget: Budget): string {
  return `${printJson(budget)}\n`;
}

/** JSON as the files of `data/` are laid out, of any value. */
export function printJson(value: unknown, indent = '', inList = false): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((each: unknown) => ['', each] as const)
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [`${JSON.stringify(key)}: `, each as unknown] as const);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const isFlat = entries.every(([, each]) => typeof each !== 'object' || each === null);
  if (!isList && inList && isFlat)
    return `{ ${entries.map(([key, each]) => key + JSON.stringify(each)).join(', ')} }`;
  const deeper = `${indent}  `;
  const lines = entries.map(([key, each]) => deeper + key + printJson(each, deeper, isList));
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}
