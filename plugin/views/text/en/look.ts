import type { Rich } from '../../words';

/** Staff who look at a client's pages as one of its people. */
export const look = {
  begin: (name: string) => `View as ${name}`,
  title: (name: string) => `View as ${name}`,
  lead: (name: string, client: string) =>
    `You see the pages of ${client} as ${name} sees them. You can look, and change nothing.`,
  recorded: (client: string) =>
    `The activity of ${client} says that you look, and as whom. After an hour you are asked again.`,
  back: 'Back to this person',
  bar: (staff: string, name: string, client: string): Rich => [
    { strong: staff },
    ', you look at ',
    { strong: client },
    ' as ',
    { strong: name },
    '. You can change nothing here.',
  ],
  /** It ends in an hour at the latest. */
  until: (time: string) => `Until ${time}`,
  stop: 'Stop',
} as const;
