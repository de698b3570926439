import { IsInt, Min } from 'class-validator';

/** A label in both languages. */
export class LabelView {
  zh!: string;
  en!: string;
}

/** What the asker may do now; a guard that would block it is named. */
export class AllowedAction {
  action!: string;
  label!: LabelView;
  blockedBy!: string[];
}

/** Someone, by account. */
export class ActorView {
  id!: string;
  name!: string;
}

/** An organisation in short. */
export class PlaceView {
  id!: string;
  code!: string;
  name!: string;
}

/** One row of the history. */
export class EventView {
  @IsInt() @Min(1) version!: number;
  action!: string;
  from!: string;
  to!: string;
  actor!: ActorView;
  onBehalfOf!: ActorView | null;
  opinion!: string | null;
  changes!: object | null;
  at!: string;
}
