import { abilityOf, type Scope } from '../../../core/access/ability';
import type { PermissionKey } from '../../../core/access/catalogue';
import type { Resource } from '../../../core/access/resource';

const everything: Scope = () => true;
const decider = (...keys: PermissionKey[]) => abilityOf(new Map(keys.map((key) => [key, everything])));
const claiming = (resource: Resource, type: string) => ({ ...resource, __caslSubjectType__: type });

describe('the ability', () => {
  const invoice: Resource = { type: 'invoice', id: 'i-1', account: 'a1' };

  it('takes the type from the resource itself, whatever else it says of itself', () => {
    expect(decider('billing.balance').can('billing.balance', claiming(invoice, 'account'))).toBe(false);
    expect(decider('billing.pay').can('billing.pay', claiming(invoice, 'service'))).toBe(true);
  });

  it('knows neither all nor manage', () => {
    expect(decider('billing.balance').can('billing.balance', claiming(invoice, 'all'))).toBe(false);
    expect(decider('billing.pay').can('manage', invoice)).toBe(false);
  });

  it('asks the scope about each resource', () => {
    const scopes = new Map<PermissionKey, Scope>([['billing.pay', ({ id }) => id === 'i-1']]);
    const ability = abilityOf(scopes);
    expect(ability.can('billing.pay', invoice)).toBe(true);
    expect(ability.can('billing.pay', { ...invoice, id: 'i-2' })).toBe(false);
  });
});
