import { EXIT, type Command } from '../command';
import { printJson } from '../print';

/** `latchkey serve`. */
export const serveCommand: Command = {
  name: 'serve',
  about:
    'listens on PORT, below /latchkey: slack/events, livez and readyz; talks in the chats that are set up',
  async run(_typed, { env }) {
    const { serve } = await import('../../serve.js');
    await serve(env, 'serve');
    return EXIT.ok;
  },
};

/** `latchkey commands`. */
export const commandsCommand: Command = {
  name: 'commands',
  about: 'tells Discord the bot’s commands',
  async run(_typed, { env }) {
    const { serve } = await import('../../serve.js');
    await serve(env, 'commands');
    return EXIT.ok;
  },
};

/** `latchkey slack manifest`. */
export const slackManifestCommand: Command = {
  name: 'slack manifest',
  about: 'prints the manifest from which Slack makes the app',
  async run(_typed, terminal) {
    const { appManifest } = await import('../../serve.js');
    await printJson(terminal, appManifest(terminal.env));
    return EXIT.ok;
  },
};
