import { sentencesOf, type Sentence } from '../told';

const CHATS = { slack: 'Slack की एक चैट', discord: 'Discord की एक चैट', other: 'एक चैट' } as const;

const onTicket =
  (did: string): Sentence =>
  ({ ticket }) => ['ने टिकट ', ticket, ` ${did}`];

/** What happened to an account, its chats, tickets, mail and domains, and to the installation. */
export const accountSentences = sentencesOf({
  'chat.linked': ({ chat }) => `ने ${CHATS[chat]} लिंक की`,
  'chat.unlinked': ({ chat }) => `ने ${CHATS[chat]} का लिंक हटाया`,
  'ticket.opened': onTicket('खोला'),
  'ticket.replied': onTicket('में जवाब लिखा'),
  'ticket.answered': onTicket('का जवाब दिया'),
  'ticket.closed': onTicket('बंद किया'),
  'ticket.reopened': onTicket('में जवाब लिखा और उसे फिर खोला'),
  'ticket.moved': onTicket('दूसरे विभाग में भेजा'),
  'ticket.state': ({ ticket, state }) =>
    state === undefined ? ['ने टिकट ', ticket, ' बदला'] : ['ने टिकट ', ticket, ` की स्थिति बदली: ${state}`],
  'mirror.closed': ({ ticket }) => ['ने टिकट ', ticket, ' की चैट वाली नकल बंद की'],
  'account.exported': 'ने इस खाते के बारे में रखा सब कुछ साथ लिया',
  'account.imported': 'ने इस खाते को यहाँ आयात किया',
  'account.merged': 'ने दो खातों को मिलाया',
  'account.state': ({ state = '' }) => `ने खाते की स्थिति बदली: ${state}`,
  'invoicing.changed': ({ settings }) =>
    settings === '' ? 'ने इनवॉइस सेटिंग्स बिना बदलाव के सहेजीं' : `ने इनवॉइस सेटिंग्स में बदला: ${settings}`,
  'domain.assigned': ({ who, role }) => `ने ${who} को एक डोमेन का संपर्क बनाया (${role})`,
  'domain.unassigned': ({ who, role }) => `ने ${who} को एक डोमेन के संपर्क के रूप में हटाया (${role})`,
  'domain.ended': 'ने उस डोमेन की भूमिकाएँ समाप्त कीं जो अब नहीं है',
  'mail.stopped': ({ kind }) => `ने अपने लिए “${kind}” मेल बंद किया`,
  'mail.resumed': ({ kind }) => `ने अपने लिए “${kind}” मेल फिर चालू किया`,
  'mail.tested': ({ kind }) => `ने खुद को “${kind}” मेल का टेस्ट भेजा`,
  'mail.held': 'ने मेल रोका',
  'mail.released': 'ने रोका हुआ मेल टिकट में जाने दिया, प्रेषक प्रमाणित नहीं',
  'mail.discarded': 'ने रोका हुआ मेल हटाया',
  'mail.expired': 'ने वह मेल हटाया जिसके रोके जाने के दिन पूरे हुए',
  'people.exported': 'ने सभी लोगों की सूची साथ ली',
  'heads.left': 'ने बाहर भेजा कि लॉग कहाँ तक पहुँचे हैं',
  'activity.restored': 'ने बैकअप से पुरानी स्थिति लौटाई: उसके बाद का सब खो गया',
  'activity.closed': 'ने वह गतिविधि समाप्त की जो अब नहीं रखी जाती',
  'secret.rotated': 'ने सब कुछ नए सीक्रेट से फिर सील किया',
  'letter.retried': ({ name }) => `ने ${name} फिर भेजा`,
});
