import type { OwnedHotel } from '#contract/owner.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { Owner, OwnerId, OwnerSession, OwnerStore } from './owner-store.ts';

export class SqlOwnerStore implements OwnerStore {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  async ownerByLogin(login: string): Promise<Owner | undefined> {
    return this.#sql.one<Owner>(`${OWNER} WHERE login = ?`, login);
  }

  async owner(ownerId: OwnerId): Promise<Owner | undefined> {
    return this.#sql.one<Owner>(`${OWNER} WHERE owner_id = ?`, ownerId);
  }

  async hasOwner(hotelId: HotelId): Promise<boolean> {
    return (await this.#sql.one('SELECT owner_id FROM owned_hotels WHERE hotel_id = ?', hotelId)) !== undefined;
  }

  /** The hotel decides who was first, the login whether that one may stay: a hotel whose owner was not made is given back. */
  async addOwner(
    { ownerId, login, passwordHash, createdAt }: Owner,
    hotelId: HotelId,
  ): Promise<'added' | 'hotel-owned' | 'login-taken'> {
    const [given, added] = await this.#sql.transaction([
      { sql: GIVE_HOTEL, values: [hotelId, ownerId, createdAt] },
      {
        sql: `INSERT INTO owners (owner_id, login, password_hash, created_at)
              SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT)
              WHERE EXISTS (SELECT 1 FROM owned_hotels WHERE hotel_id = ? AND owner_id = ?)
              ON CONFLICT (login) DO NOTHING`,
        values: [ownerId, login, passwordHash, createdAt, hotelId, ownerId],
      },
      {
        sql: `DELETE FROM owned_hotels WHERE hotel_id = ? AND owner_id = ?
              AND NOT EXISTS (SELECT 1 FROM owners WHERE owner_id = ?)`,
        values: [hotelId, ownerId, ownerId],
      },
    ]);
    if (given === 0) return 'hotel-owned';
    return added === 0 ? 'login-taken' : 'added';
  }

  async giveHotel(ownerId: OwnerId, hotelId: HotelId, since: Instant): Promise<boolean> {
    return (await this.#sql.run(GIVE_HOTEL, hotelId, ownerId, since)) > 0;
  }

  async hotelsOf(ownerId: OwnerId): Promise<readonly OwnedHotel[]> {
    return this.#sql.all<OwnedHotel>(
      'SELECT hotel_id AS "hotelId", since FROM owned_hotels WHERE owner_id = ? ORDER BY since, hotel_id',
      ownerId,
    );
  }

  async addSession({ tokenHash, ownerId, validUntil }: OwnerSession, now: Instant): Promise<void> {
    await this.#sql.transaction([
      { sql: 'DELETE FROM owner_sessions WHERE valid_until <= ?', values: [now] },
      {
        sql: 'INSERT INTO owner_sessions (token_hash, owner_id, valid_until) VALUES (?, ?, ?)',
        values: [tokenHash, ownerId, validUntil],
      },
    ]);
  }

  async session(tokenHash: string, now: Instant): Promise<OwnerSession | undefined> {
    return this.#sql.one<OwnerSession>(
      `SELECT token_hash AS "tokenHash", owner_id AS "ownerId", valid_until AS "validUntil" FROM owner_sessions
       WHERE token_hash = ? AND valid_until > ?`,
      tokenHash,
      now,
    );
  }

  async endSession(tokenHash: string): Promise<void> {
    await this.#sql.run('DELETE FROM owner_sessions WHERE token_hash = ?', tokenHash);
  }
}

const OWNER = `SELECT owner_id AS "ownerId", login, password_hash AS "passwordHash", created_at AS "createdAt" FROM owners`;

const GIVE_HOTEL = `INSERT INTO owned_hotels (hotel_id, owner_id, since) VALUES (?, ?, ?) ON CONFLICT (hotel_id) DO NOTHING`;
