import type { Answer, Visit } from '../../http/route';
import { text } from '../../views';
import { chatsPath } from './own-pages';

/** The answer to that question; only "link" links, and only while the one-time link is good. */
export async function confirmLink(visit: Visit): Promise<Answer> {
  const back = chatsPath(visit);
  const token = visit.param('token');
  const { chat, handle, place } = await visit.core.open().readSignInLink({ token });
  if (visit.field('answer') !== 'link') {
    return { go: back, flash: { tone: 'info', say: text.acts.nothingLinked } };
  }
  const platform = text.platforms[chat.surface];
  return {
    act: {
      say: text.acts.link(platform, handle, place),
      deed: text.confirmLink.yes,
      back,
      async run(as) {
        await as.confirmSignInLink({ token });
        return { tone: 'ok', say: text.acts.linked(handle, platform) };
      },
    },
  };
}
