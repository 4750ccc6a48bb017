import type { Channel, Kind, Lock, Platform, Source, State } from '../../words';

/** What somebody is. */
export const kinds: Record<Kind, string> = {
  owner: 'Owner',
  master: 'Master',
  user: 'User',
  contact: 'Contact',
  invited: 'Invited',
  remote: 'Remote',
  staff: 'Staff',
};
/** How something stands. */
export const states: Record<State, string> = {
  active: 'Active',
  pending: 'Pending',
  closed: 'Closed',
  suspended: 'Suspended',
  rejected: 'Rejected',
};
/** The chat platforms. */
export const platforms: Record<Platform, string> = { slack: 'Slack', discord: 'Discord' };
/** Where an act came from. */
export const channels: Record<Channel, string> = {
  web: 'Web',
  ...platforms,
  mail: 'Mail',
  api: 'API',
  staff: 'Staff',
  itself: 'By itself',
};
/** The three groups of account permissions, in their order. */
export const groups = { billing: 'Billing', support: 'Support', misc: 'Miscellaneous' };

/** Through whom somebody has a permission. */
export function through(source: Source): string {
  if (source.kind === 'owner') return 'as owner';
  if (source.kind === 'master') return 'as master';
  if (source.kind === 'direct') return 'given directly';
  if (source.kind === 'implied') return `comes with ${source.name ?? 'another'}`;
  return `through ${source.name ?? 'a team'}`;
}

/** Why not, and who could. */
export function lock(why: Lock): string {
  switch (why.reason) {
    case 'notOffered':
      return `${why.host} doesn’t offer this to your account. Ask ${why.host}.`;
    case 'notOnService':
      return 'Not offered for this service.';
    case 'needsSignIn':
      return 'Needs a sign-in. A contact has none.';
    case 'ended':
      return `Ended ${why.on.text}.`;
    case 'own':
      return `You can’t change your own permissions. ${why.who} can.`;
    case 'master':
      return `Only the owner or ${why.host} can change a master.`;
    case 'owner':
      return 'The owner has everything, always.';
    case 'webClosed':
      return 'These pages are closed to you on this account. The owner can open them.';
    case 'neverRemote':
      return 'A team of another company can never have this.';
    default:
      return asking[why.reason](why.ask);
  }
}

/** Why not, where somebody else can. */
const asking = {
  notYours: (who: string) => `You don’t have this, so you can’t give it. Ask ${who}.`,
  beyond: (who: string) => `You don’t have all that this person has, so you can’t change it. Ask ${who}.`,
  beyondTeam: (who: string) => `You don’t have all that this team has, so you can’t change it. Ask ${who}.`,
  shut: (who: string) => `It is closed to you too, so you can’t change it. Ask ${who}.`,
  readOnly: (who: string) => `You can look, but not change. Ask ${who}.`,
};
