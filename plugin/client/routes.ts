import type { Clock } from '../../core/index';
import type { Route, Visit } from '../http/route';
import type { Site } from '../http/site';
import { pathsOf } from '../present/paths';
import { personNamed } from '../present/person-id';
import { changeAccess, changeAccessAgain, showAccess } from './access/person-access';
import {
  changeRemote,
  changeRemoteAgain,
  changeTeam,
  changeTeamAgain,
  showRemote,
  showTeam,
} from './access/team-access';
import { showActivity } from './activity/show-activity';
import { confirmLink } from './chats/confirm-link';
import { showChats } from './chats/show-chats';
import { showConfirmLink } from './chats/show-confirm-link';
import { unlink } from './chats/unlink';
import { showChooser } from './chooser/show-chooser';
import { continueRoutes } from './continue/continue-routes';
import { showHome } from './home/show-home';
import { changeMail } from './mail/change-mail';
import { chooseOwnMail, showOwnMail } from './mail/own-mail';
import { showMail, showMailAgain } from './mail/show-mail';
import { showMe } from './me/show-me';
import { showPeople } from './people/show-people';
import { showWhy } from './person/show-why';
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
const TEAM = '/:account/teams/:team';
const REMOTE = '/:account/teams/remote/:remote';

/** What of a site the client area needs. */
export type ClientSite = Pick<Site, 'pending'> & { readonly core: { readonly clock: Pick<Clock, 'now'> } };

/** The client area; what is about oneself stands before the accounts, so that no account can be called `me`. */
export function clientRoutes(site: ClientSite): Route[] {
  return [
    get('/', 'see your accounts', showChooser),
    get('/me/chats', 'see your linked chats', showChats),
    post('/me/chats', 'unlink a chat', unlink),
    get('/me/chats/link/:token', 'link a chat', showConfirmLink),
    post('/me/chats/link/:token', 'link a chat', confirmLink),
    get('/me/mail', 'see your mail', showOwnMail),
    post('/me/mail', 'choose your mail', chooseOwnMail, showOwnMail),
    ...continueRoutes(site),
    get('/:account', 'see this account', showHome),
    get('/:account/me', 'see what you can do', showMe),
    get('/:account/people', 'see the people', showPeople),
    get(PERSON, 'see this person', toAccess),
    get(`${PERSON}/access`, 'see what this person can do', showAccess),
    post(`${PERSON}/access`, 'change what this person can do', changeAccess, changeAccessAgain),
    get(`${PERSON}/why`, 'ask why about this person', showWhy),
    ...clientTeams(site.core.clock),
    get(`${TEAM}/access`, 'see what this team can do', showTeam),
    post(`${TEAM}/access`, 'change what this team can do', changeTeam, changeTeamAgain),
    get(`${REMOTE}/access`, 'see what this team can do', showRemote),
    post(`${REMOTE}/access`, 'change what this team can do', changeRemote, changeRemoteAgain),
    { ...get('/:account/mail', 'see who gets which mail', showMail), again: showMailAgain },
    { ...post('/:account/mail', 'choose mail', changeMail), again: showMailAgain },
    get('/:account/activity', 'see the activity', showActivity),
  ];
}

/** A person's first page. It says nothing of whether they exist: that page does.
 * @throws NotFoundError for what names nobody */
async function toAccess(visit: Visit) {
  const { id } = await visit.as.readAccount({ account: visit.param('account') });
  return { go: pathsOf(visit, id).access(personNamed(visit.param('person'))) };
}
