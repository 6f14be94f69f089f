// What the read API says of itself, as JSON Schema. One vocabulary for the addresses that are asked and the answers that are
// given: the same objects check a request, write an answer (a field that is not named here never leaves), and make the
// document. The types they describe are checked by the compiler, field by field.

declare const describes: unique symbol;

/** JSON Schema 2020-12, as far as it is used here. */
export type JsonSchema = {
  readonly type?: 'string' | 'integer' | 'boolean' | 'object' | 'array';
  /** A schema with a title is a component of the document. */
  readonly title?: string;
  readonly description?: string;
  readonly format?: 'date' | 'date-time';
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly default?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
};

export type Schema<Value> = JsonSchema & { readonly [describes]?: Value };
export type OptionalSchema<Value> = { readonly mayBeAbsent: Schema<Value> };

/** One schema for each field of the type: a field that is forgotten here, or is optional there, does not compile. */
export type FieldSchemas<Value> = {
  readonly [Field in keyof Value]-?: Record<never, never> extends Pick<Value, Field>
    ? OptionalSchema<Exclude<Value[Field], undefined>>
    : Schema<Value[Field]>;
};

export type RecordSchema<Value> = Schema<Value> & Required<Pick<JsonSchema, 'properties' | 'required'>>;

type About = { readonly title?: string; readonly description?: string };

export function record<Value>(about: About, fields: FieldSchemas<Value>): RecordSchema<Value> {
  const schemas = Object.entries<Schema<unknown> | OptionalSchema<unknown>>(fields);
  return {
    ...about,
    type: 'object',
    properties: Object.fromEntries(
      schemas.map(([name, schema]) => [name, 'mayBeAbsent' in schema ? schema.mayBeAbsent : schema]),
    ),
    required: schemas.flatMap(([name, schema]) => ('mayBeAbsent' in schema ? [] : [name])),
    additionalProperties: false,
  };
}

export function optional<Value>(schema: Schema<Value>): OptionalSchema<Value> {
  return { mayBeAbsent: schema };
}

export function list<Item>(items: Schema<Item>, description?: string): Schema<readonly Item[]> {
  return { type: 'array', items, ...(description ? { description } : {}) };
}

export function text<Value extends string = string>(description: string): Schema<Value> {
  return { type: 'string', description };
}

/** Every value of the type with what it means: one that the domain gains has to be explained here before it compiles. */
export function oneOf<Value extends string>(
  description: string,
  meanings: Readonly<Record<Value, string>>,
): Schema<Value> {
  const told = Object.entries<string>(meanings).map(([value, meaning]) => `${value}: ${meaning}`);
  return { type: 'string', enum: Object.keys(meanings), description: `${description}. ${told.join('; ')}.` };
}

export function whole<Value extends number = number>(description: string, more: JsonSchema = {}): Schema<Value> {
  return { type: 'integer', description, ...more };
}

export function yesOrNo(description: string): Schema<boolean> {
  return { type: 'boolean', description };
}

/** A day of the hotel: '2026-05-03'. It has no time and no zone. */
export function day(description: string): Schema<string> {
  return { type: 'string', format: 'date', description };
}

/** ISO 8601, UTC. */
export function moment(description: string): Schema<string> {
  return { type: 'string', format: 'date-time', description };
}
