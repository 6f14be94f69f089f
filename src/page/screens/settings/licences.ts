/** The packages that travel to the browser, and what they ask for: to be named. */
export const licences: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'Lit and @lit/context', licence: 'BSD-3-Clause' },
  { name: 'Dexie', licence: 'Apache-2.0' },
  { name: 'RxJS', licence: 'Apache-2.0' },
  { name: 'Comlink', licence: 'Apache-2.0' },
  { name: 'Lucide icons', licence: 'ISC' },
  { name: 'uuid', licence: 'MIT' },
  { name: 'Valibot', licence: 'MIT' },
  { name: 'Papa Parse', licence: 'MIT' },
  { name: 'SimpleWebAuthn', licence: 'MIT' },
  { name: 'Workbox', licence: 'MIT' },
];
