import type { OwnedHotel } from '#contract/owner.ts';
import type { Branded, HotelId, Instant } from '#domain/kernel/identifiers.ts';

export type OwnerId = Branded<string, 'OwnerId'>;

export type Owner = {
  readonly ownerId: OwnerId;
  /** As `parseLogin` writes it. */
  readonly login: string;
  /** A PHC string with its own salt and parameters. */
  readonly passwordHash: string;
  readonly createdAt: Instant;
};

export type OwnerSession = {
  /** SHA-256 of the token, in hex; the token itself is only in the browser. */
  readonly tokenHash: string;
  readonly ownerId: OwnerId;
  readonly validUntil: Instant;
};

/** Who owns which hotel, and in which browsers they are signed in. Beside the log: none of it is the business of a desk. */
export interface OwnerStore {
  ownerByLogin(login: string): Promise<Owner | undefined>;

  owner(ownerId: OwnerId): Promise<Owner | undefined>;

  hasOwner(hotelId: HotelId): Promise<boolean>;

  /** Makes the owner and gives them the hotel: both or neither, whoever else asks at the same moment. */
  addOwner(owner: Owner, hotelId: HotelId): Promise<'added' | 'hotel-owned' | 'login-taken'>;

  /** Gives an owner another hotel; false where it has one. */
  giveHotel(ownerId: OwnerId, hotelId: HotelId, since: Instant): Promise<boolean>;

  /** In the order in which they came. */
  hotelsOf(ownerId: OwnerId): Promise<readonly OwnedHotel[]>;

  /** Whatever has had its time is put away with it. */
  addSession(session: OwnerSession, now: Instant): Promise<void>;

  session(tokenHash: string, now: Instant): Promise<OwnerSession | undefined>;

  endSession(tokenHash: string): Promise<void>;
}
