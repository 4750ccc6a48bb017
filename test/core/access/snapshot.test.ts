import type { Facts } from '../../../core/access/facts';
import type { Resource } from '../../../core/access/resource';
import { compile } from '../../../core/access/snapshot';

const facts: Facts = {
  principal: 'user:1',
  ...{ also: [], own: [], login: true, role: 'member', suspended: false, closed: [] },
  account: { id: 'a1', label: 'A', state: 'active' },
  sources: [
    {
      ...{ kind: 'membership', id: 'm1', label: 'M' },
      grants: [
        { id: 'g1', key: 'billing.balance' },
        { id: 'g2', key: 'billing.pay' },
        { id: 'g3', key: 'service.view', service: 's1' },
      ],
    },
  ],
  notOffered: new Set(),
  services: [{ id: 's1', label: 's1', offers: [] }],
  departments: [],
};

describe('a snapshot', () => {
  const snapshot = compile(facts, 0);
  const asked = (key: string, subject: unknown) => snapshot.can(key, subject as Resource);

  it('says no to a question without a resource', () => {
    for (const nothing of [undefined, null, '', 0, false]) {
      expect(asked('billing.balance', nothing)).toBe(false);
      expect(asked('service.view', nothing)).toBe(false);
    }
  });

  it('says no to a bare type in the place of a resource', () => {
    for (const type of ['account', 'service', 'all', Date]) {
      expect(asked('billing.balance', type)).toBe(false);
      expect(asked('service.view', type)).toBe(false);
    }
  });

  it('reads the type of a resource nowhere but where ours have it', () => {
    const domain = { type: 'domain', id: 'd1', account: 'a1', __caslSubjectType__: 'account' };
    expect(asked('billing.balance', domain)).toBe(false);
    const invoice = { type: 'invoice', id: 's1', account: 'a1', __caslSubjectType__: 'service' };
    expect(asked('service.view', invoice)).toBe(false);
    expect(asked('billing.pay', invoice)).toBe(true);
    expect(asked('billing.balance', { id: 'a1', __caslSubjectType__: 'account' })).toBe(false);
  });

  it('says yes to what was given', () => {
    expect(asked('billing.balance', { type: 'account', id: 'a1' })).toBe(true);
    expect(asked('service.view', { type: 'service', id: 's1', account: 'a1' })).toBe(true);
  });
});
