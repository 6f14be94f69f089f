import type { DetailsPage } from './details-pages.ts';

/** A page of guests on the disk. stored format: `packed` is a JSON object of guests; one string is read faster than they are. */
export type StoredDetails = Pick<DetailsPage, 'page' | 'changedAt'> & { readonly packed: string };

export function packDetails({ page, changedAt, guests }: DetailsPage): StoredDetails {
  return { page, changedAt, packed: JSON.stringify(guests) };
}

export function unpackDetails({ page, changedAt, packed }: StoredDetails): DetailsPage {
  return { page, changedAt, guests: JSON.parse(packed) as DetailsPage['guests'] };
}
