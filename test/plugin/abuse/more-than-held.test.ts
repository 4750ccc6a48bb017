import { onDatabase } from '../../support/databases';
import { OPERATIONS } from '../../../plugin/api';
import { AGENCY, BAKERY, PRESS, STUDIO, teamScene } from '../../core/teams/scene';
import { stageOn, type ApiStage } from '../api/api-stage';
import { send, type Example } from '../api/examples';

const account = STUDIO;
const [INES, OLA] = ['user:9', 'user:8'];
/** It is Ines’s, as every mail server reads it. */
const TWIN = 'INES@Suedwind.example.';
type Call = Omit<Example, 'id'>;
type Answer = Record<string, string> & { status: number };

/** These change something, and nobody holds more by it. */
const GIVES_NOTHING = [
  ...[
    'addContact',
    'addTeam',
    'editTeam',
    'rotateTeamCode',
    'setDomainRole',
    'endDomainRole',
    'replyToTicket',
  ],
  ...[
    'closeChannels',
    'suspendMember',
    'demoteMaster',
    'removeMember',
    'leaveAccount',
    'withdrawInvitation',
    'removeContact',
  ],
  ...['removeTeam', 'removeTeamMember', 'endPermission', 'endGroup', 'rejectRemoteTeam', 'closeRemoteTeam'],
  ...['dismissRemotePerson', 'requestAccess', 'refuseAccessRequest', 'withdrawAccessRequest', 'removeUnused'],
  ...['openTicket', 'closeTicket', 'erasePerson', 'withdrawOwnership', 'undoOwnership', 'stopRecovery'],
];
/** These are for staff and tokens alone. */
const OF_STAFF = [
  ...[
    'setCeiling',
    'suspendUser',
    'resumeUser',
    'activateRemoteTeam',
    'addPreset',
    'editPreset',
    'removePreset',
  ],
  ...['issueToken', 'rotateToken', 'revokeToken', 'addWebhook', 'changeWebhook', 'rotateWebhookSecret'],
  ...['removeWebhook', 'testWebhook', 'resendWebhookDelivery', 'retryLetter'],
];

/**
 * Ines manages teams, contacts and users of the studio. Beside that she holds `billing.balance` for two hours, `service.view`
 * on one service, and `support.open`.
 */
onDatabase('sqlite', 'a delegate, by the API', (_open, place) => {
  let stage: ApiStage;
  const ids: Record<string, string> = {};
  let before: unknown;
  const by = async (as: string, id: string, call: Call) => {
    const { status, body } = await send(stage, { id, as, ...call });
    return { ...(body as object), status } as Answer;
  };
  const done = async (as: string, id: string, call: Call) => {
    const answer = await by(as, id, call);
    expect({ id, answer, done: answer.status < 300 }).toMatchObject({ done: true });
    return answer;
  };
  const to = (kind: string, id: string, body?: unknown): Call => ({ params: { account, kind, id }, body });
  const keysOf = async (principal: string) =>
    (await send(stage, { id: 'what', body: { principal, resource: { type: 'account', id: account } } })).body;

  beforeAll(async () => {
    const url = await place.freshUrl();
    stage = await stageOn({ ...(await teamScene(url)), url }, { burst: 1e6, perSecond: 1e6 });
    for (const key of ['misc.users', 'misc.contacts']) {
      await done(OLA, 'givePermission', to('membership', 'm-9', { key }));
    }
    for (const [name, key] of Object.entries({ rich: 'billing.pay', poor: 'support.open' })) {
      const body = { name, email: `${name}@suedwind.example` };
      ids[name] = (await done(OLA, 'addContact', { params: { account }, body })).id!;
      await done(OLA, 'givePermission', to('contact', ids[name], { key }));
    }
    for (const key of ['billing.pay', 'service.view', 'billing.balance']) {
      ids[key] = (await done(OLA, 'addTeam', { params: { account }, body: { name: key } })).id!;
      await done(OLA, 'givePermission', to('team', ids[key], { key }));
    }
    const reveal = (as: string, home: string, team: string) =>
      done(as, 'revealTeamCode', { params: { account: home, team } });
    ids.press = (await reveal('user:11', PRESS, 't-letter')).code!;
    ids.bakery = (await reveal('user:1', BAKERY, 't-it')).code!;
    const { code } = await reveal('user:4', AGENCY, 't-dev');
    const body = { code, name: 'Agency', admission: 'each', grants: [{ key: 'billing.pay' }] };
    ids.link = (await done(OLA, 'inviteRemoteTeam', { params: { account }, body })).id!;
    await done('user:4', 'acceptRemoteTeam', { params: { account: AGENCY, remote: ids.link } });
    const ask = { params: { account }, body: { key: 'billing.pay', reason: 'r' } };
    ids.asked = (await done('user:10', 'requestAccess', ask)).id!;
    ids.own = (await done(INES, 'requestAccess', ask)).id!;
    const invited = { email: 'rich-too@suedwind.example', grants: [{ key: 'billing.pay' }] };
    ids.invited = (await done(OLA, 'inviteUser', { params: { account }, body: invited })).id!;
    const rule = { rule: { mode: 'allBut', departments: ['sales'] } };
    await done(OLA, 'setDepartmentRule', to('membership', 'm-9', rule));
    await done(OLA, 'setDepartmentRule', to('membership', 'm-10', rule));
    await done(OLA, 'setTeamDepartments', { params: { account, team: 't-ines' }, body: rule });
    await done(OLA, 'setRemoteDepartments', { params: { account, remote: ids.link }, body: rule });
    await done(OLA, 'suspendMember', { params: { account, membership: 'm-10' } });
    for (const key of ['billing.pay', 'misc.users']) {
      await done(OLA, 'givePermission', to('membership', 'm-10', { key }));
    }
    before = await keysOf(INES);
  }, 60_000);
  afterAll(() => stage.core.close());

  const on = (place: object, body?: unknown): Call => ({ params: { account, ...place }, body });
  const poor = (body?: unknown) => to('contact', ids.poor!, body);
  const ines = (body?: unknown) => to('membership', 'm-9', body);
  const link = (more: object = {}, body?: unknown) => on({ remote: ids.link!, ...more }, body);
  const invite = (code: string, key: string) => on({}, { code: ids[code], name: 'n', grants: [{ key }] });
  const guest = (email: string, ...keys: string[]) => on({}, { email, grants: keys.map((key) => ({ key })) });
  const join = (team: string, kind: string, id: string) => on({ team: ids[team]!, kind, id });
  const card = (id: string, name: string) => on({ contact: id }, { email: `${name}@suedwind.example` });
  const shown = async (preview: string, call: Call): Promise<Call> => {
    const { seen } = await done(OLA, preview, call);
    return { ...call, body: { ...(call.body as object), seen } };
  };
  const preset = () =>
    shown('previewPreset', on({ preset: 'full' }, { subjects: [{ kind: 'membership', id: 'm-9' }] }));
  const copy = () => {
    const [from, to_] = [ids.rich, ids.poor].map((id) => ({ kind: 'contact', id }));
    return shown('previewCopy', on({}, { from, to: to_ }));
  };
  const set = async () => {
    const { version } = await done(OLA, 'readGrants', poor());
    return { ...poor({ grants: [{ key: 'billing.pay' }] }), version: version! };
  };
  const two = [{ key: 'support.open' }, { key: 'billing.pay' }];

  const WAYS: [id: string, what: string, reason: string, call: () => Call | Promise<Call>][] = [
    ['givePermission', 'a key that she lacks', 'NOT_HELD', () => poor({ key: 'billing.pay' })],
    ['givePermission', 'another service', 'NOT_HELD', () => poor({ key: 'service.view', service: 's-32' })],
    ['givePermission', 'all services', 'NOT_HELD', () => poor({ key: 'service.view' })],
    ['givePermission', 'a key for longer', 'NOT_AS_LONG', () => poor({ key: 'billing.balance' })],
    ['givePermission', 'a key to herself', 'OWN', () => ines({ key: 'support.open' })],
    ['givePermission', 'her own team', 'OWN', () => to('team', 't-ines', { key: 'support.open' })],
    ['changeGrants', 'two keys, one not hers', 'NOT_HELD', () => poor({ add: two })],
    ['changeGrants', 'a later end to herself', 'OWN', () => ines({ add: [{ key: 'billing.balance' }] })],
    ['setGrants', 'a whole set', 'NOT_HELD', set],
    ['giveGroup', 'a group', 'NOT_HELD', () => on({ kind: 'contact', id: ids.poor!, group: 'support' }, {})],
    ['applyPreset', 'a preset to herself', 'OWN', preset],
    ['copyGrants', 'what another holds', 'NOT_HELD', copy],
    ['addTeamMember', 'a team with more', 'NOT_HELD', () => join('billing.pay', 'contact', ids.poor!)],
    ['addTeamMember', 'a team to herself', 'OWN', () => join('billing.balance', 'membership', 'm-9')],
    ['inviteRemoteTeam', 'a key to a remote team', 'NOT_HELD', () => invite('bakery', 'billing.pay')],
    ['inviteRemoteTeam', 'one that she is in', 'OWN', () => invite('press', 'support.open')],
    ['editRemoteTeam', 'a way in to all of one', 'NOT_HELD', () => link({}, { admission: 'open' })],
    ['admitRemotePerson', 'a way in to one of it', 'NOT_HELD', () => link({ person: 'user:5' })],
    ['acceptRemoteTeam', 'an entry, for the other side', 'none', () => link()],
    ['mergeContacts', 'a merge', 'NOT_HELD', () => on({ contact: ids.poor! }, { from: ids.rich })],
    ['editContact', 'another address', 'NOT_HELD', () => card(ids.rich!, 'x')],
    ['editContact', 'her own address', 'OWN', () => card(ids.poor!, 'ines')],
    ['editContact', 'a twin of her own address', 'OWN', () => on({ contact: ids.poor! }, { email: TWIN })],
    ['inviteUser', 'a key to such a twin', 'OWN', () => guest(TWIN, 'support.open')],
    ['promoteToMaster', 'everything, to herself', 'OWNER_ONLY', () => on({ membership: 'm-9' })],
    ['offerOwnership', 'the account', 'OWNER_ONLY', () => on({}, { membership: 'm-9' })],
    ['acceptOwnership', 'the account, which nobody offered', 'none', () => on({})],
    ['approveAccessRequest', 'what one asked for', 'NOT_HELD', () => on({ request: ids.asked! }, {})],
    ['approveAccessRequest', 'what she asked for', 'OWN', () => on({ request: ids.own! }, {})],
    ['inviteUser', 'a key to somebody new', 'NOT_HELD', () => guest('n@elsewhere.example', 'billing.pay')],
    ['inviteUser', 'a sign-in to who has more', 'NOT_HELD', () => guest('rich@suedwind.example')],
    ['resendInvitation', 'one of another', 'NOT_HELD', () => on({ invitation: ids.invited! })],
    ['resumeMember', 'the place of who has more', 'NOT_HELD', () => on({ membership: 'm-10' })],
    ['setDepartmentRule', 'a department to herself', 'OWN', () => ines({})],
    ['setTeamDepartments', 'one to her own team', 'DEPT_DENIED', () => on({ team: 't-ines' }, {})],
    ['setRemoteDepartments', 'one to a remote team', 'DEPT_DENIED', () => link({}, {})],
    ['undoReview', 'a review that never was', 'none', () => on({ review: 'none' })],
  ];

  test.each(WAYS)('gives not by %s: %s', async (id, _what, reason, call) => {
    const answer = await by(INES, id, await call());
    expect(answer.status === 403 ? answer.reason : `none: ${answer.status}`).toMatch(
      new RegExp(`^${reason}`),
    );
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test('holds afterwards what she held, and made nobody hold more', async () => {
    expect(await keysOf(INES)).toEqual(before);
    expect(await keysOf(`contact:${ids.poor}`)).toEqual({ keys: ['support.open', 'support.view'] });
  });

  test('is tried in every operation by which somebody could hold more', () => {
    const changes = OPERATIONS.filter(({ method, isQuestion }) => method !== 'get' && !isQuestion);
    const tried = WAYS.map(([id]) => id);
    expect([...new Set([...tried, ...GIVES_NOTHING, ...OF_STAFF])].sort()).toEqual(
      changes.map(({ id }) => id).sort(),
    );
  });
});
