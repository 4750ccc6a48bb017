import type { VNode } from 'preact';
import {
  ChoosePage,
  ClosePage,
  CodePage,
  EntryPage,
  LetInPage,
  MyTeamsPage,
  NewTeamPage,
  type Page,
  RemoveTeamPage,
  SendPage,
  TeamPage,
  TeamsPage,
  ThemPage,
  clientNav,
} from '../../../plugin/views';
import { account, accounts, base, names, post } from './samples';
import { choosePage, entryPage, letInPage, teamPage, teamsPage } from './team-samples';

const teams = `${base}/client/1042/teams`;
const lock = { reason: 'readOnly' as const, ask: names.grace };
const crumb = { label: 'Teams', href: teams };
const page = (name: string, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: clientNav({ base, account: '1042', current: 'teams', invitations: 2 }),
    account: { current: account, others: accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});
const faulty = (field: string): Partial<Page> => ({
  flash: { tone: 'bad', say: 'One thing needs you', faults: [{ field, say: 'Write something here.' }] },
});
const { change: _change, ...looked } = teamPage;

/** Pages about teams, with props that try them. */
export const teamPages = [
  page('teams', 'Teams', <TeamsPage {...teamsPage} />),
  page('teams-dark', 'Teams', <TeamsPage {...teamsPage} />, { theme: 'dark' }),
  page('teams-empty', 'Teams', <TeamsPage waiting={[]} teams={[]} entries={[]} reached={[]} lock={lock} />),
  page('teams-mine', 'Teams', <MyTeamsPage teams={[names.evil, names.rtl]} lock={lock} />),
  page('teams-none', 'Teams', <MyTeamsPage teams={[]} lock={lock} />),
  page(
    'team-new',
    'Add Team',
    <NewTeamPage
      teams={teams}
      add={post(`${teams}/new`)}
      typed={{ name: '', description: names.evil }}
      fault={{ field: 'name', say: 'Write something here.' }}
    />,
    faulty('name'),
  ),
  page('team', 'IT team', <TeamPage {...teamPage} />, {
    flash: {
      tone: 'info',
      say: ['Invite code of ', { strong: 'IT team' }, ': ', { code: '7QFM-2XHD-9RTB-WE4C-5KPN-8VJY-3G' }],
    },
  }),
  page(
    'team-locked',
    names.evil,
    <TeamPage {...looked} name={names.evil} members={[]} reaches={[]} lock={lock} />,
  ),
  page(
    'team-remove',
    'Remove IT team?',
    <RemoveTeamPage
      title="Remove IT team?"
      crumb={crumb}
      post={post(`${teams}/t-it/remove`)}
      deed="Remove IT team"
      keep={{ label: 'Keep', href: `${teams}/t-it` }}
      ends={['Its invite code.', `The way into ${names.long}.`]}
    />,
  ),
  page('remote-entry', 'Web agency', <EntryPage {...entryPage} />, faulty('name')),
  page('remote-let-in', 'Northstar Retail', <LetInPage {...letInPage} />),
  page(
    'remote-close',
    'Close access?',
    <ClosePage
      title={`Close access of ${names.evil}?`}
      lead="7 people can’t reach this account any more."
      crumb={crumb}
      post={post(`${teams}/remote/r-1/close`)}
      deed="Close access"
      keep={{ label: 'Keep', href: `${teams}/remote/r-1` }}
    />,
  ),
  page(
    'invite-code',
    'Invite Team',
    <CodePage
      teams={teams}
      enter={post(`${teams}/invite`)}
      fault={{ field: 'code', say: 'That code opens nothing.' }}
    />,
    faulty('code'),
  ),
  page(
    'invite-them',
    'Invite Team',
    <ThemPage team={names.evil} company={names.rtl} teams={teams} next="#" another="#" />,
  ),
  page('invite-choose', 'Invite Team', <ChoosePage {...choosePage} />, faulty('date')),
  page(
    'invite-send',
    'Invite Team',
    <SendPage
      {...{ team: 'Red bench', company: names.evil, name: names.long, teams, back: '#' }}
      send={post(`${teams}/invite/1/send`)}
      adds={['Open new tickets', `View basic details on ${names.long}`]}
      costs={['Allow to view/pay invoices']}
      ends="It all ends 18 Dec 2026, 00:00."
      oneByOne
    />,
  ),
];
