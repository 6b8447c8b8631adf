import type { CheckOptions, CheckResult } from '../../model/rules/check-budget.js';
import type { Budget } from '../../model/schema/document.js';
import { inTurn } from '../base/later.js';
import type { FigureView, Rules } from './figure-view.js';

/** What a page has beside the document: last year's, and what was noticed while the published files were read. */
export type Given = Required<Pick<CheckOptions, 'lastYear' | 'layout'>>;

const NOTHING: Given = { lastYear: null, layout: null };

/** An element that shows findings once they are known. */
interface Waiting {
  requestUpdate(): void;
}

interface Run {
  readonly given: Given;
  readonly waiting: Set<Waiting>;
  result: CheckResult | null;
}

/** How long the page may stand still for the rules, in ms. */
const SLICE = 8;

const runs = new WeakMap<Budget, Run>();
const running = new Set<Promise<void>>();

/**
 * What the rules say of a document; `null` while they are at it, and the element that asks is drawn again when they are
 * done. Each document is checked once, in short slices of time.
 */
export function checkedOf(
  { budget, figure, checks: { rules } }: FigureView,
  given: Given = NOTHING,
): CheckResult | null {
  let run = runs.get(budget);
  if (!run || isMore(given, run.given)) {
    run = { given, waiting: new Set(), result: null };
    runs.set(budget, run);
    const work = complete(run, budget, rules).finally(() => running.delete(work));
    running.add(work);
  }
  if (!run.result) run.waiting.add(figure);
  return run.result;
}

/** Whether an element gives something that the run did not have; figures give nothing and take what there is. */
function isMore(given: Given, had: Given): boolean {
  return (['lastYear', 'layout'] as const).some((key) => given[key] !== null && given[key] !== had[key]);
}

/** When all documents of the page that are being checked have been. */
export async function allChecked(): Promise<void> {
  await Promise.all(running);
}

async function complete(run: Run, budget: Budget, { checkSteps }: Rules): Promise<void> {
  const steps = checkSteps(budget, run.given);
  let started = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      run.result = step.value;
      break;
    }
    if (performance.now() - started < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
  run.waiting.forEach((element) => inTurn(() => element.requestUpdate()));
  await new Promise<void>(inTurn);
  run.waiting.clear();
}
