import type { Text } from '../worded';
import { chooser, home } from './account';
import { away, billing, catalogue, domains, invoices, mailHistory, paging, service, services } from './area';
import { activity } from './activity';
import { acts, lastLook, relay, ticketDepartment, whom } from './acts';
import { api } from './api';
import { attention } from './attention';
import { look } from './look';
import { admin, outbox } from './admin';
import { ceiling } from './ceiling';
import { adminChat, settings } from './installation';
import { keys, webhook, webhooks } from './programs';
import { chats, confirmLink } from './chats';
import { details, invitation, invited, promote, removePerson } from './details';
import { kinds, states, platforms, channels, groups, through, lock } from './labels';
import { fields, invite } from './invite';
import { doings } from './doings';
import { directory } from './directory';
import { editor } from './editor';
import { faults } from './faults';
import { hold } from './hold';
import { letters } from './letters';
import { lost } from './lost';
import { mail, mailKinds, ownMail } from './mail';
import { me } from './me';
import { outcome } from './outcome';
import { many } from './many';
import { newPerson, people } from './people';
import { permissionLabels } from './permissions';
import { presets } from './presets';
import { person } from './person';
import { reasons } from './refused';
import { remote } from './remote';
import { requests } from './requests';
import { reviews } from './reviews';
import { sentences, told } from './sentences';
import { shell, nav } from './shell';
import { staff } from './staff';
import { team, teams } from './teams';
import { security, signIn, twoStep } from './sign-in';
import { tried } from './tried';
import { newTicket, ticket, tickets } from './tickets';
import { accountProfile, mailLinks, profile } from './profile';
import { allowed } from './allowed';
import { waysIn } from './ways-in';
import { why } from './why';

/** All texts in Hindi. */
export const hindi: Text = {
  attention,
  look,
  kinds,
  states,
  platforms,
  channels,
  groups,
  permissionLabels,
  through,
  lock,
  shell,
  nav,
  outcome,
  doings,
  faults,
  whom,
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
  ticketDepartment,
  teams,
  team,
  remote,
  invite,
  fields,
  activity,
  sentences,
  told,
  tried,
  reasons,
  api,
  chats,
  confirmLink,
  acts,
  lastLook,
  mail,
  mailKinds,
  ownMail,
  admin,
  ceiling,
  directory,
  presets,
  staff,
  outbox,
  hold,
  letters,
  relay,
  adminChat,
  settings,
  keys,
  webhooks,
  webhook,
  signIn,
  lost,
  twoStep,
  security,
  profile,
  accountProfile,
  mailLinks,
  allowed,
  waysIn,
  tags: { money: 'पैसे लगते हैं', access: 'पहुँच देती है' },
  yes: 'हाँ',
  no: 'नहीं',
  you: '(आप)',
};
