import type { Request } from 'express';
import type { z } from 'zod';
import { NotFoundError } from '../../core/index';
import { checkJson } from './check-json';
import { fieldOf, RequestFault, type FieldFault } from './faults';
import type { Operation } from './operation';

/** What path, query and body say, checked by the operation's own fields; nothing unknown passes.
 * @throws RequestFault naming every field at fault; NotFoundError for a path that can be nobody's */
export function readInput({ params, query, body }: Operation, req: Request): Record<string, unknown> {
  const place = params.safeParse({ ...req.params });
  checkJson(req.body);
  const asked = queryOf(req);
  if (!place.success || !isFit(req.params)) throw new NotFoundError('resource');
  return {
    ...place.data,
    ...checked(query, asked),
    ...checked(body, (req.body as unknown) ?? {}),
  };
}

/** Our own reading: what a host's parser would make lists and objects of is a fault. */
function queryOf({ url }: Request): Record<string, string> {
  const pairs = [...new URLSearchParams(url.split('?')[1] ?? '')];
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw faultOf([{ field: fieldOf([twice]), reason: 'TWICE' }]);
  const asked = Object.fromEntries(pairs);
  checkJson(asked);
  return asked;
}

/** What came in, as a schema takes it.
 * @throws RequestFault naming every field at fault */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw faultOf(result.error.issues.flatMap(faultsOf));
}

function faultsOf({ code, path, ...issue }: z.core.$ZodIssue): FieldFault[] {
  if (!('keys' in issue)) return [{ field: fieldOf(path), reason: code.toUpperCase() }];
  return issue.keys.map((key) => ({ field: fieldOf([...path, key]), reason: 'UNKNOWN_FIELD' }));
}

function faultOf(faults: readonly FieldFault[]): RequestFault {
  return new RequestFault('invalid-input', { faults });
}

function isFit(params: object): boolean {
  return Object.values(params).every((text) => !/\0|\p{Surrogate}/u.test(String(text)));
}
