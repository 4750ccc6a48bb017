import type { Logger } from '@slack/bolt';
import { boltApp } from './bolt-app';
import { clientOptions, webClient } from './clients';
import type { Desk } from './desk';
import { Identity } from './identity';
import type { SlackOptions, SlackSurface } from './options';
import { fieldsOf, parseJson } from './payload';
import { post } from './post/post';
import { HttpReceiver } from './receive/http-receiver';
import { SocketReceiver } from './receive/socket-receiver';
import { sdkLog } from './sdk-log';

const done = () => Promise.resolve();

/** Slack as the relay and a host see it: by Socket Mode where there is an app token, else by HTTP. */
export function createSlackSurface(options: SlackOptions): SlackSurface {
  const { bot, botToken, log, metadataReadable = true, commandName = 'latchkey' } = options;
  const logger = sdkLog(log);
  const web = webClient(botToken, clientOptions(options.apiUrl, logger));
  const identity = new Identity(web, log);
  const receiver = receiverFor(options, logger);
  const desk: Desk = { bot, web, log, commandName, place: () => identity.place };
  const app = boltApp(desk, { receiver, logger, botToken, onRevoked: () => identity.revoke() });
  return {
    name: 'slack',
    ...(receiver instanceof HttpReceiver ? { router: receiver.router } : {}),
    start: async () => {
      await Promise.all([identity.start(), receiver.start()]);
    },
    stop: async () => {
      identity.stop();
      await receiver.stop();
    },
    handle: (payload) => app.processEvent({ body: { ...fieldsOf(parseJson(payload)) }, ack: done }),
    post: (letter) => post({ web, metadataReadable }, letter),
    state: () => (identity.state().ok ? receiver.state() : identity.state()),
  };
}

function receiverFor(options: SlackOptions, logger: Logger): HttpReceiver | SocketReceiver {
  const { apiUrl, appToken, signingSecret = '', inbound, log } = options;
  if (appToken !== undefined) {
    const forSocket = clientOptions(apiUrl, logger);
    return new SocketReceiver({ appToken, inbound, log, logger, clientOptions: forSocket });
  }
  if (signingSecret === '') throw new Error('Slack needs a signing secret or an app token');
  return new HttpReceiver({ signingSecret, inbound, log, now: () => options.now() });
}
