import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });

/** What the dictionary cuts at the wrong place, and glyphs that the kit's own words have otherwise. */
const mended: readonly (readonly [string, string])[] = [
  ['基金錶', '基金表'],
  ['采用', '採用'],
  ['合並', '合併'],
  ['復制', '複製'],
  ['說明瞭', '說明了'],
  ['公佈', '公布'],
  ['發佈', '發布'],
];

/** What a document prints, in traditional characters; its terms, numbers and codes stay what they are. */
export function printed(text: string): string {
  return mended.reduce((mend, [from, to]) => mend.replaceAll(from, to), convert(text));
}
