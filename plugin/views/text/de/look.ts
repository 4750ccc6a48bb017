import type { Text } from '../worded';

/** Staff who look at a client's pages as one of its people. */
export const look: Text['look'] = {
  begin: (name) => `Ansehen als ${name}`,
  title: (name) => `Ansehen als ${name}`,
  lead: (name, client) =>
    `Sie sehen die Seiten von ${client} so, wie ${name} sie sieht. Sie können hinsehen und nichts ändern.`,
  recorded: (client) =>
    `In den Aktivitäten von ${client} steht, dass Sie hinsehen und als wer. Nach einer Stunde werden Sie erneut gefragt.`,
  back: 'Zurück zu dieser Person',
  bar: (staff, name, client) => [
    { strong: staff },
    ', Sie sehen ',
    { strong: client },
    ' als ',
    { strong: name },
    ' an. Sie können hier nichts ändern.',
  ],
  until: (time) => `Bis ${time}`,
  stop: 'Beenden',
};
