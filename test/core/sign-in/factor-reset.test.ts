import type { Actor } from '../../../core/index';
import { eachDatabase, onDatabase } from '../../support/databases';
import { codeAt, givePassword, PASSWORD, signInScene } from './scene';

const HOUR = 3_600_000;

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const core of open.splice(0)) await core.close();
});

function reasonOf(error: unknown): unknown {
  const { code, details } = error as { code: string; details?: { reason?: string } };
  return details?.reason ?? code;
}

/** Henrik (`user:2`) is a master of Grace’s account; Jonas (`user:3`) signs in to it and lost his phone. */
async function lostScene(place: Parameters<typeof signInScene>[0], settings = {}) {
  const scene = await signInScene(place, settings);
  const { core, clock, test } = scene;
  open.push(core);
  await givePassword(test, 'user:3');
  const by = (principal: string, over: Partial<Actor> = {}): Actor => ({
    ...{ principal: principal as Actor['principal'], name: 'Somebody', login: true, channel: 'web' },
    ...{ freshAt: clock.now(), session: { id: `host-${principal}`, way: 'host' }, ...over },
  });
  /** Somebody with a second factor who gave a code of it just now. */
  const withCode = async (principal: string) => {
    const as = core.as(by(principal));
    const { state } = await as.readFactor({});
    if (state !== 'active') {
      const { secret } = await as.startFactor({ issuer: 'Harbourline' });
      await as.confirmFactor({ code: codeAt(secret, clock.now()) });
    }
    return core.as(by(principal, { factorAt: clock.now() }));
  };
  const signInAs3 = async () => {
    const email = (await core.as(by('user:3')).listAddresses({}))[0]!.email;
    return (await scene.open.signIn({ email, password: PASSWORD })).secret;
  };
  const first = await signInAs3();
  const { secret } = await (await scene.as(first)).startFactor({ issuer: 'Harbourline' });
  await (await scene.as(first)).confirmFactor({ code: codeAt(secret, clock.now()) });
  const cookie = await signInAs3();
  await scene.mails();
  return { ...scene, by, withCode, jonas: () => scene.as(cookie), signInAs3, cookie, factor: secret };
}

type Lost = Awaited<ReturnType<typeof lostScene>>;

const linkIn = (mails: { text: string }[], path: string): string =>
  mails.map(({ text }) => new RegExp(`/${path}/(\\S+)`).exec(text)?.[1]).find((found) => found) ?? '';

const waiting = async ({ core, by }: Lost, who = 'user:1') =>
  (await core.as(by(who)).listFactorResets({ account: '1042' }))[0]!;

eachDatabase('a lost second factor', (_open, place) => {
  it('is replaced once somebody vouched and the hours went by', async () => {
    const scene = await lostScene(place);
    const { clock, jonas, withCode, mails } = scene;
    expect(await (await jonas()).readFactorReset({})).toBeUndefined();
    await (await jonas()).askFactorReset({});
    const told = await mails();
    expect(told.filter(({ text }) => text.includes('/two-step/stop/'))).toHaveLength(1);
    const vouchers = told.filter(({ subject }) => subject.includes('can’t get a sign-in code'));
    expect(vouchers.length).toBeGreaterThan(0);
    for (const { text } of vouchers) expect(text).toContain('/client/1042/recoveries');

    const { id, name, needsStaff } = await waiting(scene);
    expect({ name, needsStaff }).toEqual({ name: 'Jonas Weber', needsStaff: false });
    await expect((await jonas()).sendFactorLink({})).rejects.toMatchObject({ details: { reason: 'WAITS' } });
    await (await withCode('user:1')).vouchFactorReset({ reset: id, account: '1042', reason: 'I rang Jonas' });
    await expect((await jonas()).sendFactorLink({})).rejects.toMatchObject({ details: { reason: 'WAITS' } });
    clock.advance(23 * HOUR);
    const early = await scene.as(await scene.signInAs3());
    await expect(early.sendFactorLink({})).rejects.toMatchObject({ details: { reason: 'WAITS' } });
    clock.advance(HOUR);
    const later = await scene.as(await scene.signInAs3());
    await later.sendFactorLink({});
    const token = linkIn(await mails(), 'two-step/replace');
    await later.replaceFactor({ token });

    const standing = await scene.open.standing({ principal: 'user:3' });
    expect(standing).toMatchObject({ hasFactor: false, mustHave: true });
    const { secret } = await later.startFactor({ issuer: 'Harbourline' });
    await later.confirmFactor({ code: codeAt(secret, clock.now()) });
    expect(await scene.open.standing({ principal: 'user:3' })).toMatchObject({
      hasFactor: true,
      mustHave: false,
    });
    expect(secret).not.toBe(scene.factor);
    const again = await scene.as(await scene.signInAs3());
    await expect(again.replaceFactor({ token })).rejects.toMatchObject({ code: 'factor_reset.conflict' });
  });
});

onDatabase('sqlite', 'a lost second factor, for who would have it', (_open, place) => {
  it('ends other sessions and chats when it is replaced', async () => {
    const scene = await lostScene(place);
    const other = await scene.signInAs3();
    const { core, clock } = scene;
    const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-J' };
    const link = await core.open().offerSignInLink({ chat, handle: 'jonas', place: 'Harbourline' });
    await core.as(scene.by('user:3', { factorAt: clock.now() })).confirmSignInLink({ token: link });
    await vouchedAndOpen(scene);
    const now = await scene.as(await scene.signInAs3());
    await now.sendFactorLink({});
    await now.replaceFactor({ token: linkIn(await scene.mails(), 'two-step/replace') });
    expect(await scene.open.readSession({ secret: other })).toBeUndefined();
    expect(await core.as(scene.by('user:3')).myLinks({})).toEqual([]);
  });

  it('is set up anew only in the session that opened the link, and within the hour', async () => {
    const scene = await lostScene(place);
    const { clock, mails, core } = scene;
    await vouchedAndOpen(scene);
    const here = await scene.signInAs3();
    await (await scene.as(here)).sendFactorLink({});
    await (await scene.as(here)).replaceFactor({ token: linkIn(await mails(), 'two-step/replace') });
    const elsewhere = { details: { reason: 'ELSEWHERE' } };
    const other = await scene.signInAs3();
    await expect((await scene.as(other)).startFactor({ issuer: 'Thief' })).rejects.toMatchObject(elsewhere);
    const { secret } = await (await scene.as(here)).startFactor({ issuer: 'Harbourline' });
    const code = () => codeAt(secret, clock.now());
    await expect((await scene.as(other)).confirmFactor({ code: code() })).rejects.toMatchObject(elsewhere);
    await expect(core.as(scene.by('user:3')).startFactor({ issuer: 'T' })).rejects.toMatchObject(elsewhere);
    const seen = async (cookie: string) =>
      scene.open.standing({ principal: 'user:3', session: (await scene.actorOf(cookie))!.session!.id });
    expect(await seen(here)).toEqual({ hasFactor: false, mustHave: true });
    expect(await seen(other)).toEqual({ hasFactor: false, mustHave: true, replacesElsewhere: true });
    clock.advance(59 * 60_000);
    const { secret: proved } = await (await scene.as(here)).givePassword({ password: PASSWORD });
    expect(await seen(proved!)).not.toHaveProperty('replacesElsewhere');
    clock.advance(60_000);
    await expect((await scene.as(proved!)).startFactor({ issuer: 'H' })).rejects.toMatchObject(elsewhere);
    await expect((await scene.as(proved!)).confirmFactor({ code: code() })).rejects.toMatchObject(elsewhere);
    expect(await seen(proved!)).toMatchObject({ mustHave: true, replacesElsewhere: true });
  });

  it('goes on elsewhere by another mailed link, in a session of the host’s too', async () => {
    const scene = await lostScene(place);
    const { clock, mails, core, by } = scene;
    await vouchedAndOpen(scene);
    const here = await scene.signInAs3();
    await (await scene.as(here)).sendFactorLink({});
    await (await scene.as(here)).replaceFactor({ token: linkIn(await mails(), 'two-step/replace') });
    clock.advance(2 * HOUR);
    const host = () => core.as(by('user:3'));
    expect(await host().readFactorReset({})).toMatchObject({ state: 'replacing' });
    await host().sendFactorLink({});
    const told = await mails();
    expect(told.some(({ text }) => text.includes('/two-step/stop/'))).toBe(false);
    await host().replaceFactor({ token: linkIn(told, 'two-step/replace') });
    const { secret } = await host().startFactor({ issuer: 'Harbourline' });
    await host().confirmFactor({ code: codeAt(secret, clock.now()) });
    expect(await scene.open.standing({ principal: 'user:3' })).toMatchObject({ hasFactor: true });
    expect(await host().readFactorReset({})).toBeUndefined();
  });

  it('is stopped by the link of any mail, and nobody asks again for 72 hours', async () => {
    const scene = await lostScene(place);
    const { clock, jonas, mails } = scene;
    await (await jonas()).askFactorReset({});
    const token = linkIn(await mails(), 'two-step/stop');
    expect(await scene.open.readFactorResetStop({ token })).toMatchObject({ name: 'Jonas Weber' });
    await scene.open.stopFactorResetByLink({ token });
    await expect(scene.open.readFactorResetStop({ token })).rejects.toMatchObject({
      code: 'factor_reset.not_found',
    });
    expect(await (await jonas()).readFactorReset({})).toBeUndefined();
    await expect((await jonas()).askFactorReset({})).rejects.toMatchObject({ details: { reason: 'LOCKED' } });
    clock.advance(72 * HOUR);
    await (await scene.as(await scene.signInAs3())).askFactorReset({});
  });

  it('takes no link that was made up', async () => {
    const scene = await lostScene(place);
    await (await scene.jonas()).askFactorReset({});
    const { id } = await waiting(scene);
    for (const token of [`${id}.${'a'.repeat(43)}`, `${'x'.repeat(30)}.y`, `${id}.`.padEnd(40, '=')]) {
      await expect(scene.open.stopFactorResetByLink({ token })).rejects.toMatchObject({
        code: 'factor_reset.not_found',
      });
    }
  });

  it('is vouched for by nobody else', async () => {
    const scene = await lostScene(place);
    const { core, by, clock, withCode, jonas } = scene;
    await (await jonas()).askFactorReset({});
    const { id } = await waiting(scene);
    const ask = { reset: id, account: '1042', reason: 'It is Jonas' };
    const refused = (as: { vouchFactorReset: (input: typeof ask) => Promise<void> }, input = ask) =>
      as.vouchFactorReset(input).then(
        () => 'done',
        (error: unknown) => reasonOf(error),
      );
    expect(await refused(core.as(by('user:1')))).toBe('NO_FACTOR');
    const grace = await withCode('user:1');
    expect(await refused(core.as(by('user:1', { factorAt: clock.now() - 3 * 60_000 })))).toBe(
      'access.not_fresh',
    );
    expect(await refused(core.as(by('user:3', { factorAt: clock.now() })))).toBe('factor_reset.not_found');
    expect(await refused(core.as(by('user:1', { factorAt: clock.now(), readOnly: true })))).toBe('READ_ONLY');
    expect(await refused(grace, { ...ask, account: '1077' })).toBe('factor_reset.not_found');
    expect(await refused(grace, { reset: id, reason: 'It is Jonas' } as typeof ask)).toBe('STAFF_ROLE');
    const staff = await withCode('staff:1');
    expect(await refused(staff, { reset: id, reason: 'It is Jonas' } as typeof ask)).toBe('MANAGERS_ONLY');
    expect(await refused(grace)).toBe('done');
    expect(await refused(grace)).toBe('VOUCHED');
  });

  it('counts for nothing once whoever vouched lost their place', async () => {
    const scene = await lostScene(place);
    const { clock, by, core, withCode, jonas } = scene;
    await (await jonas()).askFactorReset({});
    const { id } = await waiting(scene);
    await (await withCode('user:2')).vouchFactorReset({ reset: id, account: '1042', reason: 'It is Jonas' });
    clock.advance(25 * HOUR);
    const grace = core.as(by('user:1'));
    await grace.demoteMaster({ account: '1042', membership: 'm-1042-2' });
    const later = await scene.as(await scene.signInAs3());
    await expect(later.sendFactorLink({})).rejects.toMatchObject({ details: { reason: 'WAITS' } });
  });

  it('keeps how whoever vouched knows them, in the log of their account and no other', async () => {
    const scene = await lostScene(place);
    const { core, by, withCode, jonas } = scene;
    await (await jonas()).askFactorReset({});
    const { id: reset } = await waiting(scene);
    const henrik = await withCode('user:2');
    await henrik.vouchFactorReset({ reset, account: '1042', reason: 'Rang Jonas at home' });
    const { rows } = await core.as(by('user:1')).readActivity({ account: '1042' });
    expect(rows.find(({ action }) => action === 'factor.vouched')).toMatchObject({
      ...{ actor: 'user:2', subject: 'user:3', after: { reset } },
      personal: { 'user:3': { reason: 'Rang Jonas at home' } },
    });
  });

  it('is stopped by a manager who proved it just now, and told to every address on file', async () => {
    const scene = await lostScene(place);
    const { core, by, clock, jonas, mails } = scene;
    await (await jonas()).askFactorReset({});
    const { id: reset } = await waiting(scene);
    await mails();
    const old = core.as(by('user:2', { freshAt: clock.now() - HOUR }));
    await expect(old.stopFactorReset({ reset })).rejects.toMatchObject({ code: 'access.not_fresh' });
    await core.as(by('user:2')).stopFactorReset({ reset });
    const told = await mails();
    expect(told.map(({ subject }) => subject)).toEqual([expect.stringContaining('the request was stopped')]);
    expect(told[0]!.text).not.toContain('/two-step/stop/');
  });

  it('lists resets to those who could vouch, and to nobody else', async () => {
    const scene = await lostScene(place);
    const { core, by, jonas } = scene;
    await (await jonas()).askFactorReset({});
    const seen = (who: string, account?: string) =>
      core.as(by(who)).listFactorResets(account === undefined ? {} : { account });
    expect(await seen('user:1', '1042')).toHaveLength(1);
    expect(await seen('user:2', '1042')).toHaveLength(1);
    expect(await seen('user:3', '1042')).toHaveLength(0);
    expect(await seen('staff:1')).toHaveLength(1);
    await expect(seen('user:1')).rejects.toMatchObject({ details: { reason: 'STAFF_ROLE' } });
    await expect(seen('user:3', '1077')).rejects.toMatchObject({ code: 'account.not_found' });
  });
});

onDatabase('sqlite', 'an owner’s lost second factor', (_open, place) => {
  it('is stopped by themselves and by staff, not by a master (R6a)', async () => {
    const scene = await signInScene(place);
    open.push(scene.core);
    const { clock } = scene;
    await scene.withFactor(await scene.signIn());
    const grace = await scene.as(await scene.signIn());
    await scene.mails();
    const { id: reset } = await grace.askFactorReset({});
    const told = await scene.mails();
    expect(told.map(({ subject }) => subject)).toEqual([expect.stringContaining('another was asked for')]);
    expect(told[0]!.text).toContain('two of the staff of Harbourline');
    const by = (principal: Actor['principal']) =>
      scene.core.as({
        ...{ principal, name: 'Somebody', login: true, channel: 'web', freshAt: clock.now() },
        ...{ session: { id: 'host', way: 'host' } },
      });
    await expect(by('user:2').stopFactorReset({ reset })).rejects.toMatchObject({
      code: 'factor_reset.not_found',
    });
    expect(await grace.readFactorReset({})).toMatchObject({ state: 'asked' });
    await by('staff:1').stopFactorReset({ reset });
    expect(await grace.readFactorReset({})).toBeUndefined();
  });

  it('takes two of staff, or one and 72 hours', async () => {
    const scene = await signInScene(place);
    open.push(scene.core);
    const { clock } = scene;
    const lost = await scene.withFactor(await scene.signIn());
    expect(lost.codes).toHaveLength(10);
    const grace = async () => scene.as(await scene.signIn());
    await (await grace()).askFactorReset({});
    const staffBy = (id: string): Actor => ({
      ...{ principal: `staff:${id}`, name: 'Staff', login: true, channel: 'web', freshAt: clock.now() },
      ...{ factorAt: clock.now(), session: { id: `host-${id}`, way: 'host' } },
    });
    const staff = async (id: string) => {
      const as = scene.core.as({ ...staffBy(id), factorAt: undefined } as unknown as Actor);
      const { secret } = await as.startFactor({ issuer: 'Harbourline' });
      await as.confirmFactor({ code: codeAt(secret, clock.now()) });
      return scene.core.as(staffBy(id));
    };
    const first = await staff('1');
    const { id } = (await first.listFactorResets({}))[0]!;
    await first.vouchFactorReset({ reset: id, reason: 'Rang the number on file' });
    await expect(first.vouchFactorReset({ reset: id, reason: 'Again' })).rejects.toMatchObject({
      details: { reason: 'VOUCHED' },
    });
    clock.advance(25 * HOUR);
    await expect((await grace()).sendFactorLink({})).rejects.toMatchObject({ details: { reason: 'WAITS' } });
    clock.advance(47 * HOUR);
    await (await grace()).sendFactorLink({});
  });

  it('keeps how both of staff know them', async () => {
    const scene = await signInScene(place);
    open.push(scene.core);
    const { clock, core } = scene;
    await core.embedded.putStaff({ id: '4', name: 'Second admin', departments: [], role: 'admin' });
    await core.refreshFromHost();
    await scene.withFactor(await scene.signIn());
    const grace = await scene.as(await scene.signIn());
    const { id: reset } = await grace.askFactorReset({});
    for (const [id, reason] of Object.entries({ 1: 'Rang her', 4: 'Saw her passport' })) {
      const by = { principal: `staff:${id}` as const, name: 'Staff', login: true, channel: 'web' as const };
      const actor: Actor = { ...by, freshAt: clock.now(), session: { id, way: 'host' } };
      const { secret } = await core.as(actor).startFactor({ issuer: 'Harbourline' });
      await core.as(actor).confirmFactor({ code: codeAt(secret, clock.now()) });
      await core.as({ ...actor, factorAt: clock.now() }).vouchFactorReset({ reset, reason });
    }
    const { rows } = await grace.readActivity({ account: '1042' });
    const said = rows.filter(({ action }) => action === 'factor.vouched').map(({ personal }) => personal);
    expect(said).toEqual([
      { 'user:1': { reason: 'Saw her passport' } },
      { 'user:1': { reason: 'Rang her' } },
    ]);
  });
});

async function vouchedAndOpen(scene: Lost): Promise<void> {
  await (await scene.jonas()).askFactorReset({});
  const { id } = await waiting(scene);
  const grace = await scene.withCode('user:1');
  await grace.vouchFactorReset({ reset: id, account: '1042', reason: 'I rang Jonas' });
  scene.clock.advance(24 * HOUR);
}
