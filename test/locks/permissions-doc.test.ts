import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEVER_REMOTE, ON_EVERY_SERVICE, WHILE_SUSPENDED } from '../../core/access/catalogue';
import { CATALOGUE, GROUPS, type Group, type Permission } from '../../core/index';
import { grid } from '../support/grid';
import { LOCKS } from './table';

const file = join(__dirname, '../../docs/permissions.md');

const intro = `# Permissions

Every permission there is, and what it opens. What is said here is tried by a test: it works with the permission and not without, and on nobody
else's things. This page is generated: \`LATCHKEY_WRITE_DOCS=1 npx jest test/locks/permissions-doc\`.`;

const titles: Record<Group, string> = {
  billing: 'Billing',
  support: 'Support',
  misc: 'Miscellaneous',
  service: 'On a service',
};

const code = (text: string) => `\`${text}\``;

/** What is particular about it, in the design's words. */
function notesOn({ key, group, login, costs, gives, implies }: Permission): string {
  const notes = [
    ...(implies.length > 0 ? [`brings ${implies.map(code).join(', ')}`] : []),
    ...(login ? ['needs a sign-in'] : []),
    ...(costs ? ['spends money'] : []),
    ...(gives ? ['changes what others may do'] : []),
    ...(NEVER_REMOTE.has(key) ? ['never for a remote team'] : []),
    ...(WHILE_SUSPENDED.has(key) ? ['works while the account is suspended'] : []),
    ...(group === 'service' && !ON_EVERY_SERVICE.has(key) ? ['where the host offers it'] : []),
  ];
  return notes.join('; ');
}

function section(group: Group): string {
  const rows = [...CATALOGUE.values()].filter((row) => row.group === group);
  const lines = rows.map((row) => [code(row.key), row.label, LOCKS[row.key].opens, notesOn(row)]);
  return `## ${titles[group]}\n\n${grid([['key', 'label', 'opens', 'notes'], ...lines])}`;
}

/** What other platforms call it, where they have a word for it. */
function hosts(): string {
  const rows = [...CATALOGUE.values()].filter(({ hosts: names }) => names);
  const words = (one: string | undefined) => (one === undefined ? '' : code(one));
  const lines = rows.map(({ key, hosts: { hostbill, whmcs = [], blesta } = {} }) => [
    ...[code(key), words(hostbill), whmcs.map(code).join(', '), words(blesta)],
  ]);
  return `## What hosts call them\n\n${grid([['key', 'HostBill', 'WHMCS', 'Blesta'], ...lines])}`;
}

describe('docs/permissions.md', () => {
  test('is what catalogue and locks make', () => {
    const made = `${[intro, ...GROUPS.map(section), hosts()].join('\n\n')}\n`;
    if (process.env.LATCHKEY_WRITE_DOCS === '1') writeFileSync(file, made);
    expect(readFileSync(file, 'utf8')).toBe(made);
  });
});
