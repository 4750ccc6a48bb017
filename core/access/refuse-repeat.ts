import { ConflictError } from '../errors';
import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';

/** A request that comes again, with the same id, has been done: were it done anew, it would undo what happened since (R7).
 * @throws ConflictError */
export async function refuseRepeat({ request }: Context, tx: Writes, act: string): Promise<void> {
  if (request === undefined || (await tx.first(`act:${act}`, request))) return;
  throw new ConflictError('request', 'DONE');
}
