/** 一、 or （一） or 1. or 1、 or (1) in front of an item. */
const NUMBER =
  /^([一二三四五六七八九十百]+\s*[、.．]|[（(]\s*[一二三四五六七八九十百]+\s*[)）][、.]?|\d{1,2}\s*[、.．](?!\d)|[（(]\s*\d{1,2}\s*[)）][、.]?)\s*/;

/** Numbering and name of an item, both as printed. */
export function splitNumber(text: string): { number?: string; name: string } {
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return { name: text };
  return { number: number.replace(/\s+/g, ''), name: text.slice(number.length) };
}

/** Depth of a numbering: 一、 1, （一） 2, 1. 3, (1) 4; 0 without one. */
export function levelOf(number: string | undefined): number {
  if (number === undefined) return 0;
  const key = number.normalize('NFKC');
  if (/^\(\d/.test(key)) return 4;
  if (/^\d/.test(key)) return 3;
  return key.startsWith('(') ? 2 : 1;
}
