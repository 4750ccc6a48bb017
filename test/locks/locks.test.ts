import { isServiceKey, PERMISSION_KEYS } from '../../core/index';
import { onDatabase } from '../support/databases';
import { openLockScene, type LockScene } from './scene';
import { LOCKS } from './table';

test('every permission of the catalogue has a lock, and no other has', () => {
  expect(Object.keys(LOCKS)).toEqual(PERMISSION_KEYS);
});

test('every permission on a service is tried for one service', () => {
  const given = PERMISSION_KEYS.filter((key) => LOCKS[key].service !== undefined);
  expect(given).toEqual(PERMISSION_KEYS.filter(isServiceKey));
});

onDatabase('sqlite', 'the lock of', (_open, place) => {
  let scene: LockScene;
  beforeAll(async () => {
    scene = await openLockScene(await place.freshUrl());
  });
  afterAll(() => scene.close());

  describe.each(PERMISSION_KEYS)('%s', (key) => {
    const { tries, changes = false, besides, service } = LOCKS[key];
    beforeAll(async () => {
      if (besides) await scene.give(besides);
    });
    afterAll(async () => {
      if (besides) await scene.end(besides);
    });

    /** What one sees of things that are somebody else's and of those that aren't there: they answer alike (R3). */
    async function expectNothingOfOthers(): Promise<void> {
      const foreign = await tries(scene, 'foreign');
      expect(foreign).not.toBe('done');
      expect(await tries(scene, 'unknown')).toBe(foreign);
      expect(await tries(scene, 'sibling')).toBe(foreign);
    }

    it('stays shut without it, and nothing is changed', async () => {
      const before = await scene.everything();
      expect(await tries(scene, 'own')).not.toBe('done');
      await expectNothingOfOthers();
      expect(await scene.everything()).toEqual(before);
    });

    if (changes) {
      it('is asked about again by what it changes', async () => {
        const before = await scene.everything();
        expect(await tries({ ...scene, browser: scene.unguarded }, 'own')).not.toBe('done');
        expect(await scene.everything()).toEqual(before);
      });
    }

    it('opens with it, for what is the account’s alone, and shuts when it ends', async () => {
      await scene.give(key, service);
      const before = await scene.everything();
      await expectNothingOfOthers();
      expect(await scene.everything()).toEqual(before);
      expect(await tries(scene, 'own')).toBe('done');
      const after = JSON.stringify(await scene.everything());
      expect(after !== JSON.stringify(before)).toBe(changes);
      await scene.end(key, service);
      expect(await tries(scene, 'own')).not.toBe('done');
    });
  });
});
