import { Router, type RequestHandler } from 'express';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { NotAllowedError } from '../../core/index';
import { fromOf } from '../http/from-of';
import { keepPrivate } from '../http/keep-private';
import { ownPath } from '../http/own-path';
import { readForm } from '../http/read-form';
import type { Site } from '../http/site';
import { textOf } from '../http/texts';

/** How a host hands people over that it signed in: by a form with a signed word (RFC 7519, HS256) that counts once. */
export interface HandOver {
  /** Where the host signs people in; `back` is added, the path to hand over with. */
  readonly signInAt: string;
  /** What both know; at least 32 bytes, `new,old` while it rotates. */
  readonly secret: string;
  /** Our address as the world sees it, with the mount: whom the word is for. */
  readonly audience: string;
}

/** How old a word may be, and by how much two clocks may differ. */
const LIFE_S = 60;
const CLOCKS_S = 5;

const Word = z.object({
  jti: z.string().min(8).max(200),
  /** `user:7` or `staff:2`. */
  sub: z.string().max(80),
  iat: z.number().int(),
  /** When they gave the host their password, in seconds. */
  auth_time: z.number().int().positive(),
  /** How they proved who they are (RFC 8176): `otp` is a code of a second factor. */
  amr: z.array(z.string().max(20)).max(10).default([]),
  /** When they gave that code, in seconds; with their password, unless it says so. */
  otp_time: z.number().int().positive().optional(),
  /** The staff member who really sits there (RFC 8693). */
  act: z.object({ sub: z.string().max(80) }).optional(),
});

/** The route that takes people over. It takes forms of the host's alone: its word is what proves them. */
export function handOverRoutes(site: Site, handOver: HandOver): Router {
  const router = Router();
  router.post('/enter', keepPrivate, readForm, enter(site, handOver));
  return router;
}

function enter({ core, base, cookies }: Site, handOver: HandOver): RequestHandler {
  const theirs = new URL(handOver.signInAt).origin;
  return async (req, res) => {
    // Somebody else's page could hand its own visitor over: they would work in another's name and not see it.
    if (req.get('Origin') !== theirs) throw new NotAllowedError('UNKNOWN');
    const word = readWord(textOf(req.body, 'word') ?? '', handOver);
    const { secret } = await core.open().enter({
      ...{ id: word.jti, principal: word.sub, provedAt: word.auth_time * 1000, ...fromOf(req) },
      expiresAt: (word.iat + LIFE_S + CLOCKS_S) * 1000,
      ...(word.amr.includes('otp') ? { factorAt: (word.otp_time ?? word.auth_time) * 1000 } : {}),
      ...(word.act ? { looksOn: word.act.sub } : {}),
    });
    const before = cookies.session(req);
    if (before !== '') await core.open().signOut({ secret: before });
    cookies.setSession(res, secret);
    res.redirect(303, ownPath(base, textOf(req.body, 'back')));
  };
}

/** @throws NotAllowedError for a word of anybody else, for somebody else, or too old; it isn't said which */
function readWord(text: string, { secret, audience }: HandOver): z.infer<typeof Word> {
  for (const key of secret.split(',')) {
    try {
      const options = { algorithms: ['HS256' as const], audience, maxAge: LIFE_S, clockTolerance: CLOCKS_S };
      return notAhead(Word.parse(jwt.verify(text, key, options)));
    } catch {
      // Another key, or none.
    }
  }
  throw new NotAllowedError('UNKNOWN');
}

/** A time to come would make each hand-over a fresh proof, for as long as it takes.
 * @throws NotAllowedError */
function notAhead(word: z.infer<typeof Word>): z.infer<typeof Word> {
  const { iat, auth_time: proved, otp_time: otp = 0 } = word;
  if (Math.max(iat, proved, otp) > Date.now() / 1000 + CLOCKS_S) throw new NotAllowedError('UNKNOWN');
  return word;
}
