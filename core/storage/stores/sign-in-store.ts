import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type { SignInReads, SignInWrites } from '../../ports/stores/sign-in-store';
import { insertOnce } from '../insert-once';
import type { Tx } from '../transaction';
import { all, number, one, text } from './rows';
import { fromSession, sessionReads, sessionWrites } from './session-rows';
import { toFactor, toLogin, toPasswordCode } from './sign-in-rows';

const LOGINS = 'latchkey_login';
const FACTORS = 'latchkey_second_factor';
const RECOVERY = 'latchkey_recovery_code';
const PASSWORD_CODES = 'latchkey_password_code';
const ALLOWED = 'latchkey_allowed_address';
const TRIES = 'latchkey_try';

const FAILURES = { password: 'failures', code: 'code_failures' } as const;
const NONE = { failures: 0, code_failures: 0 };

/** Passwords, sessions, second factors and tries. */
export function signInReads(db: Knex): SignInReads {
  return {
    ...sessionReads(db),
    login: async (principal) => toLogin(await one(db(LOGINS).where({ principal }))),
    staffWith: async (email) => {
      const row = await one(db(LOGINS).where({ email }));
      return row && (text(row, 'principal') as Principal);
    },
    staffAddress: async (principal) => {
      const row = await one(db(LOGINS).where({ principal }));
      return row && (text(row, 'email') || undefined);
    },
    allowedAddresses: async (principal) =>
      (await all(db(ALLOWED).where({ principal }).orderBy('addresses'))).map((row) => text(row, 'addresses')),
    factor: async (principal) => toFactor(await one(db(FACTORS).where({ principal }))),
    recoveryCodes: (principal) => countOf(db(RECOVERY).where({ principal })),
    passwordCode: async (id) => toPasswordCode(await one(db(PASSWORD_CODES).where({ id }))),
  };
}

/** The same, with the writes that only a transaction may do. */
export function signInWrites(tx: Tx): SignInWrites {
  const change = async (table: string, where: Record<string, unknown>, to: Record<string, unknown>) =>
    (await tx(table).where(where).update(to)) === 1;
  const login = async (principal: Principal) => {
    const row = { principal, email: null, password_hash: '', password_at: 0, ...NONE };
    await insertOnce(tx, LOGINS, ['principal'], row);
  };
  return {
    ...signInReads(tx),
    ...sessionWrites(tx),
    noteFactor: async (session) => {
      const row = fromSession(session);
      if (await insertOnce(tx, 'latchkey_session', ['id'], row)) return;
      const { factor_at, seen_at, ends_at } = row;
      const noted = { factor_at, seen_at, ends_at, ended: 0 };
      await change('latchkey_session', { id: session.id, principal: session.principal }, noted);
    },
    setPassword: async (principal, password_hash, password_at) => {
      await login(principal);
      await change(LOGINS, { principal }, { password_hash, password_at, ...NONE });
    },
    setStaffAddress: async (principal, email) => {
      const holder = await one(tx(LOGINS).where({ email }).forUpdate());
      if (holder && text(holder, 'principal') !== principal) return false;
      await login(principal);
      await change(LOGINS, { principal }, { email });
      return true;
    },
    setAllowedAddresses: async (principal, addresses) => {
      await tx(ALLOWED).where({ principal }).del();
      if (addresses.length > 0) {
        await tx(ALLOWED).insert(addresses.map((one) => ({ principal, addresses: one })));
      }
    },
    dropLogin: async (principal) => {
      await tx(LOGINS).where({ principal }).del();
    },
    countFailure: async (principal, of) => {
      await login(principal);
      await tx(LOGINS).where({ principal }).increment(FAILURES[of], 1);
    },
    clearFailures: async (principal, of) => {
      await change(LOGINS, { principal }, { [FAILURES[of]]: 0 });
    },
    countTry: async (id, now, ends_at) => {
      if (await insertOnce(tx, TRIES, ['id'], { id, tries: 1, ends_at })) return 1;
      const isOver = await tx(TRIES).where({ id }).where('ends_at', '<=', now).update({ tries: 1, ends_at });
      if (isOver === 0) await tx(TRIES).where({ id }).increment('tries', 1);
      return number((await one(tx(TRIES).where({ id }))) ?? {}, 'tries');
    },
    forgetTries: async (id) => {
      await tx(TRIES).where({ id }).del();
    },
    ...factorWrites(tx),
    addPasswordCode: async ({ id, principal = '', email, codeHash, tries, done, expiresAt }) => {
      const row = { id, principal, email, code_hash: codeHash, tries, done: done ? 1 : 0 };
      await tx(PASSWORD_CODES).where({ email, done: 0 }).update({ done: 1 });
      if (principal !== '') await tx(PASSWORD_CODES).where({ principal, done: 0 }).update({ done: 1 });
      await tx(PASSWORD_CODES).insert({ ...row, expires_at: expiresAt });
    },
    countPasswordTry: async (id) => {
      await tx(PASSWORD_CODES).where({ id }).increment('tries', 1);
    },
    endPasswordCode: (id) => change(PASSWORD_CODES, { id, done: 0 }, { done: 1 }),
  };
}

type FactorWrites = Pick<
  SignInWrites,
  'putFactor' | 'useStep' | 'activateFactor' | 'dropFactor' | 'setRecoveryCodes' | 'useRecoveryCode'
>;

function factorWrites(tx: Tx): FactorWrites {
  const dropCodes = async (principal: Principal) => {
    await tx(RECOVERY).where({ principal }).del();
  };
  return {
    putFactor: async ({ principal, secretId, state, lastStep, beganAt, codeSalt }) => {
      await tx(FACTORS).where({ principal }).del();
      const times = { last_step: lastStep, began_at: beganAt };
      await tx(FACTORS).insert({ principal, secret_id: secretId, state, ...times, code_salt: codeSalt });
    },
    useStep: async (principal, step) =>
      (await tx(FACTORS).where({ principal }).where('last_step', '<', step).update({ last_step: step })) ===
      1,
    activateFactor: async (principal, code_salt) => {
      await tx(FACTORS).where({ principal }).update({ state: 'active', code_salt });
    },
    dropFactor: async (principal) => {
      await tx(FACTORS).where({ principal }).del();
      await dropCodes(principal);
    },
    setRecoveryCodes: async (principal, hashes) => {
      await dropCodes(principal);
      await tx(RECOVERY).insert(hashes.map((hash) => ({ principal, hash })));
    },
    useRecoveryCode: async (principal, hash) => (await tx(RECOVERY).where({ principal, hash }).del()) === 1,
  };
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  return number((await one(query.count({ n: '*' }))) ?? {}, 'n');
}
