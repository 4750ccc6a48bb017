import type { Context } from '../ports/context';
import { decider, type Asker, type Decider } from './decide';
import { isPermissionKey } from './catalogue';
import { noteUse } from './note-use';
import type { ResourceRef } from './resource';

/** One thing that is asked: a key, and what it is asked about. */
export interface Asked {
  key: string;
  resource: ResourceRef;
}

/**
 * The public question: may this principal do this here, now? Anything unknown is a no, and so is a database that is gone.
 * `login` says whether a sign-in stands behind a user at this moment; contacts never have one.
 */
export async function can(ctx: Context, { key, resource, ...asker }: Asker & Asked): Promise<boolean> {
  const [answer] = await canMany(ctx, { ...asker, questions: [{ key, resource }] });
  return answer ?? false;
}

/** Many questions of one principal, answered in their order and all as of one moment. */
export async function canMany(
  ctx: Context,
  { questions, ...asker }: Asker & { questions: readonly Asked[] },
): Promise<boolean[]> {
  const by = decider(ctx, asker);
  const answers: boolean[] = [];
  for (const asked of questions) answers.push(by ? await decide(ctx, by, asked) : false);
  return answers;
}

async function decide(ctx: Context, by: Decider, { key, resource: ref }: Asked): Promise<boolean> {
  try {
    const { resource, snapshot } = await by.about(ref);
    if (!resource || !snapshot?.can(key, resource)) return false;
    // A host that hears yes lets them do it.
    if (isPermissionKey(key)) noteUse(ctx, snapshot, key, resource);
    return true;
  } catch {
    return false;
  }
}
