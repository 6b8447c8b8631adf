import * as z from 'zod/mini';
import type { Path } from './issues.js';

interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
}

/** Known keys of the objects a path of the schema can lead to. */
export function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodMiniLazy) return knownKeys(schema._zod.innerType, path);
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return knownKeys(definition.innerType, path);
  if (definition.options) return definition.options.flatMap((option) => knownKeys(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next = typeof step === 'number' ? definition.element : definition.shape?.[step];
  return next ? knownKeys(next, rest) : [];
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  const row = [...Array(b.length + 1).keys()];
  for (let i = 0; i < a.length; i++) {
    let corner = row[0]!++;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1]!;
      row[j + 1] = Math.min(above + 1, row[j]! + 1, corner + Number(a[i] !== b[j]));
      corner = above;
    }
  }
  return row[b.length]!;
}

/** The known key closest to a mistyped one, or `null` when none is close. Case does not count. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  if (key.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(2, Math.floor(key.length / 3)) + 1;
  for (const candidate of known) {
    const apart = distance(key.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
