/** The finished file was read back and is not right. */
export class PackFault extends Error {
  /** The paper that brings it about; `null`: not known, to be found by leaving papers out. */
  readonly paperId: string | null

  constructor(fault: string, paperId: string | null) {
    super(`The finished pack was read back and is not right: ${fault}.`)
    this.paperId = paperId
  }
}
