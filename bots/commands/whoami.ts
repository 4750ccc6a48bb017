import type { ChatRequest } from '../request';
import { say, type Answer } from '../view';
import { chatUser, type BotOptions } from './context';
import { askAccount, askWho } from './speaking';
import { day } from './when';

/** `/whoami`: who we take somebody for here, and where they act. */
export async function whoami(options: BotOptions, request: ChatRequest): Promise<Answer> {
  const person = await options.core.chatPerson(chatUser(request));
  if (!person) return askWho(options);
  const { link, name, hats } = person;
  const how = link.level === 'login' ? 'by signing in' : 'by a code sent to your address';
  return {
    kind: 'view',
    title: name,
    lines: [[`You proved who you are ${how}, on ${day(link.provedAt)}.`]],
    fields: hats.slice(0, 10).map(({ label, principal }) => ({
      label,
      value: principal.startsWith('user:') ? 'you sign in there' : 'contact',
    })),
    actions: [{ label: 'My tickets', do: 'support' }],
  };
}

/** `/account`: for which account one speaks here; `/account use` asks anew. */
export async function account(options: BotOptions, request: ChatRequest, use: boolean): Promise<Answer> {
  const person = await options.core.chatPerson(chatUser(request));
  if (!person) return askWho(options);
  const hat = await options.core.chosenHat(person, request.channel);
  if (use || !hat) {
    return person.hats.length > 1
      ? askAccount(person.hats)
      : say(`You act on one account: ${person.hats[0]?.label ?? 'none'}.`);
  }
  return {
    ...say(['You speak for ', { strong: hat.label }, ' here.']),
    actions: person.hats.length > 1 ? [{ label: 'Another account', do: 'account.ask' }] : [],
  };
}

/** The account somebody chose. */
export async function chooseAccount(
  { core }: BotOptions,
  request: ChatRequest,
  chosen: string,
): Promise<Answer> {
  const hat = await core
    .open()
    .chooseAccount({ chat: chatUser(request), channel: request.channel, account: chosen });
  return {
    ...say(['You speak for ', { strong: hat.label }, ' here, for 12 hours.']),
    actions: [
      { label: 'Open a ticket', do: 'ticket.new', style: 'go' },
      { label: 'My tickets', do: 'support' },
    ],
  };
}
