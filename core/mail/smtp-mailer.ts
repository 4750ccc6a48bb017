import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from '../ports/mailer';
import { readMailbox, type Mailbox } from './mailbox';

/** Connects to a mail server, greets it and signs in, and sends nothing.
 * @throws what the server, or the network, had against it */
export async function checkSmtp(url: string): Promise<void> {
  const deadlines = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };
  const transport = createTransport({ url, ...deadlines });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

/** How long a mail server may keep us waiting. */
export interface SmtpDeadlines {
  /** To connect, and then to greet. */
  connectMs?: number;
  /** Between two of its words. */
  silenceMs?: number;
  /** For all of it. */
  wholeMs?: number;
}

/** Sends through an SMTP server, one connection a mail. `from` is an address, or `Name <address>`.
 * @throws when `from` is neither */
export function createSmtpMailer(url: string, from: string, deadlines: SmtpDeadlines = {}): Mailer {
  const { connectMs = 10_000, silenceMs = 15_000, wholeMs = 30_000 } = deadlines;
  const sender = readMailbox(from);
  const settings = {
    url,
    pool: false as const,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    socketCloseTimeout: 1000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const transport = createTransport(settings);
  return {
    async send(mail) {
      const message = messageOf(mail, sender);
      try {
        await transport.sendMail({ ...message, ...{ signal: AbortSignal.timeout(wholeMs) } });
      } catch (error) {
        throw withoutAddress(error);
      }
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
}

/** Addresses go in as objects: as text, a comma would make two of one. */
function messageOf(mail: Mail, sender: Mailbox) {
  const to = readMailbox(mail.to);
  if (!/^<[^<>\s]+@[^<>\s]+>$/.test(mail.messageId)) throw new Error('a Message-ID is <id@domain>');
  return {
    from: sender,
    to: { name: '', address: to.address },
    envelope: { from: sender.address, to: [to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    messageId: mail.messageId,
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(mail) },
  };
}

/** By one click of whoever reads it (RFC 8058). */
function unsubscribing({ unsubscribe }: Mail): Record<string, string> {
  if (unsubscribe === undefined) return {};
  return {
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** What servers answer may repeat the address, which no log may have. */
function withoutAddress(error: unknown): Error {
  const { code = '', responseCode = '' } = error as { code?: string; responseCode?: number };
  return new Error(`the mail was not taken: ${code} ${responseCode}`.trimEnd());
}
