import type { IssueSentences } from '../zh-cn/issues.js';

export const issueSentences: IssueSentences = {
  'not-json': ({ line, column }) =>
    `Not JSON: error at line ${line}, column ${column}. Check the commas, quotes and brackets there.`,
  'not-a-document': ({ received }) =>
    `This is ${received}, not a budget document. Give one with a schemaVersion.`,
  'newer-schema-version': ({ version, supported }) =>
    `The document has schema version ${version}; this kit reads up to ${supported}. Update the kit.`,
  'missing-key': ({ key }) => `“${key}” is missing. Add it.`,
  'unknown-key': ({ key, suggestion }) =>
    suggestion
      ? `Unknown key “${key}”; is “${suggestion}” meant?`
      : `Unknown key “${key}”. Remove or rename it.`,
  'wrong-type': ({ expected, received }) => `Expected ${expected}, found ${received}. Correct it.`,
  'value-not-allowed': ({ allowed, received }) =>
    `${received} is not allowed. Use one of: ${allowed.join(', ')}.`,
  'malformed-text': ({ received }) => `${received} is malformed. Correct it.`,
  'text-too-long': ({ length, limit }) => `${length} characters; the limit is ${limit}. Shorten it.`,
  'control-character': ({ received }) => `${received} holds a control character. Remove it.`,
  'too-many-rows': ({ count, limit }) => `${count} rows; the limit is ${limit}. Split or check the table.`,
  'number-out-of-range': ({ received }) => `${received} is out of range. Check it.`,
  'amount-too-fine': ({ received, unit }) =>
    `${received} ${unit} is finer than 0.01 yuan. Check amount and unit.`,
  'amount-too-large': ({ received, unit }) =>
    `${received} ${unit} is beyond any budget. Check amount and unit.`,
  'unresolved-cell': ({ cell }) => `Cell ${cell} does not exist. Check it.`,
  'negative-amount': ({ received, unit }) => `Negative amount (${received} ${unit}): not drawn, but listed.`,
  'duplicate-code': ({ duplicate, first }) => `Code ${duplicate} stands already at ${first}. Check both.`,
  'markup-in-text': ({ received }) => `Markup, “${received}”, is shown as plain text.`,
};
