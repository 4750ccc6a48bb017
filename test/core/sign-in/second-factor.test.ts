import { openDatabase, type Database } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { codeAt, PASSWORD, signInScene, type SignInScene } from './scene';

const STEP = 30_000;
const wrong = { code: 'input.invalid', details: { field: 'code', reason: 'WRONG' } };
const notFresh = { code: 'access.not_fresh' };
const grant = {
  ...{ account: '1042', subject: { kind: 'contact' as const, id: '32' }, key: 'billing.prices' as const },
};

eachDatabase('a second factor (R15)', (_open, place) => {
  let scene: SignInScene;
  let db: Database;
  let factor: string;
  let codes: readonly string[];
  let cookie: string;
  beforeAll(async () => {
    const url = await place.sampleUrl();
    scene = await signInScene({ sampleUrl: async () => url });
    db = openDatabase(url);
    ({ factor, codes, cookie } = await scene.withFactor(await scene.signIn()));
  });
  afterAll(async () => {
    await db.close();
    await scene.core.close();
  });
  beforeEach(() => scene.clock.advance(61 * 60_000));
  const now = (steps = 0) => codeAt(factor, scene.clock.now() + steps * STEP);
  /** A session by the password alone. */
  const begun = () => scene.signIn();
  /** One that gave a code, too. */
  const assured = async () => {
    const secret = await begun();
    return (await (await scene.as(secret)).giveCode({ code: now() })).secret!;
  };

  it('counts from its first code on, which is used by that', async () => {
    expect(await (await scene.as(await begun())).readFactor({})).toEqual({
      state: 'active',
      recoveryCodes: 10,
      needsStaff: true,
    });
    expect(codes).toHaveLength(10);
    expect(new Set(codes.map((code) => /^[0-9a-z]{10}$/.test(code)))).toEqual(new Set([true]));
    expect((await scene.mails()).map(({ subject }) => subject)).toContain(
      'Harbourline asks you for a code from now on',
    );
  });

  it('is asked for by what needs a fresh proof, and the password alone is none', async () => {
    const secret = await begun();
    await expect((await scene.as(secret)).givePermission(grant)).rejects.toMatchObject(notFresh);
    const further = await (await scene.as(secret)).giveCode({ code: now() });
    await expect((await scene.as(further.secret!)).givePermission(grant)).resolves.toBeDefined();
    scene.clock.advance(11 * 60_000);
    await expect((await scene.as(further.secret!)).endPermission({ ...grant })).rejects.toMatchObject(
      notFresh,
    );
  });

  it('ends the cookie from before with a right code', async () => {
    const secret = await begun();
    const further = await (await scene.as(secret)).giveCode({ code: now() });
    expect(await scene.actorOf(secret)).toBeUndefined();
    expect(await scene.actorOf(further.secret!)).toMatchObject({
      principal: 'user:1',
      factorAt: expect.any(Number),
    });
  });

  it('takes the codes of now, just before and just after, and each once', async () => {
    for (const steps of [-2, 2, -50, 50]) {
      await expect((await scene.as(await begun())).giveCode({ code: now(steps) })).rejects.toMatchObject(
        wrong,
      );
    }
    for (const steps of [-1, 0, 1]) {
      const code = now(steps);
      await (await scene.as(await begun())).giveCode({ code });
      await expect((await scene.as(await begun())).giveCode({ code })).rejects.toMatchObject(wrong);
    }
    await expect((await scene.as(await begun())).giveCode({ code: now(-1) })).rejects.toMatchObject(wrong);
  });

  it('lets one of forty at once use a code, in whatever session', async () => {
    const secrets = await Promise.all(Array.from({ length: 4 }, begun));
    const doors = await Promise.all(secrets.map((secret) => scene.as(secret)));
    const code = now();
    const done = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => doors[n % 4]!.giveCode({ code })),
    );
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each(['', '0', '12345', '1234567', 'abcdef', '１２３４５６', '12345６', '000000 000000'])(
    'takes no %j',
    async (code) => {
      await expect((await scene.as(await begun())).giveCode({ code })).rejects.toMatchObject(wrong);
    },
  );

  it('allows ten tries in an hour over all sessions, and five in one; the right code waits then', async () => {
    const held = { code: 'limit.reached' };
    const one = await scene.as(await begun());
    for (let n = 0; n < 5; n++) await expect(one.giveCode({ code: '000000' })).rejects.toMatchObject(wrong);
    await expect(one.giveCode({ code: now() })).rejects.toMatchObject(held);
    const other = await scene.as(await begun());
    for (let n = 0; n < 4; n++) {
      await expect(other.giveRecoveryCode({ code: 'zzzzzzzzzz' })).rejects.toMatchObject(wrong);
    }
    await expect((await scene.as(await begun())).giveCode({ code: now() })).rejects.toMatchObject(held);
    scene.clock.advance(60 * 60_000);
    expect(await assured()).toBeDefined();
  });

  it('is guessed no more often by who gives the right password in between', async () => {
    const judged: unknown[] = [];
    for (let n = 0; n < 30; n++) {
      const secret = await begun();
      await (await scene.as(secret)).givePassword({ password: PASSWORD }).catch(() => undefined);
      const next = await begun();
      await (await scene.as(next)).giveCode({ code: '000000' }).catch((error: unknown) => judged.push(error));
    }
    expect(judged.filter((error) => (error as { code: string }).code === 'input.invalid')).toHaveLength(10);
    scene.clock.advance(61 * 60_000);
    expect(await assured()).toBeDefined();
  });

  it('is replaced by a recovery code, once, and its person is told', async () => {
    const [code] = codes;
    const typed = code!.toUpperCase().replace(/(.{5})/, '$1-');
    const { secret, left } = await (await scene.as(await begun())).giveRecoveryCode({ code: typed });
    expect(left).toBe(9);
    await expect((await scene.as(secret!)).givePermission(grant)).resolves.toBeDefined();
    await expect((await scene.as(await begun())).giveRecoveryCode({ code: code! })).rejects.toMatchObject(
      wrong,
    );
    expect((await scene.mails()).map(({ subject }) => subject)).toContain(
      'A recovery code was used at Harbourline',
    );
  });

  it('lets one of twenty at once use a recovery code', async () => {
    const door = await scene.as(await begun());
    const tries = Array.from({ length: 5 }, () => door.giveRecoveryCode({ code: codes[1]! }));
    const done = await Promise.allSettled(tries);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('gives ten new recovery codes, and the old ones are none', async () => {
    const made = await (await scene.as(await assured())).renewRecoveryCodes({});
    await expect((await scene.as(await begun())).giveRecoveryCode({ code: codes[2]! })).rejects.toMatchObject(
      wrong,
    );
    await (await scene.as(await begun())).giveRecoveryCode({ code: made.codes[0]! });
    codes = made.codes;
  });

  it('is owed in chat, too: a link that was proved just now is worth no code', async () => {
    const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-grace' };
    const token = await scene.open.offerSignInLink({ chat, handle: 'grace', place: 'Bluebird' });
    await expect((await scene.as(await begun())).confirmSignInLink({ token })).rejects.toMatchObject(
      notFresh,
    );
    const link = await (await scene.as(await assured())).confirmSignInLink({ token });
    const grace = { principal: 'user:1', name: 'Grace', login: true, channel: 'slack', chat } as const;
    const door = scene.core.as({ ...grace, freshAt: link.provedAt, link: link.id });
    await expect(door.givePermission({ ...grant, key: 'billing.orders' })).rejects.toMatchObject(notFresh);
    await expect(door.unlinkChat({ link: link.id })).rejects.toMatchObject(notFresh);
  });

  it('asks for a code of its own, just now, before it ends or its codes are made anew', async () => {
    const secret = await assured();
    scene.clock.advance(2 * 60_000 + 1);
    const door = await scene.as(secret);
    await expect(door.renewRecoveryCodes({})).rejects.toMatchObject(notFresh);
    await expect(door.endFactor({})).rejects.toMatchObject(notFresh);
  });

  it('is nowhere in the tables, nor are its codes', async () => {
    const tables = [
      'sealed',
      'second_factor',
      'recovery_code',
      'login',
      'session',
      'activity',
      'outbox',
      'try',
    ];
    const rows = [];
    for (const table of tables) rows.push(await db.read(`latchkey_${table}`));
    const all = JSON.stringify(rows);
    for (const secret of [factor, cookie, ...codes]) expect(all).not.toContain(secret);
    expect(JSON.stringify(await db.read('latchkey_recovery_code'))).toContain('$argon2id$');
  });

  it('of somebody else opens nothing, though its row is theirs', async () => {
    const { secret_id } = (await db
      .read('latchkey_second_factor')
      .where({ principal: 'user:1' })
      .first()) as {
      secret_id: string;
    };
    const jonas = {
      principal: 'user:3',
      secret_id,
      state: 'active',
      last_step: 0,
      began_at: 0,
      code_salt: '',
    };
    await db.write('latchkey_second_factor').insert(jonas);
    const actor = {
      principal: 'user:3',
      name: 'Jonas',
      login: true,
      channel: 'web',
      freshAt: scene.clock.now(),
    } as const;
    const door = scene.core.as({ ...actor, session: { id: 'their own', way: 'host' } });
    await expect(door.giveCode({ code: now() })).rejects.toMatchObject(wrong);
  });

  it('ends in no session that has ended', async () => {
    const secret = await assured();
    const door = await scene.as(secret);
    await scene.open.signOut({ secret });
    const acts = [
      () => door.endFactor({}),
      () => door.renewRecoveryCodes({}),
      () => door.endOtherSessions({}),
    ];
    for (const act of acts) {
      await expect(act()).rejects.toMatchObject({ details: { reason: 'SESSION_ENDED' } });
    }
  });

  it('ends by its person’s own code, and the password proves them again', async () => {
    const other = await begun();
    const { secret } = await (await scene.as(await assured())).endFactor({});
    expect((await scene.mails()).map(({ to, subject }) => [to, subject])).toContainEqual([
      scene.email,
      'Harbourline asks you for no code any more',
    ]);
    expect(await scene.actorOf(other)).toBeUndefined();
    expect(await scene.actorOf(secret!)).not.toHaveProperty('factorAt');
    expect(await db.read('latchkey_recovery_code').where({ principal: 'user:1' })).toEqual([]);
    await expect(
      (await scene.as(await begun())).givePermission({ ...grant, key: 'billing.pay' }),
    ).resolves.toBeDefined();
  });

  it('that nobody began to set up is confirmed by no code', async () => {
    const secret = await begun();
    await expect((await scene.as(secret)).confirmFactor({ code: '123456' })).rejects.toMatchObject({
      details: { reason: 'NOT_STARTED' },
    });
    expect(await scene.open.standing({ principal: 'user:1' })).toMatchObject({ hasFactor: false });
  });

  it('that was shown and not confirmed within ten minutes is none', async () => {
    const secret = await begun();
    const offer = await (await scene.as(secret)).startFactor({ issuer: 'Harbourline' });
    expect(offer.uri).toMatch(/^otpauth:\/\/totp\/Harbourline:.*issuer=Harbourline/);
    const code = () => codeAt(offer.secret, scene.clock.now());
    await expect((await scene.as(secret)).confirmFactor({ code: '000000' })).rejects.toMatchObject(wrong);
    scene.clock.advance(10 * 60_000);
    await expect((await scene.as(secret)).confirmFactor({ code: code() })).rejects.toMatchObject({
      details: { reason: 'ENDED' },
    });
    expect(await scene.open.standing({ principal: 'user:1' })).toMatchObject({ hasFactor: false });
  });
});

eachDatabase('the offer of a second factor', (_open, place) => {
  it('names the address that one signs in with, not the oldest', async () => {
    const scene = await signInScene(place);
    const email = 'grace@later.example';
    const grace = await scene.as(await scene.signIn());
    await grace.startAddressProof({ email });
    const code = /\d{4} \d{4}/.exec((await scene.mails()).find(({ to }) => to === email)!.text)![0];
    await grace.completeAddressProof({ code });
    await grace.changePrimaryAddress({ email });
    expect(decodeURIComponent((await grace.startFactor({ issuer: 'Harbourline' })).uri)).toContain(email);
    await scene.core.close();
  });
});
