import { functionClassName } from '../../model/codes/function-classes.js';
import { keyOf } from '../words/keys.js';

/** Names of 类 that older editions or forms of a place print, with the code they stand for. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  文化体育与传媒: '207',
  文化体育旅游与传媒: '207',
  文化旅游体育传媒: '207',
  医疗卫生: '210',
  医疗卫生与计划生育: '210',
  城乡社区事务: '212',
  农林水事务: '213',
  资源勘探信息: '215',
  资源勘探电力信息: '215',
  国土海洋气象: '220',
  国土资源气象: '220',
  粮油物资管理事务: '222',
  国有资本经营: '223',
  债务发行费: '233',
  抗疫特别国债: '234',
};

const coreOf = (name: string): string =>
  keyOf(name)
    .replace(/\([类]\)/g, '')
    .replace(/[、,和与及]/g, '')
    .replace(/(安排的)?支出$/, '')
    .replace(/预算$/, '')
    .replace(/等$/, '');

let official: Map<string, string> | null = null;

function officialNames(): Map<string, string> {
  if (official) return official;
  official = new Map();
  for (let code = 201; code <= 234; code++) {
    const name = functionClassName(String(code));
    if (name) official.set(coreOf(name), String(code));
  }
  return official;
}

const former = new Map(Object.entries(OTHER_NAMES).map(([name, code]) => [coreOf(name), code]));

/** The functional class a line stands for, and whether by a name that is no longer used; `null` for none. */
export function classOf(name: string): { code: string; former: boolean } | null {
  const core = coreOf(name);
  const code = officialNames().get(core);
  if (code) return { code, former: false };
  const old = former.get(core);
  return old ? { code: old, former: true } : null;
}
