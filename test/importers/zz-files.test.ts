import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { recogniseTables } from '../../src/importers/recognise/recognise-tables.js';
import { buildTable } from '../../src/importers/tables/build-table.js';
import { readFile } from '../../src/importers/read-file.js';
import { parseBudget } from '../../src/model/parse.js';
import { checkBudget } from '../../src/model/rules/check-budget.js';
const files = (process.env.FILES ?? 'examples/putuo-office-2025.pdf').split(',');
it.each(files)('%s', async (f) => {
  const bytes = new Uint8Array(readFileSync('../shared/' + f));
  const read = await readFile({ name: f, bytes }, 0);
  if (!read.ok) { console.log(read.refusal); return; }
  const t0 = performance.now();
  const r = recogniseTables(read.file.blocks);
  const built = r.tables.map((t) => buildTable(t));
  console.log('ms', performance.now() - t0, 'blocks', read.file.blocks.length);
  let doc: any = {}; try { doc = JSON.parse(readFileSync('data/putuo-office-2025.json', 'utf8')); } catch {}
  const same = f.includes('putuo');
  for (const [i, t] of r.tables.entries()) {
    const b = built[i]!; const v: any = b.value; const want = doc.tables[t.table];
    console.log(t.table, JSON.stringify(t.title), t.unit, v.decimals, t.department, t.headRows, t.grids.length, t.confidence, 'rows', v.rows.length, t.columns.map((c) => c ? (c.side ? c.side[0] + '.' : '') + c.field : '-').join(' '), JSON.stringify(t.note ?? '').slice(0, 60), t.form ?? '');
    for (const n of b.notes) console.log('   note', n.severity, n.code, n.rule ?? '', JSON.stringify(n.place), JSON.stringify(n.words));
    if (process.env.ROWS) for (const row of v.rows.slice(0, Number(process.env.ROWS))) console.log('    ', JSON.stringify(row));
    if (same && want) {
      for (const k of ['title', 'unit', 'decimals', 'department', 'note']) if (v[k] !== want[k]) console.log('   ', k, String(v[k]).slice(0,60), '|', String(want[k]).slice(0,60));
      const c = (o: any) => JSON.stringify(Object.fromEntries(Object.entries(o ?? {}).sort()));
      for (let j = 0; j < Math.max(v.rows.length, want.rows.length); j++) if (c(v.rows[j]) !== c(want.rows[j])) { console.log('    got', c(v.rows[j])); console.log('   want', c(want.rows[j])); }
    }
  }
  console.log('LEFT', r.leftovers.map((g) => g.id + ' ' + JSON.stringify(g.place) + g.rows.length + 'x' + g.rows[0]?.length + ' ' + g.rows[0]?.map((c) => c.text).join('|').slice(0, 80)).join('\n  '));
  for (const n of r.notes) console.log('NOTE', n.severity, n.code, n.rule ?? '', JSON.stringify(n.place), JSON.stringify(n.words));
  const tables = Object.fromEntries(built.map((b) => [b.table, b.value]));
  const parsed = parseBudget({ schemaVersion: 1, kind: 'budget', year: 2024, department: { name: 'X', level: 'department', scope: 'consolidated' }, profile: { duties: [], offices: [], units: [] }, contents: [], tables, narrative: { sections: [], facts: [] }, glossary: [] } as any) as any;
  if (!parsed.budget) { console.log('INVALID', JSON.stringify(parsed.issues ?? parsed).slice(0, 1500)); return; }
  const res: any = checkBudget(parsed.budget, { layout: [] });
  for (const x of res.findings ?? []) console.log('  RULE', x.rule, x.severity, JSON.stringify(x.paths).slice(0, 150), JSON.stringify(x.printed), JSON.stringify(x.expected));
});
