import { z } from 'zod';

/** What is an event under the name by which the log has it. */
const SAME = [
  ...['account.imported', 'account.merged', 'account.state', 'service.ended', 'ceiling.set'],
  ...['contact.added', 'contact.changed', 'contact.merged', 'contact.proved', 'contact.removed'],
  ...['user.invited', 'user.joined', 'user.suspended', 'user.resumed', 'users.merged', 'person.erased'],
  ...['invitation.sent', 'invitation.declined', 'invitation.withdrawn'],
  ...['member.suspended', 'member.resumed', 'member.removed', 'member.left', 'master.made', 'master.unmade'],
  ...['address.added', 'address.primary', 'address.removed', 'chat.linked', 'chat.unlinked'],
  ...['ownership.offered', 'ownership.withdrawn', 'ownership.handed', 'ownership.undone'],
  ...['secondary.changed', 'secondary.confirmed'],
  ...['recovery.asked', 'recovery.proved', 'recovery.stopped', 'recovery.done'],
  ...['team.added', 'team.edited', 'team.removed', 'team.joined', 'team.left', 'team.rotated'],
  ...[
    'channels.changed',
    'channels.set',
    'departments.set',
    'department.ended',
    'domain.assigned',
    'domain.unassigned',
    'domain.ended',
  ],
  ...['request.made', 'request.approved', 'request.refused', 'request.withdrawn'],
  ...['ticket.opened', 'ticket.replied', 'ticket.answered', 'ticket.closed', 'ticket.reopened'],
  ...['ticket.moved', 'ticket.state'],
] as const;

/** What is one event to a host, however it came about; a remote team is a team too, and the subject says which. */
const RENAMED = {
  'access.given': 'grant.changed',
  'access.ended': 'grant.changed',
  'group.given': 'grant.changed',
  'group.ended': 'grant.changed',
  'preset.applied': 'grant.changed',
  'grants.given': 'grant.changed',
  'grants.copied': 'grant.changed',
  'review.removed': 'grant.changed',
  'review.undone': 'grant.changed',
  'remote.invited': 'team.invited',
  'remote.accepted': 'team.accepted',
  'remote.activated': 'team.accepted',
  'remote.rejected': 'team.rejected',
  'remote.closed': 'team.closed',
  'remote.edited': 'team.edited',
  'remote.admitted': 'team.admitted',
  'remote.dismissed': 'team.dismissed',
  'remote.joined': 'team.joined',
  'remote.left': 'team.left',
} as const;

/** What is recorded and told to nobody: looks, one's own mail choices, what the host hears anyway, and what only an
 * installation does to itself. */
export const NO_EVENTS: ReadonlySet<string> = new Set([
  ...[
    'account.exported',
    'person.exported',
    'people.exported',
    'team.revealed',
    'look.begun',
    'mirror.closed',
    'invoicing.changed',
    'mail.stopped',
    'mail.resumed',
    'mail.tested',
    'mail.held',
    'mail.released',
    'mail.discarded',
    'mail.expired',
  ],
  ...['activity.closed', 'activity.restored', 'heads.left', 'letter.retried', 'secret.rotated'],
  ...['token.issued', 'token.rotated', 'token.revoked', 'preset.changed', 'preset.removed', 'user.made'],
  ...['webhook.added', 'webhook.changed', 'webhook.rotated', 'webhook.removed', 'webhook.paused'],
  ...['webhook.tested', 'webhook.resent'],
  ...['session.begun', 'session.ended', 'sessions.ended', 'factor.given', 'factor.recovered'],
  ...[
    'addresses.allowed',
    'profile.changed',
    'factor.lost',
    'factor.vouched',
    'factor.stopped',
    'factor.link',
    'factor.replaced',
  ],
  ...['factor.on', 'factor.off', 'factor.codes', 'password.offered', 'password.set'],
  ...['password.changed', 'password.reset'],
]);

/** What a webhook can be told. */
export type EventType = (typeof SAME)[number] | (typeof RENAMED)[keyof typeof RENAMED];

/** The event by which a webhook is tried; it goes to one alone, whatever that one subscribed to. */
export const TEST_EVENT = 'webhook.test';

const BY_ACTION: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ...SAME.map((action) => [action, action] as const),
  ...Object.entries(RENAMED),
]);

/** All of them, by name. */
export const EVENT_TYPES: readonly EventType[] = [...new Set(BY_ACTION.values())].sort();

/** What can be subscribed to: an event, all that begins with one word (`grant.*`), or everything. */
const PATTERNS: readonly string[] = [
  '*',
  ...new Set(EVENT_TYPES.map((type) => `${type.slice(0, type.indexOf('.'))}.*`)),
  ...EVENT_TYPES,
];

/** What can be subscribed to at once: everything, and all that begins with one word. */
export const EVENT_GROUPS: readonly string[] = PATTERNS.filter((one) => one.endsWith('*'));

/** What a webhook is told of: names of events, `grant.*` or `*`. */
export const Events = z.array(z.enum(PATTERNS)).min(1).max(PATTERNS.length);

/** The event that an action of an account's log is; undefined: it is none. */
export function eventOf(action: string): EventType | undefined {
  return BY_ACTION.get(action);
}

/** Whether a webhook that subscribed to these is to be told of this. */
export function wants(events: readonly string[], type: string): boolean {
  return events.includes('*') || events.includes(type) || events.includes(`${type.split('.')[0] ?? ''}.*`);
}
