import { oneLine, unbroken } from '../access/clean-text';
import type { Voice } from './voice';

/** Who asked, as their platform names them. */
export interface Asked {
  surface: string;
  handle: string;
  place: string;
}

/** A mail's words. */
export interface Text {
  subject: string;
  text: string;
  /** Where a mail program stops mail of this kind by one click (RFC 8058). */
  unsubscribe?: string;
}

const PLATFORM: Record<string, string> = { slack: 'Slack', discord: 'Discord' };

/** The mail with a code; it says who asked and from where, and that nobody will ever ask for the code (R13). Somebody who
 * signs in gets no code, but is told to sign in. */
export function codeMail(voice: Voice, asked: Asked, code: string | undefined): Text {
  const { brand, text } = voice;
  const asks = text.codes.asksToWrite(from(voice, asked), brand.name);
  if (code !== undefined) return withCode(voice, asks, code);
  return mail(text.codes.noCodeSubject(brand.name), [
    asks,
    text.codes.noCode,
    text.codes.notYou(brand.supportAddress),
  ]);
}

/** A mail with a code, after who asked for it. */
export function withCode({ brand, text: { codes } }: Voice, asks: string, code: string): Text {
  const shown = `${code.slice(0, 4)} ${code.slice(4)}`;
  return mail(codes.subject(shown, brand.name), [
    `${asks} ${codes.give}`,
    `    ${shown}`,
    codes.once(brand.name),
    codes.notYou(brand.supportAddress),
  ]);
}

/** Tells a person that a chat was linked, in case it wasn't them; whoever never signs in has no client area to go to. */
export function linkedMail(voice: Voice, asked: Asked, signsIn: boolean): Text {
  const { brand, text } = voice;
  return mail(text.codes.linkedSubject(platform(asked)), [
    text.codes.linked(from(voice, asked), brand.name),
    ...(signsIn ? [text.codes.unlinkHere, brand.chatsUrl] : [text.codes.unlink]),
    brand.supportAddress,
  ]);
}

/** Tells the address that a contact had until now that it has another (R13); which, is not for whoever reads here. */
export function changedMail({ brand, text: { codes } }: Voice, account: string): Text {
  return mail(codes.changedSubject(brand.name), [
    codes.changed(account, brand.name),
    codes.changedSince,
    codes.changedWrongly(account, brand.supportAddress),
  ]);
}

function from({ text }: Voice, asked: Asked): string {
  const [handle, place] = [quoted(text, asked.handle), quoted(text, asked.place)];
  return text.codes.asker(handle, platform(asked), place);
}

function platform({ surface }: Asked): string {
  return PLATFORM[surface] ?? surface;
}

/** What a stranger chose, set off from our own words: it can't end the quotation, and no mail program makes a link of it. */
export function quoted({ quoted: quote }: Voice['text'], words: string): string {
  const inside = oneLine(words).replace(/["“”„‟«»]/gu, '’');
  return quote(inside.replaceAll('://', ' ').replace(/[.․。．｡](?=\S)/gu, '[.]'));
}

/** Paragraphs, as a plain mail has them; whatever names are in one, it stays one. */
export function mail(subject: string, paragraphs: readonly string[]): Text {
  return { subject: oneLine(subject), text: `${paragraphs.map(unbroken).join('\n\n')}\n` };
}
