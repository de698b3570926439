/** The floors of the house (docs/decisions/0001-the-house.md): a floor imports only from floors below it. */
const floors = ['kernel', 'domain', 'platform', 'casework', 'features'];
const above = (floor) => [...floors.slice(floors.indexOf(floor) + 1).map((name) => `^libs/${name}/`), '^apps/'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...floors.map((floor) => ({
      name: `${floor}-imports-only-below`,
      severity: 'error',
      from: { path: `^libs/${floor}/` },
      to: { path: above(floor) },
    })),
    {
      name: 'kernel-and-domain-are-pure',
      comment: 'API, worker, console and tests share them: no npm package, no node module.',
      severity: 'error',
      from: { path: '^libs/(kernel|domain)/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'core',
          'unknown',
          'undetermined',
          'npm-no-pkg',
        ],
      },
    },
    {
      name: 'features-do-not-import-features',
      severity: 'error',
      from: { path: '^libs/features/([^/]+)/' },
      to: { path: '^libs/features/([^/]+)/', pathNot: '^libs/features/$1/' },
    },
    {
      name: 'features-have-one-face',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/features/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'console-imports-kernel-domain-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs/(platform|casework|features)|apps/(api|worker|cli))/' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'resolvable', severity: 'error', from: { pathNot: '^apps/run\\.js$' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
