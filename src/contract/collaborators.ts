import type { CollaboratorId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { claimShapes, type Claim } from './claim.ts';
import { id, list, oneOf, optional, parse, record, text, whole, type Parsed } from './parsing/shape.ts';

export const COLLABORATORS_MAX = 100;

/** Events of the log that one answer looks through. */
export const INTEGRATION_EVENTS_MAX = 1000;

/**
 * What a key opens: what the hotel publishes as it happens; its rooms, nights and stays without names and amounts; its figures
 * and amounts. Each is given by name, so that a key that was made for less never opens more.
 */
export type KeyRight = 'events' | 'house' | 'money';

export const KEY_RIGHTS: readonly KeyRight[] = ['events', 'house', 'money'];

/** GET /api/hotels/:hotel/collaborators: another service that may read what this hotel publishes. */
export type Collaborator = {
  readonly collaboratorId: CollaboratorId;
  readonly name: string;
  readonly opens: readonly KeyRight[];
  readonly madeAt: Instant;
  /** It has taken everything up to here. */
  readonly checkpoint: Position;
  /** When its key was shown last, to the hour. */
  readonly usedAt?: Instant;
};

/** POST to the same address, by whoever runs the house. */
export type CollaboratorRequest = Claim & CollaboratorWanted;

export type CollaboratorWanted = { readonly name: string; readonly opens: readonly KeyRight[] };

/** The service shows the key as `Authorization: Bearer …`. It is told once: the server keeps only a hash of it. */
export type CollaboratorMade = {
  readonly collaboratorId: CollaboratorId;
  readonly key: string;
  /** Where the read API of this hotel begins. */
  readonly path: string;
};

/** PUT /api/hotels/:hotel/integration-events/checkpoint. */
export type CheckpointMove = { readonly position: Position };

export function parseCollaboratorRequest(found: unknown): Parsed<CollaboratorRequest> {
  return parse(found, record<CollaboratorRequest>({ name: text(100), opens, ...claimShapes }));
}

export function parseCollaborators(found: unknown): Parsed<readonly Collaborator[]> {
  return parse(found, collaborators);
}

export function parseCollaboratorMade(found: unknown): Parsed<CollaboratorMade> {
  return parse(found, record<CollaboratorMade>({ collaboratorId: id(), key: text(100), path: text(1_000) }));
}

export function parseCheckpointMove(found: unknown): Parsed<CheckpointMove> {
  return parse(found, record<CheckpointMove>({ position: whole<Position>(0) }));
}

const opens = list(oneOf(...KEY_RIGHTS), KEY_RIGHTS.length);

const collaborators = list(
  record<Collaborator>({
    collaboratorId: id(),
    name: text(100),
    opens,
    madeAt: whole(0),
    checkpoint: whole(0),
    usedAt: optional(whole(0)),
  }),
  COLLABORATORS_MAX,
);
