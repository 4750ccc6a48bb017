import type { TicketMessage } from '../ports/stores/ticket-store';

/** What was said, as it goes to places that show nothing beside it: that its sender isn't proved comes first there (R14). */
export function markedBody({ body, unverified }: TicketMessage): string {
  return unverified ? `[Sender not verified]\n\n${body}` : body;
}
