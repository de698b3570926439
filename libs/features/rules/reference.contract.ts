/** Words in both languages. */
export class RuleLabel {
  zh!: string;
  en!: string;
}

/** A state of a workflow: `closed` ones refuse every change of content, `final` ones have no way out. */
export class WorkflowStateView {
  state!: string;
  label!: RuleLabel;
  initial!: boolean;
  closed!: boolean;
  final!: boolean;
}

/** What an action requires, with the sentence that says what is missing. */
export class WorkflowGuardView {
  guard!: string;
  label!: RuleLabel;
}

/** One row of the table; `to` is `SAME` where the state stays. */
export class WorkflowActionView {
  action!: string;
  label!: RuleLabel;
  from!: string[];
  to!: string;
  permission!: string;
  requires!: WorkflowGuardView[];
  /** Key of the deadline rule whose clock it starts. */
  within!: string | null;
  source!: string;
}

/** A workflow: the table that engine, database and console read. */
export class WorkflowView {
  name!: string;
  label!: RuleLabel;
  initial!: string;
  states!: WorkflowStateView[];
  actions!: WorkflowActionView[];
}

/** Every workflow. */
export class WorkflowPage {
  items!: WorkflowView[];
}

/** A code with its words. */
export class CodeView {
  code!: string;
  label!: RuleLabel;
}

/** A vocabulary, in the order in which lists show it. */
export class VocabularyView {
  name!: string;
  codes!: CodeView[];
}

/** Every vocabulary. */
export class VocabularyPage {
  items!: VocabularyView[];
}

/** A named error: what it is and what to do. */
export class ProblemView {
  code!: string;
  status!: number;
  title!: RuleLabel;
  todo!: RuleLabel;
}

/** Every problem. */
export class ProblemPage {
  items!: ProblemView[];
}
