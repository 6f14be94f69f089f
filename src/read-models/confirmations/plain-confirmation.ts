/**
 * A confirmation number as it is compared: people leave out hyphens and capitals, and cannot hear whether it is a zero or an
 * O, a one, an I or an L.
 */
export function plainConfirmation(confirmation: string): string {
  return confirmation
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}
