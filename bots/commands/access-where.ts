import {
  permission,
  type AccessRow,
  type Evidence,
  type Permission,
  type PersonAccess,
} from '../../core/index';
import { say, type Line, type View } from '../view';

/** A row of somebody's access, and the place it is about in words. */
export interface Placed {
  row: AccessRow;
  where: string;
}

/** What a service key given without a service reaches. */
export const EVERYWHERE = 'all services, also later ones';

/** The row that a permission means at the place somebody typed; a view says what isn't clear. Nothing typed is passed over. */
export function placed(access: PersonAccess, wanted: Permission, typed: string): Placed | View {
  const place = typed.trim();
  const service = serviceNamed(access, place);
  if (wanted.group !== 'service') return onAccount(access, wanted, service?.label ?? place);
  if (place === '') return listed(access, ['That permission is for services: name one, or say all.']);
  if (/^all( services)?$/i.test(place)) return everywhere(access, wanted);
  if (!service) return listed(access, ['There is no service called ', { strong: place }, ' here.']);
  const row = access.rows.find((one) => one.key === wanted.key && one.service === service.id);
  return row ? { row, where: service.label } : notThere(wanted, service.label);
}

function serviceNamed({ services }: PersonAccess, place: string) {
  const text = place.toLowerCase();
  return services.find(({ id, label }) => id === place || label.toLowerCase() === text);
}

function onAccount({ rows }: PersonAccess, { key, label }: Permission, place: string): Placed | View {
  const row = rows.find((one) => one.key === key && one.service === undefined);
  if (row && place === '') return { row, where: 'whole account' };
  return say(
    [{ strong: label }, ' is for the whole account, so I don’t understand ', { strong: place }, ' here.'],
    'Leave it out. How long goes by days: 7, or 7 days, or never.',
  );
}

/** The row of all services; what was given without naming one is in the sources of each of them. */
function everywhere({ rows }: PersonAccess, wanted: Permission): Placed | View {
  const on = rows.filter(({ key, service }) => key === wanted.key && service !== undefined);
  const [first] = on;
  if (!first) return notThere(wanted, 'any service');
  const given = on.flatMap(({ explanation }) => explanation.sources).find((one) => isWhole(one, wanted.key));
  const { service: _, direct: __, end: ___, ...row } = first;
  const give = on.map((one) => one.give).find((answer) => answer !== 'CAN') ?? 'CAN';
  const direct = given && { direct: { id: given.grantId ?? '', key: wanted.key }, end: 'CAN' as const };
  return { row: { ...row, give, ...direct }, where: EVERYWHERE };
}

function isWhole({ source, key, service }: Evidence, wanted: string): boolean {
  return (source === 'contact' || source === 'membership') && key === wanted && service === undefined;
}

function notThere({ label }: Permission, where: string): View {
  return say(['Your host doesn’t offer ', { strong: label }, ` on ${where}.`]);
}

function listed({ services }: PersonAccess, line: Line): View {
  return say(line, ...services.slice(0, 10).map(({ id, label }) => `${label} · ${id}`));
}

/** Through what somebody has a permission that nobody gave them directly, to stand after its name. */
export function throughWhat({ key, explanation }: AccessRow): string {
  const ways = explanation.sources.map((from) => {
    if (from.source === 'owner' || from.source === 'master') return `as ${from.source}`;
    if (from.source === 'team' || from.source === 'remote') return `through ${from.label}`;
    return from.key === key ? 'on all services' : `with ${permission(from.key).label}`;
  });
  return [...new Set(ways)].join(' and ');
}
