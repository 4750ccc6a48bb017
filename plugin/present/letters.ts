import type { SetAsideLetter } from '../../core/index';
import { text, type Letter, type Text, type WhenWords } from '../views';
import type { Channel } from '../views/words';
import { wordOf } from './word-of';

/** Where letters go, and by what. */
const WAYS: ReadonlyMap<string, readonly [to: keyof Text['letters']['to'], channel: Channel]> = new Map([
  ['mail.code', ['address', 'mail']],
  ['mail.linked', ['address', 'mail']],
  ['mail.test', ['asker', 'mail']],
  ['host.open', ['host', 'api']],
  ['host.reply', ['host', 'api']],
  ['host.close', ['host', 'api']],
  ['host.invoices', ['host', 'api']],
  ['in:host', ['ticket', 'api']],
  ['webhook.deliver', ['webhook', 'api']],
  ['mirror.open', ['chat', 'itself']],
  ['mirror.post', ['chat', 'itself']],
  ['mirror.state', ['chat', 'itself']],
  ['mirror.close', ['chat', 'itself']],
]);

/** A letter that was set aside, as the outbox shows it: what and where to, never its text. */
export function presentLetter(
  { id, kind, lane, attempts, outcome, reason, at }: SetAsideLetter,
  when: WhenWords,
): Letter {
  const [to, channel] = WAYS.get(kind) ?? [undefined, 'itself' as const];
  return {
    id: String(id),
    what: wordOf(text.letters.kinds, kind) ?? kind,
    to: to === undefined ? lane : text.letters.to[to],
    channel,
    state: outcome,
    reason,
    tries: attempts,
    lastTry: when.moment(at),
  };
}
