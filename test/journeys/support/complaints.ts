/** What a browser says by itself when it cannot reach a server. */
const NO_LINE =
  /net::ERR_(CONNECTION_\w+|INTERNET_DISCONNECTED|NETWORK_CHANGED|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH|SOCKET_NOT_CONNECTED)/;

/** What the browser complained of, apart from a line that was down: nothing, in a journey that went well. */
export function complaintsBeyondTheLine(complaints: readonly string[]): readonly string[] {
  return complaints.filter((complaint) => !NO_LINE.test(complaint));
}
