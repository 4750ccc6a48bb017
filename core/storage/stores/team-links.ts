import type { Knex } from 'knex';
import type { Admission, TeamLink } from '../../ports/stores/team-store';
import type { RemoteState } from '../../ports/stores/people-store';
import { all, one, text, type Row } from './rows';

/** Entries of accounts for teams of others, with the names of both companies. */
export function teamLinks(db: Knex) {
  const links = () =>
    db('latchkey_remote_team as r')
      .join('latchkey_team as t', 't.id', 'r.team_id')
      .join('latchkey_account as home', 'home.id', 't.account_id')
      .join('latchkey_account as a', 'a.id', 'r.account_id')
      .select('r.id', 'r.account_id', 'r.team_id', 'r.name', 'r.state', 'r.admission', 'r.invited_by')
      .select('t.account_id as home', 't.name as team_name', 'home.label as company', 'a.label as host');
  const first = async (where: Record<string, string>) => {
    const row = await one(links().where(where));
    return row && toLink(row);
  };
  return {
    link: (id: string) => first({ 'r.id': id }),
    linkBetween: (account: string, team: string) => first({ 'r.account_id': account, 'r.team_id': team }),
    linksOf: async (account: string) =>
      (await all(links().where({ 'r.account_id': account }).orderBy('r.name').orderBy('r.id'))).map(toLink),
    linksInto: async (account: string) =>
      (await all(links().where({ 't.account_id': account }).orderBy('a.label').orderBy('r.id'))).map(toLink),
    linksOfTeam: async (team: string) =>
      (await all(links().where({ 'r.team_id': team }).orderBy('a.label').orderBy('r.id'))).map(toLink),
  };
}

function toLink(row: Row): TeamLink {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    team: text(row, 'team_id'),
    name: text(row, 'name'),
    state: text(row, 'state') as RemoteState,
    admission: text(row, 'admission') as Admission,
    invitedBy: text(row, 'invited_by') as TeamLink['invitedBy'],
    home: text(row, 'home'),
    company: text(row, 'company'),
    teamName: text(row, 'team_name'),
    host: text(row, 'host'),
  };
}
