import type { AccountPerson, Hat } from '../../core/index';
import type { Visit } from '../http/route';
import type { Account } from '../views/words';
import { pathsOf } from './paths';
import { kindOf } from './person';

const MOST = 20;

/** What the reader is on an account, and whether they may read its activity. */
export async function standingOn(
  { as, actor }: Visit,
  account: string,
): Promise<{ person: AccountPerson; seesActivity: boolean }> {
  const { principal } = actor;
  const resource = { type: 'account', id: account } as const;
  const { person, explanation } = await as.why({ account, principal, key: 'misc.activity', resource });
  return { person, seesActivity: explanation.allowed };
}

/** An account as lists and the switcher name it. */
export function presentAccount(
  visit: Visit,
  { account: id, label }: Pick<Hat, 'account' | 'label'>,
  person: AccountPerson,
): Account {
  const [through] = person.subject === undefined ? person.teams : [];
  return {
    number: id,
    name: label,
    href: pathsOf(visit, id).home,
    as: kindOf(person),
    ...(through === undefined ? {} : { through }),
  };
}

/** Every account on which the reader acts. */
export async function presentAccounts(visit: Visit, hats: readonly Hat[]): Promise<Account[]> {
  return Promise.all(
    hats
      .slice(0, MOST)
      .map(async (hat) => presentAccount(visit, hat, (await standingOn(visit, hat.account)).person)),
  );
}
