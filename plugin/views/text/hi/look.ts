import type { Text } from '../worded';

/** Staff who look at a client's pages as one of its people. */
export const look: Text['look'] = {
  begin: (name) => `${name} के रूप में देखें`,
  title: (name) => `${name} के रूप में देखें`,
  lead: (name, client) => `आप ${client} के पेज वैसे देखते हैं जैसे ${name} को दिखते हैं। आप देख सकते हैं, कुछ बदल नहीं सकते।`,
  recorded: (client) =>
    `${client} की गतिविधि में लिखा जाता है कि आप देख रहे हैं और किसके रूप में। एक घंटे बाद आपसे फिर पूछा जाता है।`,
  back: 'इस व्यक्ति पर वापस',
  bar: (staff, name, client) => [
    { strong: staff },
    ', आप ',
    { strong: client },
    ' को ',
    { strong: name },
    ' के रूप में देख रहे हैं। आप यहाँ कुछ बदल नहीं सकते।',
  ],
  until: (time) => `${time} तक`,
  stop: 'बंद करें',
};
