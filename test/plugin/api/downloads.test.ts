import express from 'express';
import request from 'supertest';
import { handle, type Called } from '../../../plugin/api/handle';
import { download } from '../../../plugin/api/operation';
import { onDatabase } from '../../support/databases';
import { openApiStage, staff, type ApiStage } from './api-stage';

const path = '/accounts/1042/activity/export';

onDatabase('sqlite', 'what goes out in pieces', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place);
    const grant = {
      account: '1042',
      subject: { kind: 'contact' as const, id: '32' },
      key: 'billing.prices' as const,
    };
    await staff(stage).givePermission(grant);
  });
  afterAll(() => stage.core.close());

  it('is a file of the kind that was asked for', async () => {
    const csv = await stage.call('get', `${path}?format=csv`, undefined, { as: 'user:1' });
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment',
    });
    expect(csv.text).toContain('access.given');
    const lines = await stage.call('get', `${path}?format=ndjson`, undefined, { as: 'user:1' }).buffer(true);
    expect(lines.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(JSON.parse(lines.text.split('\n')[0]!)).toMatchObject({ action: 'access.given' });
  });

  it('is everything that is held, as one document', async () => {
    const { status, text } = await stage.call('get', '/people/contact:31/export');
    expect(status).toBe(200);
    expect((JSON.parse(text) as { names: string[] }).names).toEqual(['contact:31']);
    const parts = [...text.matchAll(/^"(\w+)": \[/gm)].map(([, name]) => name);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('is a verdict a line, also of a log that only its kept head tells of', async () => {
    const gone = { log: 'gone', seq: 1, hash: 'x', at: 1, proof: 'x' };
    const { text } = await stage.call('post', '/activity/verify', { heads: [gone] }).buffer(true);
    const verdicts = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { log: string; ok: boolean });
    expect(verdicts.filter(({ ok }) => !ok)).toMatchObject([{ log: 'gone', fault: 'kept' }]);
    expect(verdicts.map(({ log }) => log)).toEqual(expect.arrayContaining(['1042', '1077']));
  });

  it('is a problem and no part of it, to whoever may not have it', async () => {
    const { status, headers, body } = await stage.call('get', `${path}?format=csv`, undefined, {
      as: 'contact:32',
    });
    expect({ status, type: headers['content-type'] }).toEqual({
      ...{ status: 403, type: 'application/problem+json; charset=utf-8' },
    });
    expect(body).toMatchObject({ reason: 'NO_GRANT' });
    expect((await stage.call('get', path, undefined, { as: 'user:1' })).body).toMatchObject({
      field: 'format',
    });
  });

  it('breaks off where it can’t be read to its end: nobody takes a part for the whole', async () => {
    async function* half() {
      yield 'one\n';
      await Promise.resolve();
      throw new Error('the database is gone');
    }
    const operation = download({
      ...{ id: 'half', method: 'get', path: '/half', tag: 'Half', summary: 'Half', media: ['text/plain'] },
      ...{ useCase: 'exportActivity', run: () => Promise.resolve(half()) },
    });
    const app = express();
    app.get('/half', (req: Called, res, next) => {
      req.actor = { principal: 'staff:1', name: '', login: true, channel: 'api' };
      void Promise.resolve(handle(stage.core, operation)(req, res, next)).catch(() => res.destroy());
    });
    await expect(request(app).get('/half').buffer(true)).rejects.toThrow(/aborted|hang up/);
  });
});
