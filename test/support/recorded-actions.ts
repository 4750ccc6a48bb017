import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every action that the core's source records. */
export function recordedActions(): string[] {
  const core = join(__dirname, '../../core');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' });
  const lines = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(core, file), 'utf8').split('\n'))
    .filter((line) => /\baction\b( =|: ')|record\('|\btellOther\(|return 'user\./.test(line));
  return [...new Set(lines.flatMap((line) => line.match(/(?<=')[a-z]+\.[a-z]+(?=')/g) ?? []))];
}
