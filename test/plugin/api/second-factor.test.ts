import { codeAt } from '../../core/sign-in/scene';
import { onDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from './api-stage';
import { send } from './examples';

const GRACE = 'user:1';

onDatabase('sqlite', 'the API for somebody who has a second factor', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place);
    const { core, clock } = stage;
    const grace = () =>
      core.as({
        ...{ principal: GRACE, name: 'Grace', login: true, channel: 'web', freshAt: clock.now() },
        session: { id: 'the host’s', way: 'host' },
      });
    const { secret } = await grace().startFactor({ issuer: 'Harbourline' });
    await grace().confirmFactor({ code: codeAt(secret, clock.now()) });
  });
  afterAll(() => stage.core.close());
  const give = (headers: Record<string, string> = {}, stepUp = true) =>
    send(
      stage,
      {
        ...{ id: 'givePermission', as: GRACE, params: { account: '1042', kind: 'contact', id: '32' } },
        body: { key: 'billing.prices' },
      },
      { as: GRACE, stepUp, headers },
    );

  it('owes a code to what asks for a fresh proof: that the host had a password is not enough', async () => {
    const { status, body } = await give();
    expect([status, body.code]).toEqual([403, 'access.not_fresh']);
  });

  it('goes on where the host says that it had one', async () => {
    await give({ 'Latchkey-Step-Up-With': 'otp' }).expect(201);
  });

  it('takes the word for it with a time alone, and no other word', async () => {
    expect((await give({ 'Latchkey-Step-Up-With': 'otp' }, false)).status).toBe(403);
    expect(await give({ 'Latchkey-Step-Up-With': 'pwd' })).toMatchObject({
      status: 422,
      body: { field: 'Latchkey-Step-Up-With' },
    });
  });
});
