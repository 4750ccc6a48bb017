import { fieldsOf, parseJson, type Fields } from '../payload';

/** A request's body as an object; undefined when it is none of the forms that Slack sends. */
export function parseBody(contentType: string, body: string): Fields | undefined {
  const [type = ''] = contentType.toLowerCase().split(';');
  if (type.trim() === 'application/json') return objectFrom(body);
  if (type.trim() !== 'application/x-www-form-urlencoded') return undefined;
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : objectFrom(payload);
}

function objectFrom(json: string): Fields | undefined {
  const parsed = parseJson(json);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    ? fieldsOf(parsed)
    : undefined;
}
