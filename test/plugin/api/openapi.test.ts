import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Router } from 'express';
import { TOKEN_USES, type Core } from '../../../core/index';
import { OPERATIONS, openApi } from '../../../plugin/api';
import { apiRouter } from '../../../plugin/api/router';

const file = join(__dirname, '../../../docs/openapi.json');

interface Layer {
  route?: { path: string; methods: Record<string, boolean>; stack: { method?: string }[] };
}

/** What a router has, read from itself. */
function routesOf(router: Router): string[] {
  return (router.stack as unknown as Layer[]).flatMap(({ route }) => {
    const methods = new Set(
      route?.stack.flatMap(({ method }) => method ?? []).filter((one) => one !== 'options'),
    );
    return [...methods].map((method) => `${method} ${route?.path.replace(/:(\w+)/g, '{$1}')}`);
  });
}

describe('the description of the API', () => {
  const description = openApi();

  test('stands in docs/openapi.json as it is', () => {
    const made = `${JSON.stringify(description, null, 2)}\n`;
    if (process.env.LATCHKEY_WRITE_DOCS === '1') writeFileSync(file, made);
    expect(readFileSync(file, 'utf8')).toBe(made);
  });

  test('names exactly the routes that the router has', () => {
    const router = apiRouter({} as Core, (_req, _res, next) => next());
    const described = Object.entries(description.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(routesOf(router).sort()).toEqual(described.sort());
    expect(described.length).toBeGreaterThan(10);
  });

  test('has each operation once, under a name of its own', () => {
    const ids = OPERATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(OPERATIONS)(
    '$id has fields that are told apart, wherever they stand',
    ({ params, query, body, path }) => {
      const names = [params, query, body].flatMap(({ shape }) => Object.keys(shape));
      expect(new Set(names).size).toBe(names.length);
      expect(Object.keys(params.shape)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    },
  );

  test.each(OPERATIONS)('$id changes nothing by a GET, and is for tokens', ({ method, useCase }) => {
    expect(TOKEN_USES[useCase]).toBeDefined();
    if (method !== 'get') return;
    expect(TOKEN_USES[useCase]?.scope).toMatch(/:read$|^(decisions|outbox|tokens|webhooks)$/);
  });
});
