import { eachDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from '../api/api-stage';
import { send, type Example } from '../api/examples';

const [BAKERY, AGENCY] = ['1042', '1077'];
const [GRACE, NADIA, TOMASZ] = ['user:1', 'user:4', 'user:5'];
const MEMBERSHIP = 'm-1077-5';
const atBakery = { as: GRACE, params: { account: BAKERY } };

/** Tomasz of the agency works on the bakery's shop by the link that lets his team in. */
eachDatabase('somebody of a remote team, by the API', (_open, place) => {
  let stage: ApiStage;
  let link = 'r-1';
  let team = 't-dev';
  let ticket: string;
  const inTeam = () => ({ account: AGENCY, team, kind: 'membership', id: MEMBERSHIP });
  const done = async (example: Example) => {
    const { status, body } = await send(stage, example);
    expect({ ...example, body, done: status < 300 }).toMatchObject({ done: true });
    return body as Record<string, string>;
  };
  const onLink = (id: string, as = GRACE, more: Partial<Example> = {}) =>
    done({ id, as, params: { account: as === GRACE ? BAKERY : AGENCY, remote: link }, ...more });
  const end = (key: string, service?: string) =>
    done({
      ...{ id: 'endPermission', as: GRACE, params: { account: BAKERY, kind: 'remote', id: link, key } },
      ...(service === undefined ? {} : { query: { service } }),
    });
  const agency = async (state: 'active' | 'suspended') => {
    const client = { id: AGENCY, label: 'Agency North', group: 'business', timezone: 'Europe/Warsaw' };
    await stage.core.embedded.putClient({ ...client, state });
    await stage.core.refreshFromHost();
  };
  const letInAnew = async () => {
    const { code } = await done({ id: 'revealTeamCode', as: NADIA, params: { account: AGENCY, team } });
    const grants = [{ key: 'support.open' }, { key: 'service.view', service: 's-11' }];
    link = (await done({ id: 'inviteRemoteTeam', ...atBakery, body: { code, name: 'Dev', grants } })).id!;
    await onLink('acceptRemoteTeam', NADIA);
  };
  const wanted = { department: 'sales', priority: 'low', subject: 'The shop', message: 'It is slow.' };
  const open = () => send(stage, { id: 'openTicket', as: TOMASZ, params: { account: BAKERY }, body: wanted });

  beforeAll(async () => {
    stage = await openApiStage(place, { burst: 1e6, perSecond: 1e6 });
    ticket = (await open()).body.id;
  });
  afterAll(() => stage.core.close());

  /** What Tomasz may do there, call by call, and what a decision says; a list without anything in it is nothing done. */
  const calls = async () => {
    const by = { as: TOMASZ, params: { account: BAKERY } };
    const view = { key: 'service.view', resource: { type: 'service', id: 's-11' } };
    const answers = [
      await send(stage, { id: 'listServices', ...by }),
      await send(stage, { id: 'ticketForm', ...by }),
      await send(stage, { id: 'readTicket', as: TOMASZ, params: { ticket } }),
      await send(stage, { id: 'replyToTicket', as: TOMASZ, params: { ticket }, body: { body: 'And?' } }),
      await open(),
    ];
    const asked = await send(stage, { id: 'can', body: { principal: TOMASZ, ...view } });
    const isDone = ({ status, body }: (typeof answers)[number]) =>
      status < 300 && (body as { items?: unknown[] }).items?.length !== 0;
    return { done: answers.map(isDone), allowed: asked.body.allowed as boolean };
  };
  const ALL = { done: [true, true, true, true, true], allowed: true };
  const NONE = { done: [false, false, false, false, false], allowed: false };

  const WAYS: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      'is taken out of the team',
      () => done({ id: 'removeTeamMember', as: NADIA, params: inTeam() }),
      () => done({ id: 'addTeamMember', as: NADIA, params: inTeam() }),
    ],
    [
      'is suspended on their own account',
      () => done({ id: 'suspendMember', as: NADIA, params: { account: AGENCY, membership: MEMBERSHIP } }),
      () => done({ id: 'resumeMember', as: NADIA, params: { account: AGENCY, membership: MEMBERSHIP } }),
    ],
    [
      'has their login suspended',
      () => done({ id: 'suspendUser', params: { user: '5' } }),
      () => done({ id: 'resumeUser', params: { user: '5' } }),
    ],
    ['is of an account that is suspended', () => agency('suspended'), () => agency('active')],
    [
      'is not admitted where the link lets in one by one',
      () => onLink('editRemoteTeam', GRACE, { body: { admission: 'each' } }),
      () => onLink('editRemoteTeam', GRACE, { body: { admission: 'open' } }),
    ],
    [
      'has what was granted ended by the owner’s side',
      async () => {
        await end('support.open');
        await end('service.view', 's-11');
      },
      async () => {
        await onLink('closeRemoteTeam');
        await letInAnew();
      },
    ],
    ['is of a team whose link is closed', () => onLink('closeRemoteTeam'), letInAnew],
    ['is of a team that left', () => onLink('closeRemoteTeam', NADIA), letInAnew],
    [
      'is of a team that ended',
      () => done({ id: 'removeTeam', as: NADIA, params: { account: AGENCY, team } }),
      async () => {
        const another = { id: 'addTeam', as: NADIA, params: { account: AGENCY }, body: { name: 'Another' } };
        team = (await done(another)).id!;
        await done({ id: 'addTeamMember', as: NADIA, params: inTeam() });
        await letInAnew();
      },
    ],
    [
      'leaves their own account',
      () => done({ id: 'leaveAccount', as: TOMASZ, params: { account: AGENCY } }),
      () => Promise.resolve(),
    ],
  ];

  it.each(WAYS)('is refused from the next call on who %s', async (what, cut, mend) => {
    expect(await calls()).toEqual(ALL);
    await cut();
    expect(await calls()).toEqual(NONE);
    await mend();
    if (what !== WAYS.at(-1)![0]) expect(await calls()).toEqual(ALL);
  });
});
