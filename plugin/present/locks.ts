import {
  permission,
  type Blocker,
  type DelegationRefusal,
  type DoorRefusal,
  type PermissionKey,
} from '../../core/index';
import type { WhenWords } from '../views';
import type { Lock } from '../views/words';

/** What a lock's words need to know. */
export interface LockWords {
  /** The host's name. */
  readonly host: string;
  /** Who can, to stand in a sentence. */
  readonly ask: string;
  /** It is a team’s, and no person’s. */
  readonly isTeam?: boolean;
}

/** Why somebody can't give or end this. */
export function lockOfRefusal(refusal: DelegationRefusal | 'NOT_FOR_THIS', words: LockWords): Lock {
  const { host, ask, isTeam = false } = words;
  switch (refusal) {
    case 'NOT_OFFERED':
      return { reason: 'notOffered', host };
    case 'NOT_HELD':
    case 'NOT_AS_LONG':
      return { reason: 'notYours', ask };
    case 'THROUGH_TEAM':
    case 'MORE_THAN_YOU':
      return { reason: isTeam ? 'beyondTeam' : 'beyond', ask };
    case 'OWN':
      return { reason: 'own', who: capital(ask) };
    case 'NO_MANAGE':
      return { reason: 'readOnly', ask };
    case 'NOT_FOR_THIS':
      return { reason: 'neverRemote' };
  }
}

/** Why somebody can't close or open a department. */
export function lockOfDoor(refusal: DoorRefusal, words: LockWords): Lock {
  return refusal === 'DEPT_DENIED' ? { reason: 'shut', ask: words.ask } : lockOfRefusal(refusal, words);
}

/** Why a permission doesn't work now, where the page has words for it. */
export function lockOfBlockers(
  blockers: readonly Blocker[],
  { host, when }: { host: string; when: WhenWords },
): Lock | undefined {
  for (const { code, at } of blockers) {
    if (code === 'CEILING') return { reason: 'notOffered', host };
    if (code === 'NEEDS_LOGIN') return { reason: 'needsSignIn' };
    if (code === 'SERVICE_FUNCTION_OFF') return { reason: 'notOnService' };
    if (code === 'EXPIRED' && at !== undefined) return { reason: 'ended', on: when.moment(at) };
  }
  return undefined;
}

/** The tag of a permission: what it can do harm with. */
export function tagOf(key: PermissionKey): 'money' | 'access' | undefined {
  const { costs, gives } = permission(key);
  if (gives) return 'access';
  return costs ? 'money' : undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
