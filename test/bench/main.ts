import { parseArgs } from 'node:util';
import { benchDispatch } from './dispatch.ts';
import { benchServer } from './server.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const [name = 'dispatch'] = positionals;

switch (name) {
  case 'dispatch':
    await benchDispatch(values.json);
    break;
  case 'server':
    await benchServer();
    break;
  default:
    console.error(`There is no measurement "${name}"; there are dispatch (the one without a name) and server.`);
    process.exitCode = 2;
}
