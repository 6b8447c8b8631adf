/** Sources of income by the words of their lines; the first that fits. `carried` are those below 上年结转. */
export const sources: readonly (readonly [words: RegExp, source: string, carried?: string])[] = [
  [/弥补|使用非财政拨款结余|动用.*基金/, 'supplement'],
  [/上年|年初.*结转|结转|结余/, 'carry'],
  [/政府性基金/, 'fund', 'cFund'],
  [/有资本经营/, 'stateCapital', 'cStateCapital'],
  [/一般公共预算|公共财政预算|一般公共财政/, 'general', 'cGeneral'],
  [/财政专户|专户管理|教育收费/, 'special'],
  [/事业单位经营|经营(预算)?收入/, 'business'],
  [/上级补助/, 'superior'],
  [/附属单位/, 'affiliated'],
  [/^事业(预算)?收入/, 'institutional'],
  [/财政拨款|经费拨款/, 'fiscal'],
  [/^(单位)?其[他它](预算)?(收入|资金)?$/, 'other'],
];
