import { defineConfig } from 'oxlint';

// The second wall (the first is one tsconfig per world). src/README.md holds the import table these entries spell out,
// and test/house/walls.test.ts plants a violation for each of them.
// Two facts of oxlint shape this file: a later override REPLACES an earlier one for the same rule, so every entry
// repeats what it keeps; and its regexes are Rust regexes without look-ahead, so exceptions are gitignore groups with `!`.

const wall = (message, ...group) => ({ group, message });
const reach = {
  regex: String.raw`^\.\./\.\./`,
  message: 'Two folders up is a border crossing: import it as #world/….',
};
const everywhere = ['domain', 'contract', 'read-models', 'importing'];
const worlds = [...everywhere, 'worker', 'page', 'service-worker', 'server', 'tools', 'test'];
const onlyWorlds = (message, ...allowed) =>
  wall(message, ...worlds.filter((world) => !allowed.includes(world)).map((world) => `#${world}/**`));
const noPackages = { regex: '^[^.#]', message: 'Pure code: no packages here.' };
const onlyValibot = {
  regex: '^(?:[^.#v]|v[^a]|va[^l]|val[^i])',
  message: 'A contract is plain data; its parsers may use valibot and nothing else.',
};
const onlyReaders = { regex: '^(?:[^.#iu]|i[^c]|ic[^a]|u[^u])', message: 'Nothing but ical.js and uuid here.' };
const noNode = wall(
  'This world runs in a browser.',
  'node:*',
  'node:*/**',
  '@photostructure/**',
  'fastify',
  '@fastify/**',
);
const noLit = wall('No elements in this world.', 'lit', 'lit/**', '@lit/**', 'lucide', 'lucide/**');

const within = (files, ...patterns) => ({
  files: [files].flat(),
  rules: { 'no-restricted-imports': ['error', { patterns: [reach, ...patterns] }] },
});

// Contexts in the order of the business. One may import those before it, never those after it.
const contexts = [
  'kernel',
  'property',
  'staff',
  'business-day',
  'taxes',
  'rates',
  'guests',
  'housekeeping',
  'cleaning',
  'reservations',
  'folios',
  'stays',
  'logbook',
  'night-audit',
  'cases',
];
const insideDomain = wall('Inside the domain imports are relative; other worlds are out of reach.', '#*/**');
const contextWalls = contexts.map((context, rank) =>
  within(
    `src/domain/${context}/**`,
    noPackages,
    insideDomain,
    wall(
      `${context} may import only the contexts before it (kernel → … → cases); what follows reacts in policies/.`,
      ...['policies', 'settling', 'permissions', ...contexts.slice(rank + 1)].map((later) => `../${later}/**`),
    ),
    wall(
      'A context does not know the doors of the domain.',
      '../decide.ts',
      '../settle.ts',
      '../evolve.ts',
      ...(context === 'kernel' ? ['../*.ts'] : []),
    ),
  ),
);

const timeless = 'Time arrives in the circumstances.';
const chanceless = 'Chance arrives in the command: the caller makes ids.';
const pure = {
  files: ['src/domain/**', 'src/read-models/**', 'src/importing/**'],
  rules: {
    'no-restricted-globals': ['error', { name: 'Date', message: timeless }],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: chanceless },
      { object: 'globalThis', property: 'Date', message: timeless },
    ],
  },
};

const pageReach = onlyWorlds('The page reaches the worker through #contract.', 'domain', 'contract', 'page');
const noStorage = wall('Storage lives in the worker.', 'dexie', 'papaparse', 'ical.js');

export default defineConfig({
  plugins: ['import', 'typescript', 'unicorn', 'oxc', 'promise'],
  jsPlugins: [{ name: 'lit', specifier: 'eslint-plugin-lit' }],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist*/**', 'data/**', 'node_modules/**', 'public/**'],
  rules: {
    // Types are erased: a cycle of types loads nothing, a cycle of values loads half a module.
    'import/no-cycle': ['error', { ignoreTypes: true }],
    'import/no-default-export': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // Spreading a string into letters is meant: no emoji in room or confirmation numbers.
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'promise/no-multiple-resolved': 'error',
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    'max-depth': ['error', 4],
    'no-console': 'error',
    // `{ gone: _, ...rest }` is how an immutable value loses a field.
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
    ],
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
  },
  overrides: [
    pure,
    within('src/domain/**', noPackages, insideDomain),
    ...contextWalls,
    within('src/contract/**', onlyValibot, onlyWorlds('A contract knows neither side.', 'domain', 'contract')),
    within('src/read-models/**', noPackages, onlyWorlds('A read model is pure.', 'domain', 'contract', 'read-models')),
    within(
      'src/importing/**',
      onlyReaders,
      onlyWorlds('Both sides import with it.', 'domain', 'contract', 'importing'),
    ),
    within(
      'src/worker/**',
      noNode,
      noLit,
      onlyWorlds('The worker never sees the page or the server.', ...everywhere, 'worker'),
    ),
    within(
      'src/service-worker/**',
      noNode,
      noLit,
      onlyWorlds('The service worker knows the worker side only.', ...everywhere, 'worker', 'service-worker'),
    ),
    within('src/page/**', noNode, noStorage, pageReach),
    within(
      'src/page/components/**',
      noNode,
      noStorage,
      wall(
        'A component knows lit, the kernel and nothing else.',
        'comlink',
        'rxjs',
        'rxjs/**',
        '@lit/context',
        'workbox-*',
        '#*/**',
        '!#domain/',
        '!#domain/kernel/',
        '!#domain/kernel/**',
        '../client/**',
        '../screens/**',
        '../shell/**',
      ),
    ),
    within(
      'src/page/board/**',
      noNode,
      wall(
        'A board has no desk in it: no worker, no command, no screen.',
        'dexie',
        'comlink',
        'rxjs',
        'rxjs/**',
        'workbox-*',
        '#*/**',
        '!#domain/',
        '!#domain/kernel/',
        '!#domain/kernel/**',
        '!#contract/',
        '!#contract/board.ts',
        '!#contract/parse-board.ts',
        '!#contract/parse-enrolment.ts',
        '!#contract/sync-protocol.ts',
        '!#page/',
        '!#page/client/',
        '#page/client/**',
        '!#page/client/kept-choice.ts',
        '!#page/client/last-hotel.ts',
        '!#page/components/',
        '!#page/components/**',
        '!#page/theme/',
        '!#page/theme/**',
        '!#page/wording/',
        '!#page/wording/**',
        '../**',
      ),
    ),
    within(
      'src/page/screens/**',
      noNode,
      noStorage,
      pageReach,
      wall('A screen asks through #page/client.', 'comlink', 'rxjs', 'rxjs/**', 'workbox-*'),
      wall('Screens do not import each other.', '#page/screens/**', '../**'),
    ),
    within(
      'src/server/**',
      noLit,
      wall('Not on the server.', 'dexie', 'comlink', 'workbox-*'),
      onlyWorlds('The server shares the pure worlds only.', ...everywhere, 'server'),
    ),
    within('src/tools/**', onlyWorlds('Tools build the product; they are no part of it.', 'tools')),
    {
      files: ['src/page/**'],
      rules: {
        // Lit calls a listener in a template with its element as `this`.
        'typescript/unbound-method': 'off',
        'lit/attribute-value-entities': 'error',
        'lit/binding-positions': 'error',
        'lit/lifecycle-super': 'error',
        'lit/no-duplicate-template-bindings': 'error',
        'lit/no-invalid-escape-sequences': 'error',
        'lit/no-invalid-html': 'error',
        'lit/no-legacy-imports': 'error',
        'lit/no-legacy-template-syntax': 'error',
        'lit/no-property-change-update': 'error',
        'lit/no-this-assign-in-render': 'error',
        'lit/no-useless-template-literals': 'error',
        'lit/no-value-attribute': 'error',
        'lit/attribute-names': 'error',
      },
    },
    {
      files: [
        'src/tools/**',
        'src/server/main.ts',
        'src/server/cli/**',
        'test/bench/**',
        'test/mutations/main.ts',
        'test/simulation/**',
        'test/support/ensure-browser.ts',
      ],
      rules: { 'no-console': 'off' },
    },
    {
      // A switch over every command or event gains a line with each: it is a table, not a long function.
      files: ['src/domain/{decide,settle,evolve}.ts'],
      rules: { 'max-lines-per-function': 'off' },
    },
    {
      files: ['test/**', '*.config.*'],
      rules: {
        'max-lines-per-function': 'off',
        'import/no-default-export': 'off',
        'typescript/no-non-null-assertion': 'off',
      },
    },
  ],
});
