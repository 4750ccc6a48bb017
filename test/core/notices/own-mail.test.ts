import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';
import { settleAll } from '../../support/core';

const account = BAKERY;

eachDatabase('one’s own mail', (_open, place) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterEach(() => stage.core.close());
  const mine = async (who: 'grace' | 'jonas' | 'tomasz', kind: string) =>
    (await stage.as(who).myMail({ account })).find((one) => one.kind === kind);
  const test = (kind: 'invoices' | 'security' = 'invoices') =>
    stage.as('jonas').sendTestMail({ account, kind });

  it('is what comes by what one holds', async () => {
    expect(await mine('grace', 'invoices')).toMatchObject({ gets: 'all', isStopped: false });
    expect(await mine('jonas', 'invoices')).toMatchObject({ gets: 'none' });
    expect(await mine('tomasz', 'invoices')).toMatchObject({ gets: 'none' });
    await expect(stage.as('nadia').myMail({ account })).rejects.toMatchObject({ code: 'account.not_found' });
  });

  it('is chosen by oneself alone, and written down with where from', async () => {
    await stage.as('grace').chooseMail({ account, kind: 'invoices', isWanted: false });
    await stage.as('grace').chooseMail({ account, kind: 'invoices', isWanted: false });
    expect(await mine('grace', 'invoices')).toMatchObject({ gets: 'all', isStopped: true });
    expect(await stage.newest()).toMatchObject({ action: 'mail.stopped', actor: 'user:1', channel: 'web' });
    await stage.as('grace').chooseMail({ account, kind: 'invoices', isWanted: true });
    expect(await mine('grace', 'invoices')).toMatchObject({ isStopped: false });
    const choose = (who: 'grace' | 'nadia' | 'marta', over = {}) =>
      stage.as(who, over).chooseMail({ account, kind: 'invoices', isWanted: false });
    await expect(choose('grace', { readOnly: true })).rejects.toMatchObject(denied('READ_ONLY'));
    await expect(choose('nadia')).rejects.toMatchObject({ code: 'account.not_found' });
    await expect(choose('marta')).rejects.toMatchObject(denied('NOT_A_USER'));
    await expect(
      stage.as('grace').chooseMail({ account, kind: 'security', isWanted: false }),
    ).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it('is tried by a mail to oneself, with the way to one’s choices below it', async () => {
    expect(await test()).toEqual({ email: 'jonas@bluebird-bakery.example' });
    expect(await stage.newest()).toMatchObject({ action: 'mail.tested', actor: 'user:3' });
    await settleAll(stage);
    const [mail] = stage.mails;
    expect(stage.mails).toHaveLength(1);
    expect(mail).toMatchObject({ to: 'jonas@bluebird-bakery.example' });
    expect(mail?.subject).toBe('A test of “New invoices” for Bluebird Bakery Ltd');
    const [, choices = ''] = /(http:\S+\/mail-choices\/\S+)/.exec(mail?.text ?? '') ?? [];
    expect(mail?.unsubscribe).toBe(`${choices}?kind=invoices`);
    const token = choices.split('/').at(-1) ?? '';
    expect(await stage.core.open().mailChoices({ token })).toMatchObject({ account: 'Bluebird Bakery Ltd' });
  });

  it('goes to the own address of who is here by another account’s team', async () => {
    const sent = await stage.as('tomasz').sendTestMail({ account, kind: 'invoices' });
    expect(sent.email).toMatch(/^tomasz@/);
    await settleAll(stage);
    expect(stage.mails.map(({ to }) => to)).toEqual([sent.email]);
  });

  it('offers no way to stop what nobody can stop', async () => {
    await test('security');
    await settleAll(stage);
    expect(stage.mails[0]?.unsubscribe).toBeUndefined();
    expect(stage.mails[0]?.text).not.toContain('mail-choices');
  });

  it('is tried five times in an hour', async () => {
    for (let time = 0; time < 5; time += 1) await test();
    await expect(test()).rejects.toMatchObject({ code: 'limit.reached' });
    stage.clock.advance(3_600_001);
    await expect(test()).resolves.toBeDefined();
  });

  it('is not tried by who is gone when it leaves, nor by who only looks on', async () => {
    await test();
    const [jonas] = (await stage.as('grace').listPeople({ account, search: 'jonas' })).flatMap(
      ({ subject }) => subject ?? [],
    );
    await stage.as('grace').removeMember({ account, membership: jonas!.id });
    await settleAll(stage);
    expect(stage.mails.filter(({ subject }) => subject.startsWith('A test'))).toEqual([]);
    await expect(
      stage.as('grace', { readOnly: true }).sendTestMail({ account, kind: 'invoices' }),
    ).rejects.toMatchObject(denied('READ_ONLY'));
  });
});
