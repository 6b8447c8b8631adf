import type { Locale } from '../languages.js';
import { certaintyWords } from './words.js';

/** How sure a table was recognised, with the sums of it that were compared; none are known of a file the kit wrote. */
export interface ToldCertainty {
  readonly confidence: 'certain' | 'likely' | 'guess';
  readonly evidence?: { readonly held: number; readonly failed: number };
}

/** 确定，12 处合计对得上. Nothing is certain without a sum that holds, or with one that does not. */
export function certaintyText({ confidence, evidence }: ToldCertainty, locale: Locale): string {
  const words = certaintyWords(locale);
  const { held, failed } = evidence ?? { held: 0, failed: 0 };
  const isProven = held > 0 && failed === 0;
  const sure = words.sure[confidence === 'certain' && !isProven ? 'named' : confidence];
  const sums = [...(held > 0 ? [words.held(held)] : []), ...(failed > 0 ? [words.failed(failed)] : [])];
  return [sure, ...(sums.length > 0 ? sums : [words.none])].join(words.between);
}
