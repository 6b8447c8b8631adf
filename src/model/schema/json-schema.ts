import * as z from 'zod/mini';
import { budgetSchema, SCHEMA_VERSION } from './document.js';

/** The JSON Schema of a budget document (draft 2020-12), as it is published. */
export function budgetJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(budgetSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    $id: `urn:budget-kit:budget-document:${SCHEMA_VERSION}`,
    title: `Budget document, schema version ${SCHEMA_VERSION}`,
    ...schema,
  };
}
