import type { Settings } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { codeTo, joinNew, staff, web } from '../people/users';

const account = '1042';
const domain = 'bluebird-bakery.example';
const refused = { code: 'address.conflict', details: { reason: 'OWN_DOMAIN', domain } };

onDatabase('sqlite', 'an owner’s address on a domain of the account (R10)', (_open, place) => {
  let test: TestCore;
  let count = 0;
  const begin = async (ownerAddress: Settings['ownerAddress']) => {
    test = await sampleCore(await place.sampleUrl(), { settings: { ownerAddress } });
  };
  afterEach(() => test.core.close());
  const as = (id: string) => test.core.as(web(test, id));

  /** Proves an address on the account's own domain, and signs in with it from then on. */
  async function moveTo(user: string): Promise<void> {
    const email = `moved${++count}@mail.${domain}`;
    await as(user).startAddressProof({ email });
    await as(user).completeAddressProof({ code: await codeTo(test, email) });
    await as(user).changePrimaryAddress({ email });
  }

  it('is told of to the owner and to staff, and to nobody where there is none', async () => {
    await begin('warn');
    expect(await as('1').readOwnership({ account })).not.toHaveProperty('addressRisk');
    await moveTo('1');
    for (const acts of [as('1'), test.core.as(staff(test, '3'))]) {
      expect(await acts.readOwnership({ account })).toMatchObject({ addressRisk: domain });
    }
  });

  it('is refused where the installation says so: to an owner, to whom becomes one, and to nobody else', async () => {
    await begin('refuse');
    await expect(moveTo('1')).rejects.toMatchObject(refused);
    const { user, membership } = await joinNew(test, `heir@elsewhere.example`);
    const offer = () => as('1').offerOwnership({ account, membership });
    await offer();
    await moveTo(user);
    await expect(as(user).acceptOwnership({ account })).rejects.toMatchObject(refused);
    await as('1').withdrawOwnership({ account });
    await expect(offer()).rejects.toMatchObject(refused);
  });

  it('is nobody’s business where the installation says that', async () => {
    await begin('off');
    await moveTo('1');
    expect(await as('1').readOwnership({ account })).not.toHaveProperty('addressRisk');
  });
});
