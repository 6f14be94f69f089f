/**
 * The product speaks English so far, so dates and amounts are written as the reader's own English writes them; never in a
 * second language beside it.
 */
export const locale: string = preferred(globalThis.navigator?.languages ?? []);

function preferred(languages: readonly string[]): string {
  return languages.find((language) => /^en-[A-Z]{2}$/.test(language)) ?? 'en-GB';
}
