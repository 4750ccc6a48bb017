import type { Text } from '../worded';

/** Staff who look at a client's pages as one of its people. */
export const look: Text['look'] = {
  begin: (name) => `Bekyk as ${name}`,
  title: (name) => `Bekyk as ${name}`,
  lead: (name, client) =>
    `Jy sien die bladsye van ${client} soos ${name} dit sien. Jy kan kyk, en niks verander nie.`,
  recorded: (client) =>
    `Die aktiwiteit van ${client} sê dat jy kyk, en as wie. Ná ’n uur word jy weer gevra.`,
  back: 'Terug na hierdie persoon',
  bar: (staff, name, client) => [
    { strong: staff },
    ', jy bekyk ',
    { strong: client },
    ' as ',
    { strong: name },
    '. Jy kan niks hier verander nie.',
  ],
  until: (time) => `Tot ${time}`,
  stop: 'Staak',
};
