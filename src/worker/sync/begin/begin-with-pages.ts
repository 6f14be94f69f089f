import {
  PIECES_BYTES,
  PIECES_MAX,
  type BootstrapManifest,
  type Piece,
  type SaidOfGuestLine,
} from '#contract/bootstrap.ts';
import { SYNC_PROTOCOL } from '#contract/sync-protocol.ts';
import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { pagesOfSaid, type DetailsPage } from '#worker/journal/details-pages.ts';
import type { StoredPage } from '#worker/read-store/page-store.ts';
import { comingPages, type FirstLookSeam } from './coming-pages.ts';
import type { ExchangeEnd, ExchangeParts, Step } from '../exchange-parts.ts';
import type { PageSource, PieceStore } from './page-source.ts';

export type BeginParts = ExchangeParts & FirstLookSeam & { readonly source: PageSource; readonly pieces: PieceStore };

/** A hotel whose pages are fewer letters comes in one or two answers: it can be worked in as soon as it could be looked at. */
const LOOKED_AT_BYTES = 2 * PIECES_BYTES;
/** Models that are smaller are fetched with the image: one more answer would take longer. */
const SMALL_MODEL_BYTES = 64 * 1024;

type Failed = Extract<ExchangeEnd, { end: 'failed' }>;

/**
 * A new device takes the server's own pages instead of folding the whole log: everything as of one position, in one
 * transaction at the end. What was fetched before a start was cut off is not fetched again, because pieces are named by
 * their content. Undefined: there is nothing to begin with, and the log is pulled from its first event.
 */
export async function beginWithPages(parts: BeginParts): Step {
  const end = await begin(parts);
  if (end === undefined) parts.onComing(undefined);
  return end;
}

async function begin(parts: BeginParts): Step {
  const { journal, source, stop, fence, listener } = parts;
  const answer = await source.manifest(stop);
  if (answer.answer === 'nothing') return undefined;
  if (answer.answer !== 'manifest') return { end: 'failed', failure: answer };
  const { manifest } = answer;
  // Made by another version of the server: what this app would make of the log is something else.
  if (manifest.protocol !== SYNC_PROTOCOL || manifest.image.revision !== HOTEL_STATE_REVISION) return undefined;
  const failed = await fetchPages(parts, manifest);
  if (failed) return failed;
  const details = await fetchGuests(parts, manifest);
  if ('end' in details) return details;
  const { epoch, position, image, models } = manifest;
  const [imagePiece] = await parts.pieces.read([image.hash]);
  const packed = imagePiece?.packed ?? '';
  const begun = await journal.begin(
    {
      epoch,
      position,
      details,
      image: { name: 'hotel', revision: image.revision, position, packed },
      pages: await storedPages(parts, manifest),
      models: models.map(({ model }) => model),
    },
    fence,
  );
  if (begun === 'begun') listener.onReplaced();
  return begun === 'too-late' ? undefined : { end: 'fenced' };
}

/** All of them. The latest pages of each model come before the older ones. */
async function fetchPages(parts: BeginParts, manifest: BootstrapManifest): Promise<Failed | undefined> {
  const { image, models } = manifest;
  const all = [image, ...models.flatMap(({ pages }) => pages.toReversed())];
  const isLong = bytesOf(all) > LOOKED_AT_BYTES;
  return (
    (isLong ? await offerFirstLook(parts, manifest, all) : undefined) ?? (await fetchPieces(parts, all, new Set(all)))
  );
}

/** First what the first screen is made of, as far as that can be told from names. Whoever opens one then has its pages first. */
async function offerFirstLook(
  parts: BeginParts,
  manifest: BootstrapManifest,
  all: readonly Piece[],
): Promise<Failed | undefined> {
  const { image, models } = manifest;
  const small = models.filter(({ pages }) => bytesOf(pages) <= SMALL_MODEL_BYTES);
  const failed = await fetchPieces(parts, all, new Set([image, ...small.flatMap(({ pages }) => pages)]));
  if (failed) return failed;
  const coming = comingPages(parts, manifest);
  parts.onComing(coming);
  await coming.quiet();
  return undefined;
}

/** Of all that must come, these. Undefined: they are here. */
async function fetchPieces(
  { source, pieces, stop, listener }: BeginParts,
  all: readonly Piece[],
  due: ReadonlySet<Piece>,
): Promise<Failed | undefined> {
  const total = bytesOf(all);
  const have = await pieces.have(all.map(({ hash }) => hash));
  let missing = all.filter(({ hash }) => !have.has(hash));
  const ask = () => {
    const wanted = answerful(missing.filter((piece) => due.has(piece)));
    return wanted.length > 0 ? source.pieces(wanted, stop) : undefined;
  };
  for (let asked = ask(); asked;) {
    listener.onProgress({ progress: { done: total - bytesOf(missing), total } });
    const answer = await asked;
    if (answer.answer !== 'pieces') return { end: 'failed', failure: answer };
    // The server has gone on, and does not keep them any more: the next attempt begins with what it has then.
    if (answer.pieces.length === 0) return { end: 'failed', failure: { answer: 'busy', retryAfterMs: undefined } };
    const came = new Set(answer.pieces.map(({ hash }) => hash));
    missing = missing.filter(({ hash }) => !came.has(hash));
    // The server packs the next ones while this device writes these.
    asked = ask();
    await pieces.keep(answer.pieces);
  }
  return undefined;
}

/** The first of them, as many as one answer brings. */
function answerful(pieces: readonly Piece[]): readonly string[] {
  const wanted: string[] = [];
  let left = PIECES_BYTES;
  for (const { hash, bytes } of pieces) {
    if (left <= 0 || wanted.length === PIECES_MAX) break;
    wanted.push(hash);
    left -= bytes;
  }
  return wanted;
}

function bytesOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Fetched last, and never kept aside: who is forgotten meanwhile is not there, or forgotten by the first pull. */
async function fetchGuests(
  { source, stop }: BeginParts,
  { position }: BootstrapManifest,
): Promise<readonly DetailsPage[] | Failed> {
  const said: SaidOfGuestLine[] = [];
  let after: GuestId | undefined;
  do {
    const answer = await source.guests(after, stop);
    if (answer.answer !== 'guests') return { end: 'failed', failure: answer };
    // What was said behind the position comes with the pull, beside its events.
    for (const line of answer.said) if (line.position <= position) said.push(line);
    after = answer.last;
  } while (after !== undefined);
  return pagesOfSaid(said);
}

async function storedPages({ pieces }: BeginParts, { models }: BootstrapManifest): Promise<readonly StoredPage[]> {
  const stored: StoredPage[] = [];
  for (const { model, pages } of models) {
    const content = new Map(
      (await pieces.read(pages.map(({ hash }) => hash))).map(({ hash, packed }) => [hash, packed]),
    );
    for (const { page, hash } of pages) stored.push({ model, page, packed: content.get(hash) ?? '' });
  }
  return stored;
}
