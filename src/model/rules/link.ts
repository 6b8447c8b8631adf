import { groupBy } from '../group-by.js';
import type { Fen } from '../money.js';
import type { Corrected, Fault } from './check.js';
import type { Rule } from './rule.js';

/** A fault with the rule that found it. */
export interface Fallen {
  readonly rule: Rule;
  /** Place of the rule in the catalogue. */
  readonly order: number;
  readonly fault: Fault;
}

/** A cause with everything it explains. */
export interface Linked {
  readonly cause: Fallen;
  /** The one cell, and the one amount in it, with which all of these faults disappear; `null` where none is known. */
  readonly repair: { readonly path: string; readonly amount: Fen } | null;
  readonly consequences: readonly Fallen[];
}

/**
 * Gathers the faults that have one cause. Each fault votes, for every cell in it, for the amount that would satisfy
 * it; where two or more vote for the same amount in the same cell, that cell is their cause, and whatever else is
 * satisfied once it is corrected is its consequence. Faults about the same subject, such as one absent table, are one
 * as well. Nothing is corrected in the document: this only decides what is told together.
 */
export function linkFaults(faults: readonly Fallen[]): Linked[] {
  const left = new Set(faults);
  const groups: { members: Fallen[]; repair: Linked['repair'] }[] = [];
  const take = (members: Fallen[], repair: Linked['repair']) => {
    for (const member of members) left.delete(member);
    groups.push({ members, repair });
  };
  const corrections = new Map<string, Fen>();
  const corrected: Corrected = (path, printed) => corrections.get(path) ?? printed;
  const explained = new Set<Fallen>();
  for (const { key, members, rivals } of electCells(faults)) {
    const live = members.filter((member) => {
      if (!left.has(member) || explained.has(member)) return false;
      // What the cells found so far explain has no vote on another cause.
      if (corrections.size === 0 || !member.fault.holds?.(corrected)) return true;
      explained.add(member);
      return false;
    });
    if (live.length < 2 || corrections.has(key.path)) continue;
    // Where several cells would do as well, none of them is known to be the cause.
    if (rivals) take(live, null);
    else {
      corrections.set(key.path, key.amount);
      take(live, key);
    }
  }
  // A blank that alone says what is missing helps to explain the sums over it as well.
  for (const each of [...left]) {
    const [repair] = each.fault.repairs;
    if (each.fault.finding.form !== 'blank' || !repair || corrections.has(repair[0])) continue;
    corrections.set(...repair);
    take([each], { path: repair[0], amount: repair[1] });
  }
  explainTheRest(left, groups, corrections);
  for (const [subject, members] of groupBy([...left], ({ fault }) => fault.subject))
    if (subject !== null) take(members, null);
  for (const each of left) groups.push({ members: [each], repair: null });
  return groups.map(({ members, repair }) => {
    const [cause, ...consequences] = [...members].sort(byPrecedence);
    return { cause: cause!, repair, consequences };
  });
}

type Key = NonNullable<Linked['repair']>;

/**
 * Cells with the amounts that at least two faults want in them, those with most votes first. A cell has rivals where
 * the same faults want something in another cell as well.
 */
function* electCells(faults: readonly Fallen[]): Generator<{ key: Key; members: Fallen[]; rivals: boolean }> {
  const votes = new Map<string, { key: Key; members: Fallen[] }>();
  for (const fallen of faults) {
    for (const [path, amount] of fallen.fault.repairs) {
      const name = `${path}=${amount}`;
      const found = votes.get(name);
      if (found) found.members.push(fallen);
      else votes.set(name, { key: { path, amount }, members: [fallen] });
    }
  }
  const isBlank = ({ key, members }: { key: Key; members: Fallen[] }) =>
    members.some(({ fault }) => fault.finding.form === 'blank' && fault.finding.paths[0] === key.path);
  const elected = [...votes.values()]
    .filter(({ members }) => members.length > 1)
    .map((vote) => ({ vote, weight: members(vote) * 2 + Number(isBlank(vote)) }))
    .sort((a, b) => b.weight - a.weight);
  const orders = new Map(faults.map((fallen, order) => [fallen, order]));
  const voters = ({ members }: { members: Fallen[] }) => members.map((each) => orders.get(each)).join(' ');
  const alike = groupBy(elected, ({ vote, weight }) => `${weight} ${voters(vote)}`);
  for (const { vote, weight } of elected)
    yield { ...vote, rivals: alike.get(`${weight} ${voters(vote)}`)!.length > 1 };
}

const members = (vote: { members: Fallen[] }) => vote.members.length;

/** What holds once the cells found so far are corrected is told with the first of them. */
function explainTheRest(
  left: Set<Fallen>,
  groups: readonly { members: Fallen[]; repair: Linked['repair'] }[],
  corrections: ReadonlyMap<string, Fen>,
): void {
  if (corrections.size === 0) return;
  const corrected: Corrected = (path, printed) => corrections.get(path) ?? printed;
  const groupOf = new Map(groups.map((group) => [group.repair?.path, group]));
  for (const fallen of [...left]) {
    const { finding, holds } = fallen.fault;
    // Blank addends are no paths of a sum, but its repairs name them.
    const places = [...finding.paths, ...fallen.fault.repairs.keys()];
    const group = places.map((path) => groupOf.get(path)).find(Boolean);
    if (!group || !holds?.(corrected)) continue;
    group.members.push(fallen);
    left.delete(fallen);
  }
}

const GRAVITY = { error: 0, warning: 1, info: 2 };

function byPrecedence(a: Fallen, b: Fallen): number {
  const blank = ({ fault }: Fallen) => Number(fault.finding.form !== 'blank');
  const gravity = ({ rule, fault }: Fallen) => GRAVITY[fault.finding.severity ?? rule.severity];
  return blank(a) - blank(b) || gravity(a) - gravity(b) || a.order - b.order;
}
