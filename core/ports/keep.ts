/** For how long things are kept that people are in (R21). */
export interface Keep {
  /** What chats, mail and hosts sent us, as it came. */
  inboundDays: number;
  /** That it came, so that it acts once. */
  inboundIdDays: number;
  /** Whole months of the calendar. */
  activityMonths: number;
}

/** What holds where an installation says nothing else. */
export const KEEP: Keep = { inboundDays: 7, inboundIdDays: 90, activityMonths: 24 };

/** The moment from which on activity is kept. */
export function activitySince(now: number, { activityMonths }: Keep): number {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - activityMonths);
  return since.getTime();
}
