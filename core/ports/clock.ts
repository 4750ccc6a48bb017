/** The time, in UTC milliseconds. */
export interface Clock {
  now(): number;
  /** What a reading of the database's clock counts as; a sandbox moves it, everybody else takes it as it is. */
  fromDatabase(now: number): number;
}
