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
import { adminChat, settings } from './text/installation';
import { keys, webhook, webhooks } from './text/programs';
import { chats, confirmLink } from './text/chats';
import { details, invitation, invited, promote, removePerson } from './text/details';
import { kinds, states, platforms, channels, groups, through, lock } from './text/labels';
import { fields, invite } from './text/invite';
import { editor } from './text/editor';
import { mail, mailKinds, ownMail } from './text/mail';
import { outcome } from './text/outcome';
import { many } from './text/many';
import { newPerson, people } from './text/people';
import { person } from './text/person';
import { remote } from './text/remote';
import { requests } from './text/requests';
import { shell, nav } from './text/shell';
import { team, teams } from './text/teams';
import { security, signIn, twoStep } from './text/sign-in';
import { newTicket, ticket, tickets } from './text/tickets';
import { why } from './text/why';

export { count, list } from './text/count';

/** Every word the plugin's pages say. Voice: short, present tense, the host's labels letter for letter. */
export const text = {
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
  outbox,
  adminChat,
  settings,
  keys,
  webhooks,
  webhook,
  signIn,
  twoStep,
  security,
  tags: { money: 'Costs money', access: 'Gives access' },
  yes: 'Yes',
  no: 'No',
  you: '(you)',
} as const;
