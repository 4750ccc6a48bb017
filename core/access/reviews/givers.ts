import type { Reads } from '../../ports/stores/stores';
import type { Principal } from '../principal';

/** Names people of an account by principal, each read once; undefined for who is gone, staff and tokens. */
export function givers(read: Reads, account: string): (who: Principal) => Promise<string | undefined> {
  const known = new Map<Principal, Promise<string | undefined>>();
  return (who) => {
    const name = known.get(who) ?? read.people.personNamed(account, who).then((person) => person?.name);
    known.set(who, name);
    return name;
  };
}
