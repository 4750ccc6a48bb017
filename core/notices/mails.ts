import { oneLine } from '../access/clean-text';

/** Whose mail it is: the host's name, where its client area is, and the domain of its Message-IDs. */
export interface Brand {
  name: string;
  domain: string;
  supportAddress: string;
  /** The client area's page on linked chats. */
  chatsUrl: string;
  /** The client area itself, without a slash at its end: one-time links of mails lead below it. */
  clientUrl: string;
}

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
export function codeMail(brand: Brand, asked: Asked, code: string | undefined): Text {
  const who = from(asked);
  if (code === undefined) {
    return mail(`Link your chat with ${brand.name}`, [
      `${who} asked to write to ${brand.name} with this address.`,
      'You sign in with it, so no code is needed: in chat, type /verify and choose "I can sign in".',
      notYou(brand),
    ]);
  }
  return mail(`${code.slice(0, 4)} ${code.slice(4)} is your code for ${brand.name}`, [
    `${who} asked to write to ${brand.name} with this address. If that is you, give this code there:`,
    `    ${code.slice(0, 4)} ${code.slice(4)}`,
    `It works once, for 10 minutes. Nobody from ${brand.name} will ever ask you for it.`,
    notYou(brand),
  ]);
}

/** Tells a person that a chat was linked, in case it wasn't them; whoever never signs in has no client area to go to. */
export function linkedMail(brand: Brand, asked: Asked, signsIn: boolean): Text {
  const ways = signsIn ? 'Type /unlink there, end the link in your client area,' : 'Type /unlink there,';
  return mail(`A chat was linked: ${PLATFORM[asked.surface] ?? asked.surface}`, [
    `${from(asked)} can now write to ${brand.name} as you.`,
    `Was this not you? ${ways} or answer this mail:`,
    ...(signsIn ? [brand.chatsUrl] : []),
    brand.supportAddress,
  ]);
}

/** Tells the address that a contact had until now that it has another (R13); which, is not for whoever reads here. */
export function addressMail(brand: Brand, account: string): Text {
  return mail(`Your address was changed at ${brand.name}`, [
    `This address stood for a contact of ${account} at ${brand.name}. It was changed to another one.`,
    `Mail of that account no longer comes here, and chats linked by this address are unlinked.`,
    `Is this not right? Ask whoever looks after ${account}, or tell us: ${brand.supportAddress}`,
  ]);
}

function from({ surface, handle, place }: Asked): string {
  return `${quoted(handle)} on ${PLATFORM[surface] ?? surface} (${quoted(place)})`;
}

/** What a stranger chose, set off from our own words: it can't end the quotation, and no mail program makes a link of it. */
export function quoted(text: string): string {
  const inside = oneLine(text).replace(/["“”„‟«»]/gu, '’');
  return `“${inside.replaceAll('://', ' ').replace(/[.․。．｡](?=\S)/gu, '[.]')}”`;
}

function notYou({ supportAddress }: Brand): string {
  return `Was this not you? Then you need do nothing. You can tell us: ${supportAddress}`;
}

/** Paragraphs, as a plain mail has them. */
export function mail(subject: string, paragraphs: string[]): Text {
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}
