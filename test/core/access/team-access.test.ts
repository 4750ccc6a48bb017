import { BAKERY, openStage, type Stage } from '../../support/stage';
import { eachDatabase } from '../../support/databases';

const account = BAKERY;
const it_ = { kind: 'team' as const, id: 't-it' };
const agency = { kind: 'remote' as const, id: 'r-1' };

eachDatabase('what a team gives', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const read = async (subject: typeof it_ | typeof agency, who: Parameters<Stage['as']>[0] = 'grace') =>
    stage.as(who).teamAccess({ account, subject });

  it('has a row for each permission, on the account, on each service and on all of them', async () => {
    const { name, rows, everywhere, services } = await read(it_);
    expect(name).toBe('IT team');
    expect(services.map(({ id }) => id)).toEqual(['s-11', 's-12', 's-13']);
    const emails = rows.find(({ key }) => key === 'support.emails');
    expect(emails).toMatchObject({ direct: { key: 'support.emails' }, give: 'CAN', end: 'CAN' });
    expect(emails?.explanation).toMatchObject({ allowed: true, sources: [{ source: 'team' }] });
    expect(rows.find(({ service }) => service === 's-12')?.explanation.allowed).toBe(true);
    expect(rows.filter(({ direct }) => direct)).toHaveLength(1);
    expect(everywhere.filter(({ direct }) => direct).map(({ key }) => key)).toEqual(['service.view']);
    expect(rows.find(({ key }) => key === 'misc.sshKeys')?.explanation.blockers).toEqual([
      { code: 'NO_GRANT' },
    ]);
  });

  it('leaves to nobody what is never given to a remote team (R9)', async () => {
    for (const who of ['grace', 'marta'] as const) {
      const { rows } = await read(agency, who);
      const never = rows.filter(({ give }) => give === 'NOT_FOR_THIS').map(({ key }) => key);
      expect(never).toEqual(['misc.teams', 'misc.contacts', 'misc.users']);
    }
    expect((await read(it_)).rows.some(({ give }) => give === 'NOT_FOR_THIS')).toBe(false);
  });

  it('says whether the reader can change it', async () => {
    const answers = async (who: Parameters<Stage['as']>[0]) => [
      ...new Set((await read(it_, who)).rows.flatMap(({ give, end }) => [give, end ?? []].flat())),
    ];
    expect(await answers('marta')).toEqual(['CAN']);
    expect(await answers('ida')).toEqual(['NO_MANAGE']);
    expect(await answers('jonas')).toEqual(['NO_MANAGE']);
    await stage.as('grace').givePermission({
      ...{ account, key: 'misc.teams' },
      subject: { kind: 'membership', id: 'm-1042-3' },
    });
    expect(await answers('jonas')).toEqual(['NOT_HELD', 'CAN', 'MORE_THAN_YOU']);
  });

  it('says which departments are closed to it', async () => {
    await stage.as('grace').setTeamDepartments({
      ...{ account, team: 't-it' },
      rule: { mode: 'allBut', departments: ['billing'] },
    });
    const { departments } = await read(it_);
    expect(departments.filter(({ closedBy }) => closedBy.length > 0)).toMatchObject([
      { id: 'billing', closedBy: ['IT team'] },
    ]);
  });

  it('isn’t there on another account, once the link is over, or for strangers', async () => {
    const missing = (kind: string) => ({ code: `${kind}.not_found` });
    const foreign = { kind: 'team' as const, id: 't-dev' };
    await expect(read(foreign)).rejects.toMatchObject(missing('team'));
    await expect(read({ ...agency, id: 'none' })).rejects.toMatchObject(missing('remote'));
    await expect(read(it_, 'nadia')).rejects.toMatchObject(missing('account'));
    await expect(read(it_, 'tomasz')).rejects.toMatchObject({ code: 'access.denied' });
    await stage.as('grace').closeRemoteTeam({ account, remote: 'r-1' });
    await expect(read(agency)).rejects.toMatchObject(missing('remote'));
  });
});
