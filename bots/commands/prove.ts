import type { ChatRequest } from '../request';
import { say, type Answer, type Form, type FormErrors, type View } from '../view';
import { asker, chatUser, requestKey, type BotOptions } from './context';
import { askWho } from './speaking';

/** `/verify`: how to prove who one is, or that it is done. */
export async function verify(options: BotOptions, request: ChatRequest): Promise<Answer> {
  const person = await options.core.chatPerson(chatUser(request));
  if (!person || person.hats.length === 0) return askWho(options);
  const known: View = {
    ...say([{ strong: person.name }, ', we know you.']),
    actions: [{ label: 'Open a ticket', do: 'ticket.new', style: 'go' }],
  };
  if (person.link.level === 'login') return known;
  const lines = [...known.lines, ['To do more than a code allows, sign in in your client area.']];
  return {
    ...known,
    lines,
    actions: [...(known.actions ?? []), { label: 'I can sign in', do: 'proof.link' }],
  };
}

/** Asks for the address. */
export function askAddress(): Form {
  return {
    kind: 'form',
    do: 'proof.start',
    title: 'Send me a code',
    submit: 'Send',
    fields: [{ id: 'email', label: 'Your e-mail address', kind: 'email', required: true, most: 190 }],
  };
}

/** Sends the code, if the address is on file; the answer is the same if it isn't (R13). */
export async function startProof(
  { core }: BotOptions,
  request: ChatRequest,
  values: Readonly<Record<string, string>>,
): Promise<Answer | FormErrors> {
  await core.open(requestKey(request)).startProof({ ...asker(request), email: values.email ?? '' });
  return {
    ...say('If that address is on file, a code is on its way. It works for 10 minutes.'),
    title: 'Look at your mail',
    actions: [
      { label: 'Enter the code', do: 'proof.code', style: 'go' },
      { label: 'Another address', do: 'proof.ask' },
    ],
  };
}

/** Asks for the code. */
export function askCode(): Form {
  return {
    kind: 'form',
    do: 'proof.complete',
    title: 'Enter the code',
    submit: 'Link',
    fields: [{ id: 'code', label: 'The 8 digits from the mail', kind: 'code', required: true, most: 12 }],
  };
}

/** Links by the code. */
export async function completeProof(
  { core, brand }: BotOptions,
  request: ChatRequest,
  values: Readonly<Record<string, string>>,
): Promise<Answer> {
  const link = await core.open().completeProof({ ...asker(request), code: values.code ?? '' });
  const person = await core.chatPerson(link.chat);
  const accounts = (person?.hats ?? []).map(({ label }) => label).join(', ');
  return {
    ...say([
      { strong: person?.name ?? 'You' },
      `, you are linked. You can ask ${brand.name} for help here, for ${accounts}.`,
    ]),
    title: 'Linked',
    actions: [
      { label: 'Open a ticket', do: 'ticket.new', style: 'go' },
      { label: 'What can I do?', do: 'whoami' },
    ],
  };
}

/** A one-time link to the signed-in client area: the page there asks whether it was you. */
export async function offerLink({ core, clientUrl }: BotOptions, request: ChatRequest): Promise<View> {
  const token = await core.open().offerSignInLink(asker(request));
  return {
    ...say(
      'Open this page, sign in, and say that it was you. It works once, for 10 minutes. Give it to nobody.',
    ),
    title: 'Sign in to link',
    actions: [{ label: 'Open the page', url: `${clientUrl}/me/chats/link/${token}` }],
  };
}

/** `/unlink`: ends the link of this chat user. */
export async function unlink({ core, brand }: BotOptions, request: ChatRequest): Promise<Answer> {
  const person = await core.chatPerson(chatUser(request));
  const hat = person?.hats[0];
  if (!person || !hat) return say('Nothing is linked here.');
  await core.as(core.actorOf(person, hat)).unlinkChat({ link: person.link.id });
  return say(`Unlinked. ${brand.name} no longer knows you here. Tickets stay.`);
}
