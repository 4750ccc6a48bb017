import { rightsIn } from './access';
import { refusal } from './errors';
import { jsonIn, type Json } from './json';
import { limitOf } from './limits';
import type { Interaction } from './model';
import { channelOnWire, memberOnWire, messageOnWire, plainGuildOnWire, userOnWire } from './wire';
import type { World } from './world';

/** Discord's numbers for what a person can do to a bot. */
export const interactionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Discord's numbers for how a bot can answer. */
export const answerType = { message: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** How an interaction stands, as its person sees it. */
export type InteractionState = 'waiting' | 'thinking' | 'answered' | 'failed';

/** What a person does: everything of an interaction but what the server adds. */
export type Deed = Pick<Interaction, 'type' | 'userId' | 'channelId' | 'label' | 'data' | 'messageId'>;

/** Records what a person did and tells the bot. */
export function interact(world: World, deed: Deed): Interaction {
  const id = world.nextId();
  const token = Buffer.from(`interaction:${id}:${deed.type}`).toString('base64url');
  const interaction: Interaction = { ...deed, id, token, at: world.now() };
  world.interactions.set(id, interaction);
  const guildId = world.channel(deed.channelId).guildId;
  const place = guildId === undefined ? {} : { guildId };
  world.publish({
    name: 'INTERACTION_CREATE',
    ...place,
    intent: 0,
    data: interactionOnWire(world, interaction),
  });
  return interaction;
}

/** How an interaction stands now: a bot that says nothing for three seconds has failed it. */
export function stateOf(world: World, interaction: Interaction): InteractionState {
  const { answered, at, originalId } = interaction;
  if (answered === undefined) {
    return world.now() - at > limitOf('interaction.firstAnswer') ? 'failed' : 'waiting';
  }
  const loading = ((world.messages.get(originalId ?? '')?.flags ?? 0) & (1 << 7)) !== 0;
  if (answered !== answerType.defer || !loading) return 'answered';
  return world.now() - at > limitOf('interaction.token') ? 'failed' : 'thinking';
}

/** The interaction that may be answered first, or Discord's refusal. */
export function unanswered(world: World, id: string, token: string): Interaction {
  const interaction = world.interactions.get(id);
  if (interaction?.token !== token) throw refusal('interaction.firstAnswer');
  if (interaction.answered !== undefined) throw refusal('interaction.once');
  if (stateOf(world, interaction) === 'failed') throw refusal('interaction.firstAnswer');
  return interaction;
}

/** The interaction whose token works as a webhook: after the first answer, for fifteen minutes. */
export function byToken(world: World, applicationId: string, token: string): Interaction {
  const interaction = [...world.interactions.values()].find((one) => one.token === token);
  if (applicationId !== world.application.id) throw refusal('webhook.unknown');
  if (!interaction || world.now() - interaction.at > limitOf('interaction.token')) {
    throw refusal('interaction.token');
  }
  if (interaction.answered === undefined) throw refusal('webhook.unknown');
  return interaction;
}

/** An interaction as the gateway brings it to the bot. */
export function interactionOnWire(world: World, interaction: Interaction): Json {
  const { channelId, userId, messageId } = interaction;
  const channel = world.channel(channelId);
  const { guildId } = channel;
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  const user = userOnWire(world.user(userId));
  const message = messageId === undefined ? undefined : world.messages.get(messageId);
  const rights = String(rightsIn(world, channel, world.application.id) & ((1n << 53n) - 1n));
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: interaction.data,
    channel_id: channelId,
    channel: channelOnWire(world, channel),
    app_permissions: rights,
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: guildId === undefined ? {} : { '0': guildId },
    context: guildId === undefined ? 1 : 0,
    attachment_size_limit: 10_485_760,
    ...(message ? { message: messageOnWire(world, message) } : {}),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: plainGuildOnWire(guild),
          guild_locale: 'en-US',
          member: memberWithRights(world, interaction, guild.id),
        }
      : { user }),
  };
}

function memberWithRights(world: World, { userId, channelId }: Interaction, guildId: string): Json {
  const member = jsonIn(memberOnWire(world, guildId, userId));
  return { ...member, permissions: String(rightsIn(world, world.channel(channelId), userId)) };
}
