import type { Principal } from '../../access/principal';
import type { Scope } from '../../tokens/scopes';

/** A token of the API, without its secret: that is kept as a keyed hash alone. */
export interface Token {
  id: string;
  /** What logs call it: `service:billing`. Never given twice. */
  name: string;
  scopes: readonly Scope[];
  createdBy: Principal;
  createdAt: number;
  /** 0: it doesn't end by itself. */
  expiresAt: number;
  /** 0: it wasn't. */
  revokedAt: number;
  /** The day it was last used, at its first moment in UTC; 0: never. */
  usedOn: number;
}

/** Tokens, and what their secrets are found by. */
export interface TokenReads {
  token(id: string): Promise<Token | undefined>;
  named(name: string): Promise<Token | undefined>;
  /** The token of a secret that has not ended by then. */
  bySecret(hashes: readonly string[], now: number): Promise<Token | undefined>;
  /** By name; revoked ones too. */
  all(): Promise<Token[]>;
}

/** The same, with what changes tokens. */
export interface TokenWrites extends TokenReads {
  add(token: Token): Promise<void>;
  addSecret(token: string, hash: string): Promise<void>;
  /** The secrets a token has end then, unless they do earlier. */
  endSecrets(token: string, at: number): Promise<void>;
  revoke(id: string, at: number): Promise<void>;
  usedOn(id: string, day: number): Promise<void>;
}
