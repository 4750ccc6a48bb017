import type { Answer, Visit } from '../../http/route';
import { presentLink } from '../../present/chats';
import { LinkedChatsPage, text } from '../../views';
import { universalTime } from '../../present/universal-time';
import { chatsPath, ownPage } from './own-pages';

/** The reader's own chat links. */
export async function showChats(visit: Visit): Promise<Answer> {
  const links = await visit.as.myLinks({});
  const words = { me: visit.actor.name, when: universalTime(visit) };
  const body = (
    <LinkedChatsPage
      links={links.map((link) => presentLink(link, words))}
      unlink={visit.form(chatsPath(visit))}
    />
  );
  return { show: ownPage(visit, { title: text.chats.title, body }) };
}
