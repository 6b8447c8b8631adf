/** How a target bounds its number. */
export type Comparator = '≥' | '≤' | '>' | '<' | '=';

/** The value of a performance target (指标值). `printed` is the cell verbatim, the empty text for `null`. */
export type TargetValue = { printed: string } & (
  | {
      kind: 'number';
      /** `null` where the form prints a bare number. */
      comparator: Comparator | null;
      /** The number exactly as printed, without grouping commas: `"46.00"`. */
      decimal: string;
      /** The same number for drawing and sorting. */
      number: number;
      /** As printed (`%`, `人`, `万元`, `万`, `人次/年` …); the number is not converted by it. */
      unit: string | null;
      /** The unit is `%`. */
      isRate: boolean;
    }
  | { kind: 'range'; from: number; to: number; unit: string | null }
  /** How often or when: 每月, 每季度一次, 工作日. */
  | { kind: 'frequency'; text: string }
  /** One to three words of the usual vocabulary: 明显, 合规, 逐步提高. */
  | { kind: 'qualitative'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'blank' }
);

const before: Record<string, Comparator | null> = {
  ...entries('≥', '≥ ≧ ⩾ ≮ >= => 大于等于 大于或等于 不低于 不少于 不小于 至少'),
  ...entries('≤', '≤ ≦ ⩽ ≯ <= =< 小于等于 小于或等于 不超过 不高于 不大于 不多于 至多'),
  ...entries('>', '> 大于 高于 多于 超过'),
  ...entries('<', '< 小于 低于 少于'),
  ...entries('=', '= == 等于'),
  ...entries(null, '达到 达 控制在'),
};

// 以上, 以下 and 以内 include the number itself (民法典 art. 1259).
const after: Record<string, Comparator> = {
  ...entries('≥', '以上 及以上'),
  ...entries('≤', '以下 及以下 以内 之内 内'),
};

const frequencies =
  '每个?(?:天|日|工作日|周|星期|旬|月|月度|季|季度|半年|年|年度|学期)|' +
  '(?:按|逐)(?:日|周|月|季度?|年度?)|工作日|全年|常年|日常|月度|季度|半年度?|年度';

const words =
  '相关 科学 合理 完整 真实 合规 健全 公开 规范 保障 明显 显著 有效 提高 提升 增强 改善 促进 加强 完善 优化 ' +
  '满足 达标 合格 及时 按时 准确 完成 全面 充分 良好 优秀 优良 满意 稳定 持续 长期 逐步 逐年 不断 进一步 ' +
  '较好 较高 较大 有所 降低 减少 可持续 安全 高效 落实 推动 推进 确保 维护 正常 顺利 到位 优 良 好 高 是';

const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const unit = '[%‰]|[kcm]?m[23²³]|[\\p{L}\\p{So}]{1,4}?(?:/[\\p{L}\\p{So}]{1,4}?){0,2}';
const comparators = alternatives(before);

// The unit is tried last, so that 3以上 is a bound and not three 以上.
const numberPattern = new RegExp(
  `^(${comparators})?([-−+]?)(${number})(${unit})??(${alternatives(after)})?$`,
  'u',
);
const rangePattern = new RegExp(`^(${number})(${unit})?(?:[-‐–—−~〜]{1,2}|至|到)(${number})(${unit})?$`, 'u');
const frequencyPattern = new RegExp(
  `^(?:${frequencies})(?:按时|及时|定期)?(?:(?:${comparators})?(?:\\d+|[一二两三四五六七八九十])\\p{L}{0,2}(?:以上)?)?$`,
  'u',
);
const wordPattern = new RegExp(`^(?:(?:${words.replace(/ /g, '|')})[、,和]?){1,3}$`, 'u');

/** 12月底前 and 2022年 name a moment, not a quantity. */
const momentUnit = /[前后底初末起止]$/;

/**
 * Reads the printed value of a performance target. Tolerates full-width forms and layout spaces; what it does
 * not understand completely it returns as `text`.
 */
export function parseTargetValue(text: string | null): TargetValue {
  const printed = text ?? '';
  const compact = compactForm(printed);
  if (compact === '') return { printed, kind: 'blank' };
  if (frequencyPattern.test(compact)) return { printed, kind: 'frequency', text: compact };
  if (wordPattern.test(compact)) return { printed, kind: 'qualitative', text: compact };
  return (
    readNumber(printed, compact) ??
    readRange(printed, compact) ?? { printed, kind: 'text', text: printed.trim() }
  );
}

function readNumber(printed: string, compact: string): TargetValue | null {
  const [, prefix, sign = '', digits, unit = null, suffix] = numberPattern.exec(compact) ?? [];
  if (digits === undefined) return null;
  const first = before[prefix ?? ''] ?? null;
  const last = after[suffix ?? ''] ?? null;
  const decimal = (sign === '' || sign === '+' ? '' : '-') + digits.replace(/,/g, '');
  const number = Number(decimal);
  // A bound stated twice and differently (≤95%以上) is not decided here.
  if (first && last && first !== last) return null;
  if (!isQuantity(number, unit)) return null;
  return { printed, kind: 'number', comparator: first ?? last, decimal, number, unit, isRate: unit === '%' };
}

function readRange(printed: string, compact: string): TargetValue | null {
  const [, low, lowUnit, high, highUnit] = rangePattern.exec(compact) ?? [];
  if (low === undefined || high === undefined) return null;
  if (lowUnit !== undefined && highUnit !== undefined && lowUnit !== highUnit) return null;
  const unit = highUnit ?? lowUnit ?? null;
  const from = Number(low.replace(/,/g, ''));
  const to = Number(high.replace(/,/g, ''));
  // 2022-12 is a date.
  if (from > to || !isQuantity(to, unit)) return null;
  return { printed, kind: 'range', from, to, unit };
}

function isQuantity(number: number, unit: string | null): boolean {
  if (!Number.isFinite(number)) return false;
  return unit === null || !(momentUnit.test(unit) || (unit === '年' && number >= 1900 && number < 2100));
}

/**
 * Half-width, without spaces and closing punctuation. Other numerals and symbols (², ½, ①, ㎡) stay: their
 * compatibility forms would read as different numbers.
 */
function compactForm(text: string): string {
  return text
    .replace(/[^\p{No}\p{So}]+/gu, (part) => part.normalize('NFKC'))
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/\((\p{L}{1,4})\)$/u, '$1')
    .replace(/(.)[。.;,、]$/u, '$1');
}

function entries<C>(comparator: C, words: string): Record<string, C> {
  return Object.fromEntries(words.split(' ').map((word) => [word, comparator]));
}

/** The longest first, so that 大于等于 is not read as 大于. */
function alternatives(words: Record<string, unknown>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
