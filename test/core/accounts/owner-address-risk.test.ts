import { judgeOwnerAddress, ownerAddressRisk } from '../../../core/accounts/owner-address-risk';

const domains = ['bluebird-bakery.example', 'Käse.example'];

describe('the risk of an owner’s address (R10)', () => {
  it.each([
    ['grace@bluebird-bakery.example', 'bluebird-bakery.example'],
    ['Grace@BLUEBIRD-bakery.example', 'bluebird-bakery.example'],
    ['grace@mail.bluebird-bakery.example', 'bluebird-bakery.example'],
    ['grace@a.b.bluebird-bakery.example', 'bluebird-bakery.example'],
    ['grace@bluebird-bakery.example.', 'bluebird-bakery.example'],
    ['grace@käse.example', 'Käse.example'],
    ['grace@xn--kse-qla.example', 'Käse.example'],
    ['grace@post.KÄSE.example', 'Käse.example'],
  ])('is seen in %s', (email, domain) => {
    expect(ownerAddressRisk(email, domains)).toBe(domain);
  });

  it.each([
    'grace@notbluebird-bakery.example',
    'grace@bluebird-bakery.example.evil.test',
    'grace@bluebird-bakery.example-mail.test',
    'grace@bluebird-bakery.exampl',
    'bluebird-bakery.example@postbox.example',
    'grace@bluebird.bakery.example',
    'grace@blueblrd-bakery.example',
    'grace@kase.example',
    'grace@example',
    'no address',
    '',
  ])('is not seen in the lookalike %s', (email) => {
    expect(ownerAddressRisk(email, domains)).toBeUndefined();
  });

  it('is warned of, refused or passed over, as the installation says', () => {
    const email = 'grace@bluebird-bakery.example';
    expect(judgeOwnerAddress('warn', email, domains)).toEqual({ do: 'warn', domain: domains[0] });
    expect(judgeOwnerAddress('refuse', email, domains)).toEqual({ do: 'refuse', domain: domains[0] });
    expect(judgeOwnerAddress('off', email, domains)).toEqual({ do: 'nothing' });
    expect(judgeOwnerAddress('refuse', 'grace@postbox.example', domains)).toEqual({ do: 'nothing' });
    expect(judgeOwnerAddress('refuse', email, [])).toEqual({ do: 'nothing' });
  });
});
