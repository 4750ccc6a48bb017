import type { SetAsideLetter } from '../../core/index';
import type { Letter, WhenWords } from '../views';
import type { Channel } from '../views/words';

const KINDS: ReadonlyMap<string, readonly [what: string, to: string, channel: Channel]> = new Map([
  ['mail.code', ['Code by mail', 'a person’s address', 'mail']],
  ['mail.linked', ['Notice of a new chat link', 'a person’s address', 'mail']],
  ['mail.test', ['Test mail', 'whoever asked for it', 'mail']],
  ['host.open', ['New ticket', 'the billing platform', 'api']],
  ['host.reply', ['Reply to a ticket', 'the billing platform', 'api']],
  ['host.close', ['Closing of a ticket', 'the billing platform', 'api']],
  ['in:host', ['What happened to a ticket', 'the ticket here', 'api']],
  ['webhook.deliver', ['What happened', 'a webhook', 'api']],
  ['mirror.open', ['New ticket', 'a person’s chat', 'itself']],
  ['mirror.post', ['Reply in a ticket', 'a person’s chat', 'itself']],
  ['mirror.state', ['State of a ticket', 'a person’s chat', 'itself']],
  ['mirror.close', ['Closing of a ticket', 'a person’s chat', 'itself']],
]);

/** A letter that was set aside, as the outbox shows it: what and where to, never its text. */
export function presentLetter(
  { id, kind, lane, attempts, outcome, reason, at }: SetAsideLetter,
  when: WhenWords,
): Letter {
  const [what, to, channel] = KINDS.get(kind) ?? [kind, lane, 'itself'];
  return {
    id: String(id),
    what,
    to,
    channel,
    state: outcome,
    reason,
    tries: attempts,
    lastTry: when.moment(at),
  };
}
