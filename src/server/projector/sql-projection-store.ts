import { createHash, randomUUID } from 'node:crypto';
import type { PagePiece, SaidOfGuestLine } from '#contract/bootstrap.ts';
import type { GuestField } from '#domain/guests/guest-details.ts';
import type { CorrectionId, GuestId, HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { SqlConnection, SqlStatement } from '#server/sql/sql-connection.ts';
import type { ProjectedManifest, ProjectedPage, Projection, ProjectionStore } from './projection-store.ts';

const REPLACED_KEPT_MS = 60 * 60_000;

export class SqlProjectionStore implements ProjectionStore {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  async position({ hotelId, generation }: Projection): Promise<Position> {
    const row = await this.#sql.one<{ position: Position }>(
      'SELECT position FROM projections WHERE hotel_id = ? AND generation = ?',
      hotelId,
      generation,
    );
    return row?.position ?? (0 as Position);
  }

  async page({ hotelId, generation }: Projection, model: string, page: string): Promise<string | undefined> {
    const row = await this.#sql.one<{ packed: string }>(
      `SELECT c.packed AS packed FROM projected_pages p JOIN page_contents c ON c.hotel_id = p.hotel_id AND c.hash = p.hash
       WHERE p.hotel_id = ? AND p.generation = ? AND p.model = ? AND p.page = ?`,
      hotelId,
      generation,
      model,
      page,
    );
    return row?.packed;
  }

  async advance(
    projection: Projection,
    { from, to, now }: { readonly from: Position; readonly to: Position; readonly now: Instant },
    changed: readonly ProjectedPage[],
  ): Promise<boolean> {
    const { hotelId, generation } = projection;
    if (from === 0) {
      await this.#sql.run(
        'INSERT INTO projections (hotel_id, generation, position, writer) VALUES (?, ?, 0, ?) ON CONFLICT (hotel_id, generation) DO NOTHING',
        hotelId,
        generation,
        '',
      );
    }
    const writer = randomUUID();
    const [moved] = await this.#sql.transaction([
      {
        sql: 'UPDATE projections SET position = ?, writer = ? WHERE hotel_id = ? AND generation = ? AND position = ?',
        values: [to, writer, hotelId, generation, from],
      },
      ...changed.flatMap((page) => this.#replaced(projection, page, { writer, now })),
      {
        sql: `DELETE FROM page_contents WHERE hotel_id = ? AND replaced_at < ?`,
        values: [hotelId, now - REPLACED_KEPT_MS],
      },
    ]);
    return moved === 1;
  }

  /** Each statement asks whether this writer was the one that moved the position: in a lost race none of them does anything. */
  #replaced(
    { hotelId, generation }: Projection,
    { model, page, packed }: ProjectedPage,
    { writer, now }: { readonly writer: string; readonly now: Instant },
  ): readonly SqlStatement[] {
    const isOurs = 'EXISTS (SELECT 1 FROM projections WHERE hotel_id = ? AND writer = ?)';
    const ours = [hotelId, writer];
    const where = 'hotel_id = ? AND generation = ? AND model = ? AND page = ?';
    const names = [hotelId, generation, model, page];
    const retire: SqlStatement = {
      sql: `UPDATE page_contents SET replaced_at = ? WHERE hotel_id = ? AND hash IN (SELECT hash FROM projected_pages WHERE ${where}) AND ${isOurs}`,
      values: [now, hotelId, ...names, ...ours],
    };
    if (packed === undefined) {
      return [retire, { sql: `DELETE FROM projected_pages WHERE ${where} AND ${isOurs}`, values: [...names, ...ours] }];
    }
    const hash = contentName(generation, model, page, packed);
    return [
      retire,
      {
        sql: `INSERT INTO page_contents (hotel_id, hash, packed, replaced_at) SELECT ?, ?, ?, CAST(NULL AS BIGINT) WHERE ${isOurs}
              ON CONFLICT (hotel_id, hash) DO UPDATE SET replaced_at = NULL`,
        values: [hotelId, hash, packed, ...ours],
      },
      {
        sql: `INSERT INTO projected_pages (hotel_id, generation, model, page, hash, bytes) SELECT ?, ?, ?, ?, ?, CAST(? AS BIGINT) WHERE ${isOurs}
              ON CONFLICT (hotel_id, generation, model, page) DO UPDATE SET hash = excluded.hash, bytes = excluded.bytes`,
        values: [...names, hash, packed.length, ...ours],
      },
    ];
  }

  async manifest({ hotelId, generation }: Projection): Promise<ProjectedManifest> {
    // One statement, so that position and pages belong together.
    const rows = await this.#sql.all<PagePiece & { readonly position: Position; readonly model: string }>(
      `SELECT r.position AS position, p.model AS model, p.page AS page, p.hash AS hash, p.bytes AS bytes
       FROM projections r JOIN projected_pages p ON p.hotel_id = r.hotel_id AND p.generation = r.generation
       WHERE r.hotel_id = ? AND r.generation = ? ORDER BY p.model, p.page`,
      hotelId,
      generation,
    );
    const models = new Map<string, PagePiece[]>();
    for (const { model, page, hash, bytes } of rows) {
      const pages = models.get(model) ?? [];
      models.set(model, pages);
      pages.push({ page, hash, bytes });
    }
    return { position: rows[0]?.position ?? (0 as Position), models };
  }

  async content(hotelId: HotelId, hash: string): Promise<string | undefined> {
    const row = await this.#sql.one<{ packed: string }>(
      'SELECT packed FROM page_contents WHERE hotel_id = ? AND hash = ?',
      hotelId,
      hash,
    );
    return row?.packed;
  }

  async forgetOthers({ hotelId, generation }: Projection): Promise<void> {
    const others = 'hotel_id = ? AND generation <> ?';
    const values = [hotelId, generation];
    await this.#sql.transaction([
      { sql: `DELETE FROM projections WHERE ${others}`, values },
      { sql: `DELETE FROM projected_pages WHERE ${others}`, values },
      {
        sql: `DELETE FROM page_contents WHERE hotel_id = ? AND replaced_at IS NULL
              AND hash NOT IN (SELECT hash FROM projected_pages WHERE hotel_id = ?)`,
        values: [hotelId, hotelId],
      },
    ]);
  }

  async saidOfGuests(hotelId: HotelId, after: GuestId | '', limit: number): Promise<readonly SaidOfGuestLine[]> {
    const rows = await this.#sql.all<SaidRow>(
      `SELECT guest_id AS "guestId", field, position, correction_id AS "correctionId", value FROM guest_details_said
       WHERE hotel_id = ? AND guest_id IN (
         SELECT DISTINCT guest_id FROM guest_details_said WHERE hotel_id = ? AND guest_id > ? ORDER BY guest_id LIMIT ?
       ) ORDER BY guest_id, position`,
      hotelId,
      hotelId,
      after,
      limit,
    );
    return linesOf(rows);
  }

  async saidOf(hotelId: HotelId, guestIds: readonly GuestId[]): Promise<readonly SaidOfGuestLine[]> {
    if (guestIds.length === 0) return [];
    const rows = await this.#sql.all<SaidRow>(
      `SELECT guest_id AS "guestId", field, position, correction_id AS "correctionId", value FROM guest_details_said
       WHERE hotel_id = ? AND guest_id IN (${guestIds.map(() => '?').join(', ')}) ORDER BY guest_id, position`,
      hotelId,
      ...guestIds,
    );
    return linesOf(rows);
  }
}

type SaidRow = {
  readonly guestId: GuestId;
  readonly field: GuestField;
  readonly position: Position;
  readonly correctionId: CorrectionId | '';
  readonly value: string;
};

/** What was said at one position is one line. */
function linesOf(rows: readonly SaidRow[]): readonly SaidOfGuestLine[] {
  const said = new Map<string, SaidOfGuestLine>();
  for (const { guestId, field, position, correctionId, value } of rows) {
    const key = `${guestId} ${position}`;
    const details = { ...said.get(key)?.details, [field]: value };
    said.set(key, { guestId, position, details, ...(correctionId === '' ? {} : { correctionId }) });
  }
  return [...said.values()];
}

/** Which page it is goes into the name: two pages never share a row, so that replacing one never takes the other's away. */
function contentName(generation: string, model: string, page: string, packed: string): string {
  const hash = createHash('sha256');
  for (const part of [generation, model, page, packed]) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 40);
}
