import { refusal } from './errors';
import type { Channel } from './model';
import type { Switches } from './switches';

/** Refuses what the platform's own moderation keeps out: blocked words in a guild, harmful links anywhere. */
export function refuseUnwanted(
  { blockedWords, harmfulHosts }: Pick<Switches, 'blockedWords' | 'harmfulHosts'>,
  channel: Channel,
  content: string,
): void {
  const hosts = [...content.matchAll(/https?:\/\/[^\s<>]+/g)].map(
    ([link]) => URL.parse(link)?.hostname ?? '',
  );
  if (hosts.some((host) => harmfulHosts.includes(host))) throw refusal('message.harmful');
  const isBlocked = blockedWords.some((word) => content.toLowerCase().includes(word.toLowerCase()));
  if (isBlocked && channel.guildId !== undefined) throw refusal('message.blocked');
}
