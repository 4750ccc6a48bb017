import {
  ConflictError,
  HostError,
  LimitReachedError,
  NotAuthenticatedError,
  StorageFault,
  type Core,
} from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { mountOn } from './mounted-plugin';

const SECRET_TEXT = 'select * from people where name = Ada';

onDatabase('sqlite', 'error handler', (_open, place) => {
  let sample: TestCore;
  let logged: unknown[];
  beforeAll(async () => {
    sample = await sampleCore(await place.sampleUrl());
  });
  beforeEach(() => (logged = []));
  afterAll(() => sample.core.close());

  /** The same core, but its accounts can't be read. */
  const broken = (fault: unknown) => {
    const note = (...given: unknown[]) => void logged.push(given);
    const failing = { readAccount: jest.fn().mockRejectedValue(fault) };
    const core = {
      ...sample.core,
      log: { info: note, warn: note, error: note },
      as: (...given: Parameters<Core['as']>) => ({ ...sample.core.as(...given), ...failing }),
    } as Core;
    return mountOn({ ...sample, core });
  };

  test.each<[string, unknown, number, string]>([
    ['a conflict', new ConflictError('grant', 'HAS_ALL'), 409, 'they can do everything'],
    ['another conflict', new ConflictError('ticket', 'MOVED'), 409, 'as it is now'],
    ['a limit', new LimitReachedError('proof.asker'), 429, 'so often'],
    ['nobody', new NotAuthenticatedError(), 401, 'without a sign-in'],
    ['a host that is away', new HostError('transport', SECRET_TEXT), 503, 'Something broke on our side'],
    ['a database that is away', new StorageFault('gone'), 503, 'Something broke'],
    ['anything else', new Error(SECRET_TEXT), 500, 'Something broke on our side'],
    ['what is no error at all', SECRET_TEXT, 500, 'Something broke on our side'],
  ])(
    'answers %s with its own status, and tells nothing of its inside',
    async (_what, fault, status, words) => {
      const { text } = await broken(fault).get('/client/1042', 'grace').expect(status);
      expect(text).toContain(words);
      expect(text).not.toContain(SECRET_TEXT);
      expect(JSON.stringify(logged)).not.toContain(SECRET_TEXT);
    },
  );

  test('writes our own faults down once, under the number that the page shows', async () => {
    const { text } = await broken(new Error(SECRET_TEXT)).get('/client/1042', 'grace');
    expect(logged).toHaveLength(1);
    const [[{ id, at }]] = logged as [[{ id: string; at: string[] }]];
    expect(text).toContain(id);
    expect(at[0]).toMatch(/^ +at /);
  });

  test('a host that can’t tell who is here is a fault of ours, not a sign-in', async () => {
    const host = mountOn(sample);
    await host.get('/client/1042', 'robot').expect(500);
  });
});
