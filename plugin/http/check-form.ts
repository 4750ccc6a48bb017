import type { RequestHandler } from 'express';
import { FormRefusedError, TOKEN } from './forms';
import { sessionOf } from './session-of';
import type { Site } from './site';
import { textOf } from './texts';

/** Lets nothing change by a post that no page of ours, in this session, made. */
export function checkForm({ forms }: Site): RequestHandler {
  return (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const session = sessionOf(req)?.session.sessionId ?? '';
    const token = textOf(req.body, TOKEN);
    if (session === '' || !forms.isOurs({ headers: req.headers, token, session })) {
      throw new FormRefusedError('a form that is not ours');
    }
    next();
  };
}
