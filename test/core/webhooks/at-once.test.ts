import { whenAt } from '../../../core/index';
import { openDatabase, type Database } from '../../../core/storage/open';
import { settleAll } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { openReceiver, type Receiver } from '../../support/receiver';
import { BAKERY, openStage, type Stage } from '../../support/stage';

const AGENCY = '1077';

eachDatabase('webhooks, when much happens at once or a node dies', (_open, place) => {
  let stage: Stage;
  let db: Database;
  let receivers: Receiver[];
  beforeAll(async () => {
    const url = await place.freshUrl();
    [stage, db] = [await openStage(url), openDatabase(url)];
    receivers = [await openReceiver(), await openReceiver()];
    for (const { url: to } of receivers) await stage.as('marta').addWebhook({ url: to, events: ['*'] });
  });
  afterAll(async () => {
    await db.close();
    await stage.core.close();
    for (const one of receivers) await one.close();
  });
  afterEach(() => {
    whenAt(() => undefined);
    for (const { got } of receivers) got.length = 0;
  });

  let count = 0;
  const add = (account: string) => {
    const email = `person${++count}@elsewhere.example`;
    return stage.as('marta').addContact({ account, name: 'Ann', email });
  };
  const linesOf = async (log: string) => {
    const head: { seq: number } | undefined = await db.read('latchkey_activity_head').where({ log }).first();
    return head!.seq;
  };
  const seqsIn = ({ got }: Receiver, account: string) =>
    got
      .map(({ body }) => (JSON.parse(body) as { data: { account: string; seq: number } }).data)
      .filter((data) => data.account === account)
      .map(({ seq }) => seq);

  it('tell of each change once and in the order of its log', async () => {
    const before = new Map([
      [BAKERY, await linesOf(BAKERY)],
      [AGENCY, await linesOf(AGENCY)],
    ]);
    const accounts = Array.from({ length: 24 }, (_, n) => (n % 2 === 0 ? BAKERY : AGENCY));
    await Promise.all(accounts.map((account) => add(account)));
    await settleAll(stage);
    for (const receiver of receivers) {
      for (const account of [BAKERY, AGENCY]) {
        const expected = Array.from({ length: 12 }, (_, n) => before.get(account)! + n + 1);
        expect(seqsIn(receiver, account)).toEqual(expected);
      }
    }
  });

  it.each([
    ['before it is known that it went: again, under the same id', 'webhook.sent', 2],
    ['before its letter is gone: not again', 'relay.delivered', 1],
  ])('that a node told and died, %s', async (_name, point, times) => {
    let died = 0;
    whenAt((at) => {
      if (at === point && ++died <= receivers.length) throw new Error('killed');
    });
    await add(BAKERY);
    await settleAll(stage);
    stage.clock.advance(20 * 60_000);
    await settleAll(stage);
    for (const { got } of receivers) {
      expect(got).toHaveLength(times);
      expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    }
  });
});
