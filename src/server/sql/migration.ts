import { createHash } from 'node:crypto';

export type SqlDialect = 'sqlite' | 'postgres';

/** One step of the schema. Most are the same in both dialects; those that are not say each. */
export type Migration = { readonly name: string; readonly sql: string | Readonly<Record<SqlDialect, string>> };

export type AppliedMigration = { readonly name: string; readonly checksum: string };

/** What a step does in one dialect, and what a database remembers of it. */
export type MigrationStep = AppliedMigration & { readonly sql: string };

/**
 * The steps that a database has not taken yet. Throws on a database that a newer Keyrack has written, and on one whose
 * past differs from ours: both are better left alone.
 */
export function stepsAfter(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
  dialect: SqlDialect,
): readonly MigrationStep[] {
  const steps = migrations.map((migration) => stepOf(migration, dialect));
  applied.forEach((past, index) => mustBeSame(past, steps[index]));
  return steps.slice(applied.length);
}

function stepOf({ name, sql }: Migration, dialect: SqlDialect): MigrationStep {
  const own = typeof sql === 'string' ? sql : sql[dialect];
  return { name, sql: own, checksum: createHash('sha256').update(own).digest('hex') };
}

function mustBeSame(past: AppliedMigration, known: MigrationStep | undefined): void {
  if (!known)
    throw new Error(`The data was written by a newer Keyrack (it knows the migration ${past.name}). Please update.`);
  if (known.name !== past.name || known.checksum !== past.checksum) {
    throw new Error(`The migration ${past.name} in the data is not the one of this Keyrack (${known.name}).`);
  }
}
