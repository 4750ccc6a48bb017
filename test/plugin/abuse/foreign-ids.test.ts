import { OPERATIONS } from '../../../plugin/api';
import { onDatabase } from '../../support/databases';
import { PRESS, STUDIO, teamScene } from '../../core/teams/scene';
import { stageOn, staff, type ApiStage } from '../api/api-stage';
import { EXAMPLES, send, type Example } from '../api/examples';

const RATE = { burst: 1e6, perSecond: 1e6 };
const BAKERY = '1042';
const GRACE = 'user:1';
const OLA = 'user:8';
const AT_STUDIO = { account: STUDIO };

const GROUP = { account: BAKERY, group: 'service' };

type Ids = Record<string, string>;
const seen = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
  const { requestId: _unlike, ...rest } = body;
  return { status, ...rest };
};

/** Names of an address that stand for no id: words that anybody can read in the description. */
const WORDS = ['kind', 'role', 'key', 'group'];
/** What is the installation's: a client learns nothing of it, whatever they ask. */
const INSTALLATION = ['user', 'token', 'webhook', 'delivery', 'letter'];

/** Grace owns the bakery; what she asks for by its id is the studio's, or a link of the studio and the press. */
onDatabase('sqlite', 'an id of somebody else’s', (_open, place) => {
  let stage: ApiStage;
  let ids: Ids;
  const made = async (example: Example) => {
    const { status, body } = await send(stage, example);
    expect({ id: example.id, ok: status < 300 }).toEqual({ id: example.id, ok: true });
    return body as Ids & { items: { grant: Ids }[] };
  };
  beforeAll(async () => {
    const url = await place.freshUrl();
    stage = await stageOn({ ...(await teamScene(url)), url }, RATE);
    const at = { as: OLA, params: AT_STUDIO };
    const code = await made({
      id: 'revealTeamCode',
      as: 'user:11',
      params: { account: PRESS, team: 't-letter' },
    });
    const grants = [{ key: 'support.open' }];
    const link = await made({ id: 'inviteRemoteTeam', ...at, body: { code: code.code, name: 'P', grants } });
    await made({ id: 'acceptRemoteTeam', as: 'user:11', params: { account: PRESS, remote: link.id! } });
    const open = { department: 'sales', priority: 'low', subject: 's', message: 'm' };
    const ask = { key: 'billing.pay', reason: 'r' };
    const invited = { email: 'there@elsewhere.example', grants: [] };
    stage.clock.advance(91 * 86_400_000);
    const { items } = await made({ id: 'reviewAccess', ...at, query: { unused: 'true' } });
    const grant = items[0]!.grant.id!;
    ids = {
      ...{
        account: STUDIO,
        membership: 'm-10',
        contact: '60',
        team: 't-print',
        domain: 'd-9',
        service: 's-31',
      },
      ...{ principal: 'user:10', person: 'contact:60', remote: link.id!, grant },
      invitation: (await made({ id: 'inviteUser', ...at, body: invited })).id!,
      request: (await made({ id: 'requestAccess', as: 'user:10', params: AT_STUDIO, body: ask })).id!,
      ticket: (await made({ id: 'openTicket', ...at, body: open })).id!,
      review: (await made({ id: 'removeUnused', ...at, body: { grants: [grant] } })).id!,
      preset: (await staff(stage).listPresets({}))[0]!.id,
      webhook: (await made({ id: 'addWebhook', body: { url: 'http://127.0.0.1:9999/', events: ['*'] } })).id!,
      token: (await made({ id: 'issueToken', body: { name: 'there', scopes: ['people:read'] } })).id!,
      ...{ user: '10', letter: '1' },
    };
    const tested = await made({ id: 'testWebhook', params: { webhook: ids.webhook! } });
    ids.delivery = tested.id!;
    await stage.core.embedded.putDomain({
      id: 'd-9',
      account: '1077',
      name: 'north.example',
      state: 'active',
    });
    await stage.core.refreshFromHost();
  });
  afterAll(() => stage.core.close());

  /** One that never was, of the same form. */
  const noneOf = (name: string) =>
    ({ principal: 'user:none', person: 'contact:none', letter: '999' })[name] ?? 'none';
  const alike = async (foreign: Example, unknown: Example) => {
    const [one, other] = [await send(stage, foreign), await send(stage, unknown)];
    // A fault of form would be answered before anybody looks.
    expect(one.status).not.toBe(422);
    expect(seen(one)).toEqual(seen(other));
  };
  const namesOf = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const examples = OPERATIONS.map(({ id }): Example => ({ ...EXAMPLES.get(id)!, as: GRACE, version: 'v' }));

  const inPaths = OPERATIONS.flatMap(({ id, path }) =>
    namesOf(path)
      .filter((name) => ![...WORDS, 'account', 'id', 'preset'].includes(name))
      .map((name) => ({ id, name, example: examples.find((one) => one.id === id)! })),
  );
  test.each(inPaths)('is answered like none, as $name of $id', async ({ name, example }) => {
    const withId = (value: string) => ({ ...example, params: { ...example.params, [name]: value } });
    await alike(withId(ids[name]!), withId(noneOf(name)));
  });

  const KINDS: Record<string, string> = {
    membership: 'membership',
    contact: 'contact',
    team: 'team',
    remote: 'remote',
  };
  const bySubject = OPERATIONS.filter(({ path }) => path.includes('{kind}')).flatMap(({ id, params }) =>
    Object.keys(KINDS)
      .filter((kind) => (params.shape.kind as { options: string[] }).options.includes(kind))
      .map((kind) => ({ id, kind })),
  );
  test.each(bySubject)('is answered like none, as the $kind of $id', async ({ id, kind }) => {
    const example = examples.find((one) => one.id === id)!;
    const withId = (value: string) => ({ ...example, params: { ...example.params, kind, id: value } });
    await alike(withId(ids[kind]!), withId('none'));
  });

  test('is tried for every name that an address has', () => {
    const all = new Set(OPERATIONS.flatMap(({ path }) => namesOf(path)));
    const tried = new Set(inPaths.map(({ name }) => name));
    expect([...all].filter((name) => !tried.has(name)).sort()).toEqual(
      ['account', 'id', 'preset', ...WORDS].sort(),
    );
    expect(INSTALLATION.filter((name) => !all.has(name))).toEqual([]);
  });

  const whole = { type: 'account', id: BAKERY };
  const clerk = { kind: 'contact', id: '32' };
  const wanted = { key: 'service.view' };
  /** Ids that stand in a body or a query, by what they are. */
  const SAID: [id: string, name: string, with_: (value: string) => Partial<Example>][] = [
    ['givePermission', 'service', (service) => ({ body: { ...wanted, service } })],
    ['changeGrants', 'service', (service) => ({ body: { add: [{ ...wanted, service }] } })],
    ['changeGrants', 'service', (service) => ({ body: { remove: [{ ...wanted, service }] } })],
    ['endPermission', 'service', (service) => ({ query: { service } })],
    ['giveGroup', 'service', (service) => ({ params: { ...GROUP, ...clerk }, body: { service } })],
    ['endGroup', 'service', (service) => ({ params: { ...GROUP, ...clerk }, query: { service } })],
    [
      'inviteUser',
      'service',
      (service) => ({ body: { email: 'a@b.example', grants: [{ ...wanted, service }] } }),
    ],
    [
      'openTicket',
      'service',
      (service) => ({ body: { ...(EXAMPLES.get('openTicket')!.body as object), service } }),
    ],
    ['requestAccess', 'service', (service) => ({ as: 'user:3', body: { ...wanted, service, reason: 'r' } })],
    ['offerOwnership', 'membership', (membership) => ({ body: { membership } })],
    ['mergeContacts', 'contact', (from) => ({ body: { from } })],
    ['setDomainRole', 'contact', (contact) => ({ body: { contact } })],
    ['previewCopy', 'contact', (id) => ({ body: { from: { kind: 'contact', id }, to: clerk } })],
    ['previewCopy', 'team', (id) => ({ body: { from: clerk, to: { kind: 'team', id } } })],
    [
      'copyGrants',
      'membership',
      (id) => ({ body: { from: { kind: 'membership', id }, to: clerk, seen: 'x' } }),
    ],
    [
      'previewPreset',
      'remote',
      (id) => ({ params: { account: BAKERY, preset: 'full' }, body: { subjects: [{ kind: 'remote', id }] } }),
    ],
    [
      'previewPreset',
      'contact',
      (id) => ({
        params: { account: BAKERY, preset: 'full' },
        body: { subjects: [clerk, { kind: 'contact', id }] },
      }),
    ],
    ['removeUnused', 'grant', (grant) => ({ body: { grants: [grant] } })],
    ['listPresets', 'account', (account) => ({ query: { account } })],
    ['readCeiling', 'account', (holder) => ({ query: { level: 'account', holder } })],
    ['verifyActivity', 'account', (log) => ({ body: { log } })],
    ['why', 'principal', (principal) => ({ body: { principal, key: 'billing.pay', resource: whole } })],
    [
      'why',
      'service',
      (id) => ({ body: { principal: GRACE, key: 'service.view', resource: { type: 'service', id } } }),
    ],
    [
      'why',
      'ticket',
      (id) => ({ body: { principal: GRACE, key: 'support.view', resource: { type: 'ticket', id } } }),
    ],
    ['exportPerson', 'principal', (person) => ({ params: { person } })],
    ['erasePerson', 'principal', (person) => ({ params: { person } })],
  ];
  test.each(SAID)('is answered like none in what %s is told, as %s', async (id, name, with_) => {
    const example = examples.find((one) => one.id === id)!;
    await alike({ ...example, ...with_(ids[name]!) }, { ...example, ...with_(noneOf(name)) });
  });

  test.each(['account', 'service', 'ticket', 'domain'])(
    'is a no like none, as the %s of a decision',
    async (type) => {
      const ask = async (id: string) => {
        const body = { key: 'support.view', resource: { type, id } };
        return seen(await send(stage, { id: 'can', as: GRACE, body }));
      };
      expect(await ask(ids[type]!)).toEqual({ status: 200, allowed: false });
      expect(await ask('none')).toEqual({ status: 200, allowed: false });
    },
  );
});
