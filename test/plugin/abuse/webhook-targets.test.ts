import { onDatabase } from '../../support/databases';
import { sampleCore } from '../../support/core';
import { stageOn, type ApiStage } from '../api/api-stage';
import { send } from '../api/examples';

const OUT = '93.184.216.34';
const events = ['*'];

/** Every way that we know to write an address inside; the name of the receiver leads out. */
const INSIDE = [
  ...[
    'https://127.0.0.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
  ],
  ...[
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
  ],
  ...['https://017700000001/', 'https://127.1/', 'https://[::1]/', 'https://[::]/', 'https://[fc00::1]/'],
  ...[
    'https://[fe80::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://[64:ff9b::7f00:1]/',
  ],
  ...['https://[64:ff9b::10.0.0.1]/', 'https://[2002:7f00:1::]/', 'https://[fec0::1]/', 'https://[ff02::1]/'],
  ...[
    'https://①②⑦.⓪.⓪.①/',
    'https://127。0。0。1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://192.0.0.170/',
  ],
];

onDatabase('sqlite', 'a webhook made by the API', (_open, place) => {
  let stage: ApiStage;
  let leadsTo: string[] = [OUT];
  let asked = 0;
  beforeAll(async () => {
    const url = await place.freshUrl();
    const outside = async () => {
      asked += 1;
      return leadsTo.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    };
    stage = await stageOn({ ...(await sampleCore(url, { outside })), url }, { burst: 1e6, perSecond: 1e6 });
  });
  afterAll(() => stage.core.close());
  const add = (url: string, as?: string) =>
    send(stage, { id: 'addWebhook', body: { url, events } }, as === undefined ? {} : { as });

  it.each(INSIDE)('goes not to %s', async (url) => {
    const { status, body } = await add(url);
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { field: 'url', errors: [{ reason: 'ADDRESS' }] },
    });
  });

  it.each([
    ['http://receiver.example/', 'NOT_HTTPS'],
    ['file:///etc/passwd', 'NOT_HTTPS'],
    ['gopher://receiver.example/', 'NOT_HTTPS'],
    ['javascript:alert(1)', 'NOT_HTTPS'],
    ['https://user:pass@receiver.example/', 'CREDENTIALS'],
    ['https://receiver.example:22/', 'PORT'],
    ['//receiver.example/', 'FORM'],
  ])('goes not to %s: %s', async (url, reason) => {
    const { status, body } = await add(url);
    expect({ status, body }).toMatchObject({ status: 422, body: { field: 'url', errors: [{ reason }] } });
  });

  it('goes not to a name that leads inside by one of its addresses, when it is made or changed', async () => {
    leadsTo = [OUT];
    const { body } = await add('https://receiver.example/').expect(201);
    leadsTo = [OUT, '10.0.0.7'];
    await add('https://receiver.example/').expect(422);
    const url = 'https://other.example/';
    await send(stage, { id: 'changeWebhook', params: { webhook: body.id }, body: { url } }).expect(422);
  });

  it('has no name looked up for whoever may make none', async () => {
    asked = 0;
    for (const as of ['user:1', 'user:4', 'contact:31']) {
      await add('https://receiver.example/', as).expect(403);
    }
    expect(asked).toBe(0);
  });
});
