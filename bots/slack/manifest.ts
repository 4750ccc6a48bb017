import type { CommandSpec } from '../request';
import { plainWithin } from './render/escape';
import { usage } from './text/help';

const MOST_COMMANDS = 50;
const NAME = 32;
const DESCRIPTION = 2000;
const HINT = 1000;
const APP_NAME = 35;
const APP_DESCRIPTION = 140;

/** What the bot must be let do. */
export const SCOPES = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'im:write'] as const;
const EVENTS = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'] as const;

/** What an installation may choose. */
export interface ManifestOptions {
  readonly appName?: string;
  /** The one command below which every other can be typed too. */
  readonly commandName?: string;
  readonly socketMode?: boolean;
}

/** An app manifest as Slack takes it, version 2. */
export type SlackManifest = ReturnType<typeof slackManifest>;

/** The manifest of the app, from which a workspace's admin makes it. `publicUrl` is where Latchkey is mounted. */
export function slackManifest(
  commands: readonly CommandSpec[],
  publicUrl: string,
  options: ManifestOptions = {},
) {
  const { appName = 'Latchkey', commandName = 'latchkey', socketMode = false } = options;
  const url = `${publicUrl.replace(/\/+$/, '')}/slack/events`;
  const requests = socketMode ? {} : { request_url: url };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: plainWithin(appName, APP_NAME),
      description: plainWithin(
        'Support tickets, and who may do what on your hosting account',
        APP_DESCRIPTION,
      ),
    },
    features: {
      bot_user: { display_name: plainWithin(appName, APP_NAME), always_online: true },
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      slash_commands: slashCommands(commands, commandName, socketMode ? {} : { url }),
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: { ...requests, bot_events: [...EVENTS] },
      interactivity: {
        is_enabled: true,
        ...requests,
        ...(socketMode ? {} : { message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: false,
    },
  };
}

function slashCommands(commands: readonly CommandSpec[], commandName: string, where: { url?: string }) {
  const names = commands.map(({ name }) => name);
  const all = {
    command: `/${commandName}`.slice(0, NAME),
    description: 'Everything Latchkey does here, below one command',
    usage_hint: plainWithin(`${names.join(' | ')} …`, HINT),
    should_escape: true,
    ...where,
  };
  const own = commands.filter(({ name }) => name !== commandName).map((spec) => slashCommand(spec, where));
  return [all, ...own].slice(0, MOST_COMMANDS);
}

function slashCommand({ name, description, options, subcommands }: CommandSpec, where: { url?: string }) {
  const words = subcommands?.map((below) => below.name).join(' | ') ?? '';
  const hint = words === '' ? usage(name, options).slice(name.length + 2) : words;
  return {
    command: `/${name}`.slice(0, NAME),
    description: plainWithin(description, DESCRIPTION),
    ...(hint === '' ? {} : { usage_hint: plainWithin(hint, HINT) }),
    should_escape: true,
    ...where,
  };
}
