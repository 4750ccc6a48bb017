/** Something a platform told us that is worked on later, in the order of its lane. */
export interface InboundEvent {
  readonly source: string;
  /** The platform's id: what comes twice acts once. */
  readonly key: string;
  readonly payload: string;
  /** At most 117 characters. */
  readonly lane: string;
}

/** Where surfaces keep what they heard before they acknowledge it. */
export interface Inbound {
  /** False when it had come before. */
  receive(event: InboundEvent): Promise<boolean>;
}
