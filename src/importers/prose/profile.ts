import type { Found } from './cover.js';
import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { proseKey, readNumber } from './text-forms.js';

/** Part one: what the department does, and what it consists of. */
export interface Profile {
  readonly duties: readonly Found<string>[];
  readonly offices: readonly Found<string>[];
  readonly units: readonly Found<string>[];
  /** Paragraphs that are wholly in these lists; the others stay the text of their section. */
  readonly used: ReadonlySet<Paragraph>;
}

/** Words before a list of offices. */
const OFFICES =
  /(内设|下设|设有?|设立|设置)[^。；：]{0,20}?(机构|科室|处室|股室|部门|室|科|处)[^。；：]{0,14}?[：:，,]?\s*(?:分别是|分别为|分别|包括|具体为|具体是|即|为|是)[：:]?\s*([^。；：]+)/;
const OFFICES_LABEL = /^(?:内设|下设|职能)(?:机构|科室|处室)(?:设置)?\s*[：:]\s*([^。；]+)/;
const OFFICES_FIRST =
  /(?:内设|下设)((?:[^，。；：、]{2,12}[、和])+[^，。；：、]{2,12}?)等?\s*\d*\s*个?(?:内设)?(?:机构|处室|科室|股室|部门)/;
/** Words before a list of units. */
const UNITS =
  /(单位|部门)(构成|组成)|(预算|所属|下属|基层|二级|纳入)[^。；]{0,30}(单位|机构)[^。；]{0,20}(包括|如下|有|为|是|[：:])|具体包括|列示至/;
const UNIT_NAME =
  /(局|委员会|委|办公室|办|院|厅|中心|学校|[中小大]学|幼儿园|学院|支队|大队|总队|队|站|所|馆|社|团|会|部|处|政府|街道|办事处|镇|乡|园|库|场|台|机关|本级|本部|协会|法院|检察院)(?:[（(].{1,8}[)）])?$/;

/** Reads the sections of part one. */
export function readProfile(sections: readonly Section[]): Profile {
  const reader = new ProfileReader();
  for (const section of sections) {
    if (section.id === 'duties') reader.readDuties(section);
    if (section.id === 'organisation' || section.id === 'units' || section.id === 'duties')
      reader.readLists(section);
  }
  return reader;
}

class ProfileReader implements Profile {
  readonly duties: Found<string>[] = [];
  readonly offices: Found<string>[] = [];
  readonly units: Found<string>[] = [];
  readonly used = new Set<Paragraph>();

  /** Numbered paragraphs; without any, all of them. What follows a number and has none belongs to it. */
  readDuties({ paragraphs, subtitles }: Section): void {
    const numbered = paragraphs.filter(
      (each) => readNumber(each.text).style !== null && !subtitles.has(each),
    );
    let open = false;
    for (const paragraph of paragraphs) {
      const { style, rest } = readNumber(paragraph.text);
      if (subtitles.has(paragraph)) {
        open = false;
        continue;
      }
      if (OFFICES.test(paragraph.text) || OFFICES_LABEL.test(paragraph.text)) continue;
      const isItem = numbered.length > 0 ? style !== null : !/[：:]$/.test(paragraph.text);
      if (isItem && rest !== '') this.duties.push({ value: rest, place: paragraph.place });
      else if (open && numbered.length > 0 && style === null && !/[：:]$/.test(paragraph.text)) {
        const last = this.duties.pop()!;
        this.duties.push({ ...last, value: `${last.value}\n${paragraph.text}` });
      } else if (!/(职责|职能|任务).{0,6}[：:]$/.test(paragraph.text)) continue;
      this.used.add(paragraph);
      open = this.duties.length > 0 && (isItem || open);
    }
  }

  /** Offices named in a sentence, and units named in a list or a sentence. */
  readLists({ id, paragraphs, title, subtitles }: Section): void {
    let listing = id === 'units' || /单位构成|预算单位/.test(title);
    for (const paragraph of paragraphs) {
      const { style, rest } = readNumber(paragraph.text);
      const offices =
        OFFICES.exec(rest)?.[3] ?? OFFICES_LABEL.exec(rest)?.[1] ?? OFFICES_FIRST.exec(rest)?.[1];
      if (offices !== undefined && this.offices.length === 0) {
        for (const name of namesIn(offices)) this.offices.push({ value: name, place: paragraph.place });
      } else if (id === 'duties') continue;
      else if (UNITS.test(rest)) {
        listing = true;
        const after = /(?:包括|如下|分别是|分别为|有|[：:])[：:]?\s*([^：:。]+)。?$/.exec(rest)?.[1] ?? '';
        const names = /（列示/.test(after) ? [] : namesIn(after).filter((name) => UNIT_NAME.test(name));
        for (const name of names) this.#addUnit(name, paragraph);
        if (names.length === 0 && /^[^，。；\d]{0,20}[：:]$/.test(rest)) this.used.add(paragraph);
      } else if (listing && !subtitles.has(paragraph) && (style !== null || rest.length <= 30)) {
        const name = unitNameIn(rest);
        if (name === null) continue;
        this.#addUnit(name, paragraph);
        this.used.add(paragraph);
      }
    }
  }

  #addUnit(name: string, { place }: Paragraph): void {
    if (!this.units.some(({ value }) => proseKey(value) === proseKey(name)))
      this.units.push({ value: name, place });
  }
}

/** Names of an enumeration: a、b、c和d等. */
function namesIn(words: string): string[] {
  return words
    .replace(/等?(\d+|[一二三四五六七八九十]+)?个?(处室|科室|股室|机构|部门|单位)*[。.]?$/, (end) =>
      /^等/.test(end) ? '' : end.replace(/[。.]$/, ''),
    )
    .split(/[、，,；;]|(?<=[室科处股部局中心院站所])[和及与](?=[\u4e00-\u9fff])/)
    .map((name) =>
      readNumber(name.trim())
        .rest.replace(/[。.]$/, '')
        .trim(),
    )
    .filter((name) => name.length >= 2 && name.length <= 60);
}

/** The unit a line of the list names: without kind, number and what is said of it. */
export function unitNameIn(line: string): string | null {
  const name = line
    .replace(/[；;。.]$/, '')
    .replace(/(?:不单列|未单列|不单独|未单独|无独立|为独立|经费).*$/, '')
    .replace(/[，,；;。].*$/, '')
    .replace(
      /^(?:下属|所属|直属)?(?:(?:全额|差额|财政)?(?:拨款)?(?:参公)?(?:事业|行政|参公|预算|二级)+单位)?(?:[：:]\s*)?/,
      '',
    )
    .trim();
  return name.length >= 3 && name.length <= 60 && UNIT_NAME.test(name) ? name : null;
}
