import { SCOPES, type Actor } from '../../../core/index';
import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const HOUR = 3_600_000;

onDatabase('sqlite', 'proving a log again and again', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.freshUrl());
  });
  afterAll(() => test.core.close());
  const web = (principal: Actor['principal']): Actor => ({
    ...{ principal, name: 'Somebody', login: true, channel: 'web' },
  });
  const prove = async (actor: Actor) => test.core.as(actor).verifyActivity({ log: '1042' });

  it('ends after thirty in an hour, for each by themselves', async () => {
    for (let n = 0; n < 30; n++) await prove(web('user:1'));
    await expect(prove(web('user:1'))).rejects.toMatchObject({ code: 'limit.reached' });
    await prove(web('staff:1'));
    test.clock.advance(HOUR);
    await prove(web('user:1'));
  });

  it('is as often as they like for whoever runs the machine', async () => {
    const machine = { ...web('service:cli'), channel: 'system' as const, scopes: SCOPES };
    for (let n = 0; n < 40; n++) await prove(machine);
  });
});
