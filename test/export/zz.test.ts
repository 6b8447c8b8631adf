import fc from 'fast-check';
import { it } from 'vitest';
import { anyBudget, rawBudget } from './arbitrary-budget.js';
import { parseBudget } from '../../src/model/parse.js';
it('x', () => {
  let t = Date.now(); const s = fc.sample(rawBudget as never, 40); console.log('raw', (Date.now()-t)/40);
  t = Date.now(); const r = s.map((d) => parseBudget(JSON.parse(JSON.stringify(d)))); console.log('parse', (Date.now()-t)/40, r.filter((x)=>x.ok).length, r.flatMap((x)=>x.issues.filter(i=>i.severity==='error').map(i=>i.code+':'+i.path.join('.'))).slice(0,20));
});
