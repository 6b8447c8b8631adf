import { keyOf } from '../words/keys.js';

const LABEL = /^(栏次|列次|行次|序号|栏目)$/;
const COUNTED = /^(\d{1,2}|[A-Z]|[甲乙丙丁戊己]|[①-⑳]|\(\d{1,2}\))$/;
const SUM_OF = /^\d{1,2}=(\d{1,2}[+-])+\d{1,2}$/;

/** Whether a row counts the columns: 1 2 3 …, 栏次, 甲 乙, 1=2+3. Three in a row at least, from 1 on. */
export function isIndexRow(texts: readonly string[]): boolean {
  const keys = texts.map(keyOf).filter((key) => key !== '');
  const labelled = keys.some((key) => LABEL.test(key));
  const others = keys.filter((key) => !LABEL.test(key));
  if (others.length === 0 || !others.every((key) => COUNTED.test(key) || SUM_OF.test(key))) return false;
  const numbers = others.flatMap((key) => {
    const number = /^\(?(\d{1,2})\)?(=.*)?$/.exec(key)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const counting = numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
  if (labelled) return counting || numbers.length === 0;
  const letters = others.length - numbers.length;
  return counting && (numbers[0] ?? 1) <= 2 && numbers.length + letters >= 3 && numbers.length >= 2;
}
