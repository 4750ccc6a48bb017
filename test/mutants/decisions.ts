import { mutant, type Mutant } from './mutant';

const ORACLE = ['access/decisions.property', 'agree with the oracle'] as const;
const EFFECTIVE = 'core/access/effective.ts';
const FACTS = 'core/storage/stores/facts-query.ts';

/** Mistakes in deciding: whoever asks gets another answer than the design's. */
export const IN_DECISIONS: readonly Mutant[] = [
  mutant(
    'R2',
    'the ceiling is passed over for services',
    [
      EFFECTIVE,
      'return !facts.notOffered.has(key) &&',
      'return (isServiceKey(key) || !facts.notOffered.has(key)) &&',
    ],
    ORACLE,
  ),
  mutant(
    'R2',
    'a function that the host turned off on a service works there',
    [EFFECTIVE, '(everywhere || offers.includes(key))', '(everywhere || offers.length >= 0)'],
    ORACLE,
  ),
  mutant(
    'R3',
    'a service is reached by its id on whatever account it is',
    [
      'core/access/snapshot.ts',
      "reach.has(resource.id) && 'account' in resource && resource.account === account",
      'reach.has(resource.id)',
    ],
    ORACLE,
  ),
  {
    ...{ rule: 'R9', name: 'a remote team brings what its links give on other accounts', file: FACTS },
    edits: [
      {
        from: "where r.account_id = :a and ((tm.subject_kind = 'user' and tm.subject_id = :who and exists (",
        to: "where r.account_id <> '' and ((tm.subject_kind = 'user' and tm.subject_id = :who and exists (",
      },
      { from: "g.subject_id = h.id and coalesce(g.account_id, '') = :a)", to: 'g.subject_id = h.id)' },
    ],
    ...{ suite: 'test/core/access/histories.test.ts', test: 'leave everybody with what the design says' },
  },
  mutant(
    'R9',
    'a link that is over still gives',
    [EFFECTIVE, 'if (source.asleep || (grant', 'if ((grant'],
    ORACLE,
  ),
  mutant(
    'R1',
    'a grant works at the very instant at which it ends',
    [EFFECTIVE, 'grant.expiresAt <= now)) return false;', 'grant.expiresAt < now)) return false;'],
    ORACLE,
  ),
  mutant(
    'R7',
    'a snapshot outlives the next expiry',
    ['core/access/snapshot.ts', '  return next;\n}', '  return Infinity;\n}'],
    ['access/decisions.property', 'hold until validUntil'],
  ),
  mutant(
    'R4',
    'a department closed by one source is open by another',
    [
      'core/access/departments.ts',
      '  return facts.sources.filter((source) => !source.asleep && isClosedBy(source.departmentRule, department));',
      '  const live = facts.sources.filter((source) => !source.asleep);\n' +
        '  const closing = live.filter((source) => isClosedBy(source.departmentRule, department));\n' +
        '  return closing.length === live.length ? closing : [];',
    ],
    ORACLE,
  ),
  mutant(
    'R4',
    'a list shows what is closed',
    [
      'core/access/list-resources.ts',
      'accept: (id) => snapshot.can(key, { type, id, account }),',
      'accept: (id) => snapshot.canAny(key) || snapshot.can(key, { type, id, account }),',
    ],
    ['access/lists', 'agree on where somebody can'],
  ),
  mutant(
    'R1',
    'masters hold no more than members',
    [
      EFFECTIVE,
      "return facts.role === 'owner' || facts.role === 'master';",
      "return facts.role === 'owner';",
    ],
    ORACLE,
  ),
  mutant(
    'R2',
    'nothing is implied',
    [
      EFFECTIVE,
      'unite(keys, closure(grant));',
      'unite(keys, closure(grant).filter(([key]) => key === grant.key));',
    ],
    ORACLE,
  ),
  mutant(
    'R3',
    'what is not there costs less than what is another’s',
    [
      'core/access/decide.ts',
      "const snapshot = await on(resource ? accountOf(resource) : '');",
      'const snapshot = resource && (await on(accountOf(resource)));',
    ],
    ['access/like-cost', 'costs what one about another’s'],
  ),
  mutant(
    'R4',
    'owner and masters are shut out of departments',
    ['core/access/departments.ts', '  if (holdsAll(facts)) return [];\n', ''],
    ORACLE,
  ),
  mutant(
    'R5',
    'whoever sees a ticket closes it',
    ['core/tickets/close-ticket.ts', "'support.close', ticketResource", "'support.view', ticketResource"],
    ['tickets/close-ticket', 'needs support.close'],
  ),
  mutant(
    'R9',
    'a remote team manages people',
    [EFFECTIVE, "if (source.kind === 'remote' && NEVER_REMOTE.has(grant.key)) return false;", ''],
    ORACLE,
  ),
  mutant(
    'R13',
    'a key that needs a sign-in works without one',
    [EFFECTIVE, 'if (permission(key).login && !facts.login) return false;', ''],
    ORACLE,
  ),
  mutant(
    'R19',
    'a suspended member goes on',
    [
      EFFECTIVE,
      "return facts.account.state !== 'closed' && !facts.suspended;",
      "return facts.account.state !== 'closed';",
    ],
    ORACLE,
  ),
  mutant(
    'R20',
    'what a joined contact held stays the contact’s',
    ['core/people/accept-invitation.ts', "await moveGrants(tx, { kind: 'contact', id }, to.subject);", ''],
    ['people/invitations', 'let what the joined contact held be ended in one place'],
  ),
];
