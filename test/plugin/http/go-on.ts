import type request from 'supertest';
import { tagsOf } from '../../support/gallery/markup';
import type { Fields } from './editor-form';
import type { Mounted } from './mounted-plugin';

/** The form on the page of a change that waits, as a browser would send it. */
export async function waitingForm(host: Mounted, path: string, who: string): Promise<[string, Fields]> {
  const { text } = await host.get(path, who).expect(200);
  const inside = tagsOf(text).filter(({ inside: around }) => around.includes('form'));
  const pairs = inside
    .filter(({ name, attributes }) => name === 'input' && attributes.name !== 'formToken')
    .map(({ attributes: { name = '', value = '' } }) => [name, value] as const);
  const fields: Record<string, string[]> = {};
  for (const [name, value] of pairs) (fields[name] ??= []).push(plain(value));
  const [, action = ''] = /<form method="post" action="([^"]*)" class="lk-acts"/.exec(text) ?? [];
  return [plain(action).slice(host.base.length), fields];
}

/** Goes on with it. */
export async function goOn(host: Mounted, path: string, who: string): Promise<request.Response> {
  const [action, fields] = await waitingForm(host, path, who);
  return host.post(action, who, fields);
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
