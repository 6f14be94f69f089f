import { writeFileSync } from 'node:fs';
import { pairName } from './pair-outcomes.ts';
import { PAGE, pairsPage } from './pairs-page.ts';
import { commandTypes, tryAllPairs } from './try-all-pairs.ts';

// npm run pairs: tries every command against every other and writes the page that says what came of it. About two minutes.
const outcomes = tryAllPairs();
const unanswered = commandTypes
  .flatMap((one, index) => commandTypes.slice(index).map((other) => pairName(one, other)))
  .filter((pair) => !outcomes.has(pair));
writeFileSync(PAGE, pairsPage(commandTypes, outcomes));
process.stdout.write(
  `${outcomes.size} pairs answered, ${unanswered.length} never possible at once in the hotels that were tried\n`,
);
