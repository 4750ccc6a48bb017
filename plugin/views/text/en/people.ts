import type { Piece, Platform, Rich } from '../../words';
import { count, list } from '../count';
import { platforms } from './labels';

const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, 'permission', 'permissions');

/** The People list. */
export const people = {
  title: 'People',
  totals: (n: { signIn: number; contacts: number; invited: number; remote: number }) =>
    [
      `${n.signIn} who sign in`,
      count(n.contacts, 'contact', 'contacts'),
      ...(n.invited > 0 ? [`${n.invited} invited`] : []),
      ...(n.remote > 0 ? [`${n.remote} through remote teams`] : []),
    ].join(', ') + '.',
  caption: (account: string) => `People of ${account}`,
  card: 'Everyone',
  person: 'Person',
  kind: 'Kind',
  access: 'Access',
  of: (n: number) => `of ${n}`,
  columns: { billing: 'Billing', support: 'Support', misc: 'Misc', services: 'Services' },
  all: 'All',
  none: 'None',
  everything: 'Everything',
  nothing: 'Nothing yet',
  /** How many somebody has. */
  held: (n: number) => permissions(n),
  linked: (platform: Platform) => `linked to ${platforms[platform]}`,
  add: 'Add person',
  find: 'Find people',
  findWhat: 'Name or e-mail',
  kindLabel: 'Kind',
  kinds: {
    everyone: 'Everyone',
    users: 'Users',
    contacts: 'Contacts',
    invited: 'Invited',
    remote: 'Remote',
    suspended: 'Suspended',
  },
  canLabel: 'Who can',
  canAnything: 'Can: any permission',
  teamLabel: 'Team',
  anyTeam: 'Any team',
  remoteTeam: (name: string) => `${name} (remote)`,
  findDo: 'Find',
  choiceMore: 'Only the first stand here. Find others by name or e-mail.',
  choiceNone: 'Nobody here is called that.',
  willHave: (n: number) => `Will have ${count(n, 'permission', 'permissions')}`,
  linkEnds: (day: string) => `Invited, link ends ${day}`,
  linkOver: (day: string) => `Invited, link ended ${day}`,
  menuOf: (name: string) => `More for ${name}`,
  menuHead: 'More',
  menu: {
    access: 'Access',
    details: 'Details',
    why: 'Why',
    promote: 'Promote to user',
    remove: 'Remove',
    invitation: 'Re-send or withdraw',
  },
  nobody: 'Nobody found',
  nobodyLead: 'Nobody here fits. Try fewer letters, or another kind, permission or team.',
  nearest: 'Names that are near:',
  everyoneAgain: 'See everyone',
  empty: 'Only you so far',
  emptyLead: 'People who should get mail, ask for support or sign in appear here.',
  more: 'Next people',
  csv: {
    take: 'Everybody as CSV',
    heads: [
      ...['Name', 'E-mail', 'Kind', 'Company', 'Status', 'Teams'],
      ...['Billing', 'Support', 'Miscellaneous', 'Services', 'Invitation ends'],
    ],
  },
} as const;

/** Add person. */
export const newPerson = {
  title: 'Add person',
  lead: 'Somebody who should get mail, ask for support or sign in.',
  kind: 'Do they need to sign in?',
  kinds: { contact: 'No: a contact', user: 'Yes: a user' },
  kindHints: {
    contact: 'Gets mail, and asks for support by mail and chat.',
    user: 'Gets an invitation by mail, and has a password of their own.',
  },
  needs: (label: string, ask: string) => `Needs “${label}”, which you don’t have. Ask ${ask}.`,
  name: 'Name',
  email: 'E-mail',
  start: 'What they can do',
  startHint: 'What you can’t give yourself is left out. You can change it afterwards.',
  nothing: 'Nothing yet',
  presets: 'Presets',
  copy: 'The same as',
  addContact: 'Add contact',
  send: 'Send invitation',
  add: 'Add person',
  addHint: 'A contact is there at once. A user has to accept.',
  present: (name: { text: string; href: string }): Rich => [
    'A person with this e-mail is already here: ',
    name,
    '.',
  ],
  invited: (email: { text: string; href: string }): Rich => [
    'An invitation to this e-mail waits already: ',
    email,
    '.',
  ],
  added: (name: string): Rich => ['Added. ', b(name), ' is here and can do nothing yet.'],
  sayGive: (n: number, name: string): Rich => [`Give ${permissions(n)} to `, b(name)],
  give: 'Give',
  given: (n: number, name: string): Rich => ['Added. ', b(name), ` now has ${permissions(n)}.`],
  waits: (labels: readonly string[]) => ` (waits for a sign-in: ${list(labels)})`,
  sayInvite: (email: string, n: number): Rich => ['Invite ', b(email), ` with ${permissions(n)}`],
  sent: (email: string, day: string): Rich => [
    'Invitation sent to ',
    b(email),
    `. The link works once, until ${day}.`,
  ],
} as const;
