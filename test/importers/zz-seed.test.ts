import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { blocksOf } from './grids.js';
import { recogniseTables } from '../../src/importers/recognise/recognise-tables.js';
import { buildTable } from '../../src/importers/tables/build-table.js';
it('seed', () => {
  const dir = '/work/shared/seeds/';
  const blocks = blocksOf(readFileSync(dir + readdirSync(dir)[0], 'utf8'));
  const r = recogniseTables(blocks);
  const doc = JSON.parse(readFileSync('/work/main/data/hongqi-office-2022.json', 'utf8'));
  for (const t of r.tables) {
    const b = buildTable(t);
    console.log(t.table, JSON.stringify(t.title), t.unit, t.department, t.headRows, t.grids.length, t.confidence, t.columns.map((c) => c ? (c.side ? c.side[0] + '.' : '') + c.field : '-').join(' '));
    for (const n of b.notes) console.log('   note', n.severity, n.code, n.rule ?? '', JSON.stringify(n.place), JSON.stringify(n.words));
    const want = doc.tables[t.table];
    const v: any = b.value;
    for (const k of ['title', 'unit', 'decimals', 'department', 'note']) if (v[k] !== want[k]) console.log('   ', k, String(v[k]).slice(0,60), '|', String(want[k]).slice(0,60));
    if (v.rows.length !== want.rows.length) console.log('   rows', v.rows.length, want.rows.length);
    let bad = 0;
    for (let i = 0; i < Math.max(v.rows.length, want.rows.length) && bad < 5; i++) {
      const { explanation: _e, ...x } = v.rows[i] ?? {}; const { explanation: _f, ...y } = want.rows[i] ?? {};
      const c = (o: any) => JSON.stringify(Object.fromEntries(Object.entries(o).sort()));
      if (c(x) !== c(y)) { bad++; console.log('    got', c(x).slice(0, 500)); console.log('   want', c(y).slice(0, 500)); }
    }
    for (const k of ['goals', 'tasks', 'budget']) if (JSON.stringify(v[k]) !== JSON.stringify(want[k])) console.log('   ', k, JSON.stringify(v[k])?.slice(0, 300), '|', JSON.stringify(want[k])?.slice(0, 200));
  }
  console.log('LEFT', r.leftovers.length, r.titles.length);
  for (const n of r.notes) console.log('NOTE', n.severity, n.code, n.rule ?? '', JSON.stringify(n.place), JSON.stringify(n.words));
});
