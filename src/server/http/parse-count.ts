/** A count in an address; `otherwise` where none is said, undefined where it is none. */
export function parseCount(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
