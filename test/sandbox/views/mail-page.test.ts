import { renderMailPage } from '../../../sandbox/views';
import { codeIn } from '../../../sandbox/views/mail-page';

const links = { host: '/', chat: '/chat', mail: '/mail', mails: 1 };
const mail = { id: '1', at: 'today', to: 'a@b.example', subject: 'Hello' };

describe('codeIn', () => {
  it.each([
    ['Your code is 481 937. It works for 10 minutes.', '481 937'],
    ['Code: 481937', '481937'],
    ['Use ABCD-2345 once.', 'ABCD-2345'],
    ['Ticket 4127 has an answer, call 0123456789.', undefined],
  ])('reads %j', (body, code) => {
    expect(codeIn(body)).toBe(code);
  });
});

describe('renderMailPage', () => {
  it('makes links of addresses and nothing else', () => {
    const html = renderMailPage({
      base: '/l',
      links,
      mails: [{ ...mail, body: 'Open https://a.example/x?b=1&c=2 <b>now</b>' }],
    });
    expect(html).toContain('<a href="https://a.example/x?b=1&amp;c=2">');
    expect(html).toContain('&lt;b>now');
  });
});
