/** JSON as the files of `data/` are laid out: an entry of a list on one line where it holds no list of its own. */
export function printJson(value: unknown, indent = '', inList = false): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((each) => ['', each] as const)
    : Object.entries(value).map(([key, each]) => [`${JSON.stringify(key)}: `, each] as const);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const isFlat = entries.every(([, each]) => typeof each !== 'object' || each === null);
  if (!isList && inList && isFlat)
    return `{ ${entries.map(([key, each]) => key + JSON.stringify(each)).join(', ')} }`;
  const deeper = `${indent}  `;
  const lines = entries.map(([key, each]) => deeper + key + printJson(each, deeper, isList));
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}
