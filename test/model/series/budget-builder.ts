import type { Budget } from '../../../src/model/schema/document.js';

/** The smallest budget with the given tables and facts; every series reads no more than it names. */
export function budgetWith(tables: Budget['tables'], facts: Budget['narrative']['facts'] = []): Budget {
  return {
    schemaVersion: 1,
    kind: 'budget',
    year: 2022,
    department: { name: '某办公室', level: 'department', scope: 'own' },
    profile: { duties: [], offices: [], units: [] },
    contents: [],
    tables,
    narrative: { sections: [], facts },
    glossary: [],
  };
}

/** Whether a value and everything in it is frozen. */
export function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}
