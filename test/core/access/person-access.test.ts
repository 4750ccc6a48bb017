import type { Actor } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

onDatabase('sqlite', 'what somebody may do', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());

  const servicesSeen = async (reader: Actor['principal'], principal: string) => {
    const actor = {
      principal: reader,
      name: reader,
      login: !reader.startsWith('contact:'),
      channel: 'web' as const,
    };
    const access = await test.core.as(actor).personAccess({ account: '1042', principal });
    const rows = new Set(access.rows.flatMap(({ service }) => service ?? []));
    expect([...rows].sort()).toEqual(access.services.map(({ id }) => id));
    return access.services.map(({ id }) => id);
  };

  it.each([
    ['user:5', 'user:5', ['s-11']],
    ['contact:32', 'contact:32', []],
    ['contact:31', 'contact:31', ['s-11', 's-12', 's-13']],
  ] as const)('names to %s about themselves only services that they may view (R3)', async (me, who, seen) => {
    expect(await servicesSeen(me, who)).toEqual(seen);
  });

  it.each([
    ['user:1', 'user:5'],
    ['user:3', 'contact:32'],
    ['user:3', 'user:3'],
    ['staff:3', 'user:5'],
  ] as const)('names every service to %s, who may see the people, about %s', async (me, who) => {
    expect(await servicesSeen(me, who)).toEqual(['s-11', 's-12', 's-13']);
  });
});
