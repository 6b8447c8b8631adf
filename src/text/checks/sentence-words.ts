import type { FindingForm, Remark } from '../../model/rules/finding.js';
import type { Catalogue } from '../locale.js';

/** What a sentence is made of: names of places, and values printed with their units. */
export interface Told {
  /** The place in doubt. */
  readonly at: string;
  /** The other places, named in full. */
  readonly others: readonly string[];
  readonly printed: string;
  readonly expected: string;
  /** Without sign; empty where there is none. */
  readonly difference: string;
  /** The right-hand side with its figures: `工资福利支出 171.30 + 商品和服务支出 25.15`; empty where there is none. */
  readonly formula: string;
  readonly form: FindingForm;
  /** Which of a rule's own sentences applies. */
  readonly variant: string;
  /** Texts of the document and numbers that the sentence quotes. */
  readonly words: Readonly<Record<string, string | number>>;
}

/** Sentences by the shape of a finding, for all rules that have none of their own. */
interface SentenceWords {
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
  /** Which cell would settle a finding with all its consequences. */
  repair(cell: string, amount: string): string;
}

export const sentenceWords: Catalogue<SentenceWords> = {
  'zh-CN': {
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
    consequences: (count) => `同一原因还影响 ${count} 处`,
    repair: (cell, amount) => `如果${cell}是 ${amount}，这几处就都对得上。`,
  },
  en: {
    forms: {
      sum: ({ at, printed, expected, difference, formula }) =>
        formula
          ? `${at} is published as ${printed}; by ${formula} it should be ${expected}, a difference of ${difference}.`
          : `${at} is published as ${printed}, but all of its parts are blank.`,
      equal: ({ at, others, printed, expected, difference }) =>
        `${at} says ${printed}, ${others[0]} says ${expected}; they should agree and differ by ${difference}.`,
      atMost: ({ at, others, printed, expected, difference }) =>
        `${at} is ${printed}, above the ${expected} of ${others[0]} by ${difference}.`,
      blank: ({ at, expected, formula }) => `${at} is blank; by ${formula} it should be ${expected}.`,
      share: ({ at, printed, expected, formula }) =>
        `${at}: by ${formula} it should be ${expected}, not ${printed}.`,
      words: ({ at, printed }) => `${at}: ${printed}.`,
    },
    remarks: {
      blank: 'A blank is printed here, not 0.',
      rounding: 'Rounding can explain the difference.',
      slip: 'Off by one in the last place: probably rounding.',
      forced:
        'Both shares are off by one in the last place and add up to exactly 100 %: they were made to fit.',
    },
    blank: 'blank',
    points: (number) => `${number} percentage points`,
    term: (name, value) => `${name} ${value}`,
    plus: ' + ',
    minus: ' − ',
    moreTerms: (count) => `… (${count} in all)`,
    consequences: (count) => `The same cause affects ${count} more`,
    repair: (cell, amount) => `If ${cell} were ${amount}, all of these would hold.`,
  },
};
