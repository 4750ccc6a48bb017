import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';

/** The cookies of a mounted plugin: under names and a path of its own, so that the host's are left alone. */
export interface Cookies {
  /** What the browser's session is known by; '' for none. */
  session(req: Request): string;
  setSession(res: Response, secret: string): void;
  endSession(res: Response): void;
  /** Names a browser before anybody is signed in, for the proofs in forms; made where there is none. */
  door(req: Request, res: Response): string;
  /** The same, and '' where there is none. */
  knownDoor(req: Request): string;
}

/**
 * A browser takes `__Secure-` over HTTPS alone, and so from nobody who only answers in the clear; `__Host-`, which stands at a
 * root alone, from no neighbour under the same domain either.
 */
export function createCookies(publicUrl: string, base: string): Cookies {
  const secure = new URL(publicUrl).protocol === 'https:';
  const prefix = base === '' ? '__Host-' : '__Secure-';
  const nameOf = (name: string) => `${secure ? prefix : ''}${name}`;
  const [session, door] = [nameOf('latchkey'), nameOf('latchkey_door')];
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', secure, path: base === '' ? '/' : base };
  const made = new WeakMap<Request, string>();
  return {
    session: (req) => ours(read(req, session)),
    setSession: (res, secret) => void res.cookie(session, secret, options),
    endSession: (res) => void res.clearCookie(session, options),
    knownDoor: (req) => ours(read(req, door)),
    door(req, res) {
      const known = made.get(req) ?? ours(read(req, door));
      if (known !== '') return known;
      const fresh = randomBytes(32).toString('base64url');
      made.set(req, fresh);
      res.cookie(door, fresh, options);
      return fresh;
    },
  };
}

/** What we set is 256 bits in base64url; nothing else is looked up. */
function ours(value: string): string {
  return /^[\w-]{43}$/.test(value) ? value : '';
}

/** Of two cookies of one name none counts: one of them is somebody else's. */
function read(req: Request, name: string): string {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.filter((pair) => pair.startsWith(`${name}=`));
  return found.length === 1 ? (found[0]?.slice(name.length + 1) ?? '') : '';
}

/** Under what is kept for a browser in which nobody is signed in yet. */
export function doorOf(cookie: string): string {
  return `door:${cookie}`;
}
