import type { ChatContent } from '../../../core/index';
import type { Action } from '../../view';
import { buttonRows } from './buttons';
import { cut, cutAs } from './cut';
import { limits } from './limits';
import { markdown, oneLine } from './markdown';
import { embedFields, quiet, type DiscordMessage } from './view-message';
import { stateNews, stateText } from '../../ticket-state';

/** What goes out by itself, as a message. */
export function postMessage(content: ChatContent): DiscordMessage {
  switch (content.kind) {
    case 'ticket.opened':
      return card(content);
    case 'ticket.message':
      return spoken(content);
    case 'ticket.state':
      return quiet({ description: `Ticket ${content.number} ${stateNews(content.state)}` }, []);
    case 'mirror.closed':
      return quiet({ description: `Ticket ${content.number} is no longer shown here.` }, []);
  }
}

type Opened = Extract<ChatContent, { kind: 'ticket.opened' }>;
type Spoken = Extract<ChatContent, { kind: 'ticket.message' }>;

function card(content: Opened): DiscordMessage {
  const { number, ticket, subject, account, department, service, message, author, canClose } = content;
  const title = cutAs(oneLine(`${number} · ${subject}`), limits.title, markdown);
  const fields = [
    { label: 'Account', value: account },
    { label: 'Department', value: department },
    ...(service === undefined ? [] : [{ label: 'Service', value: service }]),
  ];
  const by = cut(oneLine(author), limits.author);
  const shown = embedFields(fields, limits.fieldName * fields.length);
  const taken = shown.reduce(
    (sum, { name, value }) => sum + name.length + value.length,
    title.length + by.length,
  );
  const description = cutAs(message, Math.min(limits.description, limits.embedTotal - taken), markdown);
  const actions: Action[] = [
    { label: 'Reply', do: 'ticket.reply', data: ticket, style: 'go' },
    ...(canClose ? [{ label: 'Close ticket', do: 'ticket.close', data: ticket } as const] : []),
  ];
  const embed = {
    title,
    fields: shown,
    ...(by === '' ? {} : { author: { name: by } }),
    ...(description.trim() === '' ? {} : { description }),
  };
  return quiet(embed, buttonRows(actions));
}

function spoken({ number, author, fromStaff, body, state }: Spoken): DiscordMessage {
  const name = cut(oneLine(`${number} · ${author}${fromStaff ? ' · Support' : ''}`), limits.author);
  const description = cutAs(body, limits.description, markdown);
  const footer = { text: `Status: ${stateText(state)}` };
  return quiet({ author: { name }, footer, ...(description.trim() === '' ? {} : { description }) }, []);
}
