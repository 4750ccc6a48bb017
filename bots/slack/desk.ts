import type { webApi } from '@slack/bolt';
import type { Bot } from '../request';
import type { Log } from './options';

/** What answering takes: the bot, Slack's Web API, and where to say what went wrong. */
export interface Desk {
  readonly bot: Bot;
  readonly web: webApi.WebClient;
  readonly log: Log;
  readonly commandName: string;
  /** The workspace's name once it is known, for people to recognise. */
  place(): string | undefined;
}
