import {
  CATALOGUE,
  permission,
  type AccountPerson,
  type Permission,
  type PermissionKey,
} from '../../core/index';

const DAY_MS = 86_400_000;

/**
 * The people somebody may mean: by id, by the whole address, by name; a whole name goes before a part of one. Names are
 * what people call themselves: none counts as somebody's id or address.
 */
export function findPeople(people: readonly AccountPerson[], typed: string): AccountPerson[] {
  const exact = typed.trim();
  const text = exact.toLowerCase();
  if (text === '') return [];
  const byId = people.filter(({ principal }) => principal === exact);
  if (byId.length > 0) return byId;
  if (text.includes('@')) return people.filter(({ email }) => email === text);
  const whole = people.filter(({ name }) => name.toLowerCase() === text);
  return whole.length > 0
    ? whole
    : people.filter(({ name }) => partsOf(name).some((part) => part.startsWith(text)));
}

function partsOf(name: string): string[] {
  const text = name.toLowerCase();
  return [text, ...text.split(/\s+/)];
}

/** The permissions somebody may mean: by key, by label, or by a part of either. */
export function findPermissions(typed: string): Permission[] {
  const text = typed.trim().toLowerCase();
  const all = [...CATALOGUE.values()];
  const whole = all.filter(
    ({ key, label }) =>
      key.toLowerCase() === text || label.toLowerCase() === text || key.toLowerCase().endsWith(`.${text}`),
  );
  return whole.length > 0
    ? whole
    : all.filter(
        ({ key, label }) =>
          text !== '' && (label.toLowerCase().includes(text) || key.toLowerCase().includes(text)),
      );
}

/** `7`, `7d`, `7 days`, `never` or nothing; undefined for anything else. `days` is absent for good. */
export function readDays(typed: string): { days?: number } | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '' || text === 'never') return {};
  const [, count] = /^(\d{1,3})\s*(?:d|days?)?$/.exec(text) ?? [];
  const days = Number(count);
  return count && days > 0 ? { days } : undefined;
}

/** "For n days" is n × 24 hours (design section 1). */
export function endsAt(now: number, days: number | undefined): number | undefined {
  return days === undefined ? undefined : now + days * DAY_MS;
}

/** Whether a permission that somebody gets does nothing yet: it needs a sign-in, and a contact has none (R13). */
export function sleeps({ principal }: Pick<AccountPerson, 'principal'>, key: PermissionKey): boolean {
  return principal.startsWith('contact:') && permission(key).login === true;
}

/** What is said of one that sleeps. */
export function sleepText({ name }: Pick<AccountPerson, 'name'>): string {
  return `It needs a sign-in, and ${name} has none: it sleeps until ${name} has one.`;
}

/** What a Confirm carries, so that it means the same thing when it comes late. */
export interface Plan {
  account: string;
  principal: string;
  key: string;
  service?: string;
  days?: number;
}

const MOST = 70;
/** As we write them: nothing else that JavaScript would read as a number. */
const DAYS = /^[1-9]\d{0,2}$/;

/** Undefined when it is longer than a button may carry. */
export function packPlan({ account, principal, key, service = '', days }: Plan): string | undefined {
  const packed = [account, principal, key, service, days === undefined ? '' : String(days)]
    .map(encodeURIComponent)
    .join('|');
  return packed.length <= MOST ? packed : undefined;
}

/** The plan a button carried; undefined for anything we didn't make. */
export function unpackPlan(packed: string): Plan | undefined {
  const [account, principal, key, service, days, ...more] = packed.split('|').map(decode);
  if (!account || !principal || !key || more.length > 0) return undefined;
  if (days && !DAYS.test(days)) return undefined;
  return {
    account,
    principal,
    key,
    ...(service ? { service } : {}),
    ...(days ? { days: Number(days) } : {}),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
