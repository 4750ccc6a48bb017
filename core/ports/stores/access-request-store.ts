import type { PermissionKey } from '../../access/catalogue';
import type { Principal } from '../../access/principal';

/** Pending until it is answered or taken back; one that ran out stays pending and can't be approved. */
export const REQUEST_STATES = ['pending', 'approved', 'refused', 'withdrawn'] as const;
/** How far a request has come. */
export type RequestState = (typeof REQUEST_STATES)[number];

/** A key that somebody asks for, account-wide or on one service. */
export interface AccessRequest {
  id: string;
  account: string;
  principal: Principal;
  /** What would hold the grant. */
  subject: { kind: 'membership' | 'contact'; id: string };
  key: PermissionKey;
  service?: string;
  /** For how long, from the moment it is approved; absent: for good. */
  days?: number;
  reason: string;
  state: RequestState;
  createdAt: number;
  /** From then on nobody can approve it. */
  expiresAt: number;
  answeredBy?: Principal;
  answeredAt?: number;
  /** Why it was refused, where whoever did so said it. */
  answerReason?: string;
}

/** Which requests of an account, and where the page begins. */
export interface RequestPage {
  state?: RequestState;
  /** Those with an id before this one, newest first. */
  before: string;
  limit: number;
}

/** What people ask for. */
export interface AccessRequestReads {
  request(id: string): Promise<AccessRequest | undefined>;
  page(account: string, page: RequestPage): Promise<AccessRequest[]>;
  /** By account, how many that wait and have not ended were asked until then, of so many accounts at most. */
  waitingSince(at: number, now: number, limit: number): Promise<{ account: string; count: number }[]>;
  pendingOf(account: string, principal: Principal): Promise<AccessRequest[]>;
  /** How often somebody asked since then. */
  askedSince(account: string, principal: Principal, at: number): Promise<number>;
}

/** The same, with what changes them. */
export interface AccessRequestWrites extends AccessRequestReads {
  add(request: AccessRequest): Promise<void>;
  answer(
    id: string,
    answer: { state: Exclude<RequestState, 'pending'>; by: Principal; at: number; reason?: string },
  ): Promise<void>;
  /** What one asked the other asks from now on: they are one person here (R20). */
  hand(account: string, from: Principal, to: Pick<AccessRequest, 'principal' | 'subject'>): Promise<void>;
}
