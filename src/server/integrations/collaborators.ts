import { KEY_RIGHTS, type Collaborator } from '#contract/collaborators.ts';
import type { CollaboratorId, DeviceId, HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

export type NewCollaborator = Omit<Collaborator, 'checkpoint' | 'usedAt'> & {
  readonly keyHash: string;
  readonly madeBy: DeviceId;
};

const COLUMNS =
  'collaborator_id AS "collaboratorId", name, opens, made_at AS "madeAt", checkpoint, used_at AS "usedAt"';

type CollaboratorRow = Omit<Collaborator, 'usedAt' | 'opens'> & {
  readonly opens: string;
  readonly usedAt: Instant | null;
};

/** The other services that may read what a hotel publishes, and how far each has come. */
export class Collaborators {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  /** The oldest first. */
  async of(hotelId: HotelId): Promise<readonly Collaborator[]> {
    const rows = await this.#sql.all<CollaboratorRow>(
      `SELECT ${COLUMNS} FROM collaborators WHERE hotel_id = ? ORDER BY made_at, collaborator_id`,
      hotelId,
    );
    return rows.map(collaboratorOf);
  }

  /** It begins before the first event. */
  async add(
    hotelId: HotelId,
    { collaboratorId, name, opens, keyHash, madeBy, madeAt }: NewCollaborator,
  ): Promise<void> {
    await this.#sql.run(
      `INSERT INTO collaborators (hotel_id, collaborator_id, name, opens, key_hash, made_by, made_at, checkpoint)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
      hotelId,
      collaboratorId,
      name,
      opens.join(' '),
      keyHash,
      madeBy,
      madeAt,
    );
  }

  /** From now on its key opens nothing. */
  async revoke(hotelId: HotelId, collaboratorId: CollaboratorId): Promise<void> {
    await this.#sql.run(
      'DELETE FROM collaborators WHERE hotel_id = ? AND collaborator_id = ?',
      hotelId,
      collaboratorId,
    );
  }

  async byKey(hotelId: HotelId, keyHash: string): Promise<Collaborator | undefined> {
    const row = await this.#sql.one<CollaboratorRow>(
      `SELECT ${COLUMNS} FROM collaborators WHERE hotel_id = ? AND key_hash = ?`,
      hotelId,
      keyHash,
    );
    return row && collaboratorOf(row);
  }

  async wasUsed(hotelId: HotelId, collaboratorId: CollaboratorId, at: Instant): Promise<void> {
    await this.#sql.run(
      'UPDATE collaborators SET used_at = ? WHERE hotel_id = ? AND collaborator_id = ?',
      at,
      hotelId,
      collaboratorId,
    );
  }

  /** Also back, where a service wants to read again. */
  async moveCheckpoint(hotelId: HotelId, collaboratorId: CollaboratorId, to: Position): Promise<void> {
    await this.#sql.run(
      'UPDATE collaborators SET checkpoint = ? WHERE hotel_id = ? AND collaborator_id = ?',
      to,
      hotelId,
      collaboratorId,
    );
  }
}

function collaboratorOf({ usedAt, opens, ...row }: CollaboratorRow): Collaborator {
  const rights = KEY_RIGHTS.filter((right) => opens.split(' ').includes(right));
  return { ...row, opens: rights, ...(usedAt === null ? {} : { usedAt }) };
}
