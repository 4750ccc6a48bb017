import { mutant, type Mutant } from './mutant';

const PROCESSES = ['access/three-processes', 'decide on every node by what was in'] as const;
const STORE = 'core/storage/stores/access-store.ts';

/** Mistakes by which a node goes on deciding by what was before a change (R7). */
export const IN_FRESHNESS: readonly Mutant[] = [
  mutant(
    'R7',
    'a snapshot is used although its epochs have moved',
    [
      'core/access/snapshots.ts',
      'known && same(known.vector, epochs) && clock',
      'known && epochs.size > 0 && clock',
    ],
    PROCESSES,
  ),
  {
    ...{ rule: 'R7', name: 'facts are read before the epochs that date them', file: STORE },
    edits: [
      {
        from: 'return toFacts(question, await rows<FactRow>(query));',
        to:
          'const loaded = toFacts(question, await rows<FactRow>(query));\n' +
          '      const { epochs } = await readVector({ dialect: dialectOf(db), read: db }, vectorOf(question));\n' +
          '      return loaded && { ...loaded, vector: epochs };',
      },
      {
        from: 'import type { Knex }',
        to: "import { vectorOf } from '../../access/snapshots';\nimport type { Knex }",
      },
    ],
    ...{ suite: `test/core/${PROCESSES[0]}.test.ts`, test: PROCESSES[1] },
  },
  mutant(
    'R7',
    'who leaves a team stays on the accounts that let it in',
    [
      'core/teams/remove-team-member.ts',
      'await bump(...(await principalsOf(tx, account, target)));',
      'await bump();',
    ],
    PROCESSES,
  ),
];
