/** Where a mail goes or comes from; without a name it is empty. */
export interface Mailbox {
  name: string;
  address: string;
}

const ADDRESS = /^[^\s\p{Cc}<>,;:"()[\]\\@]+@[^\s\p{Cc}<>,;:"()[\]\\@]+$/u;

/** Reads `address` or `Name <address>`: one mailbox, whatever the text tries to be.
 * @throws when it is no such thing; the text is not in the message */
export function readMailbox(text: string): Mailbox {
  const [, named = '', bracketed] = /^([^<>\p{Cc}]*)<([^<>]*)>$/u.exec(text.trim()) ?? [];
  const address = bracketed ?? text;
  if (!ADDRESS.test(address)) throw new Error('not one mail address');
  return { name: named.trim().replace(/^"(.*)"$/, '$1'), address };
}
