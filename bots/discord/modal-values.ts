import type { APIModalSubmission } from 'discord.js';

/** What was filled in, by field; the first choice of a menu. */
export function modalValues({ components }: APIModalSubmission): Record<string, string> {
  const values: Record<string, string> = {};
  for (const top of components) {
    const fields = 'component' in top ? [top.component] : 'components' in top ? top.components : [];
    for (const field of fields) {
      if ('value' in field) values[field.custom_id] = String(field.value ?? '');
      else if ('values' in field) values[field.custom_id] = field.values[0] ?? '';
    }
  }
  return values;
}
