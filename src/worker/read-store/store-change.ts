import type { PageKey } from '#read-models/read-model.ts';
import type { ReplicaChange } from '../replica/replica-change.ts';

/** A page of a model, as one word. */
export type PageId = `${string}/${PageKey}`;

export function pageId(model: string, page: PageKey): PageId {
  return `${model}/${page}`;
}

/** What may be answered differently now: questions that read these pages, or what the replica's change is about. */
export type StoreChange = { readonly pages: ReadonlySet<PageId> | 'all'; readonly cause: ReplicaChange | undefined };
