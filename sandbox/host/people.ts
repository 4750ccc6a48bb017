import { randomInt } from 'node:crypto';

/** A sample person of the demo host. */
export interface DemoPerson {
  /** `user:7`, `staff:2`; of a contact, who has no sign-in, `contact:31`. */
  principal: string;
  name: string;
  email: string;
  /** What they are: "owner of Bluebird Bakery Ltd". */
  what: string;
  /** The clients whose area they may enter; what they see there is for the permissions to say. */
  accounts: readonly string[];
  /** Of staff: what they are here for. */
  role?: 'admin' | 'support' | 'auditor';
  /** Absent: no sign-in. */
  password?: string;
}

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Gives a password of its own to everybody who signs in: 60 bits, without letters that look alike. */
export function withPasswords(people: readonly DemoPerson[]): DemoPerson[] {
  return people.map((person) =>
    person.principal.startsWith('contact:') ? person : { ...person, password: newPassword() },
  );
}

function newPassword(): string {
  const letter = () => letters.charAt(randomInt(letters.length));
  return [4, 4, 4].map((length) => Array.from({ length }, letter).join('')).join('-');
}

/** The id of a staff member; undefined for everybody else. */
export function staffIdOf({ principal }: Pick<DemoPerson, 'principal'>): string | undefined {
  return /^staff:(.+)$/.exec(principal)?.[1];
}
