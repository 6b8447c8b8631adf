import { checkSteps, type CheckResult } from '../../model/rules/check-budget.js';
import type { Budget } from '../../model/schema/document.js';

/** An element that shows findings once they are known. */
interface Waiting {
  requestUpdate(): void;
}

interface Run {
  readonly lastYear: Budget | null;
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
  budget: Budget,
  element: Waiting,
  lastYear: Budget | null = null,
): CheckResult | null {
  let run = runs.get(budget);
  if (!run || (lastYear !== null && run.lastYear !== lastYear)) {
    run = { lastYear, waiting: new Set(), result: null };
    runs.set(budget, run);
    const work = complete(run, budget).finally(() => running.delete(work));
    running.add(work);
  }
  if (!run.result) run.waiting.add(element);
  return run.result;
}

/** When all documents of the page that are being checked have been. */
export async function allChecked(): Promise<void> {
  await Promise.all(running);
}

async function complete(run: Run, budget: Budget): Promise<void> {
  const steps = checkSteps(budget, { lastYear: run.lastYear });
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
  run.waiting.forEach((element) => element.requestUpdate());
  run.waiting.clear();
}
