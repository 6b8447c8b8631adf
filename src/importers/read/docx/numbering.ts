import { formatNumber } from './number-formats.js';
import { tagsOf, valueOf } from './xml-tags.js';

interface Level {
  start: number;
  format: string;
  /** `（%1）`: the numbers of levels stand for `%1` to `%9`. */
  text: string;
  suffix: string;
  style?: string;
  /** All numbers are written in plain digits. */
  legal?: boolean;
}

/** A list instance: the definition it uses, and levels that begin anew with it. */
interface ListInstance {
  definition: string;
  starts: Map<number, number>;
}

/** What a paragraph says about its number. */
export interface ParagraphNumber {
  readonly style?: string | undefined;
  readonly list?: string | undefined;
  readonly level?: number;
}

/** What a style says about the number of its paragraphs, and the style it is based on. */
interface Style {
  base?: string | undefined;
  list?: string | undefined;
  level?: number;
}

/** The automatic numbers of a document, told one paragraph after the other. */
export class Numbering {
  private readonly definitions = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, ListInstance>();
  private readonly styles: Map<string, Style>;
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** @param numbering Part `numbering.xml`. @param styles Part `styles.xml`. */
  constructor(numbering: string, styles: string) {
    this.readDefinitions(numbering);
    this.styles = readStyles(styles);
  }

  /** The label that stands before the paragraph, empty where it has none; `null` for one that cannot be written. */
  next(paragraph: ParagraphNumber): string | null {
    const { list = '0', level } = this.resolve(paragraph);
    const instance = this.lists.get(list);
    const levels = instance && this.definitions.get(instance.definition);
    const own = levels?.get(level);
    if (!instance || !levels || !own) return list === '0' ? '' : null;
    const counts = this.count(list, instance, levels, level);
    if (own.format === 'bullet') return '';
    let known = true;
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = own.legal ? 'decimal' : (levels.get(index)?.format ?? 'decimal');
      const text = formatNumber(counts[index] ?? levels.get(index)?.start ?? 1, format);
      known &&= text !== null;
      return text ?? '';
    });
    if (!known) return null;
    return label === '' || own.suffix === 'nothing' || /[、）。：]$/.test(label) ? label : `${label} `;
  }

  private resolve(paragraph: ParagraphNumber): { list: string | undefined; level: number } {
    let [style, list, level] = [paragraph.style, paragraph.list, paragraph.level];
    // Styles may be based on each other in a circle in a broken file.
    for (let depth = 0; style !== undefined && depth < 10; depth += 1) {
      const known = this.styles.get(style);
      if (list === undefined && known?.list !== undefined) {
        list = known.list;
        level ??= known.level ?? this.levelOfStyle(list, style);
      }
      style = known?.base;
    }
    return { list, level: level ?? 0 };
  }

  private levelOfStyle(list: string, style: string): number | undefined {
    const levels = this.definitions.get(this.lists.get(list)?.definition ?? '');
    return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0];
  }

  private count(list: string, instance: ListInstance, levels: Map<number, Level>, level: number): number[] {
    const counts = this.counters.get(instance.definition) ?? [];
    this.counters.set(instance.definition, counts);
    if (!this.begun.has(list)) {
      this.begun.add(list);
      for (const [index, start] of instance.starts) counts[index] = start - 1;
    }
    counts[level] = (counts[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
    counts.length = level + 1;
    return counts;
  }

  private readDefinitions(xml: string): void {
    let levels = new Map<number, Level>();
    let level: Level | null = null;
    let instance: ListInstance | null = null;
    let overridden = 0;
    for (const tag of tagsOf(xml)) {
      if (tag.kind === 'close') continue;
      const value = valueOf(tag) ?? '';
      switch (tag.name) {
        case 'w:abstractNum':
          levels = new Map();
          instance = null;
          this.definitions.set(valueOf(tag, 'w:abstractNumId') ?? '', levels);
          break;
        case 'w:lvl':
          level = { start: 1, format: 'decimal', text: '', suffix: 'tab' };
          if (!instance) levels.set(Number(valueOf(tag, 'w:ilvl') ?? 0), level);
          break;
        case 'w:num':
          instance = { definition: '', starts: new Map() };
          this.lists.set(valueOf(tag, 'w:numId') ?? '', instance);
          break;
        case 'w:abstractNumId':
          if (instance) instance.definition = value;
          break;
        case 'w:lvlOverride':
          overridden = Number(valueOf(tag, 'w:ilvl') ?? 0);
          break;
        case 'w:startOverride':
          instance?.starts.set(overridden, Number(value) || 0);
          break;
        default:
          if (level) readLevel(level, tag.name, value);
      }
    }
  }
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:isLgl') level.legal = !/^(0|false)$/.test(value);
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = {};
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') continue;
    const value = valueOf(tag);
    if (tag.name === 'w:style') styles.set(valueOf(tag, 'w:styleId') ?? '', (style = {}));
    else if (tag.name === 'w:basedOn') style.base = value;
    else if (tag.name === 'w:numId') style.list = value;
    else if (tag.name === 'w:ilvl') style.level = Number(value) || 0;
  }
  return styles;
}
