import type { Passkey } from '#contract/passkeys.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { OwnerId } from './owner-store.ts';

/** A passkey as it is checked. */
export type KeptPasskey = {
  readonly passkeyId: string;
  readonly ownerId: OwnerId;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** How often its device says that it was used; 0 from those that do not count. */
  readonly counter: number;
};

export type NewPasskey = KeptPasskey & { readonly rpId: string; readonly name: string; readonly madeAt: Instant };

/** What a challenge was given out for: it is taken for nothing else. */
export type ChallengeFor =
  | { readonly purpose: 'register'; readonly ownerId: OwnerId }
  | { readonly purpose: 'sign-in' };

/** The passkeys of owners, and the challenges that are out. */
export class Passkeys {
  readonly #sql: SqlConnection;

  constructor(sql: SqlConnection) {
    this.#sql = sql;
  }

  /** The oldest first. */
  of(ownerId: OwnerId, rpId: string): Promise<readonly Passkey[]> {
    return this.#sql.all(
      `SELECT credential_id AS "passkeyId", name, created_at AS "madeAt" FROM passkeys
       WHERE owner_id = ? AND rp_id = ? ORDER BY created_at, credential_id`,
      ownerId,
      rpId,
    );
  }

  byId(passkeyId: string, rpId: string): Promise<KeptPasskey | undefined> {
    return this.#sql.one(
      `SELECT credential_id AS "passkeyId", owner_id AS "ownerId", public_key AS "publicKey", counter FROM passkeys
       WHERE credential_id = ? AND rp_id = ?`,
      passkeyId,
      rpId,
    );
  }

  /** False where there is one of this id: it stays whose it is. */
  async add({ passkeyId, ownerId, rpId, publicKey, counter, name, madeAt }: NewPasskey): Promise<boolean> {
    const added = await this.#sql.run(
      `INSERT INTO passkeys (credential_id, owner_id, rp_id, public_key, counter, name, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (credential_id) DO NOTHING`,
      passkeyId,
      ownerId,
      rpId,
      publicKey,
      counter,
      name,
      madeAt,
    );
    return added > 0;
  }

  /** False where it has been used meanwhile: one of the two is a copy. */
  async count({ passkeyId, counter }: KeptPasskey, next: number): Promise<boolean> {
    const moved = await this.#sql.run(
      'UPDATE passkeys SET counter = ? WHERE credential_id = ? AND counter = ?',
      next,
      passkeyId,
      counter,
    );
    return moved > 0;
  }

  async remove(ownerId: OwnerId, passkeyId: string): Promise<void> {
    await this.#sql.run('DELETE FROM passkeys WHERE owner_id = ? AND credential_id = ?', ownerId, passkeyId);
  }

  /** Whatever has had its time is put away with it. */
  async giveChallenge(challenge: string, wanted: ChallengeFor, validUntil: Instant, now: Instant): Promise<void> {
    await this.#sql.transaction([
      { sql: 'DELETE FROM passkey_challenges WHERE valid_until <= ?', values: [now] },
      {
        sql: 'INSERT INTO passkey_challenges (challenge, purpose, owner_id, valid_until) VALUES (?, ?, ?, ?)',
        values: [challenge, wanted.purpose, ownerIn(wanted), validUntil],
      },
    ]);
  }

  /** Once: whoever comes second finds nothing, also in the same moment. */
  async takeChallenge(challenge: string, wanted: ChallengeFor, now: Instant): Promise<boolean> {
    const taken = await this.#sql.run(
      'DELETE FROM passkey_challenges WHERE challenge = ? AND purpose = ? AND owner_id = ? AND valid_until > ?',
      challenge,
      wanted.purpose,
      ownerIn(wanted),
      now,
    );
    return taken > 0;
  }
}

function ownerIn(wanted: ChallengeFor): string {
  return wanted.purpose === 'register' ? wanted.ownerId : '';
}
