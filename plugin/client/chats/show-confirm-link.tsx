import type { Answer, Visit } from '../../http/route';
import { ConfirmLinkPage, text } from '../../views';
import { chatsPath, ownPage } from './own-pages';

/** Asks whether the chat user behind a one-time link is the reader; looking links nothing. */
export async function showConfirmLink(visit: Visit): Promise<Answer> {
  const token = visit.param('token');
  const { chat, handle, place } = await visit.core.open().readSignInLink({ token });
  const hats = await visit.as.myAccounts({});
  const body = (
    <ConfirmLinkPage
      platform={chat.surface}
      handle={handle}
      place={place}
      person={visit.actor.name}
      accounts={hats.map(({ label }) => label)}
      answer={visit.form(`${chatsPath(visit)}/link/${encodeURIComponent(token)}`)}
    />
  );
  return { show: ownPage(visit, { title: text.confirmLink.title, body }) };
}
