import { onDatabase } from '../../support/databases';
import { settleAll } from '../../support/core';
import { openApiStage, type ApiStage } from '../api/api-stage';
import { EXAMPLES, send, type Example } from '../api/examples';

const GRACE = 'user:1';
/** Forges a line of a mail, colours a terminal, hides what follows and turns it round. */
const EVIL = 'Ann\r\nBcc: x@evil.example\u001b[31m\u202e\u0007\u009b2J';
/** No control of any kind, except the breaks of what may have several lines, and nothing that turns text round. */
const UNFIT = /[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u;
const FORMULA = '=cmd|calc!A1';

/** Every text of a body that people write as they like, by its operation; each is sent with the worst there is. */
const TEXTS: Record<string, { lines?: string[]; several?: string[]; body: Record<string, unknown> }> = {
  addContact: {
    ...{ lines: ['name', 'phone'], several: ['postalAddress', 'notes'] },
    body: { name: 'A', email: 'evil@elsewhere.example', phone: '', postalAddress: '', notes: '' },
  },
  editContact: {
    ...{ lines: ['name', 'phone'], several: ['postalAddress', 'notes'] },
    body: { name: 'A', phone: '', postalAddress: '', notes: '' },
  },
  addTeam: { lines: ['name'], several: ['description'], body: { name: 'A', description: '' } },
  editTeam: { lines: ['name'], several: ['description'], body: { name: 'A', description: '' } },
  addPreset: { lines: ['name'], body: { name: 'A', keys: ['billing.pay'] } },
  addWebhook: {
    lines: ['description'],
    body: { ...(EXAMPLES.get('addWebhook')!.body as object), description: '' },
  },
  openTicket: {
    ...{ lines: ['subject'], several: ['message'] },
    body: EXAMPLES.get('openTicket')!.body as Record<string, unknown>,
  },
  requestAccess: { several: ['reason'], body: { key: 'billing.funds', reason: '' } },
};

/** All texts of an answer. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

onDatabase('sqlite', 'what people write', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place);
  });
  afterAll(() => stage.core.close());

  const exampleOf = (id: string): Example => EXAMPLES.get(id)!;
  const read = async (path: string, as = GRACE) => {
    const { status, text } = await stage.call('GET', path, undefined, { as }).buffer(true);
    expect(status).toBe(200);
    return text;
  };

  test.each(Object.entries(TEXTS))(
    'forges no line, colours no terminal and turns nothing round by %s',
    async (id, { lines = [], several = [], body }) => {
      const evil = Object.fromEntries([...lines, ...several].map((name) => [name, EVIL]));
      const { status, body: answer } = await send(stage, { ...exampleOf(id), body: { ...body, ...evil } });
      expect({ id, ok: status < 300 }).toEqual({ id, ok: true });
      expect(textsIn(answer).filter((text) => UNFIT.test(text))).toEqual([]);
      const written = lines.map((name) => (answer as Record<string, string>)[name]);
      expect(written.filter((text) => text?.includes('\n'))).toEqual([]);
    },
  );

  test('stands so in every list, page of a ticket, log and export', async () => {
    const account = '/accounts/1042';
    for (const path of ['contacts', 'teams', 'people', 'tickets', 'access-requests', 'activity', 'export']) {
      const text = await read(`${account}/${path}`);
      expect(textsIn(JSON.parse(text)).filter((one) => UNFIT.test(one))).toEqual([]);
    }
    for (const format of ['csv', 'ndjson']) {
      const text = await read(`${account}/activity/export?format=${format}`);
      expect(text).toContain('contact.added');
      expect(UNFIT.test(text.replaceAll('\r\n', '\n'))).toBe(false);
    }
  });

  test('is no formula in a table, and no line of it', async () => {
    const name = `${FORMULA}, "${FORMULA}`;
    const { body } = await send(stage, { ...exampleOf('addTeam'), body: { name } }).expect(201);
    const rows = (await read('/accounts/1042/activity/export?format=csv')).trimEnd().split('\r\n');
    const about = rows.filter((row) => row.includes(`team:${body.id}`));
    expect(about).toEqual([expect.stringContaining(`"{""name"":""${FORMULA}, \\""${FORMULA}""}"`)]);
    const cells = rows.flatMap((row) => row.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  });

  test.each(['addContact', 'addTeam', 'addPreset', 'openTicket'])(
    'is no name that nobody sees, in %s',
    async (id) => {
      const { lines: [field = ''] = [], body } = TEXTS[id]!;
      for (const unseen of ['\u200b', '\u3164', '\u2800 \u2800', '\u00ad\u2060', '\u{e0041}']) {
        const { status, body: answer } = await send(stage, {
          ...exampleOf(id),
          body: { ...body, [field]: unseen },
        });
        expect({ status, answer }).toMatchObject({ status: 422, answer: { field } });
      }
    },
  );

  test('makes no second contact of one mailbox, and no address with something unseen in it', async () => {
    const add = (email: string) => send(stage, { ...exampleOf('addContact'), body: { name: 'Twin', email } });
    for (const twin of [
      'ADA@bluebird-bakery.example',
      'ada@Bluebird-Bakery.example.',
      ' ada@bluebird-bakery。example ',
    ]) {
      await add(twin).expect(409);
    }
    for (const unseen of ['a\u200bda', '\u202eada', 'a\u00adda', 'ada\u2060', 'a\u{e0041}da']) {
      await add(`${unseen}@bluebird-bakery.example`).expect(422);
    }
  });

  test('forges no head of a mail', async () => {
    const invite = (email: string) =>
      send(stage, { ...exampleOf('inviteUser'), body: { email, name: EVIL, grants: [] } });
    await invite('mailed@elsewhere.example\r\nBcc: x@evil.example').expect(422);
    await invite('mailed@elsewhere.example').expect(201);
    await settleAll(stage);
    const [mail] = stage.mails.filter(({ to }) => to === 'mailed@elsewhere.example');
    expect(mail?.subject).toMatch(/^[^\p{Cc}]+$/u);
    expect(mail?.text).not.toMatch(/^Bcc/m);
    expect(stage.mails.map(({ to }) => to).filter((to) => to.includes('evil'))).toEqual([]);
  });
});
