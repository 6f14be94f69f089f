import { runAlong } from './run.mjs';
import { ensurePackages } from './packages.mjs';
import { buildIfStale } from './build.mjs';

// One command from a fresh clone to a running hotel.
ensurePackages();
await buildIfStale();

const port = process.env.PORT ?? '8080';
const server = runAlong('dist/server/main.js', [], {
  NODE_ENV: 'production',
  PORT: port,
  KEYRACK_DATA: process.env.KEYRACK_DATA ?? 'data',
});
server.on('exit', (code) => process.exit(code ?? 0));
await answering(`http://127.0.0.1:${port}/`);
console.log(`\nKeyrack is open at http://localhost:${port}/   (Ctrl-C closes it)\n`);

async function answering(url) {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    // Somebody else may already answer there; then ours ends with a complaint within this moment.
    await new Promise((resolve) => setTimeout(resolve, answer === undefined ? 100 : 300));
    if (answer !== undefined && server.exitCode === null) return;
  }
}
