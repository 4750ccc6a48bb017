import type { Hat } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { ownRows } from '../../present/mail/own-rows';
import { OwnMailPage, text, type OwnMailProps } from '../../views';
import { ownPage } from '../chats/own-pages';
import { chooseOwn } from './change-mail';
import { ownMailPath } from './own-mail-path';

/** Each account takes questions of its own. */
const MOST = 10;

/** One’s own mail of every account one is on. */
export async function showOwnMail(visit: Visit): Promise<Answer> {
  const hats = await visit.as.myAccounts({});
  const after = hats.findIndex(({ account }) => account === visit.query('after')) + 1;
  const shown = hats.slice(after, after + MOST);
  const accounts = await Promise.all(shown.map((hat, at) => ownMailOn(visit, hat, `mail-${at}`)));
  const last = hats.length > after + MOST ? shown.at(-1)?.account : undefined;
  const more = last === undefined ? {} : { more: `${ownMailPath(visit)}?after=${encodeURIComponent(last)}` };
  const body = <OwnMailPage accounts={accounts} {...more} />;
  return { show: ownPage(visit, { title: text.ownMail.title, body }, 'ownMail') };
}

async function ownMailOn(visit: Visit, { account, label }: Hat, id: string): Promise<OwnMailProps> {
  const rows = ownRows(await visit.as.myMail({ account }));
  const post = visit.actor.readOnly === true ? {} : { post: visit.form(ownMailPath(visit), { account }) };
  return { id, account: label, rows, ...post };
}

/** Keeps a choice about the mail of one of them. */
export async function chooseOwnMail(visit: Visit): Promise<Answer> {
  const { id, label } = await visit.as.readAccount({ account: visit.field('account') ?? '' });
  return chooseOwn(visit, { id, label }, ownMailPath(visit));
}
