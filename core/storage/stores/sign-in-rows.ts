import type { Principal } from '../../access/principal';
import type { Login, PasswordCode, SecondFactor } from '../../ports/stores/sign-in-store';
import { flag, number, text, type Row } from './rows';

/** A row as a login. */
export function toLogin(row: Row | undefined): Login | undefined {
  if (!row) return undefined;
  return {
    principal: text(row, 'principal') as Principal,
    passwordHash: text(row, 'password_hash'),
    passwordAt: number(row, 'password_at'),
    failures: number(row, 'failures'),
    codeFailures: number(row, 'code_failures'),
  };
}

/** A row as a second factor. */
export function toFactor(row: Row | undefined): SecondFactor | undefined {
  if (!row) return undefined;
  return {
    principal: text(row, 'principal') as Principal,
    secretId: text(row, 'secret_id'),
    state: text(row, 'state') as SecondFactor['state'],
    lastStep: number(row, 'last_step'),
    beganAt: number(row, 'began_at'),
    codeSalt: text(row, 'code_salt'),
  };
}

/** A row as a code that sets a password anew. */
export function toPasswordCode(row: Row | undefined): PasswordCode | undefined {
  if (!row) return undefined;
  const principal = text(row, 'principal') as Principal | '';
  return {
    id: text(row, 'id'),
    ...(principal === '' ? {} : { principal }),
    email: text(row, 'email'),
    codeHash: text(row, 'code_hash'),
    tries: number(row, 'tries'),
    done: flag(row, 'done'),
    expiresAt: number(row, 'expires_at'),
  };
}
