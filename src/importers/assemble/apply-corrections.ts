import type { Place } from '../source.js';

type Node = Record<string, unknown> | unknown[];

/** A path as its steps; `null` where it is none, or would lead outside the document. */
function stepsOf(path: string): string[] | null {
  if (!/^[A-Za-z]\w*(\.[A-Za-z]\w*|\[\d+\])*$/.test(path)) return null;
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.some((step) => /^(__proto__|prototype|constructor)$/.test(step)) ? null : steps;
}

/**
 * Sets values at paths of a plain document and takes out those that are `null`. All paths are those of the document
 * as it was; what is taken out moves the later entries of a list, and with them their places and the cells of facts.
 * @returns The paths that lead nowhere.
 */
export function applyCorrections(
  document: Record<string, unknown>,
  corrections: Readonly<Record<string, unknown>>,
  trace: Map<string, Place>,
): string[] {
  const lost: string[] = [];
  const removals: string[][] = [];
  for (const [path, value] of Object.entries(corrections)) {
    const steps = stepsOf(path);
    if (!steps) lost.push(path);
    else if (value === null && !isBlankable(steps)) removals.push(steps);
    else if (!set(document, steps, value)) lost.push(path);
  }
  // Of a list, the last first.
  for (const steps of removals.sort(byIndexDown))
    if (!remove(document, steps, trace)) lost.push(printed(steps));
  return lost;
}

/** An amount is not taken out but becomes blank. */
function isBlankable(steps: readonly string[]): boolean {
  return (
    steps[0] === 'tables' &&
    steps.length >= 4 &&
    !/^(note|form|department|previous|unitCode|code|rows|\d+)$/.test(steps.at(-1)!)
  );
}

function parentOf(document: Node, steps: readonly string[]): Node | null {
  let node: unknown = document;
  for (const step of steps.slice(0, -1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return null;
    node = (node as Record<string, unknown>)[step];
  }
  return typeof node === 'object' && node !== null ? (node as Node) : null;
}

function set(document: Node, steps: readonly string[], value: unknown): boolean {
  const parent = parentOf(document, steps);
  const last = steps.at(-1)!;
  if (!parent) return false;
  if (Array.isArray(parent)) {
    const index = /^\d+$/.test(last) ? Number(last) : NaN;
    if (!(index <= parent.length)) return false;
    parent[index] = structuredClone(value);
  } else parent[last] = structuredClone(value);
  return true;
}

function remove(
  document: Record<string, unknown>,
  steps: readonly string[],
  trace: Map<string, Place>,
): boolean {
  const parent = parentOf(document, steps);
  const last = steps.at(-1)!;
  if (!parent || !Object.hasOwn(parent, last)) return false;
  if (!Array.isArray(parent)) {
    delete parent[last];
    trace.delete(printed(steps));
    return true;
  }
  parent.splice(Number(last), 1);
  const list = printed(steps.slice(0, -1));
  const moved = (path: string) => movedPath(path, list, Number(last));
  for (const [path, place] of [...trace]) {
    const to = moved(path);
    if (to === path) continue;
    trace.delete(path);
    if (to !== null) trace.set(to, place);
  }
  moveCells(document, moved);
  return true;
}

/** Where a path leads once an entry of a list is gone; `null` for what is gone with it. */
function movedPath(path: string, list: string, index: number): string | null {
  if (!path.startsWith(`${list}[`)) return path;
  const [, number, rest] = /^\[(\d+)\](.*)$/.exec(path.slice(list.length)) ?? [];
  if (number === undefined || Number(number) < index) return path;
  return Number(number) === index ? null : `${list}[${Number(number) - 1}]${rest}`;
}

function moveCells(document: Record<string, unknown>, moved: (path: string) => string | null): void {
  const facts = (document['narrative'] as { facts?: unknown } | undefined)?.facts;
  if (!Array.isArray(facts)) return;
  for (const fact of facts as Record<string, unknown>[])
    for (const key of ['cell', 'of']) {
      const path = fact[key];
      if (typeof path !== 'string') continue;
      const to = moved(path);
      if (to === null) delete fact[key];
      else fact[key] = to;
    }
}

function byIndexDown(a: readonly string[], b: readonly string[]): number {
  if (printed(a.slice(0, -1)) !== printed(b.slice(0, -1))) return b.length - a.length;
  return Number(b.at(-1)) - Number(a.at(-1)) || 0;
}

function printed(steps: readonly string[]): string {
  return steps.reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  );
}
