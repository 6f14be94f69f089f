import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import { PUSH_BYTES_MAX, PUSH_COMMANDS_MAX } from '#contract/sync-protocol.ts';

/** Room for the frame around the commands. */
const FRAME_BYTES = 4 * 1024;
const utf8 = new TextEncoder();

/** The first commands that fit into one push: always one, however large it is, so that none blocks those behind it. */
export function pushBatch<Command extends ReceivedCommand>(
  waiting: readonly Command[],
  atMost: number = PUSH_COMMANDS_MAX,
): readonly Command[] {
  let bytes = FRAME_BYTES;
  const end = waiting.findIndex((command, index) => {
    bytes += utf8.encode(JSON.stringify(command)).byteLength + 1;
    return index === atMost || (index > 0 && bytes > PUSH_BYTES_MAX);
  });
  return end === -1 ? waiting : waiting.slice(0, end);
}
