import { continueRoutes } from '../client/continue/continue-routes';
import { mailLookRoutes } from '../client/mail/routes';
import { peopleRoutes } from '../client/people/routes';
import { requestRoutes } from '../client/requests/client-requests';
import type { Route } from '../http/route';
import { showAttention } from './attention/show-attention';
import { showWaitingRequests } from './attention/show-waiting-requests';
import { adminActivity } from './client/admin-activity';
import { adminReviews } from './client/admin-reviews';
import { adminTeams } from './client/admin-teams';
import { ceilingRoutes } from './ceilings/routes';
import { clientPlace } from './client/client-place';
import { showClient } from './client/show-client';
import { changePerson, changePersonAgain, showPerson, showPersonWhy } from './client/show-person';
import { showClients } from './clients/show-clients';
import { showChat, showSettings, type Installed } from './installation/installation';
import { holdRoutes } from './hold/routes';
import { lookRoutes } from './look/look-routes';
import { tokenRoutes } from './tokens/routes';
import { webhookRoutes } from './webhooks/routes';
import { retryLetter } from './outbox/retry-letter';
import { adminRecoveries } from './recoveries/admin-recoveries';
import { directoryRoutes } from './people/routes';
import { presetRoutes } from './presets/routes';
import { showStaff } from './staff/show-staff';
import { showOutbox } from './outbox/show-outbox';

const CLIENT = '/clients/:account';
const PERSON = `${CLIENT}/people/:person`;

/** The staff's area. */
export function adminRoutes(site: Installed): Route[] {
  return [
    { method: 'get', path: '/', doing: 'see what needs a look', answer: showAttention(site) },
    { method: 'get', path: '/clients', doing: 'see the clients', answer: showClients },
    { method: 'get', path: CLIENT, doing: 'see this client', answer: showClient },
    { method: 'get', path: `${PERSON}/access`, doing: 'see what this person can do', answer: showPerson },
    {
      method: 'post',
      path: `${PERSON}/access`,
      doing: 'change what this person can do',
      answer: changePerson,
      again: changePersonAgain,
    },
    { method: 'get', path: `${PERSON}/why`, doing: 'ask why about this person', answer: showPersonWhy },
    ...peopleRoutes(clientPlace('people')),
    ...requestRoutes(clientPlace('requests')),
    ...mailLookRoutes(clientPlace('mail')),
    ...adminTeams(),
    { method: 'get', path: '/requests', doing: 'see the requests', answer: showWaitingRequests },
    ...directoryRoutes(),
    ...ceilingRoutes(),
    ...presetRoutes(),
    { method: 'get', path: '/staff', doing: 'see the staff', answer: showStaff },
    ...adminReviews(),
    ...adminActivity(),
    { method: 'get', path: '/chat', doing: 'see the chats', answer: showChat(site) },
    { method: 'get', path: '/settings', doing: 'see the settings', answer: showSettings(site) },
    ...tokenRoutes(),
    ...webhookRoutes(),
    { method: 'get', path: '/outbox', doing: 'see the outbox', answer: showOutbox },
    { method: 'post', path: '/outbox', doing: 'send a letter again', answer: retryLetter },
    ...holdRoutes(),
    ...adminRecoveries(),
    ...lookRoutes(),
    ...continueRoutes(),
  ];
}
