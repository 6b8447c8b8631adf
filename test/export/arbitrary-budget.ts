import fc from 'fast-check';
import { parseBudget } from '../../src/model/parse.js';
import { budgetSchema, type Budget } from '../../src/model/schema/document.js';

/** A schema of zod as it describes itself. */
interface Schema {
  readonly _zod: { readonly def: Definition; readonly innerType?: Schema };
}
interface Definition {
  readonly type: string;
  readonly shape?: Record<string, Schema>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
}

/** Texts that files, spreadsheets and readers are prone to change. */
const awkward = [
  '=1+1',
  '=HYPERLINK("http://example.com")',
  '+8613800000000',
  '-5',
  '-3.50',
  '@SUM(A1)',
  "'=1",
  "''",
  '\t=1',
  '＝１',
  '_x0041_',
  '_x005F_',
  ' 前后有空格 ',
  '\u3000全角空格\u3000',
  '不换\u00a0行',
  '第一行\n第二行',
  '第一行\n\n第三行\n',
  '<b>&amp;</b>',
  '"引号"，\'单引号\'',
  'a,b;c\td',
  '0',
  '007',
  '00',
  '1,234.00',
  'TRUE',
  '#REF!',
  '1E5',
  '2022-01-01',
  '50%',
  '一、合计',
  '合计',
  '单位：元',
  '备注：',
  '数据说明',
  'budget-kit',
  '\ue000\uff08\u2028',
  '𠮷😀',
  '\ud800',
  '',
  ' ',
];
/** Texts for fields with a form of their own, and for all. */
const formed = ['2022', '2022-05-01', 'https://example.com/a?b=1', 'a'.repeat(64), '行政运行', '2010301'];
const amount = fc.oneof(
  fc.constantFrom(0, -0.5, 0.1, 462.78, 899_999.99, -0.01),
  fc.integer({ min: -8e7, max: 8e7 }).map((fen) => fen / 100),
);

/** Any value of a schema, before its checks. */
function valueOf(schema: Schema, key = ''): fc.Arbitrary<unknown> {
  const { type, shape = {}, innerType, element, options = [], entries = {}, values = [] } = schema._zod.def;
  switch (type) {
    case 'object':
      return fc
        .record(Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, valueOf(each, name)])))
        .map((record) =>
          Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
        );
    case 'lazy':
      return valueOf(schema._zod.innerType!, key);
    case 'optional':
    case 'prefault':
      // A statement about a cell needs a cell that is there.
      return /^(cell|of)$/.test(key)
        ? fc.constant(undefined)
        : fc.option(valueOf(innerType!, key), { nil: undefined });
    case 'nullable':
      return fc.option(valueOf(innerType!, key), { nil: null });
    case 'array':
      return fc.array(valueOf(element!), { maxLength: 4 });
    case 'union':
      return fc.oneof(...options.map((each) => valueOf(each)));
    case 'enum':
      return fc.constantFrom(...Object.values(entries));
    case 'literal':
      return fc.constantFrom(...values);
    case 'number':
      return fc
        .oneof(amount, fc.nat({ max: 3 }), fc.constant(2022))
        .filter((value) => isValid(schema, value));
    case 'string':
      return textOf(schema);
    default:
      throw new Error(`no values of ${type}`);
  }
}

const texts = new Map<Schema, fc.Arbitrary<string>>();

/** Texts of a schema, tried once: it is asked for thousands of them. */
function textOf(schema: Schema): fc.Arbitrary<string> {
  const known = texts.get(schema);
  if (known) return known;
  const fixed = fc.constantFrom(...[...awkward, ...formed].filter((value) => isValid(schema, value)));
  const isFree = isValid(schema, 'x');
  const made = isFree
    ? fc.oneof(
        { weight: 6, arbitrary: fixed },
        fc.string({ maxLength: 8 }).filter((value) => isValid(schema, value)),
      )
    : fixed;
  texts.set(schema, made);
  return made;
}

function isValid(schema: Schema, value: unknown): boolean {
  return (schema as unknown as typeof budgetSchema).safeParse(value).success;
}

/** Any valid document, however strange. */

export const anyBudget: fc.Arbitrary<Budget> = valueOf(budgetSchema as unknown as Schema)
  .map((document) => parseBudget(JSON.parse(JSON.stringify(document))).budget)
  .filter((budget) => budget !== null);
