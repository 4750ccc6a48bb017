import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';

const account = BAKERY;
const domain = 'd-1';
const held = (contact: string) => ({ account, domain, role: 'tech' as const, contact });

eachDatabase('roles on domains (R12)', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const rolesOf = async (contact: string) =>
    (await stage.as('grace').readContact({ account, contact })).roles.map(({ role }) => role);

  it('are set by who controls domains, one contact each, and give no control', async () => {
    await expect(stage.as('jonas').setDomainRole(held('31'))).rejects.toMatchObject(denied('NO_GRANT'));
    await stage.as('grace').setDomainRole(held('31'));
    await stage.as('grace').setDomainRole(held('32'));
    expect(await rolesOf('31')).toEqual([]);
    expect(await rolesOf('32')).toEqual(['tech']);
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'domain.assigned', subject: 'contact:32', after: { domain, role: 'tech' } },
      before: { contact: 'contact:31' },
    });
    expect(await stage.can('contact:32', 'misc.domains')).toBe(false);
    expect(await stage.can('user:1', 'misc.domains', { type: 'domain', id: domain })).toBe(
      await stage.can('user:1', 'misc.domains'),
    );
    expect(await stage.as('grace').listDomains({ account })).toMatchObject([
      { id: domain, name: 'bluebird-bakery.example', roles: [{ role: 'tech', contact: '32' }] },
    ]);
  });

  it('are of this account’s domains and contacts alone', async () => {
    await expect(stage.as('grace').setDomainRole({ ...held('40') })).rejects.toMatchObject({
      code: 'contact.not_found',
    });
    for (const id of ['d-9', 's-11']) {
      await expect(stage.as('grace').setDomainRole({ ...held('31'), domain: id })).rejects.toMatchObject({
        code: 'domain.not_found',
      });
    }
    await expect(
      stage.as('nadia').setDomainRole({ account: '1077', domain, role: 'tech', contact: '40' }),
    ).rejects.toMatchObject({ code: 'domain.not_found' });
  });

  it('end by hand and with their contact', async () => {
    await stage.as('grace').endDomainRole({ account, domain, role: 'tech' });
    await expect(stage.as('grace').endDomainRole({ account, domain, role: 'tech' })).rejects.toMatchObject({
      code: 'role.not_found',
    });
    await stage.as('grace').setDomainRole(held('33'));
    await stage.as('grace').removeContact({ account, contact: '33' });
    expect(await stage.as('grace').listDomains({ account })).toMatchObject([{ roles: [] }]);
  });

  it('end with a domain that moved, in the log of the account it left, and never return (R19)', async () => {
    await stage.as('grace').setDomainRole(held('31'));
    const moved = { id: domain, name: 'bluebird-bakery.example', state: 'active' as const };
    await stage.core.embedded.putDomain({ ...moved, account: '1077' });
    await stage.core.refreshFromHost();
    expect(await stage.as('grace').listDomains({ account })).toEqual([]);
    expect(await stage.newest()).toMatchObject({ action: 'domain.ended', subject: 'domain:d-1' });
    expect(await stage.as('nadia').listDomains({ account: '1077' })).toMatchObject([
      { id: domain, roles: [] },
    ]);
    await stage.core.embedded.putDomain({ ...moved, account });
    await stage.core.refreshFromHost();
    expect(await stage.as('grace').listDomains({ account })).toMatchObject([{ id: domain, roles: [] }]);
    await stage.as('grace').setDomainRole(held('31'));
    await stage.core.embedded.putDomain({ ...moved, account, state: 'ended' });
    await stage.core.refreshFromHost();
    expect(await rolesOf('31')).toEqual([]);
  });
});
