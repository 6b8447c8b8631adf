/** Last words of fields that hold texts or codes; all others hold amounts. */
const TEXTS = new Set(
  'code class section item unitCode unitName name type govCode govName level1 level2 value explanation'.split(
    ' ',
  ),
);

/** Whether a column of a field holds amounts. */
export function isAmountField(field: string): boolean {
  return field !== '' && !TEXTS.has(field.slice(field.lastIndexOf('.') + 1));
}
