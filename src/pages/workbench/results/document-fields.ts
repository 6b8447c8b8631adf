/** Fields about the whole document that a person fills in where the files do not say them, or not rightly. */
export interface DocumentField {
  readonly path: string;
  readonly required: boolean;
  readonly kind: 'year' | 'text' | 'date' | 'address' | 'choice';
  readonly choices?: readonly string[];
}

export const DOCUMENT_FIELDS = [
  { path: 'year', required: true, kind: 'year' },
  { path: 'department.name', required: true, kind: 'text' },
  { path: 'department.level', required: true, kind: 'choice', choices: ['department', 'unit'] },
  { path: 'department.scope', required: true, kind: 'choice', choices: ['consolidated', 'own'] },
  { path: 'department.region', required: false, kind: 'text' },
  { path: 'department.code', required: false, kind: 'text' },
  { path: 'published', required: false, kind: 'date' },
  { path: 'source.url', required: false, kind: 'address' },
] as const satisfies readonly DocumentField[];

export type FieldPath = (typeof DOCUMENT_FIELDS)[number]['path'];

/** The value of a field in a document that may not be valid yet. */
export function fieldValue(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      document,
    );
}

/** Required fields that a document does not have. */
export function missingFields(document: unknown): FieldPath[] {
  return DOCUMENT_FIELDS.filter(({ path, required }) => {
    const value = fieldValue(document, path);
    return required && (value === undefined || value === null || value === '');
  }).map(({ path }) => path);
}

/** What was typed as the document has it; `undefined` where it is no such value. */
export function parseField({ kind, choices }: DocumentField, text: string): unknown {
  const typed = text.trim().normalize('NFKC');
  switch (kind) {
    case 'year':
      return /^(199\d|20\d\d|2100)$/.test(typed) ? Number(typed) : undefined;
    case 'date': {
      const [, year, month, day] =
        /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/.exec(typed) ?? [];
      if (!year || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined;
      return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
    }
    case 'address':
      return /^https?:\/\/\S+$/.test(typed) && typed.length <= 2000 ? typed : undefined;
    case 'choice':
      return choices?.includes(typed) ? typed : undefined;
    case 'text':
      return text.trim() !== '' && text.length <= 200 ? text.trim() : undefined;
  }
}
