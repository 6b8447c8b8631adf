/** Traditional characters that titles and heads of re-encoded pages show, each before its simplified form. */
export const traditional: string =
  '預预決决財财總总撥拨門门單单經经費费項项績绩標标營营資资國国開开務务類类與与購购車车運运轉转結结餘余額额計计' +
  '產产滿满專专級级債债權权體体說说備备註注業业員员補补屬属繳缴個个貨货農农區区鄉乡環环節节護护醫医衛卫' +
  '會会訓训個个對对來来編编製制碼码稱称報报萬万億亿執执數数執执';
