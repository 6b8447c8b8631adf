import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { read, write, utils } from '@e965/xlsx';
import { importFiles } from '../../../src/importers/import-files.js';
import { checkBudget } from '../../../src/model/rules/check-budget.js';
import { fillForm } from './fill-form.js';
const putuo = JSON.parse(readFileSync('data/putuo-office-2025.json', 'utf8'));
async function look(name: string, bytes: Uint8Array, only?: string) {
  const r: any = await importFiles([{ name: 'f.xlsx', bytes }]);
  console.log('#####', name, JSON.stringify(r.report.notes.slice(0, 8)), JSON.stringify(r.report.amounts), r.report.leftovers.length);
  const out: string[] = [];
  for (const [id, t] of Object.entries<any>(putuo.tables)) {
    const got = r.document.tables[id]; let bad = 0; let first = '';
    if (!got) { out.push(id + ' MISSING'); continue; }
    t.rows.forEach((row: any, i: number) => { for (const k of Object.keys(row)) if (row[k] !== got.rows[i]?.[k]) { if (k==='name'||k==='number') {if(row.side==='income') continue;} bad++; first ||= `${i}.${k} ${row[k]} / ${got.rows[i]?.[k]}`; } });
    out.push(`${id} ${t.rows.length}/${got.rows.length} bad ${bad} ${first} dec ${got.decimals}`);
  }
  console.log(out.join('\n'));
  if (r.budget) console.log(JSON.stringify(checkBudget(r.budget).findings.filter((f:any)=>f.severity!=='info').map((f:any)=>f.rule+' '+f.paths?.[0]).slice(0,12)));
}
const form = () => new Uint8Array(readFileSync('../shared/examples/forms/department-budget-form.xlsx'));
const change = (b: Uint8Array, f: (s: any, n: string) => void) => { const wb = read(b, { cellNF: true, sheetStubs: true }); for (const n of wb.SheetNames) f(wb.Sheets[n], n); return new Uint8Array(write(wb, { type: 'array', bookType: 'xlsx' })); };
it('x', async () => {
  await look('form formats', fillForm(form(), putuo, {}));
  const filled = () => fillForm(form(), putuo, { amounts: '#,##0.00', blankRows: 1 });
  await look('sample dots left', change(filled(), (s) => { const m = /表$/.test(s.A2?.v ?? ''); if (!m || !s.A8 || s.A8.v !== '类') return; for (let r = 9; r < 60; r++) if (s['A' + r]?.v === '合计') { const k = r - 1; const c = s.C8?.v === '项' ? 'D' : 'C'; s['A' + k] = { t: 's', v: '…' }; s[c + k] = { t: 's', v: '…' }; break; } }));
  await look('two-sided dots left', change(filled(), (s) => { for (let r = 9; r < 30; r++) if (s['C' + r]?.v === '支出总计') { s['C' + (r - 1)] = { t: 's', v: '六、…' }; s['C' + (r - 2)] = { t: 's', v: '五、' }; } }));
  await look('numbers 款 and text 类', change(filled(), (s) => { if (s.A8?.v !== '类') return; for (let r = 9; r < 60; r++) { const a = s['A' + r]; if (a?.t === 'n') s['A' + r] = { t: 's', v: String(a.v) }; for (const c of s.C8?.v === '项' ? ['B', 'C'] : ['B']) if (s[c + r]?.t === 's') s[c + r] = { t: 'n', v: Number(s[c + r].v) }; } }));
  await look('codes once', change(filled(), (s) => { if (s.A8?.v !== '类') return; for (let r = 9; r < 60; r++) { if (s['B' + r]?.v && s['A' + r]?.t === 'n') s['A' + r] = { t: 'z' }; if (s.C8?.v === '项' && s['C' + r]?.v && s['B' + r]?.t === 's') s['B' + r] = { t: 'z' }; } }));
  await look('full code in its column', change(filled(), (s) => { if (s.A8?.v !== '类') return; for (let r = 9; r < 60; r++) { const t = [s['A' + r]?.v, s['B' + r]?.v, s.C8?.v === '项' ? s['C' + r]?.v : undefined].filter((x) => x !== undefined && x !== ''); if (s['A' + r]?.t !== 'n') continue; s['A' + r] = { t: 'z' }; const l = 'ABC'[t.length - 1]; s['A'+r]={t:'z'}; s['B'+r]={t:'z'}; if (s.C8?.v==='项') s['C'+r]={t:'z'}; s[l + r] = { t: 's', v: t.join('') }; } }));
  await look('zeros and accounting', change(filled(), (s) => { for (const k of Object.keys(s)) if (s[k]?.t === 'n' && s[k].z === '#,##0.00') s[k].z = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '; }));
}, 60000);
