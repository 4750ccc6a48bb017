import { mutant, type Mutant } from './mutant';

/** Mistakes in changing, telling, recording and forgetting. */
export const IN_CHANGES: readonly Mutant[] = [
  mutant(
    'R6',
    'one gives to oneself',
    [
      'core/access/delegation.ts',
      'return [...facts.sources, ...facts.own].some((mine) => mine.kind === kind && mine.id === id);',
      'return facts.own.length < 0 && kind === id;',
    ],
    ['access/delegation.property', 'lets nobody give what they do not hold'],
  ),
  mutant(
    'R6',
    'one gives for longer than one holds',
    ['core/access/delegation.ts', 'until(grant) >= until(wanted))', 'until(grant) > 0)'],
    ['access/delegation.property', 'lets nobody give what they do not hold'],
  ),
  mutant(
    'R6a',
    'masters make masters',
    ['core/people/promote-to-master.ts', '    requireOwner(change);\n', ''],
    ['people/members', 'make and unmake none'],
  ),
  mutant(
    'R8',
    'an invitation by a code that was rotated is accepted',
    ['core/teams/rotate-team-code.ts', "for (const link of pending) await endLink(tx, link, 'closed');", ''],
    ['teams/remote-teams', 'end with their rotation'],
  ),
  mutant(
    'R10',
    'an address on a subdomain of the account is no risk',
    ['core/accounts/owner-address-risk.ts', 'host === name || host.endsWith(`.${name}`)', 'host === name'],
    ['accounts/owner-address-risk', 'is seen in grace@mail.'],
  ),
  mutant(
    'R11',
    'somebody who chose not to be told is told',
    ['core/notices/recipients.ts', '!out.has(principal) && receives', 'out.size >= 0 && receives'],
    ['notices/recipients', 'choose what they get'],
  ),
  mutant(
    'R12',
    'anybody on the account sets whom a domain’s mail goes to',
    ['core/accounts/set-domain-role.ts', "    needs('misc.domains');\n", ''],
    ['accounts/domain-roles', 'are set by who controls domains'],
  ),
  mutant(
    'R13',
    'a chat stays linked for ever',
    [
      'core/people/hats.ts',
      'return clock.now() - provedAt <= settings.linkLifeMs;',
      'return clock.now() - provedAt <= settings.linkLifeMs * 1000;',
    ],
    ['people/links', 'end after 180 days'],
  ),
  mutant(
    'R15',
    'no proof is asked for',
    [
      'core/access/require-fresh.ts',
      'if (!(age <= good && age >= -CLOCKS_MS)) throw',
      'if (Number.isNaN(age + good + CLOCKS_MS)) throw',
    ],
    ['access/require-fresh', 'asks for a proof'],
  ),
  mutant(
    'R16',
    'a line that was forged verifies',
    [
      'core/storage/verify-activity.ts',
      "return isLink(keys, link, row.hash) ? undefined : 'link';",
      'return isLink(keys, link, row.hash) ? undefined : undefined;',
    ],
    ['activity/audit', 'names'],
  ),
  mutant(
    'R17',
    'anybody asks about anybody',
    ['core/access/why.ts', 'if (principal !== ctx.actor.principal) await requireLook(ctx, account);', ''],
    ['access/why', 'nothing about anybody else'],
  ),
  mutant(
    'R18',
    'an auditor changes things',
    ['core/access/staff.ts', "change: ['admin'],", "change: ['admin', 'auditor'],"],
    ['access/ceilings', 'is set by staff who may change things'],
  ),
  mutant(
    'R19',
    'somebody removed keeps their places in teams',
    ['core/people/drop-member.ts', "  await tx.users.leaveTeams(account, { kind: 'user', id: user });\n", ''],
    ['people/members', 'ends grants, team places, joined contact'],
  ),
  mutant(
    'R21',
    'the key to what was said of somebody outlives them',
    ['core/storage/stores/personal-store.ts', 'await destroyKeys(tx, await holdersOf(tx, whom), at);', ''],
    ['people/personal-data', 'is gone once they are erased'],
  ),
];
