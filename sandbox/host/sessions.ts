import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { DemoPerson } from './people';

/** What a browser's cookie stands for; without a person nobody is signed in yet. */
export interface Session {
  /** A hash of the cookie: it may be named where the cookie may not. */
  readonly id: string;
  readonly person?: DemoPerson;
  /** When the password was last given. */
  readonly signedInAt: number;
  readonly endsAt: number;
}

/** The sessions of a sandbox, in memory: a restart signs everybody out. */
export interface Sessions {
  find(req: Request): Session | undefined;
  /** A new session under a new id, in place of the one that the request came with. */
  begin(req: Request, res: Response, person?: DemoPerson): Session;
  /** The password was given again. */
  renew(session: Session): void;
  end(req: Request, res: Response): void;
}

const cookie = 'harbourline_session';
const life = 12 * 3_600_000;
const most = 10_000;

/** Makes the table, which forgets the oldest sessions rather than grow without end. */
export function createSessions(now: () => number): Sessions {
  const table = new Map<string, Session>();
  const find = (req: Request) => {
    const session = table.get(idOf(readCookie(req)));
    return session && session.endsAt > now() ? session : undefined;
  };
  return {
    find,
    begin(req, res, person) {
      table.delete(idOf(readCookie(req)));
      const secret = randomBytes(32).toString('base64url');
      const at = now();
      const session = { id: idOf(secret), signedInAt: at, endsAt: at + life, ...(person && { person }) };
      for (const oldest of table.keys()) {
        if (table.size < most) break;
        table.delete(oldest);
      }
      table.set(session.id, session);
      res.cookie(cookie, secret, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: life });
      return session;
    },
    renew(session) {
      if (table.has(session.id)) table.set(session.id, { ...session, signedInAt: now() });
    },
    end(req, res) {
      table.delete(idOf(readCookie(req)));
      res.clearCookie(cookie, { path: '/' });
    },
  };
}

function idOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

function readCookie(req: Request): string {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${cookie}=`))?.slice(cookie.length + 1) ?? '';
}
