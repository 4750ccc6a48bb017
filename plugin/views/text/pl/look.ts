import type { Text } from '../worded';

/** Staff who look at a client's pages as one of its people. */
export const look: Text['look'] = {
  begin: (name) => `Zobacz jako ${name}`,
  title: (name) => `Zobacz jako ${name}`,
  lead: (name, client) =>
    `Widzisz strony konta ${client} tak, jak widzi je ${name}. Możesz patrzeć, niczego nie zmienisz.`,
  recorded: (client) =>
    `W aktywności konta ${client} jest zapisane, że patrzysz i jako kto. Po godzinie pytamy ponownie.`,
  back: 'Wróć do tej osoby',
  bar: (staff, name, client) => [
    { strong: staff },
    ', oglądasz konto ',
    { strong: client },
    ' jako ',
    { strong: name },
    '. Niczego tu nie zmienisz.',
  ],
  until: (time) => `Koniec: ${time}`,
  stop: 'Zakończ',
};
