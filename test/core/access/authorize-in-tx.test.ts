import knex, { type Knex } from 'knex';
import { openDatabase } from '../../../core/storage/open';
import { inTransaction, type Tx } from '../../../core/storage/transaction';
import { bumpEpochs } from '../../../core/storage/epochs';
import { eachDatabase, type Place } from '../../support/databases';
import { AGENCY_INVOICE, BAKERY, denied, openStage, type Stage } from '../../support/stage';

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300));
/** What one waits at until it is opened. */
function gate(): { passed: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

const jonas = { kind: 'membership' as const, id: 'm-1042-3' };
const invoice = { type: 'invoice' as const, id: 'i-931' };
const shop = { type: 'service' as const, id: 's-11' };

/** A host's own handle, which knows nothing of ours: the drivers' own isolation and types. */
function handleOf(name: Place['name'], url: string): Knex {
  if (name === 'sqlite') {
    const filename = url.slice('sqlite:'.length);
    return knex({ client: 'sqlite3', useNullAsDefault: true, connection: { filename } });
  }
  return knex({ client: name === 'postgres' ? 'pg' : 'mysql2', connection: url, pool: { min: 0, max: 4 } });
}

eachDatabase('an effect in a host’s transaction', (_open, place) => {
  let stage: Stage;
  let host: Knex;
  let [url, elsewhere] = ['', ''];
  beforeAll(async () => {
    [url, elsewhere] = [await place.freshUrl(), await place.freshUrl()];
    stage = await openStage(url);
    host = handleOf(place.name, url);
    await stage.core.embedded.putInvoice(AGENCY_INVOICE);
  });
  afterAll(async () => {
    await host.destroy();
    await stage.core.close();
  });

  const pay = { account: BAKERY, subject: jonas, key: 'billing.pay' as const };
  const may = (
    trx: Knex.Transaction,
    key = 'billing.pay',
    resource: typeof invoice | typeof shop = invoice,
  ) => stage.core.authorizeInTx(trx, { principal: 'user:3', key, resource });
  const ask = (...asked: [key?: string, resource?: typeof invoice | typeof shop]) =>
    host.transaction((trx) => may(trx, ...asked));
  const give = () => stage.as('grace').givePermission(pay);
  const end = () => stage.as('grace').endPermission(pay);

  it('is let on by the key, and knows whose the thing is', async () => {
    await give();
    expect(await ask()).toEqual({ ...invoice, account: BAKERY });
    await end();
  });

  it('is refused without it, and the refusal is written down once the transaction has ended (R16)', async () => {
    await expect(ask()).rejects.toMatchObject(denied('NO_GRANT'));
    for (let tries = 0; tries < 20; tries += 1) {
      if ((await stage.newest()).action === 'authorizeInTx') break;
      await aWhile();
    }
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'authorizeInTx', actor: 'user:3', refused: true, reason: 'NO_GRANT' },
      after: { key: 'billing.pay' },
    });
  });

  it('finds what is foreign, unknown or no key at all alike (R3)', async () => {
    await give();
    const foreign = await ask('billing.pay', { ...invoice, id: AGENCY_INVOICE.id }).catch(
      (error: unknown) => error,
    );
    for (const asked of [ask('billing.pay', { ...invoice, id: 'nothing' }), ask('billing.sing')]) {
      await expect(asked).rejects.toEqual(foreign);
    }
    expect(foreign).toMatchObject({ code: 'invoice.not_found' });
    await end();
  });

  it('is judged by what the host says now, not by our copies', async () => {
    const { embedded } = stage.core;
    const upgrade = { account: BAKERY, subject: jonas, key: 'service.upgrade' as const };
    await stage.as('grace').givePermission(upgrade);
    expect(await ask('service.upgrade', shop)).toEqual({ ...shop, account: BAKERY });
    const service = (await embedded.services(BAKERY)).find(({ id }) => id === shop.id)!;
    await embedded.putService({ ...service, offers: [] });
    await expect(ask('service.upgrade', shop)).rejects.toMatchObject(denied('SERVICE_FUNCTION_OFF'));
    await embedded.putService({ ...service, state: 'ended' });
    await expect(ask('service.upgrade', shop)).rejects.toMatchObject({ code: 'service.not_found' });
    await embedded.putService({ ...service, account: '1077' });
    await expect(ask('service.upgrade', shop)).rejects.toMatchObject({ code: 'service.not_found' });
    await embedded.putService(service);
    const account = (await embedded.account(BAKERY))!;
    await embedded.putClient({ ...account, state: 'suspended' });
    await expect(ask('service.upgrade', shop)).rejects.toMatchObject(denied('ACCOUNT_SUSPENDED'));
    await embedded.putClient(account);
    await expect(ask('service.upgrade', shop)).resolves.toBeDefined();
    await stage.as('grace').endPermission(upgrade);
  });

  it('makes a revocation wait until it is in (R7)', async () => {
    await give();
    const order: string[] = [];
    const started = gate();
    const goOn = gate();
    const effect = host.transaction(async (trx) => {
      await may(trx);
      started.open();
      await goOn.passed;
      order.push('paid');
    });
    await started.passed;
    const ending = end().then(() => order.push('ended'));
    await aWhile();
    goOn.open();
    await Promise.all([effect, ending]);
    expect(order).toEqual(['paid', 'ended']);
    await expect(ask()).rejects.toMatchObject(denied('NO_GRANT'));
  });

  it('lets the embedded host’s own effects go on, or stops them before they touch anything (R7)', async () => {
    const { embedded } = stage.core;
    const [account, state] = [BAKERY, async () => (await embedded.invoice(invoice.id))?.state];
    const paying = { account, invoice: invoice.id };
    await expect(embedded.payInvoice(paying, (trx) => may(trx))).rejects.toMatchObject(denied('NO_GRANT'));
    expect(await state()).toBe('unpaid');
    await give();
    let ending: Promise<unknown> | undefined;
    let [ended, endedWhilePaying] = [false, true];
    await embedded.payInvoice(paying, async (trx) => {
      await may(trx);
      ending = end().then(() => (ended = true));
      await aWhile();
      endedWhilePaying = ended;
    });
    await ending;
    expect([endedWhilePaying, await state()]).toEqual([false, 'paid']);
  });

  it('waits for a revocation that is under way, and is refused then (R7)', async () => {
    const grant = await give();
    const other = openDatabase(url);
    const revoking = gate();
    const goOn = gate();
    const revocation = inTransaction(other, async (tx: Tx) => {
      await tx('latchkey_grant').where({ id: grant.id }).del();
      await bumpEpochs(tx, [`account:${BAKERY}`]);
      revoking.open();
      await goOn.passed;
    });
    await revoking.passed;
    let answer: unknown;
    const effect = ask().catch((error: unknown) => (answer = error));
    await aWhile();
    expect(answer).toBeUndefined();
    goOn.open();
    await Promise.all([revocation, effect]);
    await other.close();
    expect(answer).toMatchObject(denied('NO_GRANT'));
  });

  it('is not taken in by a transaction that saw the world before (R7)', async () => {
    await give();
    await host
      .transaction(async (trx) => {
        await trx('latchkey_grant').select('id').limit(1);
        if (place.name !== 'sqlite') await end();
        await may(trx);
      })
      .then(
        () => expect(place.name).toBe('sqlite'),
        (error: unknown) => expect(error).toMatchObject(denied('NO_GRANT')),
      );
    if (place.name === 'sqlite') await end();
  });

  it('needs a transaction, under way, on this very database', async () => {
    await expect(may(host as unknown as Knex.Transaction)).rejects.toThrow(TypeError);
    const trx = await host.transaction();
    await trx.rollback();
    await expect(may(trx)).rejects.toThrow(TypeError);
    const other = openDatabase(elsewhere);
    await give();
    const wrong = inTransaction(other, (tx) => may(tx));
    await expect(wrong).rejects.toMatchObject({ code: 'access.conflict' });
    await other.close();
    await end();
  });

  describe('or outside of every database', () => {
    const effect = { principal: 'user:3', key: 'billing.pay', resource: invoice };

    it('is done once with the key, and gives back what it gives', async () => {
      await give();
      const done: unknown[] = [];
      expect(await stage.core.authorized(effect, async (it) => done.push(it))).toBe(1);
      expect(done).toEqual([{ ...invoice, account: BAKERY }]);
      await end();
    });

    it('is not done without', async () => {
      const act = jest.fn();
      await expect(stage.core.authorized(effect, act)).rejects.toMatchObject(denied('NO_GRANT'));
      expect(act).not.toHaveBeenCalled();
    });

    it('is never done again, though its own fault looks like one that passes', async () => {
      await give();
      const act = jest.fn().mockRejectedValue(Object.assign(new Error('deadlock'), { code: '40P01' }));
      await expect(stage.core.authorized(effect, act)).rejects.toThrow('deadlock');
      expect(act).toHaveBeenCalledTimes(1);
      await end();
    });

    it('makes a revocation wait until it is done (R7)', async () => {
      await give();
      const order: string[] = [];
      let ending: Promise<unknown> | undefined;
      await stage.core.authorized(effect, async () => {
        ending = end().then(() => order.push('ended'));
        await aWhile();
        order.push('paid');
      });
      await ending;
      expect(order).toEqual(['paid', 'ended']);
    });
  });
});
