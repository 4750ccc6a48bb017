import { answer, hasMessage } from '../response-urls';
import { SlackFailure } from '../slack-failure';
import { APP, type Channel } from '../world';
import type { Interactions } from './interactions';

/** A slash command as typed into a channel. */
export interface SlashCommand {
  readonly userId: string;
  readonly command: string;
  readonly text: string;
  readonly channel: Channel;
  readonly inThread: boolean;
}

/** Sends a slash command to the app and shows what it says. */
export async function runSlashCommand(interactions: Interactions, slash: SlashCommand): Promise<void> {
  const { world, triggers, responseUrls, messages } = interactions.backstage;
  const { userId, command, channel } = slash;
  if (slash.inThread) {
    return world.fail(userId, 'commandInThread', `${command} is not supported in threads`);
  }
  if (!world.switches.scopes.has('commands')) {
    return world.fail(userId, 'commandUnknown', `${command} is not a valid command`);
  }
  const answered = await interactions.send(userId, command, 'slash_commands', {
    token: 'verification-token',
    team_id: world.team.id,
    team_domain: world.team.domain ?? '',
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: userId,
    user_name: world.users.get(userId)?.name ?? userId,
    command,
    text: slash.text,
    api_app_id: APP.appId,
    is_enterprise_install: 'false',
    response_url: responseUrls.issue({ userId, channel }),
    trigger_id: triggers.issue({ userId }),
  });
  if (!answered || !hasMessage(answered)) return;
  try {
    answer(messages, { userId, channel }, answered);
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error;
    world.fail(userId, error.row, `${command} failed because its answer was invalid (${error.code})`);
  }
}
