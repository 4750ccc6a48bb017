import {
  MAX_MESSAGE,
  MAX_SUBJECT,
  PRIORITIES,
  type Core,
  type Mirror,
  type Priority,
} from '../../core/index';
import type { ChatMessage, ChatRequest } from '../request';
import { say, type Answer, type Form, type View } from '../view';
import { asSpeaker, chatUser, type BotOptions, type Speaker } from './context';
import { namingAccount } from './faults';
import { stateText } from '../ticket-state';
import { askWho } from './speaking';

const PRIORITY_LABELS: Record<Priority, string> = { low: 'Low', medium: 'Medium', high: 'High' };

/** `/support`: one's open tickets, and a button for a new one. */
export async function support(options: BotOptions, request: ChatRequest, speaker: Speaker): Promise<Answer> {
  const tickets = await asSpeaker(options, request, speaker).listTickets({
    account: speaker.hat.account,
    states: ['open', 'answered', 'waiting'],
    limit: 10,
  });
  const lines = tickets.map(({ number, subject, state }) => [
    { strong: String(number) },
    ` · ${subject} · ${stateText(state)}`,
  ]);
  return {
    kind: 'view',
    title: `Support for ${speaker.hat.label}`,
    lines: lines.length > 0 ? lines : [['No open tickets.']],
    actions: [{ label: 'Open a ticket', do: 'ticket.new', style: 'go' }],
  };
}

/** The form for a new ticket; it offers only departments and services open to the speaker. */
export async function ticketForm(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
): Promise<Answer> {
  const { account, label } = speaker.hat;
  const form = await asSpeaker(options, request, speaker).ticketForm({ account });
  const { departments, closed, services } = form;
  if (departments.length === 0) return say([`No department of `, { strong: label }, ' is open to you.']);
  const choices = (list: readonly { id: string; label: string }[]) =>
    list.slice(0, 25).map(({ id, label: name }) => ({ value: id, label: name.slice(0, 75) }));
  const service = {
    id: 'service',
    label: 'Service',
    kind: 'select' as const,
    required: false,
    options: choices(services),
  };
  const shut = closed.map(({ label: name }) => name);
  const hint = shut.length === 0 ? {} : { hint: closedText(shut) };
  return {
    kind: 'form',
    do: 'ticket.open',
    state: account,
    title: 'New ticket',
    submit: 'Open ticket',
    note: ['For ', { strong: label }],
    fields: [
      {
        id: 'department',
        label: 'Department',
        kind: 'select',
        required: true,
        options: choices(departments),
        ...hint,
      },
      ...(services.length > 0 ? [service] : []),
      {
        id: 'priority',
        label: 'Priority',
        kind: 'select',
        required: true,
        value: 'medium',
        options: PRIORITIES.map((value) => ({ value, label: PRIORITY_LABELS[value] })),
      },
      { id: 'subject', label: 'Subject', kind: 'text', required: true, most: MAX_SUBJECT },
      { id: 'message', label: 'Message', kind: 'long', required: true, most: MAX_MESSAGE },
    ],
  };
}

function closedText(names: readonly string[]): string {
  const list = new Intl.ListFormat('en-GB').format(names);
  return `${list} ${names.length === 1 ? 'is' : 'are'} closed to you.`;
}

/** Opens the ticket for the account that the form named, judged anew. */
export async function openTicket(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
  values: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { department = '', service, priority = 'medium', subject = '', message = '' } = values;
  const about = {
    account: speaker.hat.account,
    department,
    subject,
    message,
    ...(service ? { service } : {}),
  };
  const ticket = await asSpeaker(options, request, speaker).openTicket({
    ...about,
    priority: priority as Priority,
  });
  return {
    ...say([
      `Ticket `,
      { strong: String(ticket.number) },
      ` is open for ${speaker.hat.label}. It has its own place here: answers arrive there, and you can write there.`,
    ]),
    title: 'Opened',
  };
}

/** The form behind Reply. */
export function replyForm(ticket: string): Form {
  return {
    kind: 'form',
    do: 'ticket.say',
    state: ticket,
    title: 'Reply',
    submit: 'Send',
    fields: [{ id: 'message', label: 'Your reply', kind: 'long', required: true, most: MAX_MESSAGE }],
  };
}

/** Adds a reply to a ticket, as whoever the speaker is on that ticket's account. */
export async function reply(
  options: BotOptions,
  request: ChatRequest,
  ticket: string,
  values: Readonly<Record<string, string>>,
): Promise<Answer> {
  return onTicket(options, request, ticket, async (speaker) => {
    await asSpeaker(options, request, speaker).replyToTicket({ ticket, body: values.message ?? '' });
    return say('Sent.');
  });
}

/** Asks once more before a ticket is closed. */
export function confirmClose(ticket: string): View {
  return {
    ...say('Close this ticket?'),
    actions: [{ label: 'Close ticket', do: 'ticket.closeNow', data: ticket, style: 'stop' }],
  };
}

/** Closes a ticket. */
export function close(options: BotOptions, request: ChatRequest, ticket: string): Promise<Answer> {
  return onTicket(options, request, ticket, async (speaker) => {
    const { number } = await asSpeaker(options, request, speaker).closeTicket({ ticket });
    return say(`Ticket ${number} is closed.`);
  });
}

/** A ticket names its account: nobody is asked for which one they speak. */
async function onTicket(
  { core, brand, clientUrl }: BotOptions,
  request: ChatRequest,
  id: string,
  run: (speaker: Speaker) => Promise<Answer>,
): Promise<Answer> {
  const person = await core.chatPerson(chatUser(request));
  if (!person) return askWho({ core, brand, clientUrl });
  const ticket = await core.ticket(id);
  const hat = person.hats.find(({ account }) => account === ticket?.account);
  if (!ticket || !hat) return say('There is no such ticket.');
  return namingAccount(hat, () => run({ person, hat, actor: core.actorOf(person, hat) }));
}

/** A message in a mirror is a reply to its ticket; anywhere else it is a question for help. */
export async function message(
  options: BotOptions,
  request: ChatRequest,
  { channel, thread, text, inReplyTo }: ChatMessage,
): Promise<Answer | undefined> {
  if (text.trim() === '') return undefined;
  const { core } = options;
  const mirror = await findMirror(options, request, { channel, thread, inReplyTo });
  if (!mirror) return request.isDirect && thread === '' ? greet(options, request) : undefined;
  if (mirror.chat.user !== request.user || mirror.chat.tenant !== request.tenant) return undefined;
  if (mirror.state === 'closed') {
    return say('This ticket is no longer shown here, so this was not sent. /support lists what you can see.');
  }
  return onTicket(options, request, mirror.ticket, async (speaker) => {
    await core
      .as(speaker.actor, `${request.surface}:${request.tenant}:${channel}:${request.id}`)
      .replyToTicket({ ticket: mirror.ticket, body: text, mirror: mirror.id });
    return say();
  }).then((answer) => (answer.kind === 'view' && answer.lines.length === 0 ? undefined : answer));
}

/** In a thread, its mirror. In a plain DM the one it answers, or the only open one: with several nothing is guessed. */
async function findMirror(
  { core }: BotOptions,
  request: ChatRequest,
  at: { channel: string; thread: string; inReplyTo: string | undefined },
) {
  const { surface } = request;
  if (at.thread !== '') {
    return (await core.mirrorAt(surface, at.channel, at.thread)) ?? noneYet(core, request, () => true);
  }
  if (at.inReplyTo !== undefined) {
    const found = await core.mirrorOfMessage(surface, at.channel, at.inReplyTo);
    return found ?? noneYet(core, request, () => true);
  }
  if (surface === 'slack') return undefined;
  await noneYet(core, request, ({ state }) => state === 'opening');
  const open = await core.openMirrorsIn(surface, at.channel);
  return open.length === 1 ? open[0] : undefined;
}

/** A post may be answered before it is noted where it stands: then the answer is brought again a little later. */
async function noneYet(core: Core, request: ChatRequest, counts: (mirror: Mirror) => boolean) {
  const underWay = await core.mirrorsUnderWay(chatUser(request));
  if (underWay.some(counts)) throw new Error('a mirror is still under way');
  return undefined;
}

async function greet(options: BotOptions, request: ChatRequest): Promise<Answer> {
  const { core, brand } = options;
  const person = await core.chatPerson(chatUser(request));
  if (!person) return askWho(options);
  const several = (await core.openMirrorsIn(request.surface, request.channel)).length > 1;
  const line = several
    ? 'You have several open tickets here: answer the message that you mean, or press its Reply.'
    : `${brand.name} can help you here.`;
  return {
    ...say(line),
    actions: [
      { label: 'Open a ticket', do: 'ticket.new', style: 'go' },
      { label: 'My tickets', do: 'support' },
    ],
  };
}
