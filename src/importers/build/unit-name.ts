const GLUED = /^(\d{3,9})\s*(?=[\u3400-\u9fff])/;

/** A unit's code printed in front of its name, 172肃宁县人民检察院, apart. */
export function readUnitName(name: string): { unitCode?: string; name: string } {
  const code = GLUED.exec(name)?.[1];
  return code === undefined ? { name } : { unitCode: code, name: name.slice(code.length).trim() };
}
