import { choicesToken } from '../../../core/notices/mail-choices';
import { openDatabase } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';
import { BAKERY, openStage, type Stage } from '../../support/stage';

const account = BAKERY;

eachDatabase('who is told', (_open, place) => {
  let stage: Stage;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    stage = await openStage(url);
  });
  afterAll(() => stage.core.close());
  type Input = Parameters<ReturnType<Stage['core']['open']>['recipients']>[0];
  const told = async (input: Omit<Input, 'account'>) =>
    (await stage.core.open().recipients({ account, ...input })).map(({ email }) => email.split('@')[0]);
  const tokenOf = async (who: 'grace' | 'henrik' | 'jonas') => stage.as(who).myChoicesToken({ account });
  const stop = async (who: 'grace' | 'henrik', kind: 'domains' | 'invoices' | 'services') =>
    stage.core.open().setOptOut({ token: await tokenOf(who), kind });

  it('are those who hold the key, each by the address that is theirs', async () => {
    expect(await told({ event: 'invoice.created' })).toEqual(['henrik', 'grace.okafor', 'accounts']);
    expect(await told({ event: 'service.down', service: 's-11' })).toEqual(['henrik', 'grace.okafor', 'ada']);
    expect(await told({ event: 'service.down', service: 's-12' })).toEqual(['henrik', 'grace.okafor']);
    const link = { kind: 'remote' as const, id: 'r-1' };
    await stage
      .as('grace')
      .givePermission({ account, subject: link, key: 'service.emails', service: 's-12' });
    expect((await told({ event: 'service.down', service: 's-12' })).sort()).toEqual([
      ...['grace.okafor', 'henrik', 'lena', 'tomasz'],
    ]);
  });

  it('get one copy an address', async () => {
    const email = 'henrik@bluebird-bakery.example';
    const twin = await stage.as('grace').addContact({ account, name: 'Henrik', email });
    const subject = { kind: 'contact' as const, id: twin.id };
    await stage.as('grace').givePermission({ account, subject, key: 'billing.invoices' });
    expect((await told({ event: 'invoice.created' })).filter((name) => name === 'henrik')).toHaveLength(1);
    await stage.as('grace').removeContact({ account, contact: twin.id });
  });

  it('are of this account, about something of it', async () => {
    const ask = (input: Input) => stage.core.open().recipients(input);
    await expect(ask({ account, event: 'service.down', service: 's-90' })).rejects.toMatchObject({
      code: 'service.not_found',
    });
    await expect(ask({ account, event: 'service.down' })).rejects.toMatchObject({
      details: { field: 'service', reason: 'MISSING' },
    });
    await expect(ask({ account, event: 'invoice.eaten' })).rejects.toMatchObject({
      details: { field: 'event' },
    });
    await expect(ask({ account: 'nope', event: 'invoice.created' })).rejects.toMatchObject({
      code: 'account.not_found',
    });
    expect(await told({ event: 'security.password', principal: 'user:3' })).toEqual(['jonas']);
  });

  it('choose what they get, by a signed link that opens their own choices alone', async () => {
    await stop('henrik', 'invoices');
    await stop('henrik', 'invoices');
    expect(await told({ event: 'invoice.created' })).not.toContain('henrik');
    expect(await told({ event: 'quote.made' })).toContain('henrik');
    const token = await tokenOf('henrik');
    const { choices, account: label } = await stage.core.open().mailChoices({ token });
    expect(label).toBe('Bluebird Bakery Ltd');
    expect(choices.filter(({ isWanted }) => !isWanted)).toEqual([{ kind: 'invoices', isWanted: false }]);
    expect(choices.map(({ kind }) => kind)).not.toContain('security');
    const { rows } = await stage.as('grace').readActivity({ account });
    expect(rows.filter(({ action, actor }) => action === 'mail.stopped' && actor === 'user:2')).toHaveLength(
      1,
    );
    await stage.core.open().clearOptOut({ token, kind: 'invoices' });
    expect(await told({ event: 'invoice.created' })).toContain('henrik');
    const other = await tokenOf('jonas');
    for (const forged of [
      `${other.split('.')[0]!}.${token.split('.')[1]!}`,
      `${token}x`,
      `${token}.x`,
      'x'.repeat(40),
    ]) {
      await expect(stage.core.open().mailChoices({ token: forged })).rejects.toMatchObject({
        code: 'choices.not_found',
      });
    }
    await expect(stage.core.open().setOptOut({ token, kind: 'security' })).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });

  it('are the owner where a domain’s notice would reach nobody, whatever they chose', async () => {
    await stop('grace', 'domains');
    expect(await told({ event: 'domain.expiring', domain: 'd-1' })).toEqual(['henrik']);
    await stage.as('grace').setDomainRole({ account, domain: 'd-1', role: 'tech', contact: '31' });
    await stop('henrik', 'domains');
    expect(await told({ event: 'domain.expiring', domain: 'd-1' })).toEqual(['ada']);
    await stage.as('grace').editContact({ account, contact: '31', email: 'ada.2@bluebird-bakery.example' });
    expect(await told({ event: 'domain.expiring', domain: 'd-1' })).toEqual(['grace.okafor']);
    await stop('grace', 'services');
    await stop('henrik', 'services');
    expect(await told({ event: 'service.down', service: 's-13' })).toEqual([]);
  });

  it('have no choices left when they are gone', async () => {
    const token = choicesToken(
      { hasher: { hash: (purpose: string, text: string) => stage.core.hash(purpose, text) } } as never,
      { account, principal: 'contact:33' },
    );
    await stage.core.open().setOptOut({ token, kind: 'tickets' });
    await stage.as('grace').removeContact({ account, contact: '33' });
    await expect(stage.core.open().mailChoices({ token })).rejects.toMatchObject({
      code: 'choices.not_found',
    });
  });

  it('are found in one go among five thousand contacts', async () => {
    const db = openDatabase(url);
    const ids = Array.from({ length: 5_000 }, (_, at) => `many-${at}`);
    await inTransaction(db, async (tx) => {
      for (let at = 0; at < ids.length; at += 100) {
        const some = ids.slice(at, at + 100);
        await tx('latchkey_contact').insert(
          some.map((id) => ({ id, account_id: account, name: id, email: `${id}@x.example`, asleep: 0 })),
        );
        await tx('latchkey_grant').insert(
          some.map((id, nth) => ({
            ...{
              id: `g-${id}`,
              account_id: account,
              subject_kind: 'contact',
              subject_id: id,
              service_id: '',
            },
            permission: nth % 2 === 0 ? 'billing.quotes' : 'billing.pay',
            ...{ granted_by: 'user:1', granted_at: 1 },
          })),
        );
      }
    });
    await db.close();
    const begun = performance.now();
    expect(await told({ event: 'quote.made' })).toHaveLength(2_502);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
