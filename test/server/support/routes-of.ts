import type { FastifyInstance } from 'fastify';

export type Route = { readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; readonly path: string };

/** Every address that the server answers, read from the server itself, so that a new one is looked at too. */
export async function routesOf(app: FastifyInstance): Promise<readonly Route[]> {
  await app.ready();
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line): readonly Route[] => {
      const found = /^(?<indent>[│ ]*)[├└]── (?<part>\S*)(?: \((?<methods>[A-Z, ]+)\))?/u.exec(line)?.groups;
      if (!found) return [];
      const depth = (found['indent']?.length ?? 0) / 4;
      above.length = depth;
      above.push(found['part'] ?? '');
      const path = above.join('');
      const methods = (found['methods'] ?? '').split(', ').filter((method) => METHODS.has(method));
      return methods.map((method) => ({ method: method as Route['method'], path }));
    });
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
