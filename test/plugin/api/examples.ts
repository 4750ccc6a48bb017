import type { Test } from 'supertest';
import { openDatabase } from '../../../core/storage/open';
import { OPERATIONS } from '../../../plugin/api';
import { staff, type ApiStage, type CallOptions } from './api-stage';

/** One call of an operation by somebody who may; `as` is for whom the token acts, if not for itself. */
export interface Example {
  id: string;
  as?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  version?: string;
}

/** What earlier calls made, by a name. */
export type World = Record<string, string>;

/** A call that may hang on what others made, and what it leaves for later ones. */
export interface Step {
  call: (world: World) => Example;
  before?: (stage: ApiStage, world: World) => Promise<void>;
  keep?: (answer: Record<string, string>, world: World) => void;
}

const [GRACE, HENRIK, JONAS, NADIA] = ['user:1', 'user:2', 'user:3', 'user:4'] as const;
const account = '1042';
const agency = '1077';
const whole = { type: 'account', id: account };
const jonas = { account, membership: 'm-1042-3' };
const accounts = { account, kind: 'contact', id: '32' };

const on = (id: string, more: Omit<Example, 'id'> = {}): Step => ({
  call: () => ({ id, as: GRACE, params: { account }, ...more }),
});
const alone = (id: string, more: Omit<Example, 'id'> = {}): Step => ({ call: () => ({ id, ...more }) });
const byName =
  (name: string): NonNullable<Step['keep']> =>
  ({ id }, world) =>
    void (world[name] = id ?? '');

const decisions = [
  alone('can', { body: { principal: 'contact:32', key: 'billing.pay', resource: whole } }),
  alone('canMany', { body: { principal: GRACE, questions: [{ key: 'billing.pay', resource: whole }] } }),
  alone('what', { body: { principal: 'contact:32', resource: whole } }),
  alone('who', { body: { key: 'billing.pay', resource: whole } }),
  alone('list', { body: { principal: GRACE, account, key: 'service.view', type: 'service' } }),
  on('personAccess', { params: { account, principal: 'contact:31' } }),
  on('why', { body: { principal: 'contact:31', key: 'billing.pay', resource: whole } }),
];

const accountsOf = [
  alone('findAccounts', { query: { search: 'Bluebird' } }),
  { call: () => ({ id: 'myAccounts', as: GRACE }) },
  ...['readAccount', 'listServices', 'listInvoices', 'readBalance', 'listDomains', 'listPeople'].map((id) =>
    on(id),
  ),
  alone('readCeiling', { query: { level: 'account', holder: account } }),
  alone('setCeiling', {
    params: { key: 'billing.contracts' },
    body: { level: 'account', holder: account, word: 'allowed' },
  }),
  on('setDomainRole', { params: { account, domain: 'd-1', role: 'tech' }, body: { contact: '31' } }),
  on('endDomainRole', { params: { account, domain: 'd-1', role: 'tech' } }),
];

const people: Step[] = [
  on('suspendMember', { params: jonas }),
  on('resumeMember', { params: jonas }),
  on('promoteToMaster', { params: jonas }),
  on('demoteMaster', { params: jonas, body: { endGranted: false } }),
  alone('suspendUser', { params: { user: '3' } }),
  alone('resumeUser', { params: { user: '3' } }),
  {
    ...on('inviteUser', { body: { email: 'new@elsewhere.example', grants: [{ key: 'billing.pay' }] } }),
    keep: byName('invitation'),
  },
  on('listInvitations'),
  ...['resendInvitation', 'withdrawInvitation'].map((id) => ({
    call: ({ invitation = 'none' }: World) => ({ id, as: GRACE, params: { account, invitation } }),
  })),
];

const contact = (id: string, body?: unknown): Step => ({
  call: ({ contact: one = '31' }) => ({
    id,
    as: GRACE,
    params: { account, contact: one },
    ...(body ? { body } : {}),
  }),
});
const contacts: Step[] = [
  on('listContacts', { query: { search: 'a', limit: '2' } }),
  { ...on('addContact', { body: { name: 'Ann', email: 'ann@elsewhere.example' } }), keep: byName('contact') },
  contact('readContact'),
  contact('editContact', { notes: 'mornings' }),
  { ...on('addContact', { body: { name: 'Bob', email: 'bob@elsewhere.example' } }), keep: byName('other') },
  {
    call: ({ contact: into = '31', other = '33' }) => ({
      ...{ id: 'mergeContacts', as: GRACE, params: { account, contact: into }, body: { from: other } },
    }),
  },
  contact('removeContact'),
];

const team = (id: string, more: Omit<Example, 'id'> = {}): Step => ({
  call: ({ team: one = 't-it' }) => ({
    id,
    as: GRACE,
    ...more,
    params: { account, team: one, ...more.params },
  }),
});
const ada = { kind: 'contact', id: '31' };
const teams: Step[] = [
  { ...on('addTeam', { body: { name: 'Night shift' } }), keep: byName('team') },
  on('listTeams'),
  team('readTeam'),
  team('editTeam', { body: { description: 'After hours' } }),
  team('addTeamMember', { params: ada }),
  team('setTeamDepartments', { body: { rule: { mode: 'allBut', departments: ['sales'] } } }),
  { ...team('revealTeamCode'), keep: ({ code }, world) => void (world.code = code ?? '') },
];

const link = (id: string, as: string, more: Omit<Example, 'id'> = {}): Step => ({
  call: ({ remote = 'r-1' }) => ({
    ...{ id, as, ...more, params: { account: as === NADIA ? agency : account, remote, ...more.params } },
  }),
});
const invite: Step = {
  call: ({ code = 'none' }) => ({
    ...{ id: 'inviteRemoteTeam', as: NADIA, params: { account: agency } },
    body: { code, name: 'Bakers', grants: [{ key: 'service.view', service: 's-90' }] },
  }),
  keep: byName('remote'),
};
const remoteTeams: Step[] = [
  {
    call: ({ code = 'none' }) => ({
      id: 'readTeamCode',
      as: NADIA,
      params: { account: agency },
      body: { code },
    }),
  },
  invite,
  on('listRemoteTeams'),
  link('readRemoteTeam', NADIA),
  link('editRemoteTeam', NADIA, { body: { admission: 'each' } }),
  link('acceptRemoteTeam', GRACE),
  link('admitRemotePerson', NADIA, { params: { person: 'contact:31' } }),
  link('readRemoteTeam', NADIA),
  link('readRemoteTeam', GRACE),
  link('dismissRemotePerson', NADIA, { params: { person: 'contact:31' } }),
  link('setRemoteDepartments', NADIA, { body: { rule: { mode: 'only', departments: ['technical'] } } }),
  link('closeRemoteTeam', NADIA),
  invite,
  link('rejectRemoteTeam', GRACE),
  invite,
  { call: ({ remote = 'r-1' }) => ({ id: 'activateRemoteTeam', params: { remote } }) },
  team('removeTeamMember', { params: ada }),
  team('rotateTeamCode'),
  team('removeTeam'),
];

const grants: Step[] = [
  on('readGrants', { params: accounts }),
  {
    ...on('changeGrants', {
      params: accounts,
      body: {
        add: [{ key: 'billing.prices', expiresAt: '2099-01-01T00:00:00Z' }],
        remove: [{ key: 'billing.pay' }],
      },
    }),
    keep: ({ version }, world) => void (world.version = version ?? ''),
  },
  {
    call: ({ version = 'none' }) => ({
      ...{
        id: 'setGrants',
        as: GRACE,
        params: accounts,
        body: { grants: [{ key: 'billing.pay' }] },
        version,
      },
    }),
  },
  on('givePermission', { params: accounts, body: { key: 'service.view', service: 's-11' } }),
  on('endPermission', { params: { ...accounts, key: 'service.view' }, query: { service: 's-11' } }),
  on('readChannels', { params: { account }, query: { principal: 'contact:32' } }),
  on('closeChannels', { params: { account }, body: { principal: 'contact:32', closed: ['slack'] } }),
  on('setDepartmentRule', {
    params: { account, kind: 'membership', id: 'm-1042-3' },
    body: { rule: { mode: 'allBut', departments: ['sales'] } },
  }),
];

const clerk = { kind: 'contact', id: '32' };
const seenBy: NonNullable<Step['keep']> = ({ seen }, world) => void (world.seen = seen ?? '');
const preset = (id: string, as: string | undefined, body?: (world: World) => unknown): Step => ({
  call: (world) => ({
    ...{ id, params: { preset: world.preset ?? 'none', ...(as === undefined ? {} : { account }) } },
    ...(as === undefined ? {} : { as }),
    ...(body ? { body: body(world) } : {}),
  }),
});
const many: Step[] = [
  { ...alone('addPreset', { body: { name: 'Night', keys: ['billing.invoices'] } }), keep: byName('preset') },
  alone('listPresets'),
  preset('editPreset', undefined, () => ({ name: 'Nights', keys: ['billing.invoices', 'billing.pay'] })),
  { ...preset('previewPreset', GRACE, () => ({ subjects: [clerk] })), keep: seenBy },
  preset('applyPreset', GRACE, ({ seen = 'none' }) => ({ subjects: [clerk], seen })),
  preset('removePreset', undefined),
  { ...on('previewCopy', { body: { from: clerk, to: ada } }), keep: seenBy },
  {
    call: ({ seen = 'none' }) => ({
      ...{ id: 'copyGrants', as: GRACE, params: { account }, body: { from: clerk, to: ada, seen } },
    }),
  },
  on('giveGroup', { params: { account, ...ada, group: 'support' }, body: {} }),
  on('endGroup', { params: { account, ...ada, group: 'support' } }),
];

const asks = (key: string): Step => ({
  ...on('requestAccess', { as: JONAS, body: { key, reason: 'The books' } }),
  keep: byName('request'),
});
const request = (id: string, as: string, body?: unknown): Step => ({
  call: ({ request: one = 'none' }) => ({
    ...{ id, as, params: { account, request: one } },
    ...(body === undefined ? {} : { body }),
  }),
});
const requests: Step[] = [
  asks('billing.quotes'),
  on('listAccessRequests', { query: { state: 'pending' } }),
  request('approveAccessRequest', GRACE, { days: 7 }),
  asks('billing.contracts'),
  request('refuseAccessRequest', GRACE, { reason: 'Jonas pays them already' }),
  asks('billing.estimates'),
  request('withdrawAccessRequest', JONAS),
];

const wanted = { department: 'technical', priority: 'medium', subject: 'The oven', message: 'It is cold.' };
const ticket = (id: string, body?: unknown): Step => ({
  call: ({ ticket: one = 'none' }) => ({ id, as: GRACE, params: { ticket: one }, ...(body ? { body } : {}) }),
});
const tickets: Step[] = [
  on('ticketForm'),
  { ...on('openTicket', { body: wanted }), keep: byName('ticket') },
  on('listTickets', { query: { state: 'open' } }),
  ticket('readTicket'),
  ticket('replyToTicket', { body: 'Still cold.' }),
  ticket('closeTicket', { state: 'closed' }),
];

const activity: Step[] = [
  on('readActivity', { query: { person: GRACE, action: 'access', to: '2099-01-01T00:00:00Z' } }),
  on('exportActivity', { query: { format: 'csv', action: 'access' } }),
  alone('verifyActivity', { body: { log: account } }),
  alone('readInstallationActivity'),
  {
    before: async (stage, world) => {
      world.letter = await setAside(stage);
    },
    call: ({ letter = '1' }) => ({ id: 'retryLetter', params: { letter } }),
  },
  alone('listSetAside'),
];

const personal: Step[] = [
  on('exportAccount'),
  alone('exportPerson', { params: { person: 'contact:32' } }),
  on('erasePerson', { params: { person: 'contact:32' } }),
];

const tokens: Step[] = [
  alone('listTokens'),
  { ...alone('issueToken', { body: { name: 'made', scopes: ['people:read'] } }), keep: byName('token') },
  ...['rotateToken', 'revokeToken'].map((id) => ({
    call: ({ token = 'none' }: World) => ({ id, params: { token } }),
  })),
];

const webhook = (id: string, body?: unknown): Step => ({
  call: ({ webhook: one = 'none' }) => ({ id, params: { webhook: one }, ...(body ? { body } : {}) }),
});
const webhooks: Step[] = [
  {
    ...alone('addWebhook', { body: { url: 'http://127.0.0.1:9999/', events: ['*'] } }),
    keep: byName('webhook'),
  },
  alone('listWebhooks'),
  webhook('changeWebhook', { events: ['grant.*', 'ticket.opened'], description: 'The panel' }),
  webhook('rotateWebhookSecret'),
  { ...webhook('testWebhook'), keep: byName('delivery') },
  webhook('listWebhookDeliveries'),
  {
    call: ({ webhook: one = 'none', delivery = 'none' }) => ({
      ...{ id: 'resendWebhookDelivery', params: { webhook: one, delivery } },
    }),
  },
  webhook('removeWebhook'),
];

const NINETY_ONE_DAYS = 91 * 86_400_000;
const reviews: Step[] = [
  {
    before: (stage) => Promise.resolve(stage.clock.advance(NINETY_ONE_DAYS)),
    ...on('reviewAccess', { query: { unused: 'true', limit: '1' } }),
    keep: (answer, world) => {
      const { items } = answer as unknown as { items: { grant: { id: string } }[] };
      world.unused = items[0]?.grant.id ?? 'none';
    },
  },
  {
    call: ({ unused = 'none' }) => ({
      ...{ id: 'removeUnused', as: GRACE, params: { account }, body: { grants: [unused] } },
    }),
    keep: byName('review'),
  },
  on('listReviews'),
  { call: ({ review = 'none' }) => ({ id: 'undoReview', as: GRACE, params: { account, review } }) },
];

const ownership: Step[] = [
  on('readOwnership'),
  on('offerOwnership', { body: { membership: 'm-1042-2' } }),
  on('withdrawOwnership'),
  on('offerOwnership', { body: { membership: 'm-1042-2' } }),
  on('acceptOwnership', { as: HENRIK }),
  on('undoOwnership'),
  {
    before: async (stage) => {
      await staff(stage).requestRecovery({ account, email: 'grace@elsewhere.example', reason: 'lost' });
    },
    ...on('stopRecovery'),
  },
  {
    call: () => ({
      id: 'removeMember',
      as: NADIA,
      params: { account: agency, membership: 'm-1077-5' },
      body: {},
    }),
  },
  on('leaveAccount', { as: JONAS }),
];

/** Every operation, called by somebody who may, in an order in which each can be done. */
export const STEPS: readonly Step[] = [
  ...decisions,
  ...accountsOf,
  ...people,
  ...contacts,
  ...teams,
  ...remoteTeams,
  ...grants,
  ...many,
  ...requests,
  ...tickets,
  ...activity,
  ...tokens,
  ...webhooks,
  ...reviews,
  ...personal,
  ...ownership,
];

/** Sets a letter aside: what it was about is no longer kept. */
async function setAside(stage: ApiStage): Promise<string> {
  const { core, url } = stage;
  core.listen('test', () => Promise.resolve());
  await core.receive({ source: 'test', key: 'e1', lane: 'test', payload: '{}' });
  const db = openDatabase(url);
  await db.write('latchkey_inbox').where({ key: 'e1' }).update({ payload: null });
  await db.close();
  while ((await core.settle()) > 0);
  const [letter] = await staff(stage).listSetAside({});
  return String(letter?.id);
}

/** Calls an operation as an example says, or with something changed. */
export function send(stage: ApiStage, example: Example, options: CallOptions = {}): Test {
  const { id, as, params = {}, query, body, version } = example;
  const operation = OPERATIONS.find((one) => one.id === id)!;
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const asked = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
  return stage.call(operation.method, `${path}${asked}`, body, {
    ...(as === undefined ? {} : { as }),
    ...(version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } }),
    ...options,
  });
}

/** One example of every operation, by the sample's own ids. */
export const EXAMPLES: ReadonlyMap<string, Example> = new Map(
  STEPS.map(({ call }) => call({})).map((example) => [example.id, example]),
);
