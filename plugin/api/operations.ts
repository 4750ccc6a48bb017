import { contactOperations } from './contacts/operations';
import { decisionOperations } from './decisions/operations';
import type { Operation } from './operation';
import { tokenOperations } from './tokens/operations';

/** Every operation of the API: router, description and tests are made from this list. */
export const OPERATIONS: readonly Operation[] = [
  ...decisionOperations,
  ...contactOperations,
  ...tokenOperations,
];
