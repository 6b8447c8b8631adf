import { it } from 'vitest';
import { checkBudget } from '../../../../src/model/rules/check-budget.js';
import { narrativeRules } from '../../../../src/model/rules/narrative/rules.js';
import { yearOnYearRules } from '../../../../src/model/rules/year-on-year/rules.js';
import { parseBudget } from '../../../../src/model/parse.js';
import { allFindings } from '../../../../src/model/rules/check-budget.js';
import { findingSentence } from '../../../../src/text/checks/finding-sentence.js';
import { readPath } from '../../../../src/model/read-path.js';
import { sample } from '../samples.js';
let seed = 1;
const rnd = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff);
const pick = <T>(list: readonly T[]): T => list[Math.floor(rnd() * list.length)]!;
const nums = [0, -1, 1, 0.01, 1e9, 46, 462.78, 7.9, 1e-9, 1e12, -5.5, 3.14159, null, undefined, 99999999];
it('fuzz', () => {
  let ok = 0;
  for (let round = 0; round < 150; round++) {
    const b = structuredClone(sample(pick(['hongqi-office-2022', 'putuo-office-2025', 'invented-awkward', 'invented-no-last-year']))) as any;
    for (let i = 0; i < 15; i++) {
      const facts = b.narrative.facts;
      const keep = structuredClone(b.narrative.facts);
      const f = pick(facts) as any;
      const o = pick(facts) as any;
      const key = pick(['amount', 'percent', 'unit', 'printed', 'subject', 'cell', 'of', 'direction', 'kind', 'count', 'section', 'measure', 'reason']);
      if (key === 'amount' || key === 'percent' || key === 'count') f[key] = pick(nums);
      else if (key === 'printed' || key==='subject') f[key] = pick(['', '占 5', '1 万元元', '增加（减少）', '2019年预算', '政府采购预算', '机关运行经费', '预算单位', '共有车辆', o.printed]);
      else if (o[key] !== undefined) f[key] = o[key];
      if (f[key] === undefined) delete f[key];
      if (!parseBudget(b).ok) b.narrative.facts = keep;
    }
    if (rnd() < 0.3) b.narrative.facts.push(...structuredClone(b.narrative.facts));
    for (const t of Object.values(b.tables) as any[]) { if (rnd() < 0.2) t.rows = []; if (t.previous && rnd()<.3) t.previous.figures.forEach((x: any) => (x.amount = pick(nums.filter(n=>n!==undefined)))); for (const r of t.rows) for (const k of Object.keys(r)) if (typeof r[k] === 'number' && rnd() < 0.1) r[k] = pick([null, 0, -3, 1e9, 5.55]); }
    const p = parseBudget(b);
    if (!p.ok) continue;
    ok++;
    const res = checkBudget(p.budget, { lastYear: { ...sample('hongqi-office-2022'), year: p.budget.year - 1 }, rules: [...narrativeRules, ...yearOnYearRules] });
    for (const f of allFindings(res.findings)) {
      for (const path of f.paths) if (readPath(p.budget, path) === undefined) throw new Error(f.rule + ' ' + path);
      for (const l of ['zh-CN', 'en'] as const) { const s = findingSentence(f, p.budget, l); if (/undefined|NaN|null|Infinity/.test(s)) throw new Error(s); }
    }
  }
  console.log('ok', ok);
  const big = structuredClone(sample('hongqi-office-2022')) as any;
  for (const t of Object.values(big.tables) as any[]) { const last = t.rows.at(-1); while (t.rows.length < 5000) t.rows.push({ ...last }); }
  while (big.narrative.facts.length < 1000) big.narrative.facts.push({ ...big.narrative.facts[big.narrative.facts.length % 50], id: 'x' + big.narrative.facts.length });
  const p = parseBudget(big);
  console.log(p.ok, p.ok ? 0 : p.issues.slice(0, 2));
  if (p.ok) for (const r of [...narrativeRules, ...yearOnYearRules]) { const t = performance.now(); checkBudget(p.budget, { lastYear: { ...p.budget, year: 2021 }, rules: [r] }); const d = performance.now() - t; if (d > 30) console.log(r.id, d); }
}, 120000);
