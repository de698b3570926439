import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { CaseListQuery } from '../../casework/case-list.contract.js';
import { AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { codesOf } from '../../domain/vocabularies.js';
import type { WorkSuggestionAction } from '../../domain/workflows/work-suggestion.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

const FORMS = codesOf('suggestionForm');

/** One suggestion: one item a row. */
export class DraftWorkSuggestion {
  @IsString() @Length(1, 200) title!: string;
  @IsString() @Length(1, 4000) content!: string;
  @IsIn(FORMS) form!: string;
  /** To whom it is said or written. */
  @IsString() @Length(1, 200) givenTo!: string;
  /** The meeting, visit or check where it came up. */
  @MayBeLeftOut() @IsString() @Length(1, 200) occasion?: string;
  /** Code of the programme that it concerns. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** In whose name, where it is not the asker's own office; within their scope. */
  @MayBeLeftOut() @IsUUID() organizationId?: string;
}

/** Any action: a word may go with it. */
export class SuggestionRemark {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that says what came of it. */
export class SuggestionFinding {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** On which day it was given; today where nothing is said. */
export class GiveSuggestion extends SuggestionRemark {
  @MayBeLeftOut() @IsLegalDay() givenOn?: string;
}

/** Every body that an action may bring. */
export type WorkSuggestionBody = Partial<GiveSuggestion>;

/** The contract of every action's body. */
export const workSuggestionBodies: Readonly<Record<WorkSuggestionAction, new () => object>> = {
  give: GiveSuggestion,
  respond: SuggestionFinding,
  verify: SuggestionFinding,
  recordNotAdopted: SuggestionFinding,
  close: SuggestionRemark,
};

/** The list. */
export class ListWorkSuggestions extends CaseListQuery {
  @IsOptional() @IsIn(FORMS) form?: string;
  /** Made by offices of this type: `STATIONED_OFFICE` for what F11 counts. */
  @IsOptional() @IsIn(codesOf('organizationType')) holderType?: string;
}

/** A suggestion in a list. */
export class WorkSuggestionListItem {
  id!: string;
  number!: string | null;
  state!: string;
  @IsInt() version!: number;
  title!: string;
  secrecy!: string;
  receivedAt!: string;
  programme!: string | null;
  organization!: PlaceView;
  dueOn!: string | null;
  light!: string | null;
  form!: string;
  givenTo!: string;
  givenOn!: string | null;
}

/** A suggestion with its words and its history. */
export class WorkSuggestionView extends WorkSuggestionListItem {
  content!: string;
  occasion!: string | null;
  synthetic!: boolean;
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of suggestions. */
export class WorkSuggestionPage {
  items!: WorkSuggestionListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}
