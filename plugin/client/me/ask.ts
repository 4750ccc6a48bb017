import { ConflictError, InvalidInputError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { keyNamed } from '../../present/me/ask';
import { whatOf } from '../../present/me/own-requests';
import { askWho, whoCan } from '../../present/who-can';
import { text } from '../../views';
import { openMe } from './me-on';
import { showMe } from './show-me';

/** Asks those who can give it for a permission.
 * @throws InvalidInputError for what can’t be asked for, is had, or waits already; NotAllowedError, NotFoundError */
export async function ask(visit: Visit): Promise<Answer> {
  // Who looks for a service asks for nothing yet.
  if (visit.field('do') === 'services') return showMe(visit);
  const on = await openMe(visit);
  const { id: account, paths } = on.account;
  const key = keyNamed(visit.field('key') ?? '');
  if (key === undefined) throw new InvalidInputError('key', 'UNKNOWN');
  const service = visit.field('service') ?? '';
  const wanted = { key, ...(service === '' ? {} : { service }) };
  const asked = {
    account,
    ...wanted,
    ...daysIn(visit.field('days') ?? ''),
    reason: visit.field('reason') ?? '',
  };
  await visit.as.requestAccess(asked).catch(atKey);
  const who = askWho(await whoCan(visit, account));
  return { go: paths.me, flash: { tone: 'ok', say: text.me.sent(whatOf(on, wanted), who) } };
}

/** Takes back what was asked for. */
export async function withdraw(visit: Visit): Promise<Answer> {
  const on = await openMe(visit);
  const at = { account: on.account.id, request: visit.param('request') };
  const request = await visit.as.withdrawAccessRequest(at);
  return { go: on.account.paths.me, flash: { tone: 'ok', say: text.me.withdrawn(whatOf(on, request)) } };
}

function daysIn(typed: string): { days?: number } {
  if (typed === '') return {};
  if (!/^[1-9]\d{0,3}$/.test(typed)) throw new InvalidInputError('days', 'UNKNOWN');
  return { days: Number(typed) };
}

/** What is had or asked for already is a matter of the form: what was typed is kept. */
function atKey(error: unknown): never {
  if (!(error instanceof ConflictError)) throw error;
  throw new InvalidInputError('key', String(error.details.reason));
}
