import { eachDatabase, onDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from '../api/api-stage';
import { send, type Example } from '../api/examples';

const account = '1042';
const RATE = { burst: 1e6, perSecond: 1e6 };
const [GRACE, HENRIK, JONAS, NADIA, TOMASZ] = ['user:1', 'user:2', 'user:3', 'user:4', 'user:5'];
const [OWNER, MASTER, MEMBER] = ['m-1042-1', 'm-1042-2', 'm-1042-3'];
const ROUNDS = 5;

const stageOf = (stage: ApiStage) => async (id: string, as: string, call: Omit<Example, 'id'>) => {
  const { status, body } = await send(stage, { id, ...(as === '' ? {} : { as }), ...call });
  return { ...(body as object), status } as Record<string, string> & { status: number };
};
const on = (place: object, body?: unknown) => ({ params: { account, ...place }, body });

onDatabase('sqlite', 'the owner of an account, by the API', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place, RATE);
  });
  afterAll(() => stage.core.close());
  const by: ReturnType<typeof stageOf> = (...asked) => stageOf(stage)(...asked);

  const GONE: [as: string, who: string, id: string, call: Omit<Example, 'id'>][] = [
    [GRACE, 'by leaving', 'leaveAccount', on({})],
    [GRACE, 'by their own hand', 'removeMember', on({ membership: OWNER }, {})],
    [GRACE, 'by making themselves less', 'demoteMaster', on({ membership: OWNER }, {})],
    [GRACE, 'by suspending themselves', 'suspendMember', on({ membership: OWNER })],
    [GRACE, 'by being erased', 'erasePerson', { params: { person: GRACE } }],
    [HENRIK, 'by a master', 'removeMember', on({ membership: OWNER }, {})],
    [HENRIK, 'by a master’s demotion', 'demoteMaster', on({ membership: OWNER }, {})],
    [HENRIK, 'by a master’s suspension', 'suspendMember', on({ membership: OWNER })],
    [HENRIK, 'by a master’s offer', 'offerOwnership', on({}, { membership: MASTER })],
    [HENRIK, 'by an offer that nobody made', 'acceptOwnership', on({})],
    [TOMASZ, 'by somebody of a remote team', 'removeMember', on({ membership: OWNER }, {})],
    [TOMASZ, 'by a remote team’s demotion', 'demoteMaster', on({ membership: OWNER }, {})],
    ['', 'by a token, with the login', 'suspendUser', { params: { user: '1' } }],
    ['', 'by a token', 'removeMember', on({ membership: OWNER }, {})],
    ['', 'by a token that erases them', 'erasePerson', { params: { person: GRACE } }],
  ];
  it.each(GONE)('does not go: %s %s', async (as, _who, id, call) => {
    const { status } = await by(id, as, call);
    expect([403, 404, 409]).toContain(status);
    expect(await by('readOwnership', GRACE, on({}))).toMatchObject({ status: 200, owner: '1' });
    expect((await by('addTeam', GRACE, on({}, { name: `${as} ${_who}`.slice(0, 100) }))).status).toBe(201);
  });

  it('is nobody to whom it wasn’t offered, however they come by the offer', async () => {
    await by('offerOwnership', GRACE, on({}, { membership: MASTER }));
    for (const as of [JONAS, NADIA, TOMASZ, 'contact:31', '']) {
      expect([403, 404]).toContain((await by('acceptOwnership', as, on({}))).status);
    }
    expect(await by('readOwnership', GRACE, on({}))).toMatchObject({ owner: '1', offer: { to: '2' } });
  });

  it('is no heir who proved nothing just now, and no token that says who proved it', async () => {
    const accept = { id: 'acceptOwnership', as: HENRIK, ...on({}) };
    const stale = await send(stage, accept, { as: HENRIK, stepUp: false });
    expect({ ...stale.body, status: stale.status }).toMatchObject({ status: 403, code: 'access.not_fresh' });
    const later = new Date(stage.clock.now() + 3_600_000).toISOString();
    const headers = { 'Latchkey-Step-Up-At': later };
    expect((await send(stage, accept, { as: HENRIK, stepUp: false, headers })).status).toBe(422);
  });
});

eachDatabase('two calls of the API at once', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place, RATE);
  });
  afterAll(() => stage.core.close());
  const by: ReturnType<typeof stageOf> = (...asked) => stageOf(stage)(...asked);
  const holds = async (principal: string, key: string) => {
    const body = { principal, key, resource: { type: 'account', id: account } };
    return (await by('can', '', { body })).allowed as unknown as boolean;
  };
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
  const give = (key: string) => on({ kind: 'contact', id: '31' }, { key });

  it('a master who is demoted meanwhile grants nothing: it is judged at commit', async () => {
    for (const _round of rounds) {
      const [given, demoted] = await Promise.all([
        by('givePermission', HENRIK, give('billing.prices')),
        by('demoteMaster', GRACE, on({ membership: MASTER }, { endGranted: true })),
      ]);
      expect(demoted.status).toBe(200);
      expect([201, 403]).toContain(given.status);
      expect(await holds('contact:31', 'billing.prices')).toBe(false);
      expect((await by('promoteToMaster', GRACE, on({ membership: MASTER }))).status).toBe(200);
    }
  });

  it('a delegate whose key is ended meanwhile gives it to nobody after', async () => {
    const mine = { kind: 'membership', id: MEMBER, key: 'billing.balance' };
    for (const _round of rounds) {
      const [given, ended] = await Promise.all([
        by('givePermission', JONAS, give('billing.balance')),
        by('endPermission', GRACE, on(mine)),
      ]);
      expect(ended.status).toBe(204);
      const { items } = (await by('readActivity', GRACE, on({}))) as unknown as {
        items: { action: string; subject: string; refused?: boolean }[];
      };
      const done = items.filter(({ refused }) => refused !== true).slice(0, given.status === 201 ? 2 : 1);
      expect(done[0]).toMatchObject({ subject: `membership:${MEMBER}` });
      expect(await holds('contact:31', 'billing.balance')).toBe(given.status === 201);
      await by('endPermission', GRACE, on({ kind: 'contact', id: '31', key: 'billing.balance' }));
      await by('givePermission', GRACE, on({ kind: 'membership', id: MEMBER }, { key: 'billing.balance' }));
    }
  });

  it('an account that is accepted many times at once has one owner', async () => {
    await by('offerOwnership', GRACE, on({}, { membership: MASTER }));
    const all = await Promise.all([1, 2, 3, 4].map(() => by('acceptOwnership', HENRIK, on({}))));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    const { items } = (await by('listPeople', HENRIK, on({}))) as unknown as {
      items: { role: string; principal: string }[];
    };
    expect(items.filter(({ role }) => role === 'owner').map(({ principal }) => principal)).toEqual([HENRIK]);
  });
});
