import type { Knex } from 'knex';
import type { UnderCeiling } from '../../ports/stores/account-store';
import { number, one } from './rows';

/** How many accounts inherit a level's word on a key, and how many there were given what brings it. */
export async function underCeiling(
  db: Knex,
  { level, holder, key, giving }: UnderCeiling,
): Promise<{ clients: number; holders: number }> {
  const said = (at: string, whose: string) =>
    db('latchkey_ceiling as c').where({ 'c.level': at, 'c.permission': key }).whereRaw(`c.holder = ${whose}`);
  const inheriting = db('latchkey_account as a')
    .whereNot('a.state', 'closed')
    .whereNotExists(said('account', 'a.id'));
  if (level === 'group') void inheriting.where('a.client_group', holder);
  else void inheriting.whereNotExists(said('group', 'a.client_group'));
  const counted = async (query: Knex.QueryBuilder, what: string) =>
    number((await one(query.countDistinct(`${what} as n`))) ?? {}, 'n');
  const given = inheriting
    .clone()
    .join('latchkey_grant as g', 'g.account_id', 'a.id')
    .whereIn('g.permission', [...giving]);
  // Ids of one kind are never those of another: each kind is counted by itself.
  const kinds = ['membership', 'contact', 'team', 'remote'];
  const holders = kinds.map((kind) => counted(given.clone().where('g.subject_kind', kind), 'g.subject_id'));
  const clients = await counted(inheriting.clone(), 'a.id');
  return { clients, holders: (await Promise.all(holders)).reduce((sum, n) => sum + n, 0) };
}
