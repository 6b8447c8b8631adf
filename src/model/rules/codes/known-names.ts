import { nameOf } from '../../codes/codes.js';
import {
  economicHistory,
  functionClassHistory,
  functionItemHistory,
  functionSectionHistory,
} from '../../codes/renamed.js';

/**
 * Names that were official once, or that official forms print for a code: the forms of a place outlive the edition
 * they were made from.
 */
const ALSO_PRINTED: Readonly<Record<string, readonly string[]>> = {
  '207': ['文化体育与传媒', '文化体育旅游与传媒'],
  '210': ['医疗卫生与计划生育', '医疗卫生'],
  '212': ['城乡社区事务'],
  '213': ['农林水事务'],
  '215': ['资源勘探信息等', '资源勘探电力信息等'],
  '220': ['国土海洋气象等', '国土资源气象等'],
  '222': ['粮油物资管理事务'],
  '20406': ['司法事务'],
  '2040607': ['法律援助'],
  '2040612': ['法制建设'],
  '20805': ['行政事业单位离退休'],
  '2080501': ['归口管理的行政单位离退休'],
  '30108': ['机关事业单位基本养老保险费'],
};

const HISTORIES = [functionClassHistory, functionSectionHistory, functionItemHistory, economicHistory];

/** Every name a code has or had; none for a code that is not in the tables, which lack the rare ones. */
export function knownNames(code: string, year: number): string[] {
  const former = HISTORIES.flatMap((history) =>
    Object.hasOwn(history, code) ? history[code]!.map(([, name]) => name) : [],
  );
  const names = [nameOf(code, year), nameOf(code), ...former].filter((name) => typeof name === 'string');
  if (names.length === 0) return [];
  return [...new Set([...names, ...(Object.hasOwn(ALSO_PRINTED, code) ? ALSO_PRINTED[code]! : [])])];
}

/** Whether two printed names are the same one: width, spaces, 支出 and 等 at the end, (类) and the like do not count. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [core(a), core(b)];
  return left === right || core(lastStep(a)) === right || bare(left) === bare(right);
}

function core(name: string): string {
  const key = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^\d+[-_:.、]*/, '')
    .replace(/\([类款项]\)/g, '')
    .replace(/[、,和与及“”"'‘’]/g, '');
  return key.replace(/费用$/, '费').replace(/支出$/, '').replace(/等$/, '') || key;
}

/** The last of the names a path such as 一般公共服务支出-财政事务-行政运行 consists of. */
function lastStep(name: string): string {
  return name.split(/[-－—]/).at(-1) || name;
}

/** Without what stands in brackets: 维修(护)费 is 维修费. */
function bare(key: string): string {
  return key.replace(/\([^()]*\)/g, '') || key;
}
