import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

type Command = { readonly id: string; readonly replica: string; readonly seq: number } & Positions;
type Positions = { readonly first: number; readonly last: number };

/** What speaks against the rows of a hotel's log, read past the server. Nothing: they are whole. */
export async function flawsOf(sql: SqlConnection, hotelId: HotelId): Promise<readonly string[]> {
  const events = await sql.all<{ position: number; command: string }>(
    'SELECT position, command_id AS command FROM events WHERE hotel_id = ? ORDER BY position',
    hotelId,
  );
  const commands = await sql.all<Command>(
    `SELECT command_id AS id, replica_id AS replica, seq, first_position AS first, last_position AS last FROM commands
     WHERE hotel_id = ? ORDER BY first_position`,
    hotelId,
  );
  const head = await sql.one<{ position: number }>('SELECT position FROM log_head WHERE hotel_id = ?', hotelId);
  const nameless = await sql.all<{ position: number }>(
    `SELECT position FROM events WHERE hotel_id = ? AND type = 'GuestRegistered' AND NOT EXISTS
     (SELECT 1 FROM guest_details_said said WHERE said.hotel_id = events.hotel_id AND said.position = events.position)`,
    hotelId,
  );
  const decided = commands.flatMap(({ id, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => ({ position: first + index, command: id })),
  );
  return [
    ...(events.every(({ position }, index) => position === index + 1) ? [] : ['the log has a gap']),
    ...((head?.position ?? 0) === events.length ? [] : [`the head says ${head?.position} of ${events.length} events`]),
    ...(JSON.stringify(decided) === JSON.stringify(events) ? [] : ['the commands are not those of the events']),
    ...nameless.map(({ position }) => `nobody knows who was registered at ${position}`),
    ...missingSeqs(commands),
  ];
}

function missingSeqs(commands: readonly Command[]): readonly string[] {
  const replicas = new Set(commands.map(({ replica }) => replica));
  const isWhole = (replica: string): boolean => {
    const seqs = commands.flatMap((command) => (command.replica === replica ? [command.seq] : []));
    return seqs.every((seq, index) => seq === index + 1);
  };
  return [...replicas].filter((replica) => !isWhole(replica)).map((replica) => `${replica} has lost a command`);
}
