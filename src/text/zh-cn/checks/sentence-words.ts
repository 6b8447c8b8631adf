import type { FindingForm, Remark } from '../../../model/rules/finding.js';
import type { Told } from '../../checks/told.js';

/** Sentences by the shape of a finding, for all rules that have none of their own. */
export interface SentenceWords {
  forms: Record<FindingForm, (told: Told) => string>;
  remarks: Record<Remark, string>;
  blank: string;
  points(number: string): string;
  /** One addend of a formula. */
  term(name: string, value: string): string;
  plus: string;
  minus: string;
  /** The addends that a formula leaves out. */
  moreTerms(count: number): string;
  consequences(count: number): string;
  /** Laws and forms that a rule comes from. */
  sources(names: readonly string[]): string;
  /** Which cell would settle a finding with all its consequences. */
  repair(cell: string, amount: string): string;
}

export const sentenceWords: SentenceWords = {
  forms: {
    sum: ({ at, printed, expected, difference, formula }) =>
      formula
        ? `${at}公开为 ${printed}，按 ${formula} 应为 ${expected}，相差 ${difference}。`
        : `${at}公开为 ${printed}，但构成它的各项都是空白。`,
    equal: ({ at, others, printed, expected, difference }) =>
      `${at}为 ${printed}，${others[0]}为 ${expected}，两处应当一致，相差 ${difference}。`,
    atMost: ({ at, others, printed, expected, difference }) =>
      `${at}为 ${printed}，超过了${others[0]}的 ${expected}，多出 ${difference}。`,
    blank: ({ at, expected, formula }) => `${at}没有填写，按 ${formula} 应为 ${expected}。`,
    share: ({ at, printed, expected, formula }) =>
      `${at}：按 ${formula} 应为 ${expected}，写的是 ${printed}。`,
    words: ({ at, printed }) => `${at}：${printed}。`,
  },
  remarks: {
    blank: '这里印的是空白，不是 0。',
    rounding: '差额在四舍五入可以解释的范围内。',
    slip: '只差末位一个单位，多半是进位。',
    forced: '两个比例各差末位一个单位，合起来恰好 100%，是凑出来的。',
  },
  blank: '空白',
  points: (number) => `${number} 个百分点`,
  term: (name, value) => `${name} ${value}`,
  plus: ' + ',
  minus: ' − ',
  moreTerms: (count) => `等共 ${count} 项`,
  sources: (names) => names.join('、'),
  consequences: (count) => `同一原因还影响 ${count} 处`,
  repair: (cell, amount) => `如果${cell}是 ${amount}，这几处就都对得上。`,
};
