import type { DemoPerson } from './host/people';
import { SAMPLE_ACCOUNTS, SAMPLE_STAFF, SAMPLE_USERS } from './sample';

/** Everybody of the sample, as the demo host's sign-in page lists them; contacts have no sign-in. */
export function demoPeople(): DemoPerson[] {
  const users = SAMPLE_USERS.map(({ id, ...rest }) => ({
    ...rest,
    principal: `user:${id}`,
    accounts: accountsOf(id),
  }));
  const staff = SAMPLE_STAFF.map(({ id, name, role }) => ({
    principal: `staff:${id}`,
    name,
    email: `${name.split(' ')[0]?.toLowerCase() ?? id}@harbourline.example`,
    what: `staff of Harbourline, ${role}`,
    role,
    accounts: [],
  }));
  const contacts = SAMPLE_ACCOUNTS.flatMap(({ account, contacts: known }) =>
    known.map(({ id, name, email }) => ({
      principal: `contact:${id}`,
      name,
      email,
      what: `contact of ${account.label}`,
      accounts: [account.id],
    })),
  );
  return [...users, ...staff, ...contacts];
}

function accountsOf(user: string): string[] {
  return SAMPLE_ACCOUNTS.filter(({ members }) => members.some((member) => member.user === user)).map(
    ({ account }) => account.id,
  );
}
