import type { KeyRight } from '#contract/collaborators.ts';
import type { ErrorBody } from '#contract/sync-protocol.ts';
import type { ApiResource } from './api-resource.ts';
import { checkpointBody, eventsAnswer, stretchQuery } from './event-schemas.ts';
import { optional, record, text, type JsonSchema } from './schema.ts';

export const API_PREFIX = '/api/v1/hotels/:hotel';

export const errorSchema = record<ErrorBody>(
  { title: 'Error', description: 'Every error has this shape.' },
  {
    error: text('What kind of error it is; it never changes'),
    message: text('For whoever reads a log'),
    field: optional(text('What was wrong in the request')),
  },
);

const ERRORS: Readonly<Record<string, string>> = {
  '400': 'Something in the request is not as it must be: see `field`',
  '401': 'No key of this hotel was shown',
  '403': 'The key opens less than this',
  '429': 'Too many requests of this address: see `Retry-After`',
  '503': 'The answer is being made, or the server cannot reach its store: see `Retry-After`',
};

type Operation = {
  readonly path: string;
  readonly method: 'get' | 'put';
  readonly summary: string;
  readonly opens: KeyRight;
  readonly query?: JsonSchema;
  readonly body?: JsonSchema;
  /** Absent: nothing is answered. */
  readonly answer?: JsonSchema;
};

const EVENT_OPERATIONS: readonly Operation[] = [
  {
    path: '/events',
    method: 'get',
    summary: 'What has happened, from a position or the key’s own checkpoint on',
    opens: 'events',
    query: stretchQuery,
    answer: eventsAnswer,
  },
  {
    path: '/events/checkpoint',
    method: 'put',
    summary: 'Remember for this key how far it has come',
    opens: 'events',
    body: checkpointBody,
  },
];

/** OpenAPI 3.1, made of the very schemas by which requests are checked and answers written. */
export function openApiOf(resources: readonly ApiResource[], version: string): object {
  const components = new Map<string, JsonSchema>();
  const operations = [...resources.map((resource) => ({ ...resource, method: 'get' as const })), ...EVENT_OPERATIONS];
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = API_PREFIX.replace(':hotel', '{hotel}') + operation.path;
    paths[path] = { ...paths[path], [operation.method]: operationOf(operation, components) };
  }
  named(errorSchema, components);
  return {
    openapi: '3.1.0',
    info: { title: 'Keyrack read API', version, description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'The key that the hotel has made in Settings → Connections',
        },
      },
      schemas: Object.fromEntries([...components].toSorted(([left], [right]) => (left < right ? -1 : 1))),
    },
  };
}

const ABOUT =
  'What a hotel tells the programs of others. Nothing here names a guest. Fields and values are added and never renamed; ' +
  'another meaning is another version of the API. Days are business dates of the hotel, moments are UTC. Lists go on at `next`. ' +
  'Every answer has an `ETag`: ask with `If-None-Match` and be told 304 where nothing has changed.';

function operationOf(operation: Operation, components: Map<string, JsonSchema>): object {
  const { path, method, summary, opens, query, body, answer } = operation;
  const json = (schema: JsonSchema) => ({ 'application/json': { schema: named(schema, components) } });
  const success = answer
    ? { '200': { description: summary, headers: { ETag: { schema: { type: 'string' } } }, content: json(answer) } }
    : {
        '204': { description: 'Done' },
        '409': { description: 'The log ends before this position', content: json(errorSchema) },
      };
  return {
    operationId: `${method}${path.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase()) || 'Hotel'}`,
    summary,
    description: `For keys that open \`${opens}\`.`,
    parameters: [
      { name: 'hotel', in: 'path', required: true, schema: { type: 'string' }, description: 'The id of the hotel' },
      ...parametersOf(query),
    ],
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: {
      ...success,
      ...(answer ? { '304': { description: 'Nothing has changed since the answer with this ETag' } } : {}),
      ...Object.fromEntries(
        Object.entries(ERRORS).map(([status, description]) => [status, { description, content: json(errorSchema) }]),
      ),
    },
  };
}

function parametersOf({ properties = {}, required = [] }: JsonSchema = {}): readonly object[] {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description ? { description } : {}),
    schema,
  }));
}

/** A schema with a title stands among the components, once, and is referred to. */
function named(schema: JsonSchema, components: Map<string, JsonSchema>): JsonSchema | { readonly $ref: string } {
  const { title, items, properties, ...rest } = schema;
  const whole: JsonSchema = {
    ...rest,
    ...(items ? { items: named(items, components) as JsonSchema } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, part]) => [name, named(part, components) as JsonSchema]),
          ),
        }
      : {}),
  };
  if (title === undefined) return whole;
  components.set(title, whole);
  return { $ref: `#/components/schemas/${title}` };
}
