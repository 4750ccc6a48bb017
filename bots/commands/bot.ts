import { DomainError } from '../../core/index';
import { own } from '../own';
import type { Bot, ChatRequest } from '../request';
import { say, type Answer, type FormErrors } from '../view';
import { grant, revoke } from './access';
import { end, give } from './access-plan';
import { show } from './access-show';
import type { BotOptions } from './context';
import { faultAnswer, faultErrors } from './faults';
import { balance, invoices, services } from './money';
import { askAddress, askCode, completeProof, offerLink, startProof, unlink, verify } from './prove';
import { COMMANDS } from './specs';
import { speaking } from './speaking';
import { suggest } from './suggest';
import { close, confirmClose, message, openTicket, reply, replyForm, support, ticketForm } from './tickets';
import { account, chooseAccount, whoami } from './whoami';
import { why } from './why';

type Values = Readonly<Record<string, string>>;
type Handler = (options: BotOptions, request: ChatRequest, args: Values) => Promise<Answer>;
type Press = (options: BotOptions, request: ChatRequest, data: string) => Promise<Answer> | Answer;
type Submit = (
  options: BotOptions,
  request: ChatRequest,
  values: Values,
  state: string,
) => Promise<Answer | FormErrors>;

const COMMAND: Record<string, Handler> = {
  support: (o, r) => speaking(o, r, (speaker) => support(o, r, speaker)),
  verify,
  whoami,
  account: (o, r) => account(o, r, false),
  'account show': (o, r) => account(o, r, false),
  'account use': (o, r) => account(o, r, true),
  unlink,
  services: (o, r) => speaking(o, r, (speaker) => services(o, r, speaker)),
  invoices: (o, r) => speaking(o, r, (speaker) => invoices(o, r, speaker)),
  balance: (o, r) => speaking(o, r, (speaker) => balance(o, r, speaker)),
  'access grant': (o, r, args) => speaking(o, r, (speaker) => grant(o, r, speaker, args)),
  'access revoke': (o, r, args) => speaking(o, r, (speaker) => revoke(o, r, speaker, args)),
  'access show': (o, r, args) => speaking(o, r, (speaker) => show(o, r, speaker, args)),
  'access why': (o, r, args) => speaking(o, r, (speaker) => why(o, r, speaker, args)),
};

const PRESS: Record<string, Press> = {
  'proof.ask': () => askAddress(),
  'proof.code': () => askCode(),
  'proof.link': (o, r) => offerLink(o, r),
  whoami: (o, r) => whoami(o, r),
  support: (o, r) => speaking(o, r, (speaker) => support(o, r, speaker)),
  'account.ask': (o, r) => account(o, r, true),
  'account.use': (o, r, data) => chooseAccount(o, r, data),
  'ticket.new': (o, r) => speaking(o, r, (speaker) => ticketForm(o, r, speaker)),
  'ticket.reply': (_o, _r, data) => replyForm(data),
  'ticket.close': (_o, _r, data) => confirmClose(data),
  'ticket.closeNow': (o, r, data) => close(o, r, data),
  'access.give': (o, r, data) => give(o, r, data),
  'access.end': (o, r, data) => end(o, r, data),
  'why.me': (o, r, data) => speaking(o, r, (speaker) => why(o, r, speaker, { permission: data })),
  cancel: () => say('Nothing has changed.'),
};

const SUBMIT: Record<string, Submit> = {
  'proof.start': startProof,
  'proof.complete': completeProof,
  'ticket.open': (o, r, values, state) =>
    speaking(o, r, (speaker) =>
      speaker.hat.account === state
        ? openTicket(o, r, speaker, values)
        : Promise.resolve(say('You now speak for another account here. Open the form again.')),
    ),
  'ticket.say': (o, r, values, state) => reply(o, r, state, values),
  'access.ask': (o, r, values) => speaking(o, r, (speaker) => grant(o, r, speaker, values)),
  'access.askEnd': (o, r, values) => speaking(o, r, (speaker) => revoke(o, r, speaker, values)),
};

/** The bot on a core: every surface asks it the same things and draws what it answers. */
export function createBot(options: BotOptions): Bot {
  const unknown = () => Promise.resolve(say('I don’t know that. /support opens a ticket.'));
  return {
    commands: COMMANDS,
    command: (request, { name, sub, args }) =>
      asked(options, () =>
        (own(COMMAND, sub === undefined ? name : `${name} ${sub}`) ?? unknown)(options, request, args),
      ),
    action: (request, { do: doing, data }) =>
      asked(options, async () => (own(PRESS, doing) ?? unknown)(options, request, data)),
    submit: (request, { do: doing, state, values }) =>
      answered(
        options,
        () => (own(SUBMIT, doing) ?? unknown)(options, request, values, state),
        (error) => faultErrors(error, Object.keys(values)),
      ),
    suggest: (request, input) => suggest(options, request, input).catch(() => []),
    message: (request, said) =>
      message(options, request, said).catch((error: unknown) => {
        // What is refused is answered; what broke on our side is tried again.
        if (!(error instanceof DomainError)) throw error;
        return faultAnswer(options, error);
      }),
  };
}

/** The same where there is no form to show errors in. */
async function asked(options: BotOptions, work: () => Promise<Answer>): Promise<Answer> {
  return work().catch((error: unknown) => faultView(options, error));
}

/** Faults become answers; what is nobody's fault but ours is logged, and said to be. */
async function answered<T extends Answer | FormErrors>(
  options: BotOptions,
  work: () => Promise<T>,
  inForm: (error: unknown) => FormErrors | undefined = () => undefined,
): Promise<T | Answer | FormErrors> {
  try {
    return await work();
  } catch (error) {
    return inForm(error) ?? faultView(options, error);
  }
}

function faultView(options: BotOptions, error: unknown): Answer {
  try {
    return faultAnswer(options, error);
  } catch {
    options.core.log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'a command failed');
    return say('Something went wrong on our side. Nothing has changed. Try again in a minute.');
  }
}
