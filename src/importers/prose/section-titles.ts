import { partOf, sectionIdOf } from './section-ids.js';
import { proseKey, readNumber } from './text-forms.js';

/** The last words of numbered titles. */
const ENDS =
  /(情况|说明|职责|职能|概况|构成|组成|设置|解释|目标|依据|概述|安排|周期|方案|主体|内容|费|预算|支出|收入|表|事项|占用|使用|项目|术语|重点|任务|采购|支付|变化|规模|结构|用途|编制|简介|机构)(\([^)]*\))?$/;

/** Whole titles that stand without a number. */
const UNNUMBERED =
  /(说明|主要职[责能]|机构设置(情况)?|概况|名词解释|(单位|部门)构成(情况)?|(预算|明细|总|情况|目标)表|^目录|^附(件|表)\d*:?|专业术语)(\([^)]*\))?$/;

/** Lines that name something: 单位：万元, 编制部门：…; no sentence goes on from them. */
const LABELS =
  /^(金额)?单位:|^(预算)?(部门|单位)(名称|:)|^(编制|填报|预算|预算主管)(部门|单位)|^(公开|发布|公布|公示|编制|发文|填报|发稿)(时间|日期)|^日期:/;

/** A line that labels the table below it or the document. */
export function isLabelLine(text: string): boolean {
  return text.length <= 60 && LABELS.test(proseKey(text));
}

/**
 * Whether a paragraph is a title and no sentence. Marks of the file are a hint only: converted texts mark at random,
 * and PDFs not at all.
 * @param marked The file marks it as a heading.
 */
export function isSectionTitle(text: string, marked: boolean): boolean {
  const { style, rest } = readNumber(text);
  const key = proseKey(rest);
  if (style === 'part') return key.length <= 60 && !/[。;]/.test(key);
  if (/^附(件|表)/.test(key) && key.length <= 40) return true;
  if (
    key === '' ||
    /^(详?见|参见|按照|根据)/.test(key) ||
    key.length > 80 ||
    /[。;!?,:]/.test(key.replace(/:$/, ''))
  )
    return false;
  if (marked) return !/:$/.test(key);
  if (/:$/.test(key)) return false;
  return style === null
    ? key.length <= 60 && UNNUMBERED.test(key)
    : key.length <= 45 && (ENDS.test(key) || partOf(rest) !== null);
}

/** A line such as 财政拨款支出主要内容如下：, which opens a section although it is no title. */
export function leadInOf(text: string, inside: string | null): { id: string; title: string } | null {
  const found = /^(.{4,24}?)(?:如下|包括|为)?\s*[：:]$/.exec(text.trim());
  if (!found || /[，。；]/.test(found[1]!) || !/主要(内容|用途)$/.test(found[1]!)) return null;
  const id = sectionIdOf(found[1]!, inside);
  return id === null || id === inside ? null : { id, title: found[1]! };
}
