import type { FigureInText } from './clauses.js';
import type { Statement } from './statements.js';
import { subjectIn, type Speaker } from './subject-words.js';

const HAS = /(安排购置|共有|拥有|保有|现有|实有|购置)/;
/** The thing counted, where it stands behind the figure: 1家事业单位. */
const NOUN = /^(.*(?:单位|机关|机构|企业|团体|部门|科室|处室|用车|车辆|公务车|设备|项目|指标|人员))/;

/** The subject of a count and where its words begin and end; `null` where nothing says what is counted. */
export function readCount(
  { figure, from, lead }: FigureInText,
  text: string,
  speaker: Speaker,
  before: readonly Statement[],
): { subject: string; start: number; end: number; otherYear: null } | null {
  if (figure.kind !== 'count') return null;
  const isVehicle = figure.measure === '辆';
  const last = before.findLast(({ kind }) => kind === 'count');
  const isEquipment = /台|套/.test(figure.measure);
  const { words, offset } = subjectIn(lead, speaker);
  const own = ownWords(words, isVehicle || isEquipment);
  // Where nothing before the figure says what it counts, its words begin with it.
  const start = own === '' ? figure.start : from + offset + Math.max(0, lead.slice(offset).indexOf(own));
  const behind = /^[^，。；：、\n]*/.exec(text.slice(figure.end))![0];
  // What is counted ends where something else is said of it.
  const thing =
    /^\s*[\u4e00-\u9fff（）]*?(?=和|及|与|、|的|在|用于|开展|编报|编制|财政|$|[^\u4e00-\u9fff（）])/
      .exec(behind)![0]
      .trim();
  const noun = NOUN.exec(thing)?.[1] ?? '';
  const rest = noun === '' ? '' : behind.slice(behind.indexOf(noun) + noun.length);
  if (needsNoun(own)) {
    if (noun === '') return null;
    const joined =
      /^[\s]*(?:和|及|以及|、)/.test(lead) && last ? (/^(下属|所属)/.exec(last.subject)?.[0] ?? '') : '';
    const doing =
      own === '' && joined === ''
        ? (/^(?:开展|编报|编制|设立|设置|申报)[^，。；\d]*(?:\d[^，。；]*)?/.exec(rest)?.[0] ?? '')
        : '';
    const subject =
      `${joined}${own.replace(/^(设有?|共?有|包括|为|设立)|共?有?$|.*用于$/g, '')}${noun}${doing}`.trim();
    const end = figure.end + behind.indexOf(noun) + noun.length;
    return { subject, start, end, otherYear: null };
  }
  if (own.length > 60) return null;
  const verb =
    isVehicle && last?.measure === '辆' && !HAS.test(own) ? (HAS.exec(last.subject)?.[0] ?? '') : '';
  return { subject: verb + own, start, end: figure.end, otherYear: null };
}

/** Of 本部以及下属 or 某某局共有车辆 the part that says what is counted. */
function ownWords(words: string, isAsset: boolean): string {
  const has = isAsset ? words.search(HAS) : -1;
  const rest = has >= 0 ? words.slice(has) : words.replace(/^[和及与、\s]+$/, '');
  return rest
    .split(/以及|(?<=本部|本级|机关)(?:和|及)/)
    .at(-1)!
    .replace(/(?<=[\u4e00-\u9fff])共$/, '');
}

/** Words that only announce a number. */
function needsNoun(words: string): boolean {
  return words === '' || /(设有?|共?有|下属|所属|下辖|调配|借用|包括|设立|为|用于)$/.test(words);
}
