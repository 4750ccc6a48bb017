// The arrows of docs/design.md section 4. Every rule is an error; test/architecture.test.ts proves that each one bites.
const inner =
  '^core/(access|accounts|people|teams|tickets|notices|activity|tokens|requests|sign-in|webhooks|mail-in|ports|errors)';
const wired = '^core/(storage|relay|hosts|mail|system)/';
const root = '^core/(index|doors|running|exports|use-cases|refusals|config)\\.ts$';
const surfaces = '^(plugin|bots|sandbox|index|latchkey|serve|cli)';
const platforms = 'node_modules/(express|@slack|discord\\.js)';
const npm = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg'];
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    rule('no-strangers', {}, { couldNotResolve: true }),

    // core
    rule('core-knows-no-surface', { path: '^core/' }, { path: surfaces }),
    rule('core-knows-no-transport', { path: '^core/' }, { path: platforms }),
    rule('inner-ring-imports-itself', { path: inner }, { path: '^core/', pathNot: inner }),
    rule(
      'inner-ring-packages',
      { path: inner },
      { dependencyTypes: npm, pathNot: 'node_modules/(@casl/ability|zod)/' },
    ),
    rule(
      'inner-ring-node',
      { path: inner },
      { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url|util)$' },
    ),
    rule('casl-only-in-access', { pathNot: '^core/access/' }, { path: 'node_modules/@casl' }),
    rule(
      'knex-only-in-storage',
      { path: `^core|${surfaces}`, pathNot: '^core/(storage|relay|hosts/embedded)/' },
      { path: 'node_modules/knex' },
    ),
    rule(
      'only-the-root-wires',
      { path: '^core/', pathNot: ['^core/(index|doors|running|exports)\\.ts$', wired] },
      { path: wired },
    ),
    rule('nobody-imports-the-root', { path: [inner, wired] }, { path: root }),
    rule(
      'hosts-are-strangers',
      { path: '^core/hosts/([^/]+)/' },
      { path: '^core/hosts/', pathNot: '^core/hosts/$1/' },
    ),
    rule(
      'hosts-know-no-storage',
      { path: '^core/hosts/', pathNot: '^core/hosts/embedded/' },
      { path: '^core/(storage|relay|mail|system)/' },
    ),
    rule(
      'embedded-host-knows-little-storage',
      { path: '^core/hosts/embedded/' },
      {
        path: '^core/(storage|relay|mail|system)/',
        pathNot: '^core/storage/(open|transaction|insert-once|dialect)\\.ts$',
      },
    ),

    // surfaces
    rule('one-door-to-core', { path: surfaces }, { path: '^core/', pathNot: '^core/index\\.ts$' }),
    rule('plugin-knows-no-bots', { path: '^plugin/' }, { path: '^bots/' }),
    rule('bots-know-no-plugin', { path: '^bots/' }, { path: '^plugin/' }),
    rule(
      'chats-are-strangers',
      { path: '^bots/(slack|discord|mail)/' },
      { path: '^bots/(slack|discord|mail)/', pathNot: '^bots/$1/' },
    ),
    rule(
      'commands-know-no-chat',
      { path: '^bots/(commands/|view|request|inbound)' },
      { path: ['^bots/(slack|discord|mail)/', platforms] },
    ),

    // around them
    rule('migrations-import-nothing-of-ours', { path: '^migrations/' }, { path: `^core|${surfaces}` }),
    rule(
      'stand-ins-import-nothing-of-ours',
      { path: '^sandbox/(slack|discord|mail)/' },
      { path: '^(core|plugin|bots|migrations|index|latchkey|serve|cli)' },
    ),
    rule(
      'nobody-imports-the-sandbox',
      { path: '^(core|plugin|bots|migrations|index|latchkey|serve|cli)' },
      { path: '^sandbox/' },
    ),
    rule('nobody-imports-the-tests', { path: `^(core|migrations)|${surfaces}` }, { path: '^test/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
