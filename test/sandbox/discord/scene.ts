import {
  ApplicationCommandOptionType,
  ComponentType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Ask } from '../../../sandbox/discord';
import { ids, standingClock, startPair, textChannel } from './bot';

/** A message body with one button. */
export const buttonRow = (over: object = {}): object => ({
  type: 1,
  components: [{ type: 2, style: 1, custom_id: 'go', label: 'Go', ...over }],
});

/** A ready bot in its channel, with a clock that stands, and people who set it off. */
export type Scene = Awaited<ReturnType<typeof startScene>>;

/** Starts a pair with the commands that the cases use. */
export async function startScene() {
  const clock = standingClock();
  const pair = await startPair({ now: clock.now }, { rest: { retries: 0, timeout: 5000 } });
  const { standIn, client } = pair;
  await client.application.commands.set([
    { name: 'ask', description: 'Ask' },
    {
      name: 'find',
      description: 'Find',
      options: [
        { name: 'what', description: 'What', type: ApplicationCommandOptionType.String, autocomplete: true },
      ],
    },
  ]);
  const ada = standIn.person(ids.ada);
  const channel = await textChannel(pair, ids.support);
  const meet = async (act: () => Ask, handler: (interaction: Interaction) => Promise<unknown>) => {
    const done = new Promise<unknown>((resolve, reject) =>
      client.once('interactionCreate', (interaction) => void handler(interaction).then(resolve, reject)),
    );
    const asked = act();
    return { asked, result: await done };
  };
  return {
    ...pair,
    ada,
    clock,
    channel,
    /** Lets Ada use /ask and gives it to a handler; what the handler throws is thrown here. */
    onAsk: (handler: (interaction: ChatInputCommandInteraction) => Promise<unknown>) =>
      meet(
        () => ada.slash(ids.support, 'ask'),
        (interaction) => handler(interaction as ChatInputCommandInteraction),
      ),
    /** The same for autocomplete. */
    onFind: (handler: (interaction: Interaction) => Promise<unknown>) =>
      meet(
        () =>
          ada.autocomplete(ids.support, {
            name: 'find',
            subcommand: undefined,
            options: { what: 'a' },
            focused: 'what',
          }),
        handler,
      ),
    /** The same for a button on a new message of the bot. */
    async onPress(handler: (interaction: ButtonInteraction) => Promise<unknown>) {
      const message = await channel.send({ content: 'press', components: [buttonRow() as never] });
      return meet(
        () => ada.press(message.id, 'go'),
        (interaction) => handler(interaction as ButtonInteraction),
      );
    },
    meet,
  };
}

/** A modal with one field, changed as a case wants it. */
export const modal = (over: object = {}, label: object = {}, input: object = {}): never =>
  ({
    title: 'Open a ticket',
    custom_id: 'ticket',
    components: [
      {
        type: 18,
        label: 'Subject',
        component: { type: ComponentType.TextInput, custom_id: 'subject', style: 1, ...input },
        ...label,
      },
    ],
    ...over,
  }) as never;
