import { isNativeError } from 'node:util/types';

/** What can go wrong in a database, by one name on all three. */
export type FaultKind =
  | 'unique'
  | 'foreign'
  | 'null'
  | 'check'
  | 'length'
  | 'value'
  /** Run the transaction again. */
  | 'conflict'
  /** Somebody held a lock, or all connections, for too long. */
  | 'busy'
  /** No space. */
  | 'full'
  /** The connection or the server. */
  | 'gone'
  /** From the database, and none of the above: a mistake of ours. */
  | 'other';

/** A fault, with the constraint's or column's name where the database tells it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly where: string;
  /** The driver's own. */
  readonly code: string;
}

interface DriverError extends Error {
  code?: string;
  errno?: number;
  constraint?: string;
  sqlState?: string;
  severity?: string;
}

const sqlite: Record<string, FaultKind> = {
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_PROTOCOL: 'busy', // others were reading the log anew, after a death, for too long
  SQLITE_FULL: 'full',
  SQLITE_IOERR: 'full',
  SQLITE_CANTOPEN: 'gone',
};
const sqliteConstraints: Record<string, FaultKind> = {
  UNIQUE: 'unique',
  'FOREIGN KEY': 'foreign',
  'NOT NULL': 'null',
  CHECK: 'check',
};
const postgres: Record<string, FaultKind> = {
  '23505': 'unique',
  '23503': 'foreign',
  '23502': 'null',
  '23514': 'check',
  '22001': 'length',
  '22P02': 'value',
  '22021': 'value',
  '22003': 'value',
  '40001': 'conflict',
  '40P01': 'conflict',
  '55P03': 'busy',
  '57014': 'busy',
  '53100': 'full',
  '53300': 'gone',
  '57P01': 'gone',
  '57P02': 'gone',
  '57P03': 'gone',
};
// By number: mysql2 knows MySQL's names only, and MariaDB gives some numbers another meaning.
const mysql: Record<number, FaultKind> = {
  1062: 'unique',
  1451: 'foreign',
  1452: 'foreign',
  1048: 'null',
  1364: 'null',
  3819: 'check',
  4025: 'check',
  1406: 'length',
  1264: 'value',
  1366: 'value',
  1020: 'conflict',
  1213: 'conflict',
  1205: 'busy',
  1969: 'busy',
  3024: 'busy',
  3572: 'busy',
  1021: 'full',
  1114: 'full',
  1040: 'gone',
  1053: 'gone',
  1927: 'gone',
  2006: 'gone',
  2013: 'gone',
};
const goneCodes =
  /^(08.{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|PROTOCOL_CONNECTION_LOST)$/;
const goneTexts = /connection (error|terminated|ended)|in closed state|not queryable|timeout expired/i;

/** What went wrong, the same on all three; undefined when it was not the database. */
export function faultOf(error: unknown): Fault | undefined {
  if (!isNativeError(error)) return undefined; // not by instanceof: node-sqlite3's errors may be of another realm
  const driverError: DriverError = error;
  const kind = kindOf(driverError);
  return kind && { kind, where: whereOf(driverError), code: driverError.code ?? '' };
}

function kindOf(error: DriverError): FaultKind | undefined {
  const { name, code = '', errno = 0, message } = error;
  if (name === 'KnexTimeoutError') return 'busy';
  if (code.startsWith('SQLITE_')) return sqlite[code] ?? sqliteConstraint(message);
  if (code.startsWith('ER_')) return mysql[errno] ?? 'other';
  if (goneCodes.test(code) || goneTexts.test(message)) return 'gone';
  return postgres[code] ?? (isFromServer(error) ? 'other' : undefined);
}

function isFromServer({ severity, sqlState }: DriverError): boolean {
  return severity !== undefined || sqlState !== undefined;
}

function sqliteConstraint(message: string): FaultKind {
  const name = /(UNIQUE|FOREIGN KEY|NOT NULL|CHECK) constraint failed/.exec(message)?.[1];
  if (name !== undefined) return sqliteConstraints[name] ?? 'other';
  return message.includes('cannot store') ? 'value' : 'other';
}

const named = [/constraint failed: (.*)$/, /for key '(?:.*\.)?([^']+)'$/, /CONSTRAINT `([^`]+)`/];

function whereOf({ constraint, message }: DriverError): string {
  return (
    constraint ??
    named.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== undefined) ??
    ''
  );
}
