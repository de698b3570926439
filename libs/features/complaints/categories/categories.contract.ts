import { IsInt, IsString, Length } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/http/left-out.contract.js';

/** A leaf of the tree: an issue type. */
export class CategoryView {
  code!: string;
  zh!: string;
  en!: string;
}

/** A branch with its leaves. */
export class CategoryBranchView extends CategoryView {
  children!: CategoryView[];
}

/** The tree of issue types. */
export class CategoryTree {
  items!: CategoryBranchView[];
}

/** What is to be sorted: the words of a complaint that is being written. */
export class SuggestCategories {
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
  @IsString() @Length(1, 20_000) content!: string;
}

/** One suggestion with how sure it is, 0 to 100. */
export class CategorySuggestion extends CategoryView {
  @IsInt() confidencePercent!: number;
}

/** What the suggestions come from. */
export class CategoryModelView {
  learntAt!: string;
  @IsInt() examples!: number;
}

/** Three at most, the surest first; none where nothing is sure enough, or nothing has been learnt yet. */
export class CategorySuggestions {
  items!: CategorySuggestion[];
  model!: CategoryModelView | null;
}

/** How often suggestions of one model were taken, among registered complaints that the asker sees. */
export class AcceptanceView extends CategoryModelView {
  /** Registrations where something was suggested. */
  @IsInt() shown!: number;
  /** Of these, where the first suggestion is what the clerk chose. */
  @IsInt() first!: number;
  /** Where any of them is. */
  @IsInt() any!: number;
  @IsInt() firstPercent!: number;
}

/** A row a model, newest first. */
export class AcceptanceOfSuggestions {
  items!: AcceptanceView[];
}
