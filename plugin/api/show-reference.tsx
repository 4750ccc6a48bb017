import type { RequestHandler } from 'express';
import { TOKEN_USES } from '../../core/index';
import { sendPage } from '../http/send-page';
import type { Site } from '../http/site';
import { ApiPage, text, type OperationGroup, type ShownOperation } from '../views';
import { openApi } from './openapi';
import { OPERATIONS } from './operations';

interface Described {
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
}

/** The page that describes the API, made once from what machines read. */
export function showReference(site: Site): RequestHandler {
  const groups = groupsOf(openApi().paths as Record<string, Record<string, Described>>);
  const body = <ApiPage groups={groups} openApi={`${site.base}/api/openapi.json`} />;
  return (_req, res) => sendPage(site, res, { title: text.api.title, body });
}

function groupsOf(paths: Record<string, Record<string, Described>>): OperationGroup[] {
  const tags = [...new Set(OPERATIONS.map(({ tag }) => tag))];
  return tags.map((tag) => ({
    tag,
    operations: OPERATIONS.filter((one) => one.tag === tag).map(
      ({ id, method, path, summary, useCase }): ShownOperation => {
        const { requestBody, responses } = paths[path]?.[method] ?? { responses: {} };
        const takes = jsonIn(requestBody?.content);
        const answers = jsonIn((responses['200'] ?? responses['201'])?.content);
        return {
          ...{ id, summary, call: `${method.toUpperCase()} ${path}` },
          ...{
            scope: TOKEN_USES[useCase]?.scope ?? '',
            forSomebody: TOKEN_USES[useCase]?.forSomebody ?? false,
          },
          ...(takes === undefined ? {} : { takes }),
          ...(answers === undefined ? {} : { answers }),
        };
      },
    ),
  }));
}

function jsonIn(content: Record<string, { schema: unknown }> | undefined): string | undefined {
  const schema = content?.['application/json']?.schema;
  return schema === undefined ? undefined : JSON.stringify(schema, null, 2);
}
