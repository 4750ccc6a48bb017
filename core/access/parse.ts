import type { z } from 'zod';
import { InvalidInputError } from '../errors';

/** Checks what came in at the door; nothing unknown passes.
 * @throws InvalidInputError that names the first field at fault */
export function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const most = issue?.code === 'too_big' ? { most: Number(issue.maximum) } : {};
  throw new InvalidInputError(issue?.path.join('.') ?? '', issue?.code ?? 'invalid', most);
}
