import type { QuestionName } from '#contract/questions.ts';
import { FIRST_QUERIES } from '#read-models/first-queries.ts';
import type { Queries, Query } from '#read-models/query.ts';

/**
 * The first questions are answered by what starts with the worker; the code of the others is a file of its own, which is
 * fetched once, when the first of them is asked. Rejects where that file cannot be had, and may then be tried again.
 */
export function queryOf<Name extends QuestionName>(name: Name): Query<Name> | Promise<Query<Name>> {
  const first: Partial<Queries> = FIRST_QUERIES;
  return first[name] ?? import('#read-models/all-queries.ts').then(({ QUERIES }) => QUERIES[name]);
}
