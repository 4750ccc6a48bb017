import express from 'express';
import request from 'supertest';
import { z } from 'zod';
import { OPERATIONS } from '../../../plugin/api';
import { handle, type Called } from '../../../plugin/api/handle';
import { operation } from '../../../plugin/api/operation';
import { onDatabase } from '../../support/databases';
import { sampleCore } from '../../support/core';

type Schema = Record<string, unknown>;

/** Places of a schema under which anything at all may go out. */
function open(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { additionalProperties: more } = schema as Schema;
  const isOpen = more === true || (typeof more === 'object' && Object.keys(more as object).length === 0);
  const inside = Object.entries(schema).flatMap(([name, part]) => open(part, `${path}/${name}`));
  return isOpen ? [path, ...inside] : inside;
}

onDatabase('sqlite', 'an answer of the API', (_open, place) => {
  it('has nothing in it that its operation does not name, at whatever depth', async () => {
    const { core } = await sampleCore(await place.sampleUrl());
    const inside = {
      id: '1',
      passwordHash: 'x',
      owner: { name: 'Ada', secret: 'x' },
      list: [{ a: 1, b: 2 }],
    };
    const asked = operation({
      ...{ id: 'tell', method: 'get', path: '/tell', tag: 'x', summary: 'x', useCase: 'readAccount' },
      answer: z.object({
        id: z.string(),
        owner: z.object({ name: z.string() }),
        list: z.array(z.object({ a: z.number() })),
      }),
      run: async () => inside,
    });
    const app = express().get('/tell', (req: Called, _res, next) => {
      req.actor = { principal: 'user:1', name: 'Grace', login: true, channel: 'api' };
      next();
    });
    app.get('/tell', handle(core, asked));
    const { body } = await request(app).get('/tell').expect(200);
    expect(body).toEqual({ id: '1', owner: { name: 'Ada' }, list: [{ a: 1 }] });
    await core.close();
  });
});

describe('what an operation names', () => {
  it('is fields, and no "whatever there is"', () => {
    const found = OPERATIONS.flatMap(({ id, answer }) =>
      answer === undefined ? [] : open(z.toJSONSchema(answer, { unrepresentable: 'any', io: 'output' }), id),
    );
    expect(found).toEqual([]);
  });
});
