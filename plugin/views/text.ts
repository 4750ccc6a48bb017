import { reader, type Language } from './reader';
import { chooser, home } from './text/account';
import {
  away,
  billing,
  catalogue,
  domains,
  invoices,
  mailHistory,
  paging,
  service,
  services,
} from './text/area';
import { activity } from './text/activity';
import { api } from './text/api';
import { admin, outbox } from './text/admin';
import { ceiling } from './text/ceiling';
import { adminChat, settings } from './text/installation';
import { keys, webhook, webhooks } from './text/programs';
import { chats, confirmLink } from './text/chats';
import { details, invitation, invited, promote, removePerson } from './text/details';
import { kinds, states, platforms, channels, groups, through, lock } from './text/labels';
import { fields, invite } from './text/invite';
import { directory } from './text/directory';
import { editor } from './text/editor';
import { lost } from './text/lost';
import { mail, mailKinds, ownMail } from './text/mail';
import { me } from './text/me';
import { outcome } from './text/outcome';
import { many } from './text/many';
import { newPerson, people } from './text/people';
import { presets } from './text/presets';
import { person } from './text/person';
import { remote } from './text/remote';
import { requests } from './text/requests';
import { reviews } from './text/reviews';
import { shell, nav } from './text/shell';
import { staff } from './text/staff';
import { team, teams } from './text/teams';
import { security, signIn, twoStep } from './text/sign-in';
import { newTicket, ticket, tickets } from './text/tickets';
import { why } from './text/why';
import type { Rich } from './words';

export { count, list, number } from './text/count';

const english = {
  kinds,
  states,
  platforms,
  channels,
  groups,
  through,
  lock,
  shell,
  nav,
  outcome,
  me,
  chooser,
  home,
  away,
  paging,
  tickets,
  ticket,
  newTicket,
  services,
  service,
  invoices,
  domains,
  catalogue,
  mailHistory,
  billing,
  people,
  newPerson,
  many,
  details,
  removePerson,
  promote,
  invitation,
  invited,
  requests,
  reviews,
  person,
  editor,
  why,
  teams,
  team,
  remote,
  invite,
  fields,
  activity,
  api,
  chats,
  confirmLink,
  mail,
  mailKinds,
  ownMail,
  admin,
  ceiling,
  directory,
  presets,
  staff,
  outbox,
  adminChat,
  settings,
  keys,
  webhooks,
  webhook,
  signIn,
  lost,
  twoStep,
  security,
  tags: { money: 'Costs money', access: 'Gives access' },
  yes: 'Yes',
  no: 'No',
  you: '(you)',
} as const;

/** A word of a text in any language. */
type Said<T> = T extends string ? string : T extends Rich ? Rich : T;

/** The same texts in another language: all of them, each made of the same values. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Said<R>
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Worded<T[K]> };

/** All texts of the pages. */
export type Text = Worded<typeof english>;

const TEXTS: Readonly<Partial<Record<Language, Text>>> = { en: english };

/** Every word the plugin's pages say, in the reader's language. Voice: short, present tense, the host's labels letter for letter.
 * It is looked up when it is used, so nothing may be taken from it before there is a reader. */
export const text: Text = new Proxy(english, {
  get: (_english, section: keyof Text) => (TEXTS[reader().language] ?? english)[section],
});
