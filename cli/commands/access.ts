import type { Explanation, PersonAccess, Resource } from '../../core/index';
import { EXIT, needed, UsageError, valueOf, type Command } from '../command';
import { printJson, table } from '../print';
import { withCore, type Acts } from '../with-core';

const ACCOUNT = { account: { value: 'id', needed: true, about: 'the account that is meant' } } as const;
const TYPES = ['account', 'service', 'department', 'ticket', 'invoice', 'domain'] as const;

/** `latchkey access explain`: 0 when it is allowed, 1 when it isn't. */
export const accessExplain: Command = {
  name: 'access explain',
  words: ['<principal>', '<key>', '[resource]'],
  options: ACCOUNT,
  about:
    'says why somebody may do something or not: user:7 billing.pay, contact:31 service.view service:s-11',
  async run(typed, terminal) {
    const { principal, key, resource } = typed.words;
    const account = needed(valueOf(typed, 'account'));
    const asked = {
      account,
      principal: needed(principal),
      key: needed(key),
      resource: refOf(resource, account),
    };
    const { explanation } = await withCore(terminal, (acts) => acts.why(asked));
    await (typed.json
      ? printJson(terminal, { ...asked, ...explanation })
      : terminal.out(inLines(explanation)));
    return explanation.allowed ? EXIT.ok : EXIT.found;
  },
};

/** A resource as it is typed: `service:s-11`; left out, the account. */
function refOf(
  typed: string | undefined,
  account: string,
): Pick<Resource, 'id'> & { type: (typeof TYPES)[number] } {
  if (typed === undefined) return { type: 'account', id: account };
  const [, type, id] = /^([a-z]+):(.+)$/.exec(typed) ?? [];
  const known = TYPES.find((one) => one === type);
  if (!known || id === undefined) {
    throw new UsageError(`A resource is one of ${TYPES.join(', ')}: service:s-11`);
  }
  return { type: known, id };
}

function inLines({ allowed, code, sources, blockers, remedies }: Explanation): string {
  const lines = [
    allowed ? 'allowed' : `denied: ${code}`,
    ...sources.map(({ source, label, key, service }) =>
      ['  by', source, label, key, ...(service === undefined ? [] : [`on service:${service}`])].join(' '),
    ),
    ...blockers.map(
      (blocker) => `  against: ${blocker.code}${blocker.by === undefined ? '' : ` by ${blocker.by}`}`,
    ),
    ...remedies.map(
      (remedy) => `  would help: ${remedy.do} ${remedy.do === 'give' ? remedy.key : remedy.code}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `latchkey access list`. */
export const accessList: Command = {
  name: 'access list',
  options: { ...ACCOUNT, person: { value: 'principal', about: 'one of them alone' } },
  about: 'lists who may do what on an account',
  async run(typed, terminal) {
    const account = needed(valueOf(typed, 'account'));
    const only = valueOf(typed, 'person');
    const found = await withCore(terminal, (acts) => listed(acts, account, only));
    if (typed.json) await printJson(terminal, found);
    else await terminal.out(table(['PERSON', 'NAME', 'ROLE', 'KEY', 'SERVICE'], found.flatMap(rowsOf)));
    return EXIT.ok;
  },
};

interface Listed {
  person: string;
  name: string;
  role: string;
  keys: { key: string; service?: string }[];
}

async function listed(acts: Acts, account: string, only: string | undefined): Promise<Listed[]> {
  const people = only === undefined ? await acts.namePeople({ account }) : [{ principal: only }];
  const found: Listed[] = [];
  for (const { principal } of people) found.push(shown(await acts.personAccess({ account, principal })));
  return found;
}

function shown({ person, rows }: PersonAccess): Listed {
  const keys = rows
    .filter(({ explanation }) => explanation.allowed)
    .map(({ key, service }) => ({ key, ...(service === undefined ? {} : { service }) }));
  return { person: person.principal, name: person.name, role: person.role, keys };
}

function rowsOf({ person, name, role, keys }: Listed): string[][] {
  if (keys.length === 0) return [[person, name, role, '-', '']];
  return keys.map(({ key, service = '' }) => [person, name, role, key, service]);
}
