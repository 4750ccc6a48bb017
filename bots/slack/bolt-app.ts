import { App, type Logger, type Receiver, type ViewSubmitAction } from '@slack/bolt';
import { answerAction } from './answer/action';
import { answerCommand } from './answer/command';
import { answerMessage } from './answer/message';
import { answerSubmit } from './answer/submit';
import { answerSuggest } from './answer/suggest';
import { timedFetch } from './clients';
import type { Desk } from './desk';
import { fieldsOf } from './payload';

const ANY = /.*/;

/** What the app is made of besides the desk. */
export interface AppParts {
  readonly receiver: Receiver;
  readonly logger: Logger;
  readonly botToken: string;
  /** Called when Slack took the token away. */
  readonly onRevoked: () => void;
}

/** Bolt's app over a receiver of ours. A listener that fails is the receiver's business, or the relay's for an event. */
export function boltApp(desk: Desk, { receiver, logger, botToken, onRevoked }: AppParts): App {
  const authorize = () => Promise.resolve({ botToken });
  const app = new App({
    receiver,
    logger,
    authorize,
    clientOptions: { fetch: timedFetch },
    ignoreSelf: false,
    convoStore: false,
  });
  app.error((error) => Promise.reject(error));
  app.command(ANY, (args) => answerCommand(desk, args));
  app.action({ type: 'block_actions' }, (args) => answerAction(desk, args));
  app.view<ViewSubmitAction>({ type: 'view_submission' }, (args) => answerSubmit(desk, args));
  app.options<'block_suggestion'>({ type: 'block_suggestion' }, (args) => answerSuggest(desk, args));
  app.event(/^(message|app_mention)$/, ({ body }) => answerMessage(desk, fieldsOf(body)));
  app.event(/^(tokens_revoked|app_uninstalled)$/, () => Promise.resolve(onRevoked()));
  return app;
}
