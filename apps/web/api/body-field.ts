/** A field of a body as the API's own document describes it; what forms are drawn from. */
export interface BodyField {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly format?: string;
  /** The domain's vocabulary whose codes it takes. */
  readonly vocabulary?: string;
  readonly codes?: readonly (string | boolean)[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly hint?: string;
  /** Of a list: what stands in it. */
  readonly items?: BodyField;
  readonly fields?: readonly BodyField[];
}
