import express from 'express';
import request from 'supertest';
import { createCookies } from '../../../plugin/http/cookies';

const HTTPS = 'https://panel.harbourline.example';

describe('cookies', () => {
  /** What is set, and what is then found, of a browser that brings these. */
  const visit = async (publicUrl: string, base: string, cookie = '') => {
    const cookies = createCookies(publicUrl, base);
    const app = express().get('/', (req, res) => {
      cookies.setSession(res, 's'.repeat(43));
      res.json({ found: cookies.session(req) });
    });
    const { headers, body } = await request(app).get('/').set('Cookie', cookie);
    return {
      set: (headers['set-cookie'] as unknown as string[])[0]!,
      found: (body as { found: string }).found,
    };
  };

  test.each([
    [HTTPS, '', '__Host-latchkey', 'Path=/; HttpOnly; Secure; SameSite=Lax'],
    [HTTPS, '/latchkey', '__Secure-latchkey', 'Path=/latchkey; HttpOnly; Secure; SameSite=Lax'],
    ['http://127.0.0.1:3000', '/latchkey', 'latchkey', 'Path=/latchkey; HttpOnly; SameSite=Lax'],
  ])('under %s%s are called %s, as narrow as browsers let them be', async (url, base, name, how) => {
    expect((await visit(url, base)).set).toBe(`${name}=${'s'.repeat(43)}; ${how}`);
  });

  test('at a root are taken from no neighbour under the same domain, who could set a name without its prefix', async () => {
    const planted = 'p'.repeat(43);
    expect((await visit(HTTPS, '', `__Secure-latchkey=${planted}; latchkey=${planted}`)).found).toBe('');
    expect((await visit(HTTPS, '', `__Host-latchkey=${planted}`)).found).toBe(planted);
  });

  test('below a path are not those of the host, nor of a second one beside it', async () => {
    const cookie = `sid=x; session=x; __Host-latchkey=${'p'.repeat(43)}; connect.sid=x`;
    expect((await visit(HTTPS, '/latchkey', cookie)).found).toBe('');
  });
});
