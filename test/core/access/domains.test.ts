import { sampleCore, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';

eachDatabase('what may be done to a domain', (_open, place) => {
  let sample: TestCore;
  beforeAll(async () => {
    sample = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => sample.core.close());

  const mayControl = (principal: string, id: string) =>
    sample.core.open().can({ principal, key: 'misc.domains', resource: { type: 'domain', id } });

  it('is asked of the account that the host says it belongs to', async () => {
    expect(await mayControl('user:1', 'd-1')).toBe(true); // its owner
    expect(await mayControl('user:3', 'd-1')).toBe(false); // without the permission
    expect(await mayControl('user:4', 'd-1')).toBe(false); // owner of another account
    expect(await mayControl('user:1', 'd-9')).toBe(false); // unknown
  });

  it('is nothing once it has ended', async () => {
    const [domain] = await sample.core.embedded.domains('1042');
    await sample.core.embedded.putDomain({ ...domain!, id: 'd-2', state: 'ended' });
    expect(await mayControl('user:1', 'd-2')).toBe(false);
  });
});
