import type { Look } from '../model/sheets/sheet.js';

/** How a cell looks in a workbook: the parts of a style, as SpreadsheetML writes them. */
interface Appearance {
  /** Index of its font in `FONTS`. */
  readonly font?: 0 | 1 | 2;
  readonly border?: true;
  readonly alignment: string;
}

const FONTS = [
  '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  '<font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  '<font><b/><sz val="16"/><name val="宋体"/><charset val="134"/></font>',
];
const SIDES = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');

const top = 'vertical="top" wrapText="1"';
const middle = 'vertical="center" wrapText="1"';

const appearances: Readonly<Record<Look, Appearance>> = {
  title: { font: 2, alignment: `horizontal="center" ${middle}` },
  line: { alignment: 'vertical="center"' },
  unit: { alignment: 'horizontal="right" vertical="center"' },
  head: { font: 1, border: true, alignment: `horizontal="center" ${middle}` },
  text: { border: true, alignment: middle },
  amount: { border: true, alignment: 'horizontal="right" vertical="center"' },
  note: { alignment: top },
  heading: { font: 1, alignment: middle },
  paragraph: { alignment: top },
};

/** The number format of text, by which a spreadsheet keeps `01` and `=1` as they are. */
const TEXT = '@';

/**
 * The name under which a look travels through the library, which writes number formats but no styles: itself a number
 * format, of the look's name and the format.
 */
export function formatOf(look: Look, decimals?: number): string {
  const format = decimals === undefined ? TEXT : `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return `"${look}"${format}`;
}

/** The styles of a workbook, made from those the library wrote with names of looks in them. */
export function stylesWithLooks(xml: string): string {
  const formats = new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="&quot;(\w+)&quot;([^"]*)"\/>/g)].map(
      ([, id = '', look = '', format = '']) => [id, { look: look as Look, format }],
    ),
  );
  const used = [...xml.matchAll(/<xf numFmtId="(\d+)"[^>]*xfId[^>]*>/g)].map(([, id = '']) =>
    formats.get(id),
  );
  const codes = [...new Set(used.flatMap((look) => (look && look.format !== TEXT ? [look.format] : [])))];
  const idOf = (format: string) => (format === TEXT ? 49 : FIRST_ID + codes.indexOf(format));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', codes, (code, index) => `<numFmt numFmtId="${FIRST_ID + index}" formatCode="${code}"/>`),
    list('fonts', FONTS, (font) => font),
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', used, (look) => (look ? xfOf(look.look, idOf(look.format)) : DEFAULT_XF)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

/** Number formats of one's own begin here. */
const FIRST_ID = 164;
const DEFAULT_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

function xfOf(look: Look, format: number): string {
  const { font = 0, border, alignment } = appearances[look];
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
}

function list<T>(name: string, items: readonly T[], print: (item: T, index: number) => string): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.map(print).join('')}</${name}>`;
}
