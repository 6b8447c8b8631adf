import * as z from 'zod/mini';

const scalar = z.nullable(z.union([z.number(), z.string()]));
const severity = z.enum(['error', 'warning', 'info']);

const finding = {
  rule: z.string().check(z.regex(/^[A-Z0-9-]+$/)),
  severity,
  paths: z.array(z.string()).check(z.minLength(1)),
  printed: scalar,
  expected: scalar,
  difference: scalar,
  unit: z.nullable(z.string()),
  tolerance: z.enum(['T0', 'TS', 'TC', 'TP', '–']),
  message: z.string().check(z.minLength(5)),
};

const cause = z.strictObject({
  ...finding,
  repair: z.nullable(
    z.strictObject({
      path: z.string(),
      value: z.number(),
      unit: z.enum(['元', '千元', '万元', '亿元']),
    }),
  ),
  consequences: z.array(z.strictObject(finding)),
});

const reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('table-missing'), tables: z.array(z.string()) }),
  z.strictObject({ code: z.literal('not-stated'), what: z.string() }),
  z.strictObject({ code: z.enum(['nothing-to-compare', 'reader', 'importer', 'last-year']) }),
]);

const checked = z.strictObject({
  file: z.string(),
  ok: z.boolean(),
  findings: z.array(cause),
  passed: z.array(z.string()),
  notEvaluated: z.array(z.strictObject({ rule: z.string(), reason })),
});

const failed = z.strictObject({
  file: z.string(),
  ok: z.literal(false),
  error: z.strictObject({
    code: z.string(),
    message: z.string().check(z.minLength(5)),
    issues: z.optional(
      z.array(
        z.strictObject({
          code: z.string(),
          severity: z.enum(['error', 'warning']),
          path: z.string(),
          message: z.string(),
        }),
      ),
    ),
  }),
});

const report = z.array(z.union([checked, failed]));

/** What `--json` printed, held to the shape that is promised. */
export function parseReport(text: string): z.infer<typeof report> {
  return z.parse(report, JSON.parse(text));
}

/** The only entry of a report, of a file that was checked. */
export function onlyChecked(text: string): z.infer<typeof checked> {
  const [entry, ...others] = parseReport(text);
  if (!entry || others.length > 0 || 'error' in entry) throw new Error(`Not one checked file: ${text}`);
  return entry;
}
