import {
  CATALOGUE,
  isPermissionKey,
  isServiceKey,
  permission,
  type PermissionKey,
  type PersonAccess,
  type Ticket,
} from '../../core/index';
import { text, type OptionGroup } from '../views';
import { labelOf } from './label-of';

/** What is asked: a permission, and on which thing; nothing named is the whole account. */
export interface WhyQuestion {
  readonly key: PermissionKey;
  readonly target: { readonly type: 'account' | 'service' | 'department' | 'ticket'; readonly id: string };
  /** The same target as the form names it. */
  readonly where: string;
}

/** What can be asked about somebody: the permissions in their groups. */
export function permissionOptions(): OptionGroup[] {
  const groups = { ...text.groups, service: text.why.services } as const;
  const rows = [...CATALOGUE.values()];
  return (['billing', 'support', 'misc', 'service'] as const).map((group) => ({
    label: groups[group],
    options: rows
      .filter((row) => row.group === group)
      .map(({ key }) => ({ value: key, label: labelOf(key) })),
  }));
}

/** On what it can be asked. */
export function targetOptions(
  { services, departments }: Pick<PersonAccess, 'services' | 'departments'>,
  tickets: readonly Ticket[],
): OptionGroup[] {
  const t = text.why;
  return [
    { label: t.services, options: services.map(({ id, label }) => ({ value: `service:${id}`, label })) },
    {
      label: t.departments,
      options: departments.map(({ id, label }) => ({ value: `department:${id}`, label })),
    },
    {
      label: t.tickets,
      options: tickets.map(({ id, number, subject }) => ({
        value: `ticket:${id}`,
        label: `${number} ${subject}`,
      })),
    },
  ];
}

/**
 * The question in a query. A permission that means nothing on what was chosen is answered where it does: on the account,
 * or on the first service. Undefined: nothing was asked.
 */
export function readQuestion(
  asked: { permission: string | undefined; where: string | undefined },
  account: string,
  services: PersonAccess['services'],
): WhyQuestion | undefined {
  const { permission: key, where = '' } = asked;
  if (key === undefined || !isPermissionKey(key)) return undefined;
  const [, type, id] = /^(service|department|ticket):(.+)$/su.exec(where) ?? [];
  const chosen = isTarget(type) && id !== undefined ? { type, id } : undefined;
  if (chosen && permission(key).on.includes(chosen.type)) return { key, target: chosen, where };
  const [first] = services;
  if (isServiceKey(key) && first) {
    return { key, target: { type: 'service', id: first.id }, where: `service:${first.id}` };
  }
  return { key, target: { type: 'account', id: account }, where: '' };
}

function isTarget(type: string | undefined): type is 'service' | 'department' | 'ticket' {
  return type === 'service' || type === 'department' || type === 'ticket';
}
