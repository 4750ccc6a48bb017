import { NotFoundError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { text } from '../../views';
import { chatsPath } from './own-pages';

/** Ends one of the reader's own links.
 * @throws NotFoundError for one that isn't theirs */
export async function unlink(visit: Visit): Promise<Answer> {
  const link = (await visit.as.myLinks({})).find(({ id }) => id === visit.field('link'));
  if (!link) throw new NotFoundError('link');
  const { id, handle, chat } = link;
  const platform = text.platforms[chat.surface];
  return {
    act: {
      say: text.acts.unlink(handle, platform),
      deed: text.chats.unlink,
      ends: true,
      back: chatsPath(visit),
      async run(as) {
        await as.unlinkChat({ link: id });
        return { tone: 'ok', say: text.acts.unlinked(handle, platform) };
      },
    },
  };
}
