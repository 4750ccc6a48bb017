import { chooser, home } from './account';
import { away, billing, catalogue, domains, invoices, mailHistory, paging, service, services } from './area';
import { activity } from './activity';
import { api } from './api';
import { attention } from './attention';
import { admin, outbox } from './admin';
import { ceiling } from './ceiling';
import { adminChat, settings } from './installation';
import { keys, webhook, webhooks } from './programs';
import { chats, confirmLink } from './chats';
import { details, invitation, invited, promote, removePerson } from './details';
import { kinds, states, platforms, channels, groups, through, lock } from './labels';
import { fields, invite } from './invite';
import { directory } from './directory';
import { editor } from './editor';
import { look } from './look';
import { lost } from './lost';
import { mail, mailKinds, ownMail } from './mail';
import { me } from './me';
import { outcome } from './outcome';
import { many } from './many';
import { newPerson, people } from './people';
import { presets } from './presets';
import { person } from './person';
import { remote } from './remote';
import { requests } from './requests';
import { reviews } from './reviews';
import { shell, nav } from './shell';
import { staff } from './staff';
import { team, teams } from './teams';
import { security, signIn, twoStep } from './sign-in';
import { newTicket, ticket, tickets } from './tickets';
import { why } from './why';

/** All texts in English, which the other languages are made after. */
export const english = {
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
  attention,
  chats,
  confirmLink,
  mail,
  mailKinds,
  look,
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
