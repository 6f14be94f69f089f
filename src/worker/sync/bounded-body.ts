/** The answer is longer than anything the server would say. */
export class BodyTooLarge extends Error {}

/** The lines of a body as they arrive, so that a long answer is never held as one text. Rejects where it is cut off. */
export async function* bodyLines(response: Response, bytesMax: number): AsyncGenerator<string> {
  let rest = '';
  for await (const text of bodyTexts(response, bytesMax)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}

export async function bodyText(response: Response, bytesMax: number): Promise<string> {
  let whole = '';
  for await (const text of bodyTexts(response, bytesMax)) whole += text;
  return whole;
}

async function* bodyTexts(response: Response, bytesMax: number): AsyncGenerator<string> {
  if (!response.body) return;
  const utf8 = new TextDecoder();
  // Not `for await` over the body: Safari's streams cannot be iterated.
  const reader = response.body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > bytesMax) throw new BodyTooLarge();
      yield utf8.decode(value, { stream: true });
    }
    yield utf8.decode();
  } finally {
    await reader.cancel();
  }
}
