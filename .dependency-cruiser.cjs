/** The server's contexts, lowest first. A context imports only from lower rows, never from its own row. */
const rows = [
  ['kernel'],
  ['vocabulary'],
  ['access'],
  ['audit'],
  ['notifications'],
  ['approvals'],
  ['institutions'],
  ['workforce'],
  ['funding'],
  ['registration', 'training', 'appraisal', 'incubation', 'procurement', 'mobility', 'quality'],
  ['incentives', 'subsidies'],
  ['oversight'],
  ['publicity'],
  ['analytics'],
  ['app'],
];

const folder = (contexts) => `^server/src/(${contexts.join('|')})/`;

const oneWay = rows.flatMap((row, index) =>
  row.map((context) => ({
    name: `${context}-looks-down-only`,
    comment: `${context} may import only from contexts below it`,
    severity: 'error',
    from: { path: folder([context]) },
    to: { path: folder(rows.slice(index).flat()), pathNot: folder([context]) },
  })),
);

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'no-cycles',
      comment: 'A cycle of types is harmless; entities refer to each other through functions, called later.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvers-and-policies-stay-home',
      comment: 'Other contexts use entities, rules and actions; only the app assembles the rest.',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/', pathNot: '^server/src/app/' },
      to: { path: '\\.(resolver|policy)\\.ts$', pathNot: '^server/src/$1/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Rules import types, rules, kernel values, codes, choices and parameters; pinyin is a table like them.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        pathNot: [
          '\\.rules\\.ts$',
          '^server/src/kernel/values/',
          '^server/src/vocabulary/(?!.*\\.(entity|actions|resolver|policy)\\.ts$)',
          '/(kinds|roles)\\.ts$',
          '^node_modules/pinyin-pro/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'runtime-serves-the-app',
      comment: 'How the process starts is nobody else’s business.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: folder(['app', 'runtime']) },
      to: { path: '^server/src/runtime/' },
    },
    {
      name: 'runtime-knows-the-kernel-only',
      severity: 'error',
      from: { path: '^server/src/runtime/' },
      to: { path: '^server/src/', pathNot: folder(['kernel', 'runtime']) },
    },
    {
      name: 'console-and-server-are-apart',
      comment: 'They share the schema, not code.',
      severity: 'error',
      from: { path: '^(admin|server)/' },
      to: { path: '^(admin|server)/', pathNot: '^$1/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Left out: a package of types alone, and workers, which vite resolves.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(@graphql-typed-document-node/core|monaco-editor)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
