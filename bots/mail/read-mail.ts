import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { MOST_KEPT, type MailMessage } from '../../core/index';
import { authenticationIn } from './authentication-results';
import { isAutomatic } from './is-automatic';
import { soleAddress } from './sole-address';
import { textOfHtml } from './text-of-html';

const MOST_ADDRESSES = 100;
const MOST_LINE = 998;
/** As many lines as 25 megabytes of files have: the parser takes its time for each, and mail may be nothing but lines. */
const MOST_LINES = 350_000;
const LINE_FEED = 10;
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 512 * 1024 };

/** What is known of a message beside what it says of itself. */
export interface Envelope {
  /** The name in which our own mail server writes `Authentication-Results`; absent: nothing is believed. */
  readonly authserv?: string | undefined;
  /** To whom it was delivered, where the mail server says so. */
  readonly recipient?: string | undefined;
  /** Its end is missing: it was too big. */
  readonly isCut?: boolean;
}

/** Reads a raw message (RFC 5322). One that can't be read is one that names nobody: it is held, as it came. */
export async function readMail(raw: Uint8Array, envelope: Envelope = {}): Promise<MailMessage> {
  const end = endOfLines(raw);
  const kept = { ...envelope, ...(end < raw.length && { isCut: true }) };
  const email = await PostalMime.parse(raw.subarray(0, end), LIMITS).catch(() => undefined);
  return email ? messageOf(email, raw, kept) : unreadable(raw, kept);
}

function endOfLines(raw: Uint8Array): number {
  let at = 0;
  for (let line = 0; line < MOST_LINES; line += 1) {
    const feed = raw.indexOf(LINE_FEED, at);
    if (feed < 0) return raw.length;
    at = feed + 1;
  }
  return at;
}

function messageOf(
  email: Email,
  raw: Uint8Array,
  { authserv, recipient, isCut = false }: Envelope,
): MailMessage {
  const values = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => value);
  const from = values('from').map((value) => soleAddress(value) ?? value);
  const text = email.text?.trim() ? email.text : textOfHtml(email.html ?? '');
  return {
    messageId: cut(values('message-id')[0]?.trim() ?? '', MOST_LINE) || nameOf(raw),
    from: few(from),
    authentication: authenticationIn(values('authentication-results'), authserv),
    to: few([...(recipient === undefined ? [] : [recipient]), ...addressesIn(email.to)]),
    cc: few(addressesIn(email.cc)),
    subject: cut(email.subject ?? '', MOST_LINE),
    text: cut(text, MOST_KEPT),
    attachments: few(email.attachments.flatMap(nameOfFile), 255),
    automatic: isAutomatic(email.headers, from[0]),
    cut: isCut || text.length > MOST_KEPT,
  };
}

function unreadable(raw: Uint8Array, { recipient, isCut = false }: Envelope): MailMessage {
  const text = Buffer.from(raw.subarray(0, 4 * MOST_KEPT))
    .toString('utf8')
    .replaceAll('\0', '');
  return {
    ...{ messageId: nameOf(raw), from: [], authentication: { dmarc: 'none', domain: '' } },
    ...{
      to: few(recipient === undefined ? [] : [recipient]),
      cc: [],
      subject: '',
      text: cut(text, MOST_KEPT),
    },
    cut: isCut || text.length > MOST_KEPT,
  };
}

function addressesIn(all: readonly Address[] = []): string[] {
  return all.flatMap((one) => (one.group ?? [one]).map(({ address }) => address));
}

/** What is shown within the text, a logo say, is no file that somebody sent. */
function nameOfFile({ filename, mimeType, related }: Email['attachments'][number]): string[] {
  return related ? [] : [filename?.trim() || mimeType];
}

function few(texts: readonly string[], most = MOST_LINE): string[] {
  return texts.slice(0, MOST_ADDRESSES).map((text) => cut(text, most));
}

/** The beginning of a text, which no database refuses. */
function cut(text: string, most: number): string {
  return text
    .replaceAll('\0', '')
    .slice(0, most)
    .replace(/\p{Surrogate}/gu, '');
}

/** What names a message that has no id: its own bytes. */
function nameOf(raw: Uint8Array): string {
  return `<${createHash('sha256').update(raw).digest('hex')}@latchkey.invalid>`;
}
