import { ConflictError, InvalidInputError } from '../../errors';
import type { Subject } from '../../ports/stores/access-store';
import type { Reads, Writes } from '../../ports/stores/stores';
import type { Held } from './plan';
import { findSubject, hasAll, type FoundSubject } from '../subjects';

/** A subject whose grants change, with what it holds itself. */
export interface Target extends Held {
  readonly found: FoundSubject;
}

/** Looks subjects of an account up, each of which must be one that grants mean something for.
 * @throws NotFoundError, InvalidInputError for one that is named twice, ConflictError for the owner and masters */
export async function findTargets(
  read: Reads | Writes,
  { account, subjects, now }: { account: string; subjects: readonly Subject[]; now: number },
): Promise<Target[]> {
  const names = new Set(subjects.map(({ kind, id }) => `${kind}:${id}`));
  if (names.size < subjects.length) throw new InvalidInputError('subjects', 'TWICE');
  const targets: Target[] = [];
  for (const subject of subjects) {
    const found = await findSubject(read, account, subject);
    if (hasAll(found)) throw new ConflictError('grant', 'HAS_ALL', { id: subject.id });
    targets.push({ subject, found, now, grants: await read.access.grantsOf(subject) });
  }
  return targets;
}
