import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDatabase } from '../../support/databases';
import { openAuthzenStage } from './authzen-stage';

const guide = readFileSync(join(__dirname, '../../../docs/guides/authzen.md'), 'utf8');

onDatabase('sqlite', 'docs/guides/authzen.md', (_open, place) => {
  test('shows a question with the answer that it gets', async () => {
    const [, body = '', answer = ''] = /-d '(\{.*\})'\n(\{.*\})\n/.exec(guide) ?? [];
    const stage = await openAuthzenStage(place);
    const { text } = await stage.ask('evaluation', body).expect(200);
    expect(text).toBe(answer);
    await stage.core.close();
  });
});
