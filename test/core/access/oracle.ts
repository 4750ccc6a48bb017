import type { Facts, Grant, Source } from '../../../core/access/facts';
import type { PermissionKey } from '../../../core/access/catalogue';
import type { Resource } from '../../../core/access/resource';
import type { Words } from './words';

/** R1 to R6, R13, R19 and R20 read aloud, one question at a time and with no thought of speed. */
export function allowed(words: Words, facts: Facts, key: string, resource: Resource, now: number): boolean {
  const row = words.keys.get(key);
  if (!row || !row.on.includes(resource.type)) return false;

  // R3: it is on this account, and known.
  const account = resource.type === 'account' ? resource.id : resource.account;
  if (account !== facts.account.id) return false;
  const service =
    resource.type === 'service' ? facts.services.find((one) => one.id === resource.id) : undefined;
  if (resource.type === 'service' && !service) return false;
  const departmentId =
    resource.type === 'department'
      ? resource.id
      : resource.type === 'ticket'
        ? resource.department
        : undefined;
  const department = facts.departments.find((one) => one.id === departmentId);
  if (departmentId !== undefined && !department) return false;

  // R19: lives.
  if (facts.account.state === 'closed' || facts.suspended) return false;
  if (facts.account.state === 'suspended') {
    if (!key.startsWith('support.') && !words.whileSuspended.includes(key)) return false;
    if (department && !department.openWhileSuspended) return false;
  }

  // R2: ceiling, sign-in, what the host offers on the service.
  const limited = (one: string) =>
    facts.notOffered.has(one as PermissionKey) || (words.keys.get(one)?.login === true && !facts.login);
  if (limited(key)) return false;
  if (service && !words.everywhere.includes(key) && !service.offers.includes(key as PermissionKey)) {
    return false;
  }

  // R4: a denial of a live source binds, but never owner or masters.
  const all = facts.role === 'owner' || facts.role === 'master';
  if (departmentId !== undefined && !all && facts.sources.some((source) => denies(source, departmentId))) {
    return false;
  }

  // R1: somebody gave it.
  const has = (wanted: string) =>
    all ||
    facts.sources.some((source) =>
      source.grants.some((grant) => live(source, grant) && gives(grant, wanted)),
    );
  if (!has(key)) return false;

  // R5: without viewAll only one's own tickets, whatever the key.
  if (resource.type !== 'ticket' || (has('support.viewAll') && !limited('support.viewAll'))) return true;
  const names: string[] = [facts.principal, ...facts.also];
  return names.includes(resource.opener) || resource.watchers.some((watcher) => names.includes(watcher));

  function live(source: Source, grant: Grant): boolean {
    if (source.asleep !== undefined) return false;
    if (grant.expiresAt !== undefined && now >= grant.expiresAt) return false;
    return !(source.kind === 'remote' && words.neverRemote.includes(grant.key));
  }
  function gives(grant: Grant, wanted: string): boolean {
    if (grant.service !== undefined && (grant.service !== resource.id || !grant.key.startsWith('service.'))) {
      return false;
    }
    return (
      grant.key === wanted ||
      (words.keys.get(grant.key)?.implies ?? []).some((implied) => gives({ ...grant, key: implied }, wanted))
    );
  }
  function denies(source: Source, id: string): boolean {
    const rule = source.departmentRule;
    if (!rule || source.asleep !== undefined) return false;
    return rule.mode === 'only' ? !rule.departments.includes(id) : rule.departments.includes(id);
  }
}
