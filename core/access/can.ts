import type { Context } from '../ports/context';
import { decider, type Asker, type Decider } from './decide';
import { isPermissionKey } from './catalogue';
import type { Said } from './host-types';
import { noteUse } from './note-use';
import type { ResourceRef } from './resource';

/** One thing that is asked: a key, and what it is asked about; on a type of the host's own the key is one of its actions. */
export interface Asked {
  key: string;
  resource: ResourceRef;
  said?: Said | undefined;
}

/**
 * The public question: may this principal do this here, now? Anything unknown is a no, and so is a database that is gone.
 * `login` says whether a sign-in stands behind a user at this moment; contacts never have one.
 */
export async function can(
  ctx: Context,
  { principal, login, channel, ...asked }: Asker & Asked,
): Promise<boolean> {
  const [answer] = await canMany(ctx, { principal, login, channel, questions: [asked] });
  return answer ?? false;
}

/** Many questions of one principal, answered in their order and all as of one moment. */
export async function canMany(
  ctx: Context,
  { principal, login, channel, questions }: Asker & { questions: readonly Asked[] },
): Promise<boolean[]> {
  return canEach(ctx, { questions: questions.map((asked) => ({ ...asked, principal, login, channel })) });
}

/** Questions about several principals, answered in their order, those about one of them as of one moment. After the first
 * answer that is `until` no more is asked. */
export async function canEach(
  ctx: Context,
  { questions, until }: { questions: readonly (Asker & Asked)[]; until?: boolean },
): Promise<boolean[]> {
  const deciders = new Map<string, Decider | undefined>();
  const answers: boolean[] = [];
  for (const asked of questions) {
    const { principal, login = true, channel = 'api' } = asked;
    const name = `${login} ${channel} ${principal}`;
    if (!deciders.has(name)) deciders.set(name, decider(ctx, { principal, login, channel }));
    const by = deciders.get(name);
    answers.push(by ? await decide(ctx, by, asked) : false);
    if (answers.at(-1) === until) break;
  }
  return answers;
}

async function decide(ctx: Context, by: Decider, { key, resource: ref, said }: Asked): Promise<boolean> {
  const own = ctx.ownTypes.get(ref.type);
  if (own) return own.allows(by.principal, key, ref.id, said);
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
