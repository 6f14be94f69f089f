import { parseArgs } from 'node:util';
import { serveBenchPage } from './bench-page-server.ts';
import { benchDispatch } from './dispatch.ts';
import { benchHotel } from './hotel.ts';
import { benchQuestions } from './questions.ts';
import { benchResort } from './resort.ts';
import { benchServer } from './server.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    compare: { type: 'string' },
    bookings: { type: 'string' },
    port: { type: 'string' },
  },
  allowPositionals: true,
});
const [name = 'dispatch'] = positionals;
const { json, compare, bookings, port } = values;
const sizes = bookings?.split(',').map(Number);

switch (name) {
  case 'dispatch':
    await benchDispatch(json);
    break;
  case 'hotel':
    await benchHotel({ json, compare, ...(sizes ? { bookings: sizes } : {}) });
    break;
  case 'questions':
    await benchQuestions(sizes, json);
    break;
  case 'resort':
    await benchResort(json);
    break;
  case 'server':
    await benchServer();
    break;
  case 'page':
    console.log(`The page of the bench is at ${(await serveBenchPage(Number(port ?? 0))).url}, until Ctrl+C.`);
    break;
  default:
    console.error(
      `There is no measurement "${name}"; there are dispatch (the one without a name), hotel, questions, resort, server, and page.`,
    );
    process.exitCode = 2;
}
