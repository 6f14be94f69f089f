// What may cross the border, as checks. One vocabulary for every parser of the sync protocol: a shape says what is wrong
// with a value and where, or nothing; a value without a flaw is used as it came, unknown fields included, so that what a
// newer peer has added travels on.

/** What was wrong with something that came over the wire, and where: 'commands[3].stay.arrival'. */
export type Malformed = { readonly field: string; readonly message: string };

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly malformed: Malformed };

declare const describes: unique symbol;
export type Shape<Value> = {
  readonly flawOf: (found: unknown, field: string) => Malformed | undefined;
  /** A value without a flaw, without the fields that the shape does not name. */
  readonly knownPartOf: (found: unknown) => unknown;
  readonly [describes]?: Value;
};
export type OptionalShape<Value> = Shape<Value> & { readonly mayBeAbsent: true };

/** One shape for each field of the type: a field that is forgotten here, or is optional there, does not compile. */
export type FieldShapes<Value> = {
  readonly [Field in keyof Value]-?: Record<never, never> extends Pick<Value, Field>
    ? OptionalShape<Exclude<Value[Field], undefined>>
    : Shape<Value[Field]>;
};

export function parse<Value>(found: unknown, shape: Shape<Value>, field = ''): Parsed<Value> {
  const malformed = shape.flawOf(found, field);
  return malformed ? { ok: false, malformed } : { ok: true, value: found as Value };
}

export function record<Value>(fields: FieldShapes<Value>): Shape<Value> {
  const shapes = Object.entries<Shape<unknown>>(fields);
  return {
    flawOf(found, field) {
      if (!isRecord(found)) return { field, message: 'must be an object' };
      for (const [name, shape] of shapes) {
        const part = found[name];
        if (part === undefined && 'mayBeAbsent' in shape) continue;
        const flaw = shape.flawOf(part, field === '' ? name : `${field}.${name}`);
        if (flaw) return flaw;
      }
      return undefined;
    },
    knownPartOf(found) {
      if (!isRecord(found)) return found;
      const known = shapes.filter(([name]) => found[name] !== undefined);
      return Object.fromEntries(known.map(([name, shape]) => [name, shape.knownPartOf(found[name])]));
    },
  };
}

export function list<Item>(item: Shape<Item>, atMost: number): Shape<readonly Item[]> {
  return {
    flawOf(found, field) {
      if (!Array.isArray(found)) return { field, message: 'must be a list' };
      if (found.length > atMost) return { field, message: `must have at most ${atMost} entries` };
      for (const [index, part] of found.entries()) {
        const flaw = item.flawOf(part, `${field}[${index}]`);
        if (flaw) return flaw;
      }
      return undefined;
    },
    knownPartOf: (found) => (Array.isArray(found) ? found.map((part) => item.knownPartOf(part)) : found),
  };
}

export function optional<Value>(shape: Shape<Value>): OptionalShape<Value> {
  return { ...shape, mayBeAbsent: true };
}

export function oneOf<const Value extends string | boolean>(...values: readonly Value[]): Shape<Value> {
  const known = new Set<unknown>(values);
  return simple((found) => known.has(found), `must be one of ${values.join(', ')}`);
}

export function text<Value extends string = string>(atMost: number): Shape<Value> {
  return simple(
    (found) => typeof found === 'string' && found.length <= atMost,
    `must be text of at most ${atMost} letters`,
  );
}

/** A name of a thing, made by a machine: never empty, never long. */
export function id<Value extends string>(): Shape<Value> {
  return simple((found) => typeof found === 'string' && found !== '' && found.length <= ID_LENGTH_MAX, 'must be an id');
}

export function whole<Value extends number = number>(least: number, most = Number.MAX_SAFE_INTEGER): Shape<Value> {
  const isWhole = (found: unknown): boolean =>
    Number.isSafeInteger(found) && Number(found) >= least && Number(found) <= most;
  return simple(isWhole, `must be a whole number from ${least} to ${most}`);
}

export const yesOrNo: Shape<boolean> = simple((found) => typeof found === 'boolean', 'must be true or false');

/** Checked later, by somebody who knows what it should be. */
export const anything: Shape<unknown> = simple((found) => found !== undefined, 'must be present');

export function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

// Case ids are made of the ids of what they are about (some ten of 36 letters); every other id is shorter.
const ID_LENGTH_MAX = 1_000;

function simple<Value>(isSo: (found: unknown) => boolean, message: string): Shape<Value> {
  return { flawOf: (found, field) => (isSo(found) ? undefined : { field, message }), knownPartOf: (found) => found };
}
