import type { HostDomain } from '../host';

/** What a contact may be for a domain: mail for it, no control (R12). */
export const DOMAIN_ROLES = ['registrant', 'admin', 'tech', 'billing'] as const;
/** One of them. */
export type DomainRole = (typeof DOMAIN_ROLES)[number];

/** Who has which role on a domain; each role is one contact's. */
export interface HeldRole {
  domain: string;
  role: DomainRole;
  contact: string;
}

/** Domains as last read from the host, and their roles. */
export interface DomainReads {
  domain(id: string): Promise<HostDomain | undefined>;
  domains(account: string): Promise<HostDomain[]>;
  rolesOn(domain: string): Promise<HeldRole[]>;
  /** All roles on domains of an account that live. */
  rolesIn(account: string): Promise<HeldRole[]>;
  rolesOf(contact: string): Promise<HeldRole[]>;
}

/** The same, with what changes domains and their roles. */
export interface DomainWrites extends DomainReads {
  putDomains(account: string, domains: readonly HostDomain[], readAt: number): Promise<void>;
  endDomain(id: string): Promise<void>;
  /** The role is this contact's alone from now on. */
  setRole(held: HeldRole): Promise<void>;
  endRole(domain: string, role: DomainRole): Promise<void>;
  /** Ends all roles on a domain, and says how many that were. */
  endRolesOn(domain: string): Promise<number>;
  moveRoles(from: string, into: string): Promise<void>;
}
