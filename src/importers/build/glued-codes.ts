import { functionClassName } from '../../model/codes/function-classes.js';

const GLUED = /^[[(（【]?(\d{3,9})[\])）】]?\s*[-—、.]?\s*(?=[\u3400-\u9fff“（(])/;

/** A code printed in front of the name it belongs to, apart from it; `null` where there is none. */
function splitCode(name: string): { code: string; name: string } | null {
  const [printed, code] = GLUED.exec(name) ?? [];
  return code === undefined ? null : { code, name: name.slice(printed!.length).trim() };
}

/** A unit's code printed in front of its name, 172肃宁县人民检察院, apart. */
export function readUnitName(name: string): { unitCode?: string; name: string } {
  const split = splitCode(name);
  return split ? { unitCode: split.code, name: split.name } : { name };
}

/** The end of the name of a unit, which no function has. */
const UNIT_NAME =
  /(局|委|委员会|办|办公室|院|所|站|中心|学校|小学|中学|大学|学院|幼儿园|医院|馆|队|处|厅|政府|街道办事处|本级|机关|协会|联合会|法院|检察院|党校|公司)([(（].*[)）])?$/;

/** A functional code of three levels printed in front of the name of its function, 2130301 行政运行, apart. */
export function readFunctionName(name: string): { code: string; name: string } | null {
  const split = splitCode(name);
  const isFunction =
    split && /^2\d\d(\d\d){0,2}$/.test(split.code) && functionClassName(split.code.slice(0, 3)) !== undefined;
  return isFunction && !UNIT_NAME.test(split.name) ? split : null;
}
