import type { Line, View } from '../../view';
import type { ChatContent } from '../options';
import { renderMessage, type SlackMessage } from './message';
import { stateNews, stateText } from '../../ticket-state';

type Opened = Extract<ChatContent, { kind: 'ticket.opened' }>;

/** A post that goes out by itself as a message. */
export function renderPost(content: ChatContent): SlackMessage {
  return renderMessage(viewOf(content));
}

function viewOf(content: ChatContent): View {
  switch (content.kind) {
    case 'ticket.opened':
      return card(content);
    case 'ticket.message':
      return {
        kind: 'view',
        lines: said(content.author, content.body),
        fields: [{ label: 'Status', value: stateText(content.state) }],
      };
    case 'ticket.state':
      return told(content.number, ` ${stateNews(content.state)}`);
    case 'mirror.closed':
      return told(content.number, ' can no longer be seen from here; nothing more of it will appear.');
  }
}

function told(number: number, what: string): View {
  return { kind: 'view', lines: [['Ticket ', { strong: String(number) }, what]] };
}

function card(content: Opened): View {
  const { number, subject, account, department, service, message, author, ticket } = content;
  const close = { label: 'Close ticket', do: 'ticket.close', data: ticket } as const;
  return {
    kind: 'view',
    title: `${number} · ${subject}`,
    lines: message === '' ? [] : said(author, message),
    fields: [
      { label: 'Account', value: account },
      { label: 'Department', value: department },
      ...(service === undefined ? [] : [{ label: 'Service', value: service }]),
    ],
    actions: [
      { label: 'Reply', do: 'ticket.reply', data: ticket, style: 'go' },
      ...(content.canClose ? [close] : []),
    ],
  };
}

function said(author: string, body: string): Line[] {
  return [...(author === '' ? [] : [[{ strong: author }]]), [body]];
}
