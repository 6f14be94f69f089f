import { fieldsOf, type GuestDetails, type GuestDetailsChange, type GuestField } from '#domain/guests/guest-details.ts';
import type { CorrectionId, GuestId, Position } from '#domain/kernel/identifiers.ts';

/** What a field said before it was corrected, and which correction had said it; absent: the registration. */
export type EarlierValue = {
  readonly field: GuestField;
  readonly value: string;
  readonly correctionId?: CorrectionId;
};

/** Where the present value of a corrected field comes from. */
type SetBy = { readonly correctionId: CorrectionId | undefined; readonly position: Position };

/**
 * What is known of one guest, and the position that said the latest of it. stored format: `setBy` and `earlier` came later,
 * and are absent of guests whom nobody has ever corrected.
 */
export type KnownGuest = {
  readonly details: Partial<GuestDetails>;
  readonly changedAt: Position;
  readonly setBy?: Readonly<Partial<Record<GuestField, SetBy>>>;
  /** Oldest first. */
  readonly earlier?: readonly EarlierValue[];
};

/** The guest after something more was said, at a position of the log. */
export function withSaid(known: KnownGuest | undefined, change: GuestDetailsChange, position: Position): KnownGuest {
  const details = { ...known?.details, ...change.details };
  if (!known) return { details, changedAt: position };
  const fields = fieldsOf(change.details);
  const setBy = { ...known.setBy };
  for (const field of fields) setBy[field] = { correctionId: change.correctionId, position };
  return { details, changedAt: position, setBy, earlier: [...(known.earlier ?? []), ...superseded(known, fields)] };
}

/** Where in the log the present value of a field was said. */
export function saidAt({ setBy, changedAt }: KnownGuest, field: GuestField): Position {
  return setBy?.[field]?.position ?? (setBy ? (0 as Position) : changedAt);
}

/** What a correction, or the registration, once said in a field. */
export function valueOf(
  { details, setBy, earlier = [] }: KnownGuest,
  field: GuestField,
  correctionId: CorrectionId | undefined,
): string | undefined {
  if (setBy?.[field]?.correctionId === correctionId) return details[field];
  return earlier.findLast((value) => value.field === field && value.correctionId === correctionId)?.value;
}

/** What was said behind a position that is the end of the log again. */
export type Unsaid = {
  readonly after: Position;
  readonly registrations: ReadonlySet<GuestId>;
  readonly corrections: ReadonlySet<CorrectionId>;
};

/** The guest without what is unsaid; undefined: nothing is left of them. */
export function withoutUnsaid(guestId: GuestId, known: KnownGuest, unsaid: Unsaid): KnownGuest | undefined {
  if (known.changedAt <= unsaid.after) return known;
  if (unsaid.registrations.has(guestId)) return undefined;
  const isUnsaid = (field: GuestField) => saidAt(known, field) > unsaid.after;
  const before = (known.earlier ?? []).filter(
    ({ correctionId }) => !correctionId || !unsaid.corrections.has(correctionId),
  );
  const details: Partial<Record<GuestField, string>> = {};
  const setBy = { ...known.setBy };
  for (const field of fieldsOf(known.details)) {
    const earlier = isUnsaid(field) ? before.findLast((value) => value.field === field) : undefined;
    const value = isUnsaid(field) ? earlier?.value : known.details[field];
    if (value !== undefined) details[field] = value;
    if (isUnsaid(field)) setBy[field] = { correctionId: earlier?.correctionId, position: unsaid.after };
  }
  return { details: details as KnownGuest['details'], changedAt: unsaid.after, setBy, earlier: before };
}

function superseded({ details, setBy, earlier = [] }: KnownGuest, fields: readonly GuestField[]) {
  return fields.flatMap((field): readonly EarlierValue[] => {
    const value = details[field] ?? '';
    const correctionId = setBy?.[field]?.correctionId;
    const isKept = earlier.some((one) => one.field === field && one.correctionId === correctionId);
    return isKept ? [] : [{ field, value, ...(correctionId ? { correctionId } : {}) }];
  });
}
