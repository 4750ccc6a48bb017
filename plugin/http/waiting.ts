import type { Request } from 'express';
import { NotFoundError } from '../../core/index';
import type { Rich } from '../views/words';
import { TOKEN } from './forms';
import { ownPath } from './own-path';
import type { Act } from './route';
import { Shelf, type Shelving } from './shelf';
import { textsOf } from './texts';

/** A change that waits until whoever asked for it proved again who they are (R15): then its form is posted again. */
export interface Waiting {
  /** What is about to be done, for a last look at it. */
  readonly say: Rich;
  readonly deed: string;
  readonly ends?: true;
  /** The page to leave it for. */
  readonly back: string;
  /** Where the form was posted to, and what it said, without its proof. */
  readonly action: string;
  readonly fields: readonly Field[];
}

/** A field of a form by its name. */
export type Field = readonly [name: string, value: string];

/** Changes that wait, in any area and at the door, for a person and not for a session: where a host signs people in, a proof begins
 * another one. Their ids are guessed by nobody, and a proof comes first in whatever session goes on. */
export const WAITING = new Shelf<Waiting>('waiting');

/** Under this a form that waited names itself when it comes again: it is done once. */
export const WAITED = 'waited';

/** Lets a form that waited be done once; `id` is what it names itself by, absent for one that didn't wait.
 * @throws NotFoundError for one that was done by now, or waited too long */
export async function requireOnce(core: Shelving, owner: string, id: string | undefined): Promise<void> {
  if (id !== undefined && !(await WAITING.drop(core, owner, id))) throw new NotFoundError('change');
}

/** What waits of a form that was posted for an act. */
export function waitingOf({ say, deed, ends, back }: Omit<Act, 'run'>, base: string, req: Request): Waiting {
  const action = ownPath(base, req.originalUrl);
  return { say, deed, back, action, fields: fieldsOf(req.body), ...(ends && { ends }) };
}

function fieldsOf(body: unknown): Field[] {
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  return names
    .filter((name) => name !== TOKEN && name !== WAITED)
    .flatMap((name) => textsOf(body, name).map((value): Field => [name, value]));
}
