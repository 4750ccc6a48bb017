import { setTimeout as pause } from 'node:timers/promises';
import { INSTALLATION } from '../../../core/activity/installation';
import { lockLog } from '../../../core/storage/activity-log';
import { openDatabase } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';
import { signInScene, type SignInScene, web } from './scene';

const refused = (reason: string) => ({ code: 'access.denied', details: { reason } });

eachDatabase('somebody whom the host hands over', (_open, place) => {
  let scene: SignInScene;
  let url: string;
  let count = 0;
  beforeAll(async () => {
    url = await place.sampleUrl();
    scene = await signInScene(
      { sampleUrl: () => Promise.resolve(url) },
      { secondFactorFor: ['owners', 'staff'] },
    );
  });
  afterAll(() => scene.core.close());
  const handed = (over = {}) => ({
    ...{ id: `hand-over-${++count}`, principal: 'user:1', provedAt: scene.clock.now() - 1000 },
    ...{ expiresAt: scene.clock.now() + 60_000, address: '192.0.2.3', ...over },
  });

  it('is in, with what they proved to the host', async () => {
    const factorAt = scene.clock.now() - 500;
    const { secret } = await scene.open.enter(handed({ factorAt }));
    expect(await scene.open.readSession({ secret })).toMatchObject({
      ...{ principal: 'user:1', name: 'Grace Okafor', way: 'handed', factorAt },
    });
  });

  it('is in once by one hand-over, of many at once', async () => {
    const asked = handed();
    const done = await Promise.allSettled(Array.from({ length: 8 }, () => scene.open.enter(asked)));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(scene.open.enter(asked)).rejects.toMatchObject(refused('HANDED_BEFORE'));
  });

  it('is not in too late, nor whom nobody knows, nor a contact or a token', async () => {
    await expect(scene.open.enter(handed({ expiresAt: scene.clock.now() }))).rejects.toMatchObject(
      refused('HANDED_LATE'),
    );
    for (const principal of ['user:none', 'contact:31', 'service:billing', 'staff:none', '', 'user']) {
      await expect(scene.open.enter(handed({ principal }))).rejects.toMatchObject(refused('UNKNOWN'));
    }
    await expect(scene.open.enter(handed({ looksOn: 'user:3' }))).rejects.toMatchObject(refused('UNKNOWN'));
  });

  it('is not in who was suspended between the look at them and the hand-over', async () => {
    const db = openDatabase(url);
    const suspend = (suspended: number) => db.write('latchkey_user').where({ id: '1' }).update({ suspended });
    const entered = await inTransaction(db, async (tx) => {
      await lockLog(tx, INSTALLATION);
      const waiting = scene.open.enter(handed()).catch((error: unknown) => error);
      await pause(300);
      await tx('latchkey_user').where({ id: '1' }).update({ suspended: 1 });
      return { waiting };
    });
    expect(await entered.waiting).toMatchObject(refused('UNKNOWN'));
    await suspend(0);
    await db.close();
  });

  it('names the staff member who really sits there, in the session and in the log', async () => {
    await expect(scene.open.enter(handed({ looksOn: 'staff:1' }))).rejects.toMatchObject(refused('UNKNOWN'));
    const factorAt = scene.clock.now();
    const { secret } = await scene.open.enter(handed({ looksOn: 'staff:1', factorAt }));
    expect(await scene.open.readSession({ secret })).toMatchObject({
      principal: 'user:1',
      looksOn: 'staff:1',
    });
    const [line] = await scene.core.as(web('staff:1')).readInstallationActivity({});
    expect(line).toMatchObject({ action: 'session.begun', actor: 'staff:1', onBehalfOf: 'user:1' });
  });

  it.each([
    ['user:1', true],
    ['user:2', false],
    ['user:3', false],
    ['staff:1', true],
    ['contact:31', false],
  ] as const)('%s must have a second factor where owners and staff must: %s', async (principal, mustHave) => {
    expect(await scene.open.standing({ principal })).toEqual({ hasFactor: false, mustHave });
  });
});
