import type { IncomingMessage } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { breach } from './breach';
import { fieldsOf, isFields, parseJson, type Fields } from './json';

const NESTED = ['attachments', 'blocks', 'metadata', 'view'];

// Forms carry what is no plain text as JSON.
function nested(name: string, value: string): unknown {
  const parsed = parseJson(value);
  if (parsed === undefined && value !== '') {
    throw breach(name === 'blocks' ? 'blocksFormat' : 'argumentFormat');
  }
  return parsed;
}

function fromForm(text: string): Fields {
  const pairs = [...new URLSearchParams(text)];
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, NESTED.includes(name) ? nested(name, value) : value]),
  );
}

/** The arguments of a request, sent as JSON or as a form. */
export async function readArguments(request: IncomingMessage): Promise<Fields> {
  const text = await readText(request);
  if (!(request.headers['content-type'] ?? '').includes('json')) return fromForm(text);
  const parsed = parseJson(text);
  if (!isFields(parsed)) throw breach('bodyJson');
  return fieldsOf(parsed);
}
