import { filter, firstValueFrom, fromEvent, map, race, timer } from 'rxjs';

/** Windows of one browser answer each other within milliseconds; a frozen one does not answer and has nothing open. */
const ANSWER_WITHIN_MS = 300;

type Word = 'anybody-busy?' | 'busy';

/** The other windows of this app in this browser, asked before something that would reload them. */
export class OtherWindows {
  readonly #channel = new BroadcastChannel('keyrack-windows');

  constructor(isBusy: () => boolean) {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data === 'anybody-busy?' && isBusy()) this.#say('busy');
    });
  }

  async anyBusy(): Promise<boolean> {
    const busy$ = fromEvent<MessageEvent<Word>>(this.#channel, 'message').pipe(filter(({ data }) => data === 'busy'));
    const answer = firstValueFrom(race(busy$, timer(ANSWER_WITHIN_MS)).pipe(map((first) => typeof first === 'object')));
    this.#say('anybody-busy?');
    return answer;
  }

  #say(word: Word): void {
    this.#channel.postMessage(word);
  }
}
