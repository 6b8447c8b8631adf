import type { Finding } from '../../../../src/model/rules/finding.js';
import type { Plant } from './plants/plant.js';

/** What became of the faults of one kind. */
export interface Tally {
  readonly kind: string;
  planted: number;
  caught: number;
  /** How often each rule reported one. */
  readonly rules: Map<string, number>;
  /** Faults that no fitting rule reported in their place. */
  readonly misses: string[];
}

/** The rules that report a fault in its place: fitting ones whose findings name the place or something in it. */
export function catchers(
  findings: readonly Finding[],
  fits: Plant['fits'],
  places: readonly string[],
): string[] {
  const caught = findings.filter(
    ({ rule, paths, repair }) =>
      isFitting(rule, fits) &&
      // A blank cell is no addend of the sum it is missing from: the engine names it as the cell to look at.
      [...paths, ...(repair ? [repair.path] : [])].some((path) => places.some((place) => isIn(path, place))),
  );
  return [...new Set(caught.map(({ rule }) => rule))];
}

/** One line per kind: planted, caught, and the rules that caught most. */
export function tableOf(tallies: readonly Tally[]): string {
  const width = (text: string) => [...text].reduce((sum, each) => sum + (each > '⺀' ? 2 : 1), 0);
  const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - width(text)));
  const lines = tallies.map(({ kind, planted, caught, rules }) => {
    const names = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, times]) => `${rule} ${times}`);
    const rest = names.length > 5 ? ` +${names.length - 5}` : '';
    return `${pad(kind, 36)}| ${pad(String(planted), 8)}| ${pad(String(caught), 7)}| ${names.slice(0, 5).join(', ')}${rest}`;
  });
  return [`${pad('kind', 36)}| planted | caught | rules that caught it`, ...lines].join('\n');
}

/** Whether a rule may report a fault of a kind. */
export function isFitting(rule: string, fits: Plant['fits']): boolean {
  return fits.some((each) => (each.endsWith('*') ? rule.startsWith(each.slice(0, -1)) : rule === each));
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
