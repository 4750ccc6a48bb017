import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type { Candidate, CandidateQuery, NoticeReads, NoticeWrites } from '../../ports/stores/notice-store';
import { dialectOf, rows } from '../dialect';
import { insertOnce } from '../insert-once';
import type { Tx } from '../transaction';
import { candidatesQuery } from './candidates-query';
import { toFacts, type FactRow } from './facts';
import { all, text } from './rows';

/** A fact, and whose; `pk` is '' for what is the account's. */
interface OwnedRow extends FactRow {
  pk: string;
  pid: string;
}

/** Who may be told of something, and who chose not to be. */
export function noticeReads(db: Knex): NoticeReads {
  return {
    candidates: async (query) => {
      const { sql, bindings } = candidatesQuery(dialectOf(db), query);
      const found = await rows<OwnedRow>(db.raw(sql, bindings));
      return {
        candidates: toCandidates(query, found),
        now: Number(found.find(({ kind }) => kind === 'clock')?.n),
      };
    },
    optedOut: async (account_id, kind) =>
      new Set(
        (await all(db('latchkey_opt_out').where({ account_id, kind }))).map((row) => text(row, 'principal')),
      ),
    optOuts: async (account_id) => {
      const kinds = new Map<string, Set<string>>();
      for (const row of await all(db('latchkey_opt_out').where({ account_id }))) {
        const principal = text(row, 'principal');
        kinds.set(principal, (kinds.get(principal) ?? new Set()).add(text(row, 'kind')));
      }
      return kinds;
    },
    optOutsOf: async (account_id, principal) =>
      (await all(db('latchkey_opt_out').where({ account_id, principal }).orderBy('kind'))).map((row) =>
        text(row, 'kind'),
      ),
  };
}

/** The same, with the writes that only a transaction may do. */
export function noticeWrites(tx: Tx): NoticeWrites {
  return {
    ...noticeReads(tx),
    optOut: async (account_id, principal, kind, at) => {
      const row = { account_id, principal, kind, chosen_at: at };
      await insertOnce(tx, 'latchkey_opt_out', ['account_id', 'principal', 'kind'], row);
    },
    clearOptOut: async (account_id, principal, kind) => {
      await tx('latchkey_opt_out').where({ account_id, principal, kind }).del();
    },
  };
}

function toCandidates({ account }: CandidateQuery, found: readonly OwnedRow[]): Candidate[] {
  const isGiven = ({ kind }: OwnedRow) => kind === 'grant' || kind === 'rule';
  const given = grouped(found.filter(isGiven), subjectOf);
  const shared = found.filter((row) => row.pk === '' && !isGiven(row));
  const owned = grouped(
    found.filter(({ pk }) => pk !== ''),
    ({ pk, pid }) => `${pk}:${pid}`,
  );
  return [...owned].flatMap(([name, own]) => {
    const principal = name as Principal;
    const person = own.find(({ kind }) => kind === 'user' || kind === 'person');
    const hats = own.filter(({ kind }) => kind === 'hat').flatMap((hat) => given.get(subjectOf(hat)) ?? []);
    const question = { principal, account, login: principal.startsWith('user:') };
    const loaded = toFacts(question, [...shared, ...own, ...hats]);
    return person && loaded ? [{ principal, name: person.b, email: person.c, facts: loaded.facts }] : [];
  });
}

function subjectOf({ a, b }: FactRow): string {
  return `${a}:${b}`;
}

function grouped(found: readonly OwnedRow[], by: (row: OwnedRow) => string): ReadonlyMap<string, OwnedRow[]> {
  const groups = new Map<string, OwnedRow[]>();
  for (const row of found) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
