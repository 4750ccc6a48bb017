import { can } from './access/can';
import { endPermission } from './access/end-permission';
import { givePermission } from './access/give-permission';
import { personAccess } from './access/person-access';
import { readCeiling } from './access/read-ceiling';
import { setCeiling } from './access/set-ceiling';
import { setDepartmentRule } from './access/set-department-rule';
import { why } from './access/why';
import {
  findAccounts,
  listInvoices,
  listServices,
  myAccounts,
  readAccount,
  readBalance,
} from './accounts/read-account';
import { endDomainRole } from './accounts/end-domain-role';
import { listDomains } from './accounts/list-domains';
import { setDomainRole } from './accounts/set-domain-role';
import { importAccount } from './accounts/import-account';
import { mergeAccounts } from './accounts/merge-accounts';
import { listSetAside, readInstallationActivity, retryLetter } from './activity/installation';
import { readActivity } from './activity/read-activity';
import { mailChoices, myChoicesToken } from './notices/mail-choices';
import { recipients } from './notices/recipients';
import { clearOptOut, setOptOut } from './notices/set-opt-out';
import { chooseAccount } from './people/choose-account';
import { completeProof } from './people/complete-proof';
import { addContact } from './people/contacts/add-contact';
import { editContact } from './people/contacts/edit-contact';
import { mergeContacts } from './people/contacts/merge-contacts';
import { listContacts, readContact } from './people/contacts/read-contacts';
import { removeContact } from './people/contacts/remove-contact';
import { listPeople } from './people/list-people';
import { confirmSignInLink, offerSignInLink, readSignInLink } from './people/sign-in-link';
import { startProof } from './people/start-proof';
import { linksOf, unlinkChat } from './people/unlink-chat';
import { closeTicket } from './tickets/close-ticket';
import { openTicket } from './tickets/open-ticket';
import { listTickets, readTicket, ticketForm } from './tickets/read-tickets';
import { replyToTicket } from './tickets/reply-to-ticket';

/** What somebody who acts can do. */
export const actorUseCases = {
  givePermission,
  endPermission,
  personAccess,
  why,
  myAccounts,
  readAccount,
  findAccounts,
  listServices,
  listInvoices,
  readBalance,
  listPeople,
  readActivity,
  readInstallationActivity,
  listSetAside,
  retryLetter,
  confirmSignInLink,
  unlinkChat,
  openTicket,
  replyToTicket,
  closeTicket,
  listTickets,
  readTicket,
  ticketForm,
  addContact,
  editContact,
  removeContact,
  mergeContacts,
  readContact,
  listContacts,
  setDepartmentRule,
  myChoicesToken,
  setDomainRole,
  endDomainRole,
  listDomains,
  setCeiling,
  readCeiling,
  myLinks: (ctx: Parameters<typeof linksOf>[0], _input: Record<string, never>) => linksOf(ctx),
};

/** What can be asked before anybody is known, and what the system does. */
export const openUseCases = {
  can,
  startProof,
  completeProof,
  offerSignInLink,
  readSignInLink,
  chooseAccount,
  importAccount,
  mergeAccounts,
  recipients,
  mailChoices,
  setOptOut,
  clearOptOut,
};

/** Use cases with their context already given. */
export type Bound<Cases> = {
  [Name in keyof Cases]: Cases[Name] extends (ctx: never, input: infer Input) => infer Result
    ? (input: Input) => Result
    : never;
};
