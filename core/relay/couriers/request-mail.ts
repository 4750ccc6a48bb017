import { readPrincipal, type Principal } from '../../access/principal';
import { isOpen, mayAnswer } from '../../access/requests/judge-request';
import { mayLook } from '../../people/list-people';
import { answerMail, requestMail, type RequestNames } from '../../notices/request-mails';
import type { Addressee } from '../../notices/readers';
import type { Voice } from '../../notices/voice';
import type { Context } from '../../ports/context';
import type { AccessRequest } from '../../ports/stores/access-request-store';
import type { Courier } from '../courier';
import type { MailPost } from './mail';
import { labelOf, written } from './people-mail';

/** Mails a request to somebody who could answer it, if it still waits and they still may (R7). */
export function mailRequest(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ request: id = '', to = '' }) => {
    const request = await ctx.read.accessRequests.request(id);
    if (!request || !isOpen(request, ctx.clock.now())) return undefined;
    const answerer = await answererAt(ctx, request, to);
    if (!answerer) return undefined;
    const names = await namesOf(ctx, request);
    return { ...answerer, say: (voice) => requestMail(voice, request, names) };
  });
}

/** Tells whoever asked that it was answered, if they are still here. */
export function mailAnswer(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ request: id = '' }) => {
    const request = await ctx.read.accessRequests.request(id);
    if (request?.state !== 'approved' && request?.state !== 'refused') return undefined;
    const asker = await ctx.read.people.personNamed(request.account, request.principal);
    if (!asker || asker.suspended) return undefined;
    const names = await namesOf(ctx, request);
    const service = (await seesService(ctx, request)) ? names.service : (request.service ?? '');
    const { principal } = request;
    const say = (voice: Voice) => answerMail(voice, request, { ...names, service });
    return { address: asker.email, principal, say };
  });
}

/** Somebody who may answer it at this moment. */
async function answererAt(ctx: Context, request: AccessRequest, to: string): Promise<Addressee | undefined> {
  const parts = readPrincipal(to);
  if (parts?.kind !== 'user') return undefined;
  const principal = to as Principal;
  const loaded = await ctx.read.access.facts({ principal, account: request.account, login: true });
  const refusal = loaded && mayAnswer(loaded.facts, request, ctx.clock.fromDatabase(loaded.now));
  if (!loaded || refusal) return undefined;
  const user = await ctx.read.people.user(parts.id);
  return user && { address: user.email, principal };
}

/** Whoever asked for a service that they can't see reads its name nowhere: their page has its id alone (R3, R11). */
async function seesService(
  { snapshots }: Context,
  { principal, account, service = '' }: AccessRequest,
): Promise<boolean> {
  const login = principal.startsWith('user:');
  const snapshot = await snapshots.of({ principal, account, login });
  return snapshot !== undefined && (mayLook(snapshot) || snapshot.services('service.view').has(service));
}

async function namesOf({ read }: Context, request: AccessRequest): Promise<RequestNames> {
  const asker = await read.people.personNamed(request.account, request.principal);
  const service = request.service === undefined ? undefined : await read.accounts.service(request.service);
  return {
    account: await labelOf({ read }, request.account),
    asker: asker?.name ?? '',
    service: service?.label ?? '',
  };
}
