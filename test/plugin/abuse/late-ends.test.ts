import { z } from 'zod';
import { OPERATIONS } from '../../../plugin/api';
import { onDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from '../api/api-stage';
import { send, type Example } from '../api/examples';

const account = '1042';
const GRACE = 'user:1';
/** In UTC this is in the year 10000, which no list could show afterwards. */
const expiresAt = '9999-12-31T23:59:59-12:00';
const grant = { key: 'billing.prices', expiresAt };
const params = { account, kind: 'contact', id: '32' };

onDatabase('sqlite', 'an end after all calendars', (_open, place) => {
  let stage: ApiStage;
  let code = '';
  let version = '';
  beforeAll(async () => {
    stage = await openApiStage(place);
    const reveal = { id: 'revealTeamCode', as: 'user:4', params: { account: '1077', team: 't-dev' } };
    const close = { id: 'closeRemoteTeam', as: GRACE, params: { account, remote: 'r-1' } };
    await send(stage, close).expect(200);
    ({ code } = (await send(stage, reveal).expect(200)).body as { code: string });
    ({ version } = (await send(stage, { id: 'readGrants', as: GRACE, params })).body as { version: string });
  });
  afterAll(() => stage.core.close());

  const FORMS: Record<string, () => Omit<Example, 'id'>> = {
    givePermission: () => ({ params, body: grant }),
    changeGrants: () => ({ params, body: { add: [grant] } }),
    setGrants: () => ({ params, body: { grants: [grant] }, version }),
    giveGroup: () => ({ params: { ...params, group: 'billing' }, body: { expiresAt } }),
    inviteUser: () => ({ params: { account }, body: { email: 'late@elsewhere.example', grants: [grant] } }),
    inviteRemoteTeam: () => ({ params: { account }, body: { code, name: 'Late', grants: [grant] } }),
    issueToken: () => ({ body: { name: 'late', scopes: ['people:read'], expiresAt } }),
  };

  test.each(Object.keys(FORMS))('is refused by %s, which changes nothing', async (id) => {
    const { status, body } = await send(stage, {
      id,
      ...(id === 'issueToken' ? {} : { as: GRACE }),
      ...FORMS[id]!(),
    });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { field: expect.stringMatching(/expiresAt$/) },
    });
    for (const list of ['listInvitations', 'listRemoteTeams', 'reviewAccess']) {
      await send(stage, { id: list, as: GRACE, params: { account } }).expect(200);
    }
  });

  test('is tried in every form that takes an end', () => {
    const takes = OPERATIONS.filter(({ body }) =>
      JSON.stringify(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' })).includes('"expiresAt"'),
    );
    expect(takes.map(({ id }) => id).sort()).toEqual(Object.keys(FORMS).sort());
  });
});
