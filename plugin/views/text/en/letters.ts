/** Letters of the outbox, by what they are. */
export const letters = {
  kinds: {
    'mail.code': 'Code by mail',
    'mail.linked': 'Notice of a new chat link',
    'mail.test': 'Test mail',
    'host.open': 'New ticket',
    'host.reply': 'Reply to a ticket',
    'host.close': 'Closing of a ticket',
    'host.invoices': 'Change of invoice settings',
    'in:host': 'What happened to a ticket',
    'webhook.deliver': 'What happened',
    'mirror.open': 'New ticket',
    'mirror.post': 'Reply in a ticket',
    'mirror.state': 'State of a ticket',
    'mirror.close': 'Closing of a ticket',
  },
  /** Where they go. */
  to: {
    address: 'a person’s address',
    asker: 'whoever asked for it',
    host: 'the billing platform',
    ticket: 'the ticket here',
    webhook: 'a webhook',
    chat: 'a person’s chat',
  },
};
