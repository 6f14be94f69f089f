import { ensurePackages } from './packages.mjs';
import { runAlong } from './run.mjs';

// The page with hot reload on PORT, the sync server restarted on change behind it; vite passes /api on.
ensurePackages();
const port = process.env.PORT ?? '8080';
const serverPort = process.env.KEYRACK_SERVER_PORT ?? String(Number(port) + 1);
const env = { KEYRACK_SERVER_PORT: serverPort, KEYRACK_DATA: process.env.KEYRACK_DATA ?? 'data' };

const server = runAlong('tsx', ['watch', '--clear-screen=false', 'src/server/main.ts'], { ...env, PORT: serverPort });
const page = runAlong('vite', ['--port', port, '--strictPort'], env);
for (const child of [server, page]) child.on('exit', (code) => process.exit(code ?? 0));
