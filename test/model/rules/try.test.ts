import { it } from 'vitest';
import { checkBudget } from '../../../src/model/rules/check-budget.js';
import { findingSentence, repairSentence } from '../../../src/text/checks/finding-sentence.js';
import { sample } from './samples.js';
for (const name of (process.env['SAMPLE'] ?? 'hongqi-office-2022,putuo-office-2025').split(','))
  it(`prints the findings of ${name}`, () => {
    const budget = sample(name);
    const { findings, passed, notEvaluated } = checkBudget(budget);
    const lines = findings.flatMap((f) => [
      `${f.severity} ${f.rule}: ${findingSentence(f, budget, 'zh-CN')} ${repairSentence(f, budget, 'zh-CN') ?? ''}`,
      ...f.consequences.map((c) => `    → ${c.severity} ${c.rule}: ${findingSentence(c, budget, 'zh-CN')}`),
    ]);
    process.stdout.write(
      `\n== ${name}\n${lines.join('\n')}\npassed: ${passed.join(' ')}\nnot: ${notEvaluated.map((n) => `${n.rule} (${n.reason.code})`).join(' ')}\n`,
    );
  });
