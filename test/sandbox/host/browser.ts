import type { Express } from 'express';
import request, { type Test } from 'supertest';

/** Keeps a cookie and the token of the last page, as a person's browser does. */
export class Browser {
  cookie = '';
  token = '';
  private readonly app: Express;

  constructor(app: Express) {
    this.app = app;
  }

  open(path: string): Test {
    return this.remembering(request(this.app).get(path).set('Cookie', this.cookie));
  }

  /** Posts a form of the last page; `headers` in place of what a browser says of a form of the same site. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Test {
    const sent = request(this.app)
      .post(path)
      .set('Cookie', this.cookie)
      .set(headers ?? { 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send({ token: this.token, ...fields });
    return this.remembering(sent);
  }

  private remembering(sent: Test): Test {
    return sent.expect((answer) => {
      const cookies = answer.headers['set-cookie'] as unknown as string[] | undefined;
      if (cookies?.[0] !== undefined) this.cookie = cookies[0].split(';')[0] ?? '';
      this.token = /name="token" value="([^"]+)"/.exec(answer.text)?.[1] ?? this.token;
    });
  }
}
