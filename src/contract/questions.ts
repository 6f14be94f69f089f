import type { AvailabilityQuestion } from './availability.ts';
import type { BusinessDaysQuestion } from './business-days.ts';
import type { CasesQuestion } from './cases.ts';
import type { DailyReportQuestion } from './daily-report.ts';
import type { DowntimePackQuestion } from './downtime-pack.ts';
import type { FindQuestion } from './find.ts';
import type { FlashReportQuestion } from './flash-report.ts';
import type { FolioQuestions } from './folio.ts';
import type { ForecastQuestion } from './forecast.ts';
import type { GuestProfileQuestion } from './guest-profile.ts';
import type { DuplicatesQuestion, GuestSearchQuestion } from './guest-search.ts';
import type { GroupsQuestion } from './group-cards.ts';
import type { HotelQuestion } from './hotel-card.ts';
import type { HousekeepingQuestion } from './housekeeping.ts';
import type { ImportsQuestion } from './import.ts';
import type { InvoicesQuestion } from './invoices.ts';
import type { AlertsQuestion, LogbookQuestion, LostAndFoundQuestion } from './logbook.ts';
import type { QuoteQuestion } from './quote.ts';
import type { NightAuditQuestion } from './night-audit.ts';
import type { RackQuestion } from './rack.ts';
import type { RatesGridQuestion } from './rates-grid.ts';
import type { RegistrationCardsQuestion, RegistrationQuestion } from './registration.ts';
import type { ReservationQuestion } from './reservation-card.ts';
import type { RepricingQuestion } from './repricing.ts';
import type { RoomProposalsQuestion } from './room-proposals.ts';
import type { RoomConditionQuestion } from './room-condition.ts';
import type { DiscrepanciesQuestion, FaultsQuestion } from './room-troubles.ts';
import type { StayBalancesQuestion } from './stay-balances.ts';
import type { TaskSheetsQuestion } from './task-sheets.ts';
import type { SameGuestQuestion } from './same-guest.ts';
import type { TodayQuestion } from './today.ts';
import type { TurnawaysQuestion } from './turnaways.ts';
import type { UnconfirmedQuestion } from './unconfirmed.ts';

/** Every question a screen may ask of the open hotel; one entry per question. */
export type Questions = HotelQuestion &
  RackQuestion &
  GroupsQuestion &
  UnconfirmedQuestion &
  TurnawaysQuestion &
  SameGuestQuestion &
  TodayQuestion &
  ReservationQuestion &
  RepricingQuestion &
  RoomProposalsQuestion &
  AvailabilityQuestion &
  QuoteQuestion &
  RatesGridQuestion &
  HousekeepingQuestion &
  TaskSheetsQuestion &
  DiscrepanciesQuestion &
  FaultsQuestion &
  LogbookQuestion &
  AlertsQuestion &
  LostAndFoundQuestion &
  RoomConditionQuestion &
  CasesQuestion &
  FindQuestion &
  GuestProfileQuestion &
  GuestSearchQuestion &
  DuplicatesQuestion &
  RegistrationQuestion &
  RegistrationCardsQuestion &
  BusinessDaysQuestion &
  NightAuditQuestion &
  DailyReportQuestion &
  FlashReportQuestion &
  ForecastQuestion &
  DowntimePackQuestion &
  FolioQuestions &
  InvoicesQuestion &
  StayBalancesQuestion &
  ImportsQuestion;

export type QuestionName = keyof Questions;
export type Asks<Name extends QuestionName> = Questions[Name]['asks'];
export type Answers<Name extends QuestionName> = Questions[Name]['answers'];
