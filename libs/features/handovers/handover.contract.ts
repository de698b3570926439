import { IsString, IsUUID, Length } from 'class-validator';

/** Everything open that somebody handles goes to a colleague. */
export class HandOver {
  @IsUUID() fromUserId!: string;
  @IsUUID() toUserId!: string;
  @IsString() @Length(2, 500) reason!: string;
}

/** A case that changed hands. */
export class HandedCase {
  id!: string;
  kind!: string;
  number!: string | null;
  version!: number;
}

/** A case that stayed, and why: `recused`, `not-cleared`, `handlerIsNotIntake`, or the code of a problem. */
export class LeftCase {
  id!: string;
  kind!: string;
  number!: string | null;
  why!: string;
}

/** What became of the cases that the orderer sees; `remaining` are still to be handed over: ask again. */
export class HandoverAnswer {
  handed!: HandedCase[];
  left!: LeftCase[];
  remaining!: number;
}
