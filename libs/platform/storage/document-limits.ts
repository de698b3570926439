/** How much an installation takes in. */
export class DocumentLimits {
  constructor(
    /** Documents of one case. */
    readonly mostPerCase: number,
    /** Bytes of one organ's documents. */
    readonly quotaBytes: number,
  ) {}
}
