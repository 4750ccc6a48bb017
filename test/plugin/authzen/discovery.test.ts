import request from 'supertest';
import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { mountOn, PUBLIC_URL } from '../http/mounted-plugin';

const WELL_KNOWN = '/.well-known/authzen-configuration';

onDatabase('sqlite', 'where AuthZEN is found', (_open, place) => {
  let sample: TestCore;
  beforeAll(async () => {
    sample = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => sample.core.close());

  test.each([
    ['', PUBLIC_URL, WELL_KNOWN, PUBLIC_URL],
    ['/latchkey', PUBLIC_URL, `${WELL_KNOWN}/latchkey`, `${PUBLIC_URL}/latchkey`],
    ['/latchkey', `${PUBLIC_URL}/`, `${WELL_KNOWN}/latchkey`, `${PUBLIC_URL}/latchkey`],
    ['/a/b/keys', PUBLIC_URL, `${WELL_KNOWN}/a/b/keys`, `${PUBLIC_URL}/a/b/keys`],
    ['/latchkey', `${PUBLIC_URL}/eu`, `${WELL_KNOWN}/eu/latchkey`, `${PUBLIC_URL}/eu/latchkey`],
  ])('mounted at "%s" of %s: at %s', async (mount, publicUrl, path, point) => {
    const { app } = mountOn(sample, { mount, publicUrl });
    const { body, headers } = await request(app).get(path).expect(200);
    expect(body).toMatchObject({
      policy_decision_point: point,
      access_evaluation_endpoint: `${point}/access/v1/evaluation`,
    });
    expect(headers['cache-control']).toBe('public, max-age=3600');
    const known = Object.values(body as Record<string, string>);
    expect(known.every((url) => new URL(url).protocol === 'https:' && !/[?#]/.test(url))).toBe(true);
  });

  test.each([
    ['another mount', PUBLIC_URL, `${WELL_KNOWN}/other`],
    ['no mount', PUBLIC_URL, WELL_KNOWN],
    ['a longer name', PUBLIC_URL, `${WELL_KNOWN}-2/latchkey`],
    ['an address that is not https', 'http://127.0.0.1:3000', `${WELL_KNOWN}/latchkey`],
  ])('of %s nothing is said, and the host’s own answer stands', async (_what, publicUrl, path) => {
    const { app } = mountOn(sample, { publicUrl });
    app.use('/.well-known', (_req, res) => void res.send('the host’s own'));
    await request(app).get(path).expect(200, 'the host’s own');
  });

  test('a post to it is the host’s', async () => {
    await request(mountOn(sample).app).post(`${WELL_KNOWN}/latchkey`).expect(404);
  });
});
