import type { APIInteraction } from 'discord.js';
import type { ChatRequest } from '../request';

/** Who acts, and where; `guildName` knows the servers that the bot is in. */
export function interactionRequest(
  interaction: APIInteraction,
  guildName: (id: string) => string,
): ChatRequest | undefined {
  const user = interaction.member?.user ?? interaction.user;
  const channel = interaction.channel?.id;
  if (!user || channel === undefined) return undefined;
  return {
    surface: 'discord',
    tenant: 'discord',
    user: user.id,
    handle: user.username,
    place: interaction.guild_id === undefined ? 'Discord' : guildName(interaction.guild_id),
    channel,
    isDirect: interaction.guild_id === undefined,
    id: interaction.id,
  };
}
