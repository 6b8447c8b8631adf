import * as fc from 'fast-check';
import { it } from 'vitest';
import { rules } from '../../../src/model/rules/catalogue.js';
import { readPath } from '../../../src/model/read-path.js';
import { allFindings, checkBudget } from '../../../src/model/rules/check-budget.js';
import { findingSentence, formulaText, repairSentence } from '../../../src/text/checks/finding-sentence.js';
import { edited, edits } from './random-edits.js';
import { sample } from './samples.js';
it('x', () => {
  const bad = new Map<string, number>();
  const slow = new Map<string, number>();
  const log = (k: string) => bad.set(k, (bad.get(k) ?? 0) + 1);
  for (const name of (process.env['DOCS'] ?? 'hongqi-office-2022,putuo-office-2025,invented-awkward,invented-no-last-year').split(','))
    for (const [i, ch] of fc.sample(edits, { numRuns: Number(process.env['RUNS'] ?? 100), seed: Number(process.env['SEED'] ?? 1) }).entries()) {
      const b = edited(sample(name), ch);
      for (const lastYear of [null, sample(name)]) {
        for (const r of rules) {
          const t = performance.now();
          try {
            const fs = allFindings(checkBudget(b, { rules: [r], lastYear }).findings);
            const d = performance.now() - t;
            if (d > 300) slow.set(r.id, Math.max(slow.get(r.id) ?? 0, Math.round(d)));
            for (const f of fs) {
              for (const p of [...f.paths, ...f.terms.map((x) => x.path), ...(f.repair ? [f.repair.path] : [])]) {
                const abs = /^tables\.(\w+)$/.exec(p)?.[1];
                if (!(abs && !(abs in b.tables)) && readPath(b, p) === undefined) log(`PATH ${r.id} ${f.variant} ${p} ${name}`);
              }
              if (f.paths.length === 0) log(`NOPATH ${r.id}`);
              for (const l of ['zh-CN', 'en'] as const)
                for (const s of [findingSentence(f, b, l), formulaText(f, b, l), repairSentence(f, b, l) ?? ''])
                  if (/undefined|NaN|\[object|\bnull\b|Infinity/.test(s)) log(`SENT ${r.id} ${l} ${f.variant} ${s} ${name}`);
            }
          } catch (e) {
            log(`THROW ${r.id} ${String((e as Error).stack).split('\n').slice(0, 3).join(' | ')}`);
          }
        }
        const t = performance.now();
        try { checkBudget(b, { lastYear }); } catch (e) { log(`THROW all ${e}`); }
        const d = performance.now() - t;
        if (d > 1000) slow.set(`all ${name} ${i}`, Math.round(d));
      }
    }
  process.stdout.write(`BAD\n${[...bad].map(([k, v]) => `${v} ${k}`).join('\n')}\nSLOW ${JSON.stringify([...slow])}\nEND\n`);
}, 590_000);
