import { eachDatabase } from '../../support/databases';
import { AGENCY, BAKERY, refusal, teamScene, type Scene } from './scene';

const shop = { type: 'service' as const, id: 's-11' };
const link = { account: BAKERY, remote: 'r-1' };

eachDatabase('an entry that lets people in one by one (R9)', (_open, place) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await teamScene(await place.freshUrl());
  });
  afterAll(() => scene.core.close());
  const grace = () => scene.as('1');
  const nadia = () => scene.as('4');
  const sees = (who: string) => scene.can(who, 'service.view', shop);

  it('has nobody to admit while all are let in', async () => {
    expect(await refusal(grace().admitRemotePerson({ ...link, person: 'user:5' }))).toBe('OPEN');
  });

  it('lets in whom it admits, and nobody else', async () => {
    await grace().editRemoteTeam({ ...link, admission: 'each' });
    expect([await sees('user:5'), await sees('contact:40')]).toEqual([false, false]);
    expect(await grace().readRemoteTeam(link)).toMatchObject({
      admission: 'each',
      people: [
        { principal: 'contact:40', admitted: false },
        { principal: 'user:5', admitted: false },
      ],
    });
    await grace().admitRemotePerson({ ...link, person: 'user:5' });
    expect([await sees('user:5'), await sees('contact:40')]).toEqual([true, false]);
    const listed = (await grace().listPeople({ account: BAKERY })).filter(({ company }) => company);
    expect(listed.map(({ principal }) => principal)).toEqual(['user:5']);
    const { rows, names } = await scene.log(BAKERY);
    expect(rows[0]).toMatchObject({ action: 'remote.admitted', subject: 'user:5', actor: 'user:1' });
    expect(names.get('user:5')).toBe('Tomasz Wójcik (Agency North)');
  });

  it('is told of each new person, who waits', async () => {
    const place = {
      account: AGENCY,
      team: 't-dev',
      subject: { kind: 'membership' as const, id: 'm-1077-4' },
    };
    await scene.staff().addTeamMember(place);
    expect((await scene.log(BAKERY)).rows[0]).toMatchObject({
      ...{ action: 'remote.joined', subject: 'user:4', after: { remote: 'r-1', admission: 'each' } },
    });
    expect(await sees('user:4')).toBe(false);
    await grace().admitRemotePerson({ ...link, person: 'user:4' });
    expect(await sees('user:4')).toBe(true);
    await nadia().removeTeamMember(place);
    expect(await sees('user:4')).toBe(false);
    expect((await scene.log(BAKERY)).rows[0]).toMatchObject({ action: 'remote.left', subject: 'user:4' });
    await scene.staff().addTeamMember(place);
    expect(await sees('user:4')).toBe(false);
    await nadia().removeTeamMember(place);
  });

  it('admits nobody who is not in that team, whoever they are (R3)', async () => {
    for (const person of ['user:3', 'contact:31', 'user:4', 'user:999', 'nobody', '__proto__']) {
      expect(await refusal(grace().admitRemotePerson({ ...link, person }))).toBe('person.not_found');
      expect(await refusal(grace().dismissRemotePerson({ ...link, person }))).toBe('person.not_found');
    }
  });

  it('tells the person nothing of the account while they wait, and its manager why', async () => {
    await grace().dismissRemotePerson({ ...link, person: 'user:5' });
    expect(await refusal(scene.as('5').readAccount({ account: BAKERY }))).toBe('account.not_found');
    expect((await scene.as('5').myAccounts({})).map(({ account }) => account)).toEqual([AGENCY]);
    expect((await grace().listPeople({ account: BAKERY })).filter(({ company }) => company)).toEqual([]);
    await grace().editRemoteTeam({ ...link, admission: 'open' });
    expect([await sees('user:5'), await sees('contact:40')]).toEqual([true, true]);
  });
});
