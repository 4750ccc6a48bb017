import { codeMail, linkedMail } from '../../../core/notices/mails';
import { voiceFor } from '../../../core/notices/voice';

const brand = {
  name: 'Harbourline',
  domain: 'harbourline.example',
  supportAddress: 'help@harbourline.example',
  chatsUrl: 'https://panel.harbourline.example/client/me/chats',
  clientUrl: 'https://panel.harbourline.example/client',
};
const voice = voiceFor(brand, { language: 'en' });
const phishing = {
  surface: 'discord',
  handle: 'ada\nFrom: Harbourline',
  place:
    'x”)\n\nYour account is locked. Sign in: https://evil.example/login or www.evil.example or evil。example',
};

describe.each([
  ['a code', () => codeMail(voice, phishing, '12345678')],
  ['a hint to sign in', () => codeMail(voice, phishing, undefined)],
  ['a new link', () => linkedMail(voice, phishing, true)],
])('the mail with %s', (_what, make) => {
  const { text } = make();

  it('quotes what the asker chose, on one line', () => {
    const quoted = text.split('\n').filter((line) => line.includes('evil'));
    expect(quoted).toEqual([
      expect.stringMatching(/^“ada From: Harbourline” on Discord \(“x’\) Your [^”]*”\) /),
    ]);
  });

  it('makes no link of it', () => {
    const ours = [brand.chatsUrl, brand.supportAddress].reduce((rest, own) => rest.replaceAll(own, ''), text);
    expect(ours).not.toMatch(/:\/\/|evil\.|evil。|www\./);
  });
});

test('a plain name stands in a mail as it is', () => {
  const { text } = linkedMail(
    voice,
    { surface: 'slack', handle: 'ada', place: 'St. Mary’s Bakery Ltd.' },
    false,
  );
  expect(text).toContain('“ada” on Slack (“St. Mary’s Bakery Ltd.”) can now write to Harbourline as you.');
});
