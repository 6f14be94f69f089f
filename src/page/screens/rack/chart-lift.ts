import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import { liftWords, shortStayWords } from '#page/wording/rack-words.ts';
import { isOtherType, isUnchanged, judgeBySight, proposalOf, type Lift } from './lift.ts';
import type { Dropped, RackJudge, RackJudgement, RackProposal } from './rack-events.ts';
import { placeWords } from './place-words.ts';
import type { ChartLines } from './chart-lines.ts';
import type { ChartVoice } from './chart-voice.ts';

const ASK_PAUSE_MS = 60;
const LONGEST_WAIT_MS = 1500;
const LONGEST_SETTLING_MS = 500;

export type LiftTone = 'good' | 'warn' | 'bad' | 'quiet';
export type LiftVerdict = { readonly tone: LiftTone; readonly words: string };

export type LiftHost = ReactiveControllerHost & {
  readonly judge: RackJudge | undefined;
  readonly lookOnly: string | undefined;
  readonly locale: string;
  readonly lines: ChartLines;
  readonly voice: ChartVoice;
  readonly actions: { dropped(proposal: Dropped<RackProposal>): void };
};

/**
 * What is in the hand. Every step is judged twice: by sight at once, so the ghost never lags, and by the hotel a moment
 * later, whose word counts. Answers to older questions are ignored.
 */
export class ChartLift implements ReactiveController {
  current: Lift | undefined;
  /** Lifted by a key or from the card: it stays in the hand until Enter, a click or Esc. */
  isHeld = false;
  isSettling = false;

  private isAsking = false;
  private readonly host: LiftHost;
  private answer: RackJudgement | undefined;
  private question = 0;
  private timer = 0;

  constructor(host: LiftHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.end();
  }

  start(lift: Lift, held: boolean): void {
    if (this.host.lookOnly !== undefined) return this.host.voice.say(this.host.lookOnly);
    this.isHeld = held;
    this.isSettling = false;
    this.take(lift);
    if (held) this.host.voice.say(this.heldWords(lift));
  }

  carry(lift: Lift): void {
    const { current } = this;
    if (!current || this.isSettling || sameAim(current, lift)) return;
    this.take(lift);
    if (this.isHeld) this.announceAim();
  }

  putBack(): void {
    if (!this.current) return;
    this.end();
    this.host.voice.say(liftWords.putBackDone);
  }

  async drop(): Promise<void> {
    const lift = this.current;
    if (!lift || this.isSettling) return;
    if (isUnchanged(lift)) return this.putBack();
    this.isSettling = true;
    this.isAsking = true;
    const judgement = this.answer ?? (await this.lastWord(lift));
    this.isAsking = false;
    if (this.current !== lift) return;
    if (judgement?.ok === false) {
      // What was picked up stays in the hand: another room is an arrow away.
      this.isSettling = false;
      if (!this.isHeld) this.end();
      this.host.voice.say(liftWords.refused(judgement.words), 'assertive');
      return;
    }
    this.settle(lift);
    this.host.actions.dropped({ ...proposalOf(lift, this.host.lines.lineOf(lift.lineKey)), judgement });
  }

  /** The rack has answered: what was dropped is drawn by it now. */
  settled(): void {
    if (this.isSettling && !this.isAsking) this.end();
  }

  get verdict(): LiftVerdict {
    const lift = this.current;
    if (!lift || isUnchanged(lift)) return { tone: 'quiet', words: liftWords.unchanged };
    const line = this.host.lines.lineOf(lift.lineKey);
    const judgement = this.answer ?? judgeBySight(lift, line);
    if (judgement.ok === false) return { tone: 'bad', words: judgement.words };
    if (judgement.ok === 'with-question') return { tone: 'warn', words: judgement.words };
    if (lift.mode === 'move' && line?.kind !== 'room')
      return { tone: 'good', words: judgement.note ?? liftWords.waits };
    if (isOtherType(lift, line)) return { tone: 'warn', words: judgement.note ?? liftWords.otherRoomType };
    return { tone: 'good', words: judgement.note ?? liftWords.free };
  }

  /** The stay that would change places with what is in the hand. */
  get swapsWith(): ReservationId | undefined {
    const { answer } = this;
    const instead = answer?.ok === 'with-question' ? answer.instead : undefined;
    return instead?.type === 'SwapRooms' ? instead.otherReservationId : undefined;
  }

  /** 'Room 205, 13–16 Mar · 3 nights' */
  get aim(): string {
    const lift = this.current;
    if (!lift) return '';
    const place = placeWords(this.host.lines.lineOf(lift.lineKey));
    return `${place}, ${shortStayWords(lift.arrival, lift.departure, this.host.locale)}`;
  }

  // The ghost waits where it fell until the rack shows the bar there; it never jumps back and forth.
  private settle(lift: Lift): void {
    if (lift.mode === 'create') return this.end();
    this.isHeld = false;
    this.timer = window.setTimeout(() => this.end(), LONGEST_SETTLING_MS);
    this.host.requestUpdate();
  }

  private take(lift: Lift): void {
    this.current = lift;
    this.answer = undefined;
    this.question += 1;
    clearTimeout(this.timer);
    if (!isUnchanged(lift)) this.timer = window.setTimeout(() => void this.ask(lift), ASK_PAUSE_MS);
    this.host.requestUpdate();
  }

  private async ask(lift: Lift): Promise<void> {
    const { judge } = this.host;
    if (!judge) return;
    const { question } = this;
    const answer = await judge(proposalOf(lift, this.host.lines.lineOf(lift.lineKey)));
    if (question !== this.question) return;
    this.answer = answer;
    if (this.isHeld) this.announceAim();
    this.host.requestUpdate();
  }

  // A quick hand drops before the hotel has spoken: wait for it a little. Silence is no refusal, the command will tell.
  private async lastWord(lift: Lift): Promise<RackJudgement | undefined> {
    const { judge } = this.host;
    if (!judge) return judgeBySight(lift, this.host.lines.lineOf(lift.lineKey));
    clearTimeout(this.timer);
    const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), LONGEST_WAIT_MS));
    return Promise.race([judge(proposalOf(lift, this.host.lines.lineOf(lift.lineKey))), silence]);
  }

  private end(): void {
    clearTimeout(this.timer);
    this.question += 1;
    this.current = undefined;
    this.answer = undefined;
    this.isHeld = false;
    this.isSettling = false;
    this.isAsking = false;
    this.host.requestUpdate();
  }

  private announceAim(): void {
    this.host.voice.say(`${this.aim}, ${this.verdict.words}.`);
  }

  private heldWords(lift: Lift): string {
    if (lift.mode === 'create') return liftWords.creating;
    return lift.mode === 'move'
      ? `${liftWords.moving(lift.bar.guest)}. ${liftWords.moveHint}`
      : `${liftWords.dating(lift.bar.guest)}. ${liftWords.datesHint}`;
  }
}

function sameAim(left: Lift, right: Lift): boolean {
  return left.lineKey === right.lineKey && left.arrival === right.arrival && left.departure === right.departure;
}
