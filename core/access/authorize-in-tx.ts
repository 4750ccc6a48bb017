import { ConflictError, NotFoundError } from '../errors';
import type { Context } from '../ports/context';
import type { BillingHost } from '../ports/host';
import type { LoadedFacts, Question } from '../ports/stores/access-store';
import type { Reads, Writes } from '../ports/stores/stores';
import { authorize } from './authorize';
import type { Asked } from './can';
import { isPermissionKey } from './catalogue';
import { requireChannel } from './channels';
import { accountOf, type Asker } from './decide';
import { isStranger, type Facts } from './facts';
import { lookUp } from './look-up';
import { readPrincipal, type Principal } from './principal';
import type { Resource, ResourceRef } from './resource';
import { vectorOf } from './snapshots';

/** Who wants to do what is paid or can't be undone, by which key, to what. */
export type Effect = Asker & Asked;

/** What an effect is judged by: epochs that stay still until its transaction ends, and facts read after they do. */
export interface Grounds {
  hold: Writes['access']['hold'];
  read: Pick<Reads, 'access' | 'accounts' | 'domains' | 'tickets'>;
}

/**
 * Judges a paid or destructive effect within the transaction that makes it: until that ends, nothing moves that was judged by
 * (R7, design section 5). A revocation under way is waited for, and one that comes later waits. What the effect is about
 * is read anew from the host: our copies may be older. Answers with the resource as it is now, for the effect to hold on to.
 * @throws NotFoundError for what isn't there or is foreign (R3), NotAllowedError, ConflictError where the facts can't be read
 * as they are held: the transaction's database is another one, or what it sees is older
 */
export async function authorizeInTx(
  ctx: Pick<Context, 'host' | 'clock' | 'uses'>,
  { hold, read }: Grounds,
  { principal, login = true, channel = 'web', key, resource: ref }: Effect,
): Promise<Resource> {
  const gone = new NotFoundError(ref.type);
  if (!readPrincipal(principal) || !isPermissionKey(key)) throw gone;
  const from = { read, host: ctx.host };
  const first = await lookUp(from, ref);
  const question = { principal: principal as Principal, account: first ? accountOf(first) : '', login };
  const held = await hold(vectorOf(question));
  // It may have been moved before it was held; what isn't there costs as much as what is (R3).
  const [resource, loaded] = [await lookUp(from, ref), await read.access.facts(question)];
  if (!resource || accountOf(resource) !== question.account || !isInSight(loaded)) throw gone;
  refuseOthers(held, loaded, question);
  requireChannel({ channel }, { account: question.account, closed: loaded.facts.closed });
  const facts = await asHostSays(ctx.host, loaded.facts, ref);
  if (!facts) throw gone;
  authorize(ctx, { ...loaded, facts, now: ctx.clock.fromDatabase(loaded.now) }, key, resource);
  return resource;
}

function isInSight(loaded: LoadedFacts | undefined): loaded is LoadedFacts {
  return loaded !== undefined && !isStranger(loaded.facts);
}

/** Facts of another moment than the one that is held, or of another database, say nothing about now. */
function refuseOthers(held: ReadonlyMap<string, number>, { vector }: LoadedFacts, question: Question): void {
  if (vectorOf(question).every((scope) => held.has(scope) && held.get(scope) === vector.get(scope))) return;
  throw new ConflictError('access', 'OTHER_MOMENT');
}

/** The facts with what the host says now of the account and the thing; undefined for what is this account's no longer. */
async function asHostSays(host: BillingHost, facts: Facts, ref: ResourceRef): Promise<Facts | undefined> {
  const { id } = facts.account;
  const account = await host.account(id);
  if (!account) return undefined;
  const now = { ...facts, account: { ...facts.account, state: account.state } };
  if (ref.type === 'domain') {
    const domain = await host.domain(ref.id);
    return domain?.account === id && domain.state !== 'ended' ? now : undefined;
  }
  if (ref.type !== 'service') return now;
  const service = (await host.services(id)).find((one) => one.id === ref.id && one.state !== 'ended');
  return service && { ...now, services: facts.services.map((one) => (one.id === ref.id ? service : one)) };
}
