import { permission, PERMISSION_KEYS, type PermissionKey, type PersonAccess } from '../../../core/index';
import type { Lock } from '../../views/words';
import { askWho, whoCan } from '../who-can';
import type { TeamsOn } from './teams-on';

/** What the reader can hand on to a remote team, and why not the rest; the core judges it anew when it is sent. */
export interface HandedOn {
  readonly locks: ReadonlyMap<PermissionKey, Lock>;
  readonly services: PersonAccess['services'];
}

/** Whoever gives a permission has it; staff give what the owner could. */
export async function handedOn(on: TeamsOn): Promise<HandedOn> {
  const { visit, account } = on;
  const access = await visit.as.personAccess({ account: account.id, principal: await giver(on) });
  const ask = askWho(await whoCan(visit, account.id));
  const locks = PERMISSION_KEYS.flatMap((key) => {
    const lock = lockOf(key, access, { host: visit.host, ask });
    return lock ? [[key, lock] as const] : [];
  });
  return { locks: new Map(locks), services: access.services };
}

async function giver({ visit, account }: TeamsOn) {
  if (visit.area === 'client') return visit.actor.principal;
  const people = await visit.as.namePeople({ account: account.id, roles: ['owner'], limit: 1 });
  return people[0]?.principal ?? visit.actor.principal;
}

function lockOf(
  key: PermissionKey,
  { person, rows }: PersonAccess,
  { host, ask }: { host: string; ask: string },
): Lock | undefined {
  if (permission(key).gives) return { reason: 'neverRemote' };
  const answers = rows.filter((row) => row.key === key).map(({ explanation }) => explanation);
  if (answers.some(({ allowed }) => allowed)) return undefined;
  const isOffered = !answers.some(({ blockers }) => blockers.some(({ code }) => code === 'CEILING'));
  if (!isOffered) return { reason: 'notOffered', host };
  return person.role === 'owner' || person.role === 'master' ? undefined : { reason: 'notYours', ask };
}
