import { isPermissionKey, type AccessRow, type PermissionKey } from '../../../core/index';
import { text, type AskProps, type Fault, type OptionGroup } from '../../views';
import { askWho, whoCan } from '../who-can';
import { servicesToChoose } from '../service-choice';
import { permissionOptions } from '../why-question';
import type { MeOn } from './me-on';

/** Why the reader can ask for nothing here; undefined where they can. */
export async function askLock({ visit, account, access }: MeOn): Promise<string | undefined> {
  const t = text.me;
  const { role, subject, suspended } = access.person;
  if (role === 'owner' || role === 'master') return t.everything;
  if (visit.actor.readOnly === true) return t.looking;
  if (!subject) return t.ofTeam(askWho(await whoCan(visit, account.id)));
  return suspended ? t.asleep : undefined;
}

/** The form for more, filled with what was typed, or with the permission in the query. */
export function askForm(on: MeOn, fault?: Fault): AskProps {
  const { visit, account, access } = on;
  const { field, query } = visit;
  const service = field('service') ?? query('service') ?? '';
  const search = field('thing') ?? query('thing');
  const { services, find } = servicesToChoose(access.services, { search, where: `service:${service}` });
  return {
    post: visit.form(account.paths.me),
    permissions: wanted(access.everywhere, access.rows),
    services: services.map(({ id, label }) => ({ value: id, label })),
    ...(find && { find }),
    typed: {
      key: field('key') ?? query('ask') ?? '',
      service,
      days: field('days') ?? '',
      reason: field('reason') ?? '',
    },
    ...(fault && { fault }),
  };
}

/** What can be asked for: not what the host doesn’t offer, needs a sign-in, or is had with no end already. */
function wanted(...rows: readonly (readonly AccessRow[])[]): OptionGroup[] {
  const whole = rows.flat().filter(({ service }) => service === undefined);
  const vain = new Set(whole.filter(isVain).map(({ key }) => key));
  const isLeft = (key: string) => !(isPermissionKey(key) && vain.has(key));
  return permissionOptions()
    .map(({ label, options }) => ({ label, options: options.filter(({ value }) => isLeft(value)) }))
    .filter(({ options }) => options.length > 0);
}

function isVain({ explanation }: AccessRow): boolean {
  const { allowed, sources, blockers } = explanation;
  if (allowed) return sources.some(({ expiresAt }) => expiresAt === undefined);
  return blockers.some(({ code }) => code === 'CEILING' || code === 'NEEDS_LOGIN');
}

/** A permission as a form names it. */
export function keyNamed(typed: string): PermissionKey | undefined {
  return isPermissionKey(typed) ? typed : undefined;
}
