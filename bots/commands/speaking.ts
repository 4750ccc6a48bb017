import type { ChatRequest } from '../request';
import { say, type Answer, type View } from '../view';
import { chatUser, type BotOptions, type Speaker } from './context';
import { namingAccount } from './faults';

/** Runs what needs a known person and one account: others are asked to prove who they are, or which account they mean. */
export async function speaking(
  options: BotOptions,
  request: ChatRequest,
  run: (speaker: Speaker) => Promise<Answer>,
): Promise<Answer> {
  const { core } = options;
  const person = await core.chatPerson(chatUser(request));
  if (!person) return askWho(options);
  if (person.hats.length === 0) return say('You are linked, but no account knows you any more.');
  const hat = await core.chosenHat(person, request.channel);
  if (!hat) return askAccount(person.hats);
  return namingAccount(hat, () => run({ person, hat, actor: core.actorOf(person, hat) }));
}

/** The first thing anybody hears: nothing works before a proof (R13). */
export function askWho({ brand }: BotOptions): View {
  return {
    kind: 'view',
    title: 'Who are you?',
    lines: [
      [
        `Before ${brand.name} can help you here, prove who you are. We send a code to the address we have on file for you.`,
      ],
      ['Nobody will ever ask you for that code, except this window.'],
    ],
    actions: [
      { label: 'Send me a code', do: 'proof.ask', style: 'go' },
      { label: 'I can sign in', do: 'proof.link' },
    ],
  };
}

/** Nothing is guessed: whoever has several accounts is asked (design section 6). */
export function askAccount(hats: readonly { account: string; label: string }[]): View {
  return {
    kind: 'view',
    title: 'For which account?',
    lines: [['You act on several. This holds here for 12 hours.']],
    actions: hats
      .slice(0, 20)
      .map(({ account, label }) => ({ label: label.slice(0, 70), do: 'account.use', data: account })),
  };
}
