import type { Route } from '../http/route';
import { areaRoutes } from './area/area-routes';
import { changeAccess, changeAccessAgain, showAccess } from './access/person-access';
import { clientActivity } from './activity/client-activity';
import { confirmLink } from './chats/confirm-link';
import { showChats } from './chats/show-chats';
import { showConfirmLink } from './chats/show-confirm-link';
import { unlink } from './chats/unlink';
import { showChooser } from './chooser/show-chooser';
import { continueRoutes } from './continue/continue-routes';
import { answerInvited, showInvited } from './invitation/invited';
import { showHome } from './home/show-home';
import { chooseOwnMail, showOwnMail } from './mail/own-mail';
import { clientMail } from './mail/routes';
import { ask, withdraw } from './me/ask';
import { showMe } from './me/show-me';
import { clientPeople } from './people/client-people';
import { showWhy } from './person/show-why';
import { profileRoutes } from './profile/account-profile';
import { clientRecoveries } from './recoveries/client-recoveries';
import { clientRequests } from './requests/client-requests';
import { clientReviews } from './reviews/client-reviews';
import { clientTeams } from './teams/client-teams';

const get = (path: string, doing: string, answer: Route['answer']): Route => ({
  ...{ method: 'get', path, doing },
  answer,
});
const post = (path: string, doing: string, answer: Route['answer'], again?: Route['answer']): Route => ({
  ...{ method: 'post', path, doing, answer },
  ...(again && { again }),
});
const PERSON = '/:account/people/:person';

/** The client area; what is about oneself stands before the accounts, so that no account can be called `me`. */
export function clientRoutes(): Route[] {
  return [
    get('/', 'see your accounts', showChooser),
    get('/me/chats', 'see your linked chats', showChats),
    post('/me/chats', 'unlink a chat', unlink),
    get('/me/chats/link/:token', 'link a chat', showConfirmLink),
    post('/me/chats/link/:token', 'link a chat', confirmLink),
    get('/me/mail', 'see your mail', showOwnMail),
    post('/me/mail', 'choose your mail', chooseOwnMail, showOwnMail),
    get('/invitations/:token', 'see this invitation', showInvited),
    post('/invitations/:token', 'answer this invitation', answerInvited, showInvited),
    ...continueRoutes(),
    get('/:account', 'see this account', showHome),
    get('/:account/me', 'see what you can do', showMe),
    post('/:account/me', 'ask for a permission', ask, showMe),
    post('/:account/me/requests/:request', 'take back a request', withdraw),
    ...areaRoutes(),
    ...clientPeople(),
    ...clientRequests(),
    ...clientRecoveries(),
    ...profileRoutes(),
    ...clientReviews(),
    get(`${PERSON}/access`, 'see what this person can do', showAccess),
    post(`${PERSON}/access`, 'change what this person can do', changeAccess, changeAccessAgain),
    get(`${PERSON}/why`, 'ask why about this person', showWhy),
    ...clientTeams(),
    ...clientMail(),
    ...clientActivity(),
  ];
}
