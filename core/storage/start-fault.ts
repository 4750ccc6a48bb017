import { faultOf } from './faults';

/** Why a database can't be used at the start: its URL is at fault, or nobody answers there for now. */
export type StartFault = { is: 'wrong'; expected: string } | { is: 'away'; code: string };

const file = 'sqlite:./file.db, in a folder that is there and may be written';
const user = 'a user and a password that the database takes';
const name = 'a database that is there, in which its user may make tables';
const expectations: Record<string, string> = {
  SQLITE_CANTOPEN: file,
  SQLITE_READONLY: file,
  SQLITE_NOTADB: 'a file that SQLite made',
  '28P01': user,
  '28000': user,
  ER_ACCESS_DENIED_ERROR: user,
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: user,
  '3D000': name,
  '42501': name,
  ER_BAD_DB_ERROR: name,
  ER_DBACCESS_DENIED_ERROR: name,
};

/** Reads what opening a database ended with; undefined when it was something else. */
export function startFaultOf(error: unknown): StartFault | undefined {
  const { code = '', name: kind = '' } = error as { code?: string; name?: string };
  const expected = expectations[code];
  if (expected !== undefined) return { is: 'wrong', expected };
  const isAway = /^E[A-Z_]+$/.test(code) || ['gone', 'busy'].includes(faultOf(error)?.kind ?? '');
  return isAway && !code.startsWith('ER_') ? { is: 'away', code: code || kind } : undefined;
}
