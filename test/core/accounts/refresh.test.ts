import { eachDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

eachDatabase('what the host says of an account', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const can = (
    principal: string,
    key: string,
    resource: Parameters<ReturnType<TestCore['core']['open']>['can']>[0]['resource'],
  ) => test.core.open().can({ principal, key, resource });
  const account = { type: 'account' as const, id: '1042' };

  it('ends at once what people of its teams may do elsewhere', async () => {
    const shop = { type: 'service' as const, id: 's-11' };
    expect(await can('user:5', 'service.view', shop)).toBe(true);
    await test.core.embedded.putClient({
      id: '1077',
      label: 'Agency North',
      state: 'suspended',
      group: 'business',
      timezone: 'Europe/Warsaw',
    });
    await test.core.refreshFromHost();
    expect(await can('user:5', 'service.view', shop)).toBe(false);
    expect(await can('contact:40', 'service.view', shop)).toBe(false);
  });

  it('leaves a suspended account what it is left (R19)', async () => {
    await test.core.embedded.putClient({
      id: '1042',
      label: 'Bluebird Bakery Ltd',
      state: 'suspended',
      group: 'business',
      timezone: 'Europe/London',
    });
    await test.core.refreshFromHost();
    expect(await can('user:1', 'billing.pay', account)).toBe(true);
    expect(await can('user:1', 'billing.orders', account)).toBe(false);
    expect(await can('user:1', 'support.open', { type: 'department', id: 'billing', account: '1042' })).toBe(
      true,
    );
    expect(
      await can('user:1', 'support.open', { type: 'department', id: 'technical', account: '1042' }),
    ).toBe(false);
  });

  it('closes everything to everybody but staff', async () => {
    await test.core.embedded.putClient({
      id: '1042',
      label: 'Bluebird Bakery Ltd',
      state: 'closed',
      group: 'business',
      timezone: 'Europe/London',
    });
    await test.core.refreshFromHost();
    expect(await can('user:1', 'billing.pay', account)).toBe(false);
  });

  it('is a no for everything unknown', async () => {
    for (const principal of [
      'user:999',
      'nobody',
      '',
      'user:',
      'admin:1',
      '__proto__',
      'contact:31\0',
      'user:1,user:2',
    ]) {
      expect(await can(principal, 'billing.pay', account)).toBe(false);
    }
    for (const key of ['', 'billing', 'billing.pay ', 'BILLING.PAY', '__proto__', 'constructor', '$where']) {
      expect(await can('user:1', key, account)).toBe(false);
    }
    for (const id of ['', '9999', '1042 ', '10 42', "1042' or '1'='1", '__proto__']) {
      expect(await can('user:1', 'billing.pay', { type: 'account', id })).toBe(false);
    }
    expect(await can('user:1', 'support.view', { type: 'ticket', id: 'nope' })).toBe(false);
    expect(await can('user:1', 'billing.pay', { type: 'invoice', id: 'nope' })).toBe(false);
  });
});

eachDatabase('an account that can’t be read anew', (_open, place) => {
  it('keeps no other from being read', async () => {
    const { core } = await sampleCore(await place.sampleUrl());
    const { services } = core.embedded;
    core.embedded.services = (id) => (id === '1042' ? Promise.reject(new Error('down')) : services(id));
    const account = { id: '1077', label: 'Agency North', group: 'business', timezone: 'Europe/Warsaw' };
    await core.embedded.putClient({ ...account, state: 'closed' });
    const resource = { type: 'account' as const, id: '1077' };
    const pays = () => core.open().can({ principal: 'user:4', key: 'billing.pay', resource });
    expect(await pays()).toBe(true);
    await core.refreshFromHost();
    expect(await pays()).toBe(false);
    await core.close();
  });
});

eachDatabase('a database that is gone', (_open, place) => {
  it('is a no', async () => {
    const test = await sampleCore(await place.sampleUrl());
    const question = {
      principal: 'user:1',
      key: 'billing.pay',
      resource: { type: 'account' as const, id: '1042' },
    };
    expect(await test.core.open().can(question)).toBe(true);
    await test.core.close();
    expect(await test.core.open().can(question)).toBe(false);
    expect(await test.core.isReady()).toBe(false);
  });
});

eachDatabase('two readings of the host', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const bakery = (state: 'active' | 'closed') => ({
    ...{ id: '1042', label: 'Bluebird Bakery Ltd', state },
    ...{ group: 'business', timezone: 'Europe/London' },
  });
  const asked = {
    principal: 'user:1',
    key: 'billing.pay',
    resource: { type: 'account' as const, id: '1042' },
  };

  /** Lets the next answer of the host about services come late. */
  function lateAnswer(): () => void {
    const { embedded } = test.core;
    const services = embedded.services.bind(embedded);
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    embedded.services = async (id) => {
      embedded.services = services;
      const found = await services(id);
      await gate;
      return found;
    };
    return go;
  }

  it('end in the one that began later, whichever is written last', async () => {
    const go = lateAnswer();
    const early = test.core.refreshFromHost();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await test.core.embedded.putClient(bakery('closed'));
    await test.core.refreshFromHost();
    go();
    await early;
    expect(await test.core.open().can(asked)).toBe(false);
  });

  it('give a service that moved a new start, in the log of the account it left', async () => {
    await test.core.embedded.putClient(bakery('active'));
    await test.core.refreshFromHost();
    const owner = { principal: 'user:1' as const, name: 'Grace', login: true, channel: 'web' as const };
    const grace = () => test.core.as({ ...owner, freshAt: test.clock.now() });
    const shop = { key: 'service.billing' as const, service: 's-13' };
    await grace().givePermission({ account: '1042', subject: { kind: 'contact', id: '32' }, ...shop });
    await test.core.embedded.putService({
      ...{ id: 's-13', account: '1077', label: 'vps-7', product: 'VPS', state: 'active', offers: [] },
    });
    await test.core.refreshFromHost();
    const { rows } = await grace().readActivity({ account: '1042' });
    expect(rows[0]).toMatchObject({ action: 'service.ended', subject: 'service:s-13' });
  });
});
