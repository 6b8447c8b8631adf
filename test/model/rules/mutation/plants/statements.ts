import type { Budget } from '../../../../../src/model/schema/document.js';
import type { Fact } from '../../../../../src/model/schema/narrative.js';
import type { Random } from '../random.js';
import { pickOf, type Plant } from './plant.js';

type Kind<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** Statements of part two that the tables contradict, or that contradict themselves. */
export const statementPlants: readonly Plant[] = [
  {
    kind: 'amount in prose wrong',
    fits: ['NAR-*'],
    put: inOneFact(
      'amount',
      ({ cell, amount }) => cell !== undefined && amount !== 0,
      (fact, random) => {
        const hundredths = Math.round(fact.amount! * 100);
        const by = random.whole(1, Math.max(2, Math.floor(hundredths / 2)));
        restate(fact, fact.amount!, (hundredths + (random.chance(0.5) ? by : -by)) / 100);
      },
    ),
  },
  {
    kind: 'amount said twice, differently',
    fits: ['NAR-REPEAT'],
    put: inOneFact(
      'amount',
      ({ id, amount }) => id.startsWith('basic-public') && amount !== 0,
      (fact, random) => restate(fact, fact.amount!, fact.amount! + random.whole(1, 900) / 100),
    ),
  },
  {
    kind: '政府采购 parts do not add up',
    fits: ['NAR-SUM'],
    put: inOneFact(
      'amount',
      ({ id }) => id.startsWith('procurement'),
      (fact, random) => restate(fact, fact.amount!, fact.amount! + random.whole(1, 50)),
    ),
  },
  {
    kind: '机关运行经费 above 公用经费',
    fits: ['NAR-OPERATING', 'NAR-AMOUNT'],
    put: inOneFact(
      'amount',
      ({ id }) => id === 'operating-cost',
      (fact, random) => restate(fact, fact.amount!, fact.amount! + random.whole(400, 900)),
    ),
  },
  {
    kind: 'share wrong',
    fits: ['NAR-PERCENT'],
    put: inOneFact(
      'share',
      () => true,
      (fact, random) => {
        const by = random.whole(2, 500) * (random.chance(0.5) && fact.percent > 6 ? -1 : 1);
        restateShare(fact, Math.round(fact.percent * 100) + by);
      },
    ),
  },
  {
    kind: 'share off by one unit',
    fits: ['NAR-PERCENT'],
    put: inOneFact(
      'share',
      ({ percent }) => percent > 1,
      (fact, random) => restateShare(fact, Math.round(fact.percent * 100) + (random.chance(0.5) ? 1 : -1)),
    ),
  },
  {
    kind: 'direction of a change wrong',
    fits: ['YOY-*'],
    put: inOneFact(
      'change',
      ({ direction }) => direction !== 'unchanged',
      (fact) => {
        const up = fact.direction === 'increase';
        fact.direction = up ? 'decrease' : 'increase';
        fact.printed = up
          ? fact.printed.replace('增加', '减少').replace('增长', '下降')
          : fact.printed.replace('减少', '增加').replace('下降', '增长');
      },
    ),
  },
  {
    kind: 'size of a change wrong',
    fits: ['YOY-*'],
    put: inOneFact(
      'change',
      ({ amount }) => amount !== undefined,
      (fact, random) => {
        const hundredths = Math.round(fact.amount! * 100);
        restate(fact, fact.amount!, (hundredths + random.whole(5, hundredths + 5)) / 100);
      },
    ),
  },
  {
    kind: 'percentage of a change wrong',
    fits: ['YOY-PERCENT'],
    put: inOneFact(
      'change',
      ({ percent }) => percent !== undefined,
      (fact, random) => {
        const wrong = Math.round(fact.percent! * 100) + random.whole(2, 300);
        fact.printed = fact.printed.replace(/[\d.]+%/, `${(wrong / 100).toFixed(2)}%`);
        fact.percent = wrong / 100;
      },
    ),
  },
  {
    kind: 'percentage of this year, not last',
    fits: ['YOY-PERCENT'],
    put: inOneFact(
      'change',
      ({ percent, direction }) => percent !== undefined && (direction === 'increase' || percent < 60),
      (fact) => {
        const share = fact.percent! / 100;
        const now = share / (fact.direction === 'increase' ? 1 + share : 1 - share);
        const wrong = Math.round(now * 10_000);
        if (wrong === Math.round(fact.percent! * 100)) return false;
        fact.printed = fact.printed.replace(/[\d.]+%/, `${(wrong / 100).toFixed(2)}%`);
        fact.percent = wrong / 100;
        return true;
      },
    ),
  },
  {
    kind: 'changes without a reason',
    fits: ['NAR-REASON'],
    put: (budget, random) => {
      const { facts, sections } = budget.narrative;
      const changes = facts.filter((fact) => fact.kind === 'change');
      const found = pickOf(
        random,
        changes.filter(({ reason }) => reason),
      );
      if (!found) return null;
      // One reason may stand for all changes of a section.
      for (const each of changes) if (each.section === found.section) delete each.reason;
      const section = sections.find(({ id }) => id === found.section)!;
      section.text = section.text!.replace(/，主要原因是[^。]*/g, '');
      return [`narrative.facts[${facts.indexOf(found)}]`, `narrative.sections[${sections.indexOf(section)}]`];
    },
  },
  {
    kind: '元 for 万元',
    fits: ['NAR-UNIT-WORD', 'NAR-AMOUNT'],
    put: inOneFact(
      'amount',
      ({ cell, amount }) => cell !== undefined && amount !== 0,
      (fact) => {
        fact.unit = '元';
        fact.printed = fact.printed.replace('万元', '元');
      },
    ),
  },
  {
    kind: '元 twice',
    fits: ['NAR-UNIT-WORD'],
    put: inOneFact(
      'amount',
      () => true,
      (fact) => {
        fact.printed = fact.printed.replace('万元', '万元元');
      },
    ),
  },
  {
    kind: 'share without %',
    fits: ['NAR-PCT-SIGN'],
    put: inOneFact(
      'share',
      () => true,
      (fact) => {
        fact.printed = fact.printed.replace('%', '');
      },
    ),
  },
  {
    kind: 'number of projects wrong',
    fits: ['NAR-COUNT'],
    put: (budget, random) =>
      budget.tables.projectPerformance
        ? inOneFact(
            'count',
            ({ id }) => id === 'target-projects',
            (fact) => {
              fact.printed = fact.printed.replace(String(fact.count), String(fact.count + 1));
              fact.count += 1;
            },
          )(budget, random)
        : null,
  },
  {
    kind: '基金 denied though there is some',
    fits: ['NAR-FUND-NONE'],
    put: (budget) => {
      const section = budget.narrative.sections.find(({ id }) => id === 'fund-expenditure');
      if (!budget.tables.fundExpenditure?.rows.some(({ total }) => total)) return null;
      section!.text = `${budget.year}年没有使用政府性基金预算拨款安排的支出。`;
      budget.narrative.facts = budget.narrative.facts.filter((fact) => fact.section !== section!.id);
      return [`narrative.sections[${budget.narrative.sections.indexOf(section!)}]`, 'tables.fundExpenditure'];
    },
  },
];

/** A fault in one statement; its place is the statement. */
function inOneFact<K extends Fact['kind']>(
  kind: K,
  wanted: (fact: Kind<K>) => boolean,
  change: (fact: Kind<K>, random: Random) => boolean | void,
): (budget: Budget, random: Random) => readonly string[] | null {
  return (budget, random) => {
    const { facts } = budget.narrative;
    const all = facts.flatMap((fact, index) =>
      fact.kind === kind && wanted(fact as Kind<K>) ? [{ fact: fact as Kind<K>, index }] : [],
    );
    const found = pickOf(random, all);
    if (!found || change(found.fact, random) === false) return null;
    return [`narrative.facts[${found.index}]`];
  };
}

/** Prints another amount in place of the one that is printed. */
function restate(fact: Kind<'amount'> | Kind<'change'>, before: number, after: number): void {
  const rounded = Math.round(after * 100) / 100;
  fact.amount = rounded;
  fact.printed = fact.printed.replace(/[\d,]+(\.\d+)?万元/, `${rounded}万元`);
  if (!fact.printed.includes(String(rounded))) throw new Error(`${before} is not printed in ${fact.printed}`);
}

function restateShare(fact: Kind<'share'>, hundredths: number): void {
  fact.percent = hundredths / 100;
  fact.printed = `占${(hundredths / 100).toFixed(2)}%`;
}
