import { eachDatabase, onDatabase } from '../../support/databases';
import { OTHER, PASSWORD, signInScene, type SignInScene, web } from './scene';

const MINUTE = 60_000;
const wrong = { code: 'input.invalid', details: { field: 'password', reason: 'WRONG' } };

eachDatabase('signing in', (_open, place) => {
  let scene: SignInScene;
  beforeAll(async () => {
    scene = await signInScene(place);
  });
  afterAll(() => scene.core.close());
  beforeEach(() => scene.clock.advance(20 * MINUTE));

  it('begins a session by address and password, however the address is written', async () => {
    const secret = await scene.signIn();
    expect(await scene.actorOf(secret)).toMatchObject({ principal: 'user:1', name: 'Grace Okafor' });
    const { secret: other } = await scene.open.signIn({
      email: `  ${scene.email.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(other).not.toBe(secret);
    expect(await scene.actorOf('nothing that was given out')).toBeUndefined();
  });

  it('says the same for a wrong password, an unknown address and no address', async () => {
    const tries = [
      { email: scene.email, password: OTHER },
      { email: 'nobody@elsewhere.example', password: PASSWORD },
      { email: 'no address', password: PASSWORD },
      { email: scene.email, password: `${PASSWORD} ` },
      { email: scene.email, password: PASSWORD.toUpperCase() },
    ];
    for (const asked of tries) await expect(scene.open.signIn(asked)).rejects.toMatchObject(wrong);
  });

  it('takes a password as it was typed, to its last byte', async () => {
    const long = [72, 73, 100].map((n) => PASSWORD + 'x9!q'.repeat(40).slice(0, n - PASSWORD.length));
    for (const password of [
      ...long,
      `${PASSWORD} `,
      'grüße an siebzehn möwen',
      'grüße an siebzehn möwen'.normalize('NFD'),
    ]) {
      const { token } = await scene.open.offerPassword({ principal: 'user:1' });
      await scene.open.setPassword({ token, password });
      expect(await scene.signIn(password)).toBeDefined();
      for (const other of [...long, PASSWORD].filter((one) => one !== password)) {
        await expect(scene.signIn(other)).rejects.toMatchObject(wrong);
      }
      scene.clock.advance(20 * MINUTE);
    }
    const { token } = await scene.open.offerPassword({ principal: 'user:1' });
    await scene.open.setPassword({ token, password: PASSWORD });
  });

  it('lets nobody try more than ten times in a quarter of an hour, from wherever, and the right one waits too', async () => {
    for (let n = 0; n < 10; n++) {
      await expect(scene.signIn(OTHER, `192.0.2.${n}`)).rejects.toMatchObject(wrong);
    }
    const held = { code: 'limit.reached' };
    await expect(scene.signIn(PASSWORD, '198.51.100.1')).rejects.toMatchObject(held);
    const stranger = { email: 'nobody@elsewhere.example', password: OTHER };
    for (let n = 0; n < 10; n++) await expect(scene.open.signIn(stranger)).rejects.toMatchObject(wrong);
    await expect(scene.open.signIn(stranger)).rejects.toMatchObject(held);
    scene.clock.advance(15 * MINUTE);
    expect(await scene.signIn()).toBeDefined();
  });

  it('lets nobody try one password at many addresses from one line, whatever further half of IPv6 it takes', async () => {
    const at = (n: number, address: string) =>
      scene.open.signIn({ email: `sprayed${n}@elsewhere.example`, password: OTHER, address });
    const tries = Array.from({ length: 120 }, (_, n) => at(n, `2001:db8:7:7::${n.toString(16)}`));
    const held = (await Promise.allSettled(tries)).filter(
      (one) => one.status === 'rejected' && (one.reason as { code: string }).code === 'limit.reached',
    );
    expect(held).toHaveLength(20);
    await expect(at(200, '2001:db8:7:7:ffff::1')).rejects.toMatchObject({ code: 'limit.reached' });
    await expect(at(200, '2001:db8:7:8::1')).rejects.toMatchObject(wrong);
  });

  it('counts tries that come at once, each of them', async () => {
    const tries = Array.from({ length: 30 }, () =>
      scene.signIn(OTHER).catch((error: unknown) => (error as { code: string }).code),
    );
    const codes = await Promise.all(tries);
    expect(codes.filter((code) => code === 'input.invalid').length).toBe(10);
    expect(codes.filter((code) => code === 'limit.reached').length).toBe(20);
  });

  it('holds no failure against anybody that was not looked at: a thousand at once lock nobody out', async () => {
    await Promise.all(Array.from({ length: 150 }, () => scene.signIn(OTHER).catch(() => undefined)));
    scene.clock.advance(16 * MINUTE);
    expect(await scene.signIn()).toBeDefined();
  });

  it('knows a suspended login no more, at once, and not again by an old cookie', async () => {
    const { core, clock, open } = scene;
    const { token } = await open.offerPassword({ principal: 'user:3' });
    await open.setPassword({ token, password: PASSWORD });
    const jonas = (await core.as(web('user:1', { principal: 'user:3' })).listAddresses({}))[0]!.email;
    const { secret } = await open.signIn({ email: jonas, password: PASSWORD });
    const marta = web('staff:1', { freshAt: clock.now() });
    await core.as(marta).suspendUser({ user: '3' });
    expect(await scene.actorOf(secret)).toBeUndefined();
    await expect(open.signIn({ email: jonas, password: PASSWORD })).rejects.toMatchObject(wrong);
    await core.as(marta).resumeUser({ user: '3' });
    expect(await scene.actorOf(secret)).toBeUndefined();
  });

  it('is recorded, with where it came from, and a password nowhere', async () => {
    await scene.signIn();
    const rows = await scene.core.as(web('staff:1')).readInstallationActivity({});
    expect(rows[0]).toMatchObject({ action: 'session.begun', actor: 'user:1', address: '192.0.2.7' });
    expect(JSON.stringify(rows)).not.toContain('otters');
  });
});

onDatabase('sqlite', 'a hundred wrong passwords', (_open, place) => {
  it('are the last, over whatever time, until a mailed code sets another', async () => {
    const scene = await signInScene(place);
    for (let n = 0; n <= 100; n++) {
      await scene.signIn(OTHER).catch(() => undefined);
      scene.clock.advance(16 * MINUTE);
    }
    await expect(scene.signIn()).rejects.toMatchObject(wrong);
    const { id } = await scene.open.forgotPassword({ email: scene.email });
    const code = /\d{4} \d{4}/.exec((await scene.mails()).at(-1)!.text)![0];
    await scene.open.resetPassword({ id, code, password: PASSWORD });
    expect(await scene.signIn()).toBeDefined();
    await scene.core.close();
  });
});

eachDatabase('where somebody signs in from', (_open, place) => {
  it('is opened again by a link, mailed once an hour after a right password from elsewhere', async () => {
    const scene = await signInScene(place);
    const { clock, open, mails } = scene;
    const grace = await scene.as(await scene.signIn(PASSWORD, '192.0.2.7'));
    await grace.setAllowedAddresses({ addresses: ['192.0.2.7'], here: '192.0.2.7' });
    await mails();
    const wrong = { details: { field: 'password', reason: 'WRONG' } };
    await expect(scene.signIn(OTHER, '198.51.100.9')).rejects.toMatchObject(wrong);
    expect(await mails()).toEqual([]);
    await expect(scene.signIn(PASSWORD, '198.51.100.9')).rejects.toMatchObject(wrong);
    await expect(scene.signIn(PASSWORD, '198.51.100.9')).rejects.toMatchObject(wrong);
    const told = await mails();
    expect(told.map(({ to }) => to)).toEqual((await grace.listAddresses({})).map(({ email }) => email));
    expect(told[0]!.text).toContain('from 198.51.100.9');
    const token = /\/everywhere\/(\S+)/.exec(told[0]!.text)![1]!;
    expect(await open.readWayBack({ token })).toEqual({ name: 'Grace Okafor' });
    await expect(open.askWayBack({ principal: 'user:1' })).rejects.toMatchObject({ code: 'limit.reached' });
    clock.advance(60 * 60_000);
    const gone = { code: 'one_time_link.not_found' };
    await expect(open.takeWayBack({ token })).rejects.toMatchObject(gone);
    await open.askWayBack({ principal: 'user:1', address: '198.51.100.9' });
    const [again] = await mails();
    const next = { token: /\/everywhere\/(\S+)/.exec(again!.text)![1]! };
    await open.takeWayBack(next);
    await expect(open.takeWayBack(next)).rejects.toMatchObject(gone);
    expect((await mails()).map(({ subject }) => subject)).toContain(
      'You sign in at Harbourline from everywhere again',
    );
    expect(await scene.signIn(PASSWORD, '198.51.100.9')).not.toBe('');
    await scene.core.close();
  });

  it('is good there alone, and never locks out whoever says so', async () => {
    const scene = await signInScene(place);
    const cookie = await scene.signIn(PASSWORD, '192.0.2.7');
    const grace = await scene.as(cookie);
    const set = (addresses: string[], here = '::ffff:192.0.2.7') =>
      grace.setAllowedAddresses({ addresses, here });
    for (const addresses of [
      ['nowhere'],
      ['192.0.2.0/33'],
      ['192.0.2.0/0'],
      ['fe80::1%eth0'],
      ['1.2.3.4/8/8'],
    ]) {
      await expect(set(addresses)).rejects.toMatchObject({ details: { reason: 'NO_ADDRESS' } });
    }
    await expect(set(['198.51.100.0/24'])).rejects.toMatchObject({ details: { reason: 'LOCKS_OUT' } });
    await set(['192.0.2.0/24', '2001:db8::/32', '192.0.2.0/24']);
    expect(await grace.readAllowedAddresses({})).toEqual(['192.0.2.0/24', '2001:db8::/32']);
    await expect(scene.signIn(PASSWORD, '198.51.100.9')).rejects.toMatchObject({
      details: { field: 'password', reason: 'WRONG' },
    });
    expect(await scene.signIn(PASSWORD, '192.0.2.200')).not.toBe('');
    expect(await scene.signIn(PASSWORD, '2001:db8::9')).not.toBe('');
    const at = async (address?: string) =>
      (await scene.open.standing({ principal: 'user:1', address })).isElsewhere ?? false;
    expect([
      await at('192.0.2.1'),
      await at('::ffff:192.0.2.1'),
      await at('203.0.113.1'),
      await at(),
    ]).toEqual([false, false, true, true]);
    await set([]);
    expect(await at('203.0.113.1')).toBe(false);
    await scene.core.close();
  });
});
