import { continueRoutes } from '../client/continue/continue-routes';
import type { Route } from '../http/route';
import type { ClientSite } from '../client/routes';
import { adminTeams } from './client/admin-teams';
import { showInstallationActivity } from './activity/show-installation-activity';
import { showClient } from './client/show-client';
import { showClientActivity } from './client/show-client-activity';
import { changePerson, changePersonAgain, showPerson, showPersonWhy } from './client/show-person';
import { showClients } from './clients/show-clients';
import { showChat, showSettings, type Installed } from './installation/installation';
import { tokenRoutes } from './tokens/routes';
import { webhookRoutes } from './webhooks/routes';
import { retryLetter } from './outbox/retry-letter';
import { showOutbox } from './outbox/show-outbox';

const CLIENT = '/clients/:account';
const PERSON = `${CLIENT}/people/:person`;

/** The staff's area. */
export function adminRoutes(site: ClientSite & Installed): Route[] {
  return [
    { method: 'get', path: '/', doing: 'see the clients', answer: toClients },
    { method: 'get', path: '/clients', doing: 'see the clients', answer: showClients },
    { method: 'get', path: CLIENT, doing: 'see this client', answer: showClient },
    { method: 'get', path: `${CLIENT}/activity`, doing: 'see the activity', answer: showClientActivity },
    { method: 'get', path: `${PERSON}/access`, doing: 'see what this person can do', answer: showPerson },
    {
      method: 'post',
      path: `${PERSON}/access`,
      doing: 'change what this person can do',
      answer: changePerson,
      again: changePersonAgain,
    },
    { method: 'get', path: `${PERSON}/why`, doing: 'ask why about this person', answer: showPersonWhy },
    ...adminTeams(site.core.clock),
    { method: 'get', path: '/chat', doing: 'see the chats', answer: showChat(site) },
    { method: 'get', path: '/settings', doing: 'see the settings', answer: showSettings(site) },
    ...tokenRoutes(),
    ...webhookRoutes(),
    { method: 'get', path: '/activity', doing: 'see the activity', answer: showInstallationActivity },
    { method: 'get', path: '/outbox', doing: 'see the outbox', answer: showOutbox },
    { method: 'post', path: '/outbox', doing: 'send a letter again', answer: retryLetter },
    ...continueRoutes(site),
  ];
}

const toClients: Route['answer'] = ({ base }) => Promise.resolve({ go: `${base}/admin/clients` });
