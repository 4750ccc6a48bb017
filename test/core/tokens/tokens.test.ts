import { setTimeout } from 'node:timers/promises';
import { SCOPES, type Actor, type Scope } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { BAKERY, openStage, type Stage } from '../../support/stage';

const DAY = 86_400_000;
const denied = (reason: string) => ({ code: 'access.denied', details: { reason } });

eachDatabase('tokens of the API', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const issue = (name: string, scopes: readonly Scope[], over = {}) =>
    stage.as('marta').issueToken({ name, scopes: [...scopes], ...over });
  const by = async (secret: string) => stage.core.as(await stage.core.byToken(secret));
  const nobody = { code: 'actor.unknown' };

  it('are made by staff who may change everything, with a fresh proof, and by nobody else', async () => {
    const wanted = { name: 'first', scopes: ['activity:read' as const] };
    for (const who of ['grace', 'henrik', 'jonas', 'ben', 'ida'] as const) {
      await expect(stage.as(who).issueToken(wanted)).rejects.toMatchObject(denied('STAFF_ROLE'));
    }
    const stale = { freshAt: stage.clock.now() - 3 * 60_000 };
    await expect(stage.as('marta', stale).issueToken(wanted)).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
    await expect(stage.as('marta', { readOnly: true }).issueToken(wanted)).rejects.toMatchObject(
      denied('READ_ONLY'),
    );
    const { secret, ...token } = await stage.as('marta').issueToken(wanted);
    expect(secret).toMatch(/^lk_[0-9a-z]{58}$/);
    expect(await stage.as('marta').listTokens({})).toContainEqual(token);
    expect(token).toMatchObject({
      name: 'first',
      createdBy: 'staff:1',
      expiresAt: 0,
      revokedAt: 0,
      usedOn: 0,
    });
  });

  it('have a name that is never given twice, and none that speaks for something else', async () => {
    await issue('twice', ['outbox']);
    for (const name of ['twice', 'bootstrap', 'cli']) {
      await expect(issue(name, ['outbox'])).rejects.toMatchObject({ details: { reason: 'NAME_TAKEN' } });
    }
    await expect(issue('Not a name', ['outbox'])).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it('stand in the log without their secret', async () => {
    const { secret } = await issue('logged', ['outbox']);
    const rows = await stage.as('ida').readInstallationActivity({});
    expect(rows[0]).toMatchObject({
      ...{
        action: 'token.issued',
        actor: 'staff:1',
        subject: 'service:logged',
        after: { scopes: ['outbox'] },
      },
    });
    expect(JSON.stringify(rows)).not.toContain(secret.slice(3, 20));
  });

  it('make none that can do more or lives longer than they do themselves', async () => {
    const expiresAt = stage.clock.now() + DAY;
    const { secret } = await issue('maker', ['tokens', 'outbox'], { expiresAt });
    const maker = await by(secret);
    const more = { name: 'more', scopes: ['outbox' as const, 'act' as const], expiresAt };
    await expect(maker.issueToken(more)).rejects.toMatchObject(denied('NOT_HELD'));
    const longer = { name: 'longer', scopes: ['outbox' as const] };
    await expect(maker.issueToken(longer)).rejects.toMatchObject(denied('NOT_AS_LONG'));
    await expect(maker.issueToken({ ...longer, expiresAt: expiresAt + 1 })).rejects.toMatchObject(
      denied('NOT_AS_LONG'),
    );
    const made = await maker.issueToken({ ...longer, name: 'as-long', expiresAt });
    expect(made).toMatchObject({ createdBy: 'service:maker' });
    const other = await issue('stronger', ['access:write'], { expiresAt });
    await expect(maker.rotateToken({ token: other.id })).rejects.toMatchObject(denied('NOT_HELD'));
    await expect(maker.revokeToken({ token: other.id })).rejects.toMatchObject(denied('NOT_HELD'));
    await expect(maker.rotateToken({ token: made.id })).resolves.toMatchObject({ id: made.id });
    const { secret: plain } = await issue('plain', ['outbox']);
    await expect((await by(plain)).issueToken(longer)).rejects.toMatchObject(denied('SCOPE'));
    const refused = (await stage.as('ida').readInstallationActivity({}))[0];
    expect(refused).toMatchObject({
      action: 'issueToken',
      actor: 'service:plain',
      refused: true,
      reason: 'SCOPE',
    });
  });

  it('get another secret, at once or after an overlap', async () => {
    const first = await issue('rotated', ['activity:read']);
    const second = await stage.as('marta').rotateToken({ token: first.id, overlap: 60 });
    await by(first.secret);
    await by(second.secret);
    stage.clock.advance(61_000);
    await expect(by(first.secret)).rejects.toMatchObject(nobody);
    const third = await stage.as('marta').rotateToken({ token: first.id });
    await expect(by(second.secret)).rejects.toMatchObject(nobody);
    expect(await (await by(third.secret)).readActivity({ account: BAKERY })).toBeDefined();
  });

  it('end by themselves, and when they are revoked, also for what they have under way', async () => {
    const short = await issue('short', ['people:write'], { expiresAt: stage.clock.now() + 60_000 });
    const ended = await issue('ended', ['people:write']);
    const [early, late] = [await stage.core.byToken(short.secret), await stage.core.byToken(ended.secret)];
    await stage.as('marta').revokeToken({ token: ended.id });
    stage.clock.advance(60_000);
    for (const [secret, actor] of [
      [short.secret, early],
      [ended.secret, late],
    ] as const) {
      await expect(stage.core.byToken(secret)).rejects.toMatchObject(nobody);
      const adding = stage.core
        .as(actor)
        .addContact({ account: BAKERY, name: 'X', email: 'x@elsewhere.example' });
      await expect(adding).rejects.toMatchObject(nobody);
    }
    await expect(stage.as('marta').revokeToken({ token: ended.id })).rejects.toMatchObject({
      code: 'token.not_found',
    });
    await expect(stage.as('marta').rotateToken({ token: ended.id })).rejects.toMatchObject({
      code: 'token.not_found',
    });
  });

  it('are read anew for each question but the first of the request that they let in', async () => {
    const { id, secret } = await issue('asking', ['decisions']);
    const actor = await stage.core.byToken(secret);
    const resource = { type: 'account' as const, id: BAKERY };
    const ask = () => stage.core.as(actor).askCan({ principal: 'user:1', key: 'billing.pay', resource });
    expect(await ask()).toBe(true);
    await stage.as('marta').revokeToken({ token: id });
    await expect(ask()).rejects.toMatchObject(nobody);
  });

  it('remember the day they were last used', async () => {
    const { secret, id } = await issue('used', ['activity:read']);
    const usedOn = async () => (await stage.as('marta').listTokens({})).find((one) => one.id === id)?.usedOn;
    expect(await usedOn()).toBe(0);
    await by(secret);
    const today = Math.floor(stage.clock.now() / DAY) * DAY;
    for (let tries = 0; (await usedOn()) === 0 && tries < 100; tries += 1) await setTimeout(20);
    expect(await usedOn()).toBe(today);
  });

  describe('act for somebody', () => {
    let secret: string;
    beforeAll(async () => {
      ({ secret } = await issue('portal', ['act', 'people:read', 'people:write', 'access:write']));
    });
    const actor = (principal: string, stepUpAt?: number): Promise<Actor> =>
      stage.core.byToken(secret, { principal, ...(stepUpAt === undefined ? {} : { stepUpAt }) });

    it('by that one’s rules, and the log has both', async () => {
      const ada = stage.core.as(await actor('contact:31'));
      const added = { account: BAKERY, name: 'Ann', email: 'ann@elsewhere.example' };
      await expect(ada.addContact(added)).rejects.toMatchObject({ code: 'access.denied' });
      expect(await stage.newest()).toMatchObject({
        ...{
          action: 'addContact',
          actor: 'service:portal',
          onBehalfOf: 'contact:31',
          channel: 'api',
          refused: true,
        },
      });
      await stage.core.as(await actor('user:1')).addContact(added);
      expect(await stage.newest()).toMatchObject({
        ...{ action: 'contact.added', actor: 'service:portal', onBehalfOf: 'user:1', channel: 'api' },
      });
    });

    it('and never for staff, for another token, or for nobody there is', async () => {
      for (const principal of ['staff:1', 'service:portal', 'user:none', 'contact:none', 'grace', '']) {
        await expect(actor(principal)).rejects.toMatchObject({
          ...{ code: 'input.invalid', details: { field: 'Latchkey-Principal' } },
        });
      }
      const { secret: other } = await issue('cant-act', ['people:read']);
      await expect(stage.core.byToken(other, { principal: 'user:1' })).rejects.toMatchObject(denied('SCOPE'));
    });

    it('with that one’s proof, as the host vouches for it', async () => {
      const give = {
        account: BAKERY,
        subject: { kind: 'contact' as const, id: '32' },
        key: 'billing.prices' as const,
      };
      const now = stage.clock.now();
      const notFresh = { code: 'access.not_fresh' };
      await expect(stage.core.as(await actor('user:1')).givePermission(give)).rejects.toMatchObject(notFresh);
      const old = stage.core.as(await actor('user:1', now - 11 * 60_000));
      await expect(old.givePermission(give)).rejects.toMatchObject(notFresh);
      await expect(actor('user:1', now + 120_000)).rejects.toMatchObject({ details: { reason: 'FUTURE' } });
      await expect(stage.core.byToken(secret, { stepUpAt: now })).rejects.toMatchObject({
        details: { reason: 'WITHOUT_PRINCIPAL' },
      });
      await stage.core.as(await actor('user:1', now)).givePermission(give);
    });

    it('but not for what belongs to the person’s own browser', async () => {
      const grace = stage.core.as(await actor('user:1', stage.clock.now()));
      await expect(grace.unlinkChat({ link: 'any' })).rejects.toMatchObject(denied('PERSON_ONLY'));
      await expect(grace.startAddressProof({ email: 'a@b.example' })).rejects.toMatchObject(
        denied('PERSON_ONLY'),
      );
    });
  });

  it('alone do nothing that only a person does', async () => {
    const { secret } = await issue('alone', SCOPES);
    const alone = await by(secret);
    await expect(alone.listTickets({ account: BAKERY })).rejects.toMatchObject(denied('FOR_SOMEBODY_ONLY'));
    await expect(alone.readAccount({ account: BAKERY })).resolves.toMatchObject({ id: BAKERY });
  });
});
