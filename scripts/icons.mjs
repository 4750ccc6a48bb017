// Writes plugin/views/icons.ts from bootstrap-icons: only the pictures that the views use, without the <svg> around them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const names = [
  'arrow-clockwise',
  'bell-slash',
  'broadcast',
  'box-arrow-in-right',
  'box-arrow-up-right',
  'building',
  'cart3',
  'check-circle',
  'check-lg',
  'chevron-down',
  'chevron-expand',
  'chat-dots',
  'clipboard-check',
  'clock',
  'clock-history',
  'credit-card',
  'dash-lg',
  'diagram-3',
  'discord',
  'envelope',
  'envelope-open',
  'exclamation-triangle',
  'eye',
  'gear',
  'globe2',
  'hdd-stack',
  'house',
  'inbox',
  'info-circle',
  'key',
  'list',
  'lock',
  'people',
  'person-badge',
  'plus-lg',
  'receipt',
  'send',
  'shield-check',
  'shield-lock',
  'slack',
  'slash-circle',
  'star',
  'terminal',
  'three-dots',
  'ticket-perforated',
  'x-circle',
  'x-lg',
];

const folder = join(dirname(createRequire(import.meta.url).resolve('bootstrap-icons/package.json')), 'icons');
const target = 'plugin/views/icons.ts';

function picture(name) {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1] ?? '';
  return inside.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
}

const source = `// Made by scripts/icons.mjs from Bootstrap Icons (MIT). Add a name there and run it again.

/** What is inside the <svg> of each icon, on a 16 by 16 grid. */
export const icons = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, picture(name)])))} as const;

/** The icons there are. */
export type IconName = keyof typeof icons;
`;
const options = await resolveConfig(target);
writeFileSync(target, await format(source, { ...options, parser: 'typescript' }));
