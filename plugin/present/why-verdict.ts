import {
  isServiceKey,
  permission,
  type AccountPerson,
  type Blocker,
  type Code,
  type Explanation,
  type PermissionKey,
  type PersonAccess,
} from '../../core/index';
import { list, text, type WhenWords, type WhyFix, type WhyStep, type WhyVerdict } from '../views';
import { sourcesOf } from './access';
import { cellName, tickingLink, type Cell } from './editor/cells';
import { nameOf } from './person';
import type { WhyQuestion } from './why-question';
import { labelOf } from './label-of';

/** What an explanation's words need to know. */
export interface VerdictWords {
  readonly person: AccountPerson;
  readonly account: string;
  readonly host: string;
  readonly when: WhenWords;
  /** Services and departments by name. */
  readonly access: Pick<PersonAccess, 'services' | 'departments'>;
  readonly question: WhyQuestion;
  /** The editor, where the reader could give what is missing. */
  readonly editor?: string;
}

const UNKNOWN: readonly Code[] = [
  'NOT_MEMBER',
  'ADDRESS_UNPROVED',
  'LINK_PENDING',
  'LINK_CLOSED',
  'NOT_ADMITTED',
];
const LIVES: readonly Code[] = [
  'ACCOUNT_CLOSED',
  'ACCOUNT_SUSPENDED',
  'MEMBERSHIP_SUSPENDED',
  'HOME_SUSPENDED',
];

/** A decision in the order of its steps, with every blocker, and what would make it allowed (R17). */
export function presentVerdict(explanation: Explanation, words: VerdictWords): WhyVerdict {
  const { person, account, host, question } = words;
  const name = nameOf(person);
  // Out of reach, it is seeing all tickets that is missing: the verdict speaks of that permission then.
  const missing = codes(explanation).includes('OUT_OF_REACH') && explanation.sources.length > 0;
  const label = labelOf(missing ? 'support.viewAll' : question.key);
  return {
    ...{ allowed: explanation.allowed, name, account, host, permission: label },
    steps: stepsOf(explanation, words, missing),
    fixes: fixesOf(explanation, words),
  };
}

function stepsOf(explanation: Explanation, words: VerdictWords, outOfReach: boolean): WhyStep[] {
  const none = (some: readonly Code[]) => !codes(explanation).some((code) => some.includes(code));
  const { login } = permission(words.question.key);
  return [
    { step: 'known', ok: none(UNKNOWN) },
    { step: 'active', ok: none(LIVES) },
    { step: 'offered', ok: none(['CEILING']) },
    ...(login ? [{ step: 'signIn', ok: none(['NEEDS_LOGIN']) } as const] : []),
    ...targetStep(explanation, words),
    ...givenStep(explanation, words, outOfReach),
  ];
}

function targetStep({ blockers }: Explanation, { question, access, person }: VerdictWords): WhyStep[] {
  const { type, id } = question.target;
  if (type === 'service') {
    const service = access.services.find((one) => one.id === id)?.label ?? id;
    return [{ step: 'service', service, ok: !blockers.some(({ code }) => code === 'SERVICE_FUNCTION_OFF') }];
  }
  const denials = blockers.filter(({ code }) => code === 'DEPT_DENIED');
  if (type !== 'department' && denials.length === 0) return [];
  const department = access.departments.find((one) => one.id === id)?.label ?? text.ticketDepartment;
  // That it is closed for the person itself is said already.
  const by = denials.flatMap((denial) => denial.by ?? []).filter((name) => name !== person.name);
  const ok = denials.length === 0;
  return [{ step: 'department', department, ok, ...(by.length === 0 ? {} : { by: list(by) }) }];
}

function givenStep({ sources, blockers }: Explanation, words: VerdictWords, outOfReach: boolean): WhyStep[] {
  const { person, when, question } = words;
  if (sources.length > 0 && !outOfReach) {
    return [{ step: 'given', ok: true, sources: sourcesOf(sources, question.key) }];
  }
  const ended = blockers.find(({ code }) => code === 'EXPIRED')?.at;
  const isMissing = outOfReach || ended !== undefined || blockers.some(isNotGiven);
  if (!isMissing) return [];
  const who = [nameOf(person), ...person.teams];
  return [{ step: 'given', ok: false, who, ...(ended === undefined ? {} : { ended: when.moment(ended) }) }];
}

function isNotGiven({ code }: Blocker): boolean {
  return code === 'NO_GRANT' || code === 'NOT_MEMBER';
}

/** Each thing once, though several denials may ask for the same. */
function fixesOf({ remedies }: Explanation, words: VerdictWords): WhyFix[] {
  const { editor } = words;
  const link = editor === undefined ? {} : { href: editor };
  const ticking = (key: PermissionKey) => {
    const cell = cellFor(key, words.question);
    return editor === undefined ? {} : { href: tickingLink(editor, cell), tick: cellName(cell) };
  };
  const fixes = remedies.flatMap((remedy): WhyFix[] => {
    if (remedy.do === 'give') return [{ fix: 'give', ...ticking(remedy.key), ...throughTeam(words.person) }];
    if (remedy.code === 'CEILING' || remedy.code === 'SERVICE_FUNCTION_OFF') return [{ fix: 'host' }];
    if (remedy.code === 'NEEDS_LOGIN') return [{ fix: 'signIn' }];
    if (remedy.code !== 'DEPT_DENIED') return [];
    const { id } = words.question.target;
    const department = words.access.departments.find((one) => one.id === id)?.label;
    return [{ fix: 'department', department: department ?? text.ticketDepartment, ...link }];
  });
  return fixes.filter(({ fix }, at) => fixes.findIndex((other) => other.fix === fix) === at);
}

/** People of another company have what their team is given here, and nothing themselves. */
function throughTeam({ role, teams }: AccountPerson): { to?: string } {
  return role === 'outsider' && teams.length > 0 ? { to: list(teams, 'or') } : {};
}

/** Where the editor has the box of what is missing: on the service that was asked about, else on the account. */
function cellFor(key: PermissionKey, { target }: WhyQuestion): Cell {
  return isServiceKey(key) && target.type === 'service' ? { key, service: target.id } : { key };
}

function codes({ blockers }: Explanation): readonly Code[] {
  return blockers.map(({ code }) => code);
}
