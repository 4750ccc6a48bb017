import {
  isPermissionKey,
  type DelegationRefusal,
  type DomainError,
  type PermissionKey,
} from '../../core/index';
import type { Visit } from '../http/route';
import { text, type RefusedPageProps, type Text } from '../views';
import type { Lock } from '../views/words';
import { lockOfRefusal } from './locks';
import { pathsOf } from './paths';
import { askWho, whoCan } from './who-can';
import { wordOf } from './word-of';
import { labelOf } from './label-of';

const DELEGATION: ReadonlySet<string> = new Set<DelegationRefusal>([
  'NO_MANAGE',
  'NOT_HELD',
  'NOT_AS_LONG',
  'NOT_OFFERED',
  'OWN',
  'MORE_THAN_YOU',
]);
/** Refusals that say nothing but that nobody gave the permission, or no longer. */
const NOT_GIVEN: ReadonlySet<unknown> = new Set(['NO_GRANT', 'EXPIRED', 'OUT_OF_REACH', 'NOT_MEMBER']);

/** Which staff can what another one’s role doesn’t allow (R18). */
const STAFF: ReadonlyMap<unknown, readonly (keyof Text['whom'])[]> = new Map([
  ['change', ['administrator']],
  ['audit', ['administrator', 'auditor']],
  ['tickets', ['administrator']],
  ['tokens', ['administrator']],
  ['webhooks', ['administrator']],
]);

/** A refusal with its reason, who can help, and where to ask why; never of an account that isn't the reader's. */
export async function presentRefusal(visit: Visit, { details }: DomainError): Promise<RefusedPageProps> {
  const { reason, key, account, act } = details;
  const doing = wordOf(text.doings, visit.doing) ?? visit.doing;
  if (typeof account !== 'string') {
    return { doing, account: '', who: (STAFF.get(act) ?? []).map((who) => text.whom[who]) };
  }
  if (reason === 'CHANNEL_CLOSED') return behindClosed(visit, { doing, account });
  if (visit.area === 'admin') return ofRole(visit, { doing, account, reason });
  const names = await whoCan(visit, account);
  const who = names.length === 0 ? [text.whom.theOwner] : names;
  const { label } = await visit.as.readAccount({ account });
  const lock = lockOf(reason, { host: visit.host, ask: askWho(names) });
  const known = typeof key === 'string' && isPermissionKey(key) ? key : undefined;
  return {
    ...{ doing, account: label },
    ...(lock === undefined ? { who } : { lock, who: [] }),
    ...(known === undefined ? {} : missing(visit, { account, key: known, reason })),
  };
}

/** Staff have what their role has, and no client could give them more (R18). */
async function ofRole(
  { as, host }: Visit,
  { doing, account, reason }: { doing: string; account: string; reason: unknown },
): Promise<RefusedPageProps> {
  const { label } = await as.readAccount({ account });
  const lock = reason === 'NOT_OFFERED' || reason === 'CEILING';
  return {
    ...{ doing, account: label, who: lock ? [] : [text.whom.administrator] },
    ...(lock && { lock: { reason: 'notOffered' as const, host } }),
  };
}

/** Nothing of the account is asked: the web is closed to the reader there. Its name is theirs to know all the same. */
async function behindClosed(
  { as }: Visit,
  { doing, account }: { doing: string; account: string },
): Promise<RefusedPageProps> {
  const label = (await as.myAccounts({})).find((hat) => hat.account === account)?.label ?? '';
  return { doing, account: label, lock: { reason: 'webClosed' }, who: [] };
}

/** What was missing, and where to ask for it and why. */
function missing(
  visit: Visit,
  { account, key, reason }: { account: string; key: PermissionKey; reason: unknown },
): Pick<RefusedPageProps, 'permission' | 'ask' | 'why'> {
  const isNotGiven = NOT_GIVEN.has(reason);
  const paths = pathsOf(visit, account);
  const isClient = visit.area === 'client';
  const asks = isNotGiven && isClient && visit.actor.readOnly !== true;
  return {
    ...(isNotGiven ? { permission: labelOf(key) } : {}),
    ...(asks ? { ask: `${paths.me}?ask=${key}#ask` } : {}),
    ...(isClient && !isDelegation(reason)
      ? { why: `${paths.why(visit.actor.principal)}?permission=${key}` }
      : {}),
  };
}

function lockOf(reason: unknown, words: { host: string; ask: string }): Lock | undefined {
  if (isDelegation(reason)) return lockOfRefusal(reason, words);
  if (reason === 'READ_ONLY') return { reason: 'readOnly', ask: words.ask };
  return reason === 'CEILING' ? { reason: 'notOffered', host: words.host } : undefined;
}

function isDelegation(reason: unknown): reason is DelegationRefusal {
  return typeof reason === 'string' && DELEGATION.has(reason);
}
