import { MAX_SUBJECT } from '../tickets/open-ticket';
import { MOST_TEXT } from './judge-mail';

/** What people wrote in mail, and what came along. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** A subject that a ticket takes: what is too long for it ends in an ellipsis, what is none is the text's first line. */
export function subjectOf({ subject, text, attachments }: MailText): string {
  const line = subject || (text.split('\n')[0] ?? '').trim() || attachments[0] || '…';
  return line.length <= MAX_SUBJECT ? line : `${wholeSigns(line, MAX_SUBJECT - 1).trimEnd()}…`;
}

/** The beginning of a text that is no longer than that, and ends behind no half of a sign. */
function wholeSigns(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}$/u, '');
}

/** What is said in the ticket: the text, below a subject that had to be cut, above the names of files, which are not kept. */
export function wordsOf(mail: MailText): string {
  const { subject, text, attachments } = mail;
  const cut = subject !== '' && subject !== subjectOf(mail) ? [subject] : [];
  const files = attachments.map((name) => `📎 ${name}`).join('\n');
  const said = [...cut, text, files].filter((part) => part !== '').join('\n\n');
  return said || subjectOf(mail);
}

/** A text in pieces that a ticket takes, broken between lines or words where that can be. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (let rest = text; rest !== '';) {
    const end = rest.length <= MOST_TEXT ? rest.length : breakIn(rest);
    found.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return found.filter((piece) => piece !== '');
}

function breakIn(text: string): number {
  const most = text.slice(0, MOST_TEXT);
  const at = Math.max(most.lastIndexOf('\n'), most.lastIndexOf(' '));
  if (at > MOST_TEXT / 2) return at + 1;
  return wholeSigns(text, MOST_TEXT).length;
}
