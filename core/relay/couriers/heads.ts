import { appendFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { voiceFor } from '../../notices/voice';
import type { Language } from '../../ports/stores/profile-store';
import type { Courier, Outcome } from '../courier';
import { messageId, type MailPost } from './mail';
import { postOut } from '../outgoing/post-out';

/** Brings the heads of logs to where `LATCHKEY_AUDIT_HEADS` says; the lines are the same for a file, a webhook and a mail. */
export function leaveHeadsAt(target: string, post: MailPost, language: Language): Courier {
  const send = senderTo(target, post, language);
  return ({ id, payload }) => send(id, (JSON.parse(payload) as { lines: string }).lines);
}

type Send = (letter: number, lines: string) => Promise<Outcome>;

function senderTo(target: string, post: MailPost, language: Language): Send {
  if (target.startsWith('file:')) return intoFile(fileURLToPath(target));
  if (target.startsWith('mailto:')) return byMail(target.slice('mailto:'.length), post, language);
  return toWebhook(target);
}

/** A line that came twice is the same line: nothing is lost by it. */
function intoFile(path: string): Send {
  return async (_letter, lines) => {
    await appendFile(path, lines, { flush: true, mode: 0o600 });
    return { is: 'done' };
  };
}

/** A mailbox that is nobody's here reads as the installation does. */
function byMail(to: string, { mailer, brand }: MailPost, language: Language): Send {
  return async (letter, lines) => {
    const subject = voiceFor(brand, { language }).text.kinds.heads(brand.name);
    await mailer.send({ to, messageId: messageId(letter, brand), subject, text: lines });
    return { is: 'done' };
  };
}

const DEADLINE_MS = 20_000;

function toWebhook(url: string): Send {
  return async (letter, lines) => {
    const headers = { 'content-type': 'application/x-ndjson', 'idempotency-key': `letter-${letter}` };
    const { status } = await postOut({ url, headers, body: lines, deadlineMs: DEADLINE_MS });
    if (status >= 200 && status < 300) return { is: 'done' };
    const reason = `the webhook for heads answers ${status}`;
    const passes = status < 400 || status >= 500 || status === 408 || status === 429;
    return passes ? { is: 'later', reason } : { is: 'refused', reason };
  };
}
