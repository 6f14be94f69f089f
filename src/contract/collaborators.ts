import type { CollaboratorId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { parse, record, text, whole, type Parsed } from './parsing/shape.ts';

export const COLLABORATORS_MAX = 100;

/** Events of the log that one answer looks through. */
export const INTEGRATION_EVENTS_MAX = 1000;

/** GET /api/hotels/:hotel/collaborators: another service that may read what this hotel publishes. */
export type Collaborator = {
  readonly collaboratorId: CollaboratorId;
  readonly name: string;
  readonly madeAt: Instant;
  /** It has taken everything up to here. */
  readonly checkpoint: Position;
};

/** POST to the same address. */
export type CollaboratorWanted = { readonly name: string };

/** The service shows the key as `Authorization: Bearer …`. It is told once: the server keeps only a hash of it. */
export type CollaboratorMade = { readonly collaboratorId: CollaboratorId; readonly key: string };

/** PUT /api/hotels/:hotel/integration-events/checkpoint. */
export type CheckpointMove = { readonly position: Position };

export function parseCollaboratorWanted(found: unknown): Parsed<CollaboratorWanted> {
  return parse(found, record<CollaboratorWanted>({ name: text(100) }));
}

export function parseCheckpointMove(found: unknown): Parsed<CheckpointMove> {
  return parse(found, record<CheckpointMove>({ position: whole<Position>(0) }));
}
