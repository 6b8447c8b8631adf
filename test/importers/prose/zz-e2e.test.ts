import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { importFiles } from '../../../src/importers/import-files.js';
function diff(a: any, b: any, path: string, out: string[]): void {
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  if (Array.isArray(a) && Array.isArray(b) && /facts|sections/.test(path)) {
    const left = [...b];
    a.forEach((x: any, i: number) => { const j = left.findIndex((y: any) => y.id === x.id); if (j < 0) out.push(`${path}[${i}] EXTRA ${x.id} ${x.printed ?? x.title}`); else { const [y] = left.splice(j, 1); diff(x, y, `${path}[${x.id}]`, out); } });
    for (const y of left) out.push(`${path} MISSING ${(y as any).id}`);
    return;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) out.push(`${path}: length ${a.length} / ${b.length}`);
    for (let i = 0; i < Math.max(a.length, b.length); i++) diff(a[i], b[i], `${path}[${i}]`, out);
  } else if (a && b && typeof a === 'object' && typeof b === 'object') {
    for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) diff(a[k], b[k], `${path}.${k}`, out);
    if (Object.keys(a).join() !== Object.keys(b).join() && Object.keys(a).sort().join() === Object.keys(b).sort().join()) out.push(`${path}: key order ${Object.keys(a)} / ${Object.keys(b)}`);
  } else out.push(`${path}: ${JSON.stringify(a)?.slice(0, 70)} / ${JSON.stringify(b)?.slice(0, 70)}`);
}
async function run(file: string, data?: string) {
  const started = Date.now();
  const r = await importFiles([{ name: file.split('/').at(-1)!, bytes: new Uint8Array(readFileSync(file)) }]);
  console.log('=====', file, Date.now() - started, 'ms');
  console.log('ISSUES', JSON.stringify(r.issues).slice(0, 1500), 'BUDGET', !!r.budget);
  console.log('REFUSED', r.report.refused, 'TABLES', r.report.tables.map((t) => `${t.table}(${t.confidence})`).join(), 'LEFT', r.report.leftovers.map((g) => JSON.stringify(g.place)), r.report.amounts);
  console.log('NOTES'); for (const n of r.report.notes) console.log('  ', n.severity, n.code, JSON.stringify(n.place), n.path ?? '', n.rule ?? '', JSON.stringify(n.words ?? {}).slice(0, 120));
  console.log('UNREAD', r.report.unread.map((u: any) => u.text?.slice(0, 60)));
  if (data) { const out: string[] = []; diff(r.document, JSON.parse(readFileSync(data, 'utf8')), '', out); console.log('DIFF', out.length); for (const l of out) console.log('  ', l); }
  else { const { tables, ...rest } = r.document as any; console.log(JSON.stringify({ ...rest, narrative: { ...rest.narrative, facts: rest.narrative?.facts?.length } }).slice(0, 3000)); for (const t of Object.values(tables) as any[]) if (t.previous) console.log(t.title, JSON.stringify(t.previous)); console.log(rest.narrative.facts.filter((f: any) => f.kind === 'amount' && !f.cell).map((f: any) => f.printed)); }
}
it('seed', () => run('../shared/seeds/000_089b4ec93cddaf3a.txt', 'data/hongqi-office-2022.json'));
it('putuo', () => run('../shared/examples/putuo-office-2025.pdf', 'data/putuo-office-2025.json'), 60000);
it('wanli', () => run('../shared/examples/wanli-street-2024.pdf'), 60000);
it('welfare', () => run('../shared/examples/welfare-home-2024.pdf'), 60000);
