import { Router, type RequestHandler } from 'express';
import { readForm } from '../http/read-form';
import { keepPrivate } from '../http/keep-private';
import type { Site } from '../http/site';
import { textOf } from '../http/texts';
import { choiceSaid, optionalKind, postedChoice } from '../present/mail/choice';
import { choiceRows } from '../present/mail/own-rows';
import { MailChoicesPage, text } from '../views';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';

const PATH = '/mail-choices/:token';

async function show(at: AtDoor): Promise<DoorAnswer> {
  const token = at.param('token');
  const { account, choices } = await at.core.open().mailChoices({ token });
  const post = at.form(`mail-choices/${encodeURIComponent(token)}`);
  const body = <MailChoicesPage id="own" account={account} rows={choiceRows(choices)} post={post} />;
  return { show: { title: text.ownMail.title, body } };
}

async function choose(at: AtDoor): Promise<DoorAnswer> {
  const token = at.param('token');
  const choice = postedChoice(at.field);
  const { account } = await at.core.open().mailChoices({ token });
  const { kind, isWanted } = choice;
  if (isWanted) await at.core.open().clearOptOut({ token, kind });
  else await at.core.open().setOptOut({ token, kind });
  const go = `${at.base}/client/mail-choices/${encodeURIComponent(token)}`;
  return { go, flash: choiceSaid(choice, account) };
}

/** The choices that the link below each mail opens, for whoever holds it, signed in or not. */
export const mailChoiceRoutes: readonly DoorRoute[] = [
  { method: 'get', path: PATH, for: 'anybody', answer: show },
  { method: 'post', path: PATH, for: 'anybody', answer: choose },
];

/** What mail programs post when somebody stops a kind of mail by one click (RFC 8058): the signed link is all the proof there
 * is, no page of ours made the form, and stopping that kind is all that it does. */
export function oneClickRoutes(site: Site): Router {
  const router = Router();
  router.post(PATH, keepPrivate, readForm, stop(site));
  return router;
}

function stop({ core }: Site): RequestHandler {
  return async (req, res, next) => {
    if (textOf(req.body, 'List-Unsubscribe') !== 'One-Click') return next();
    const kind = optionalKind(textOf(req.query, 'kind'));
    await core.open().setOptOut({ token: textOf(req.params, 'token') ?? '', kind });
    res.status(200).end();
  };
}
