import { searchKey } from '../../search-key.js';

/**
 * Whether two different names, as `searchKey` gives them, are likely those of one thing: one is the other with words
 * left out, as 党建经费 of 机关党建工作经费, and not less than half of it.
 */
export function areAkin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || short.length * 2 < long.length) return false;
  let at = 0;
  for (const character of long) if (short.startsWith(character, at)) at += character.length;
  return at >= short.length;
}

/** A unit's name without what tells its own office from the whole: （本级）, 本级, 本部. */
export function unitKey(name: string): string {
  return searchKey(name).replace(/\(?(机关)?(本级|本部)\)?$|\(机关\)$/, '');
}

/** A name of a functional 类 without what the forms add or leave out: 支出, 等, 事务, （类）. */
export function classKey(name: string): string {
  return searchKey(name)
    .replace(/\(类\)/g, '')
    .replace(/[:：]$/, '')
    .replace(/支出$/, '')
    .replace(/等$/, '')
    .replace(/事务$/, '');
}
