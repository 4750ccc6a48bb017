import type { ChatLink as Link } from '../../core/index';
import type { ChatLink, WhenWords } from '../views';

/** How long a link lives without a new proof, as installations have it unless they say otherwise (R13). */
const LIFE_MS = 180 * 86_400_000;

/** A chat link as its person sees it. */
export function presentLink(
  { id, chat, place, handle, level, email, linkedAt, provedAt }: Link,
  { me, when }: { me: string; when: WhenWords },
): ChatLink {
  return {
    ...{ id, platform: chat.surface, place, handle, level },
    as: level === 'login' ? me : email,
    since: when.day(linkedAt),
    until: when.day(provedAt + LIFE_MS),
  };
}
