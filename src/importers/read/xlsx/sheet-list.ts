import type { Parts } from '../zip/unpack.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Its part in the package. */
  readonly path: string;
}

/** The sheets of an xlsx in their order, by its workbook part; empty for a workbook in the binary form. */
export function listSheets(parts: Parts): ListedSheet[] {
  const workbook = textOf(parts, 'xl/workbook.xml');
  const targets = new Map<string, string>();
  for (const tag of tagsOf(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship'))
    targets.set(attributeOf(tag, 'Id'), attributeOf(tag, 'Target'));
  return tagsOf(workbook, 'sheet').map((tag) => ({
    name: unescape(attributeOf(tag, 'name')),
    path: pathOf(targets.get(attributeOf(tag, '(?:\\w+:)?id')) ?? ''),
  }));
}

/** Whether a part holds a sheet of cells. */
export function isSheetPart(name: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
}

function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

function tagsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return ENTITIES[name] ?? whole;
  });
}
