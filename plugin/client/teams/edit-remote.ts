import { InvalidInputError, NotFoundError, type EntryDetails } from '../../../core/index';
import type { Act, Answer } from '../../http/route';
import { personNamed } from '../../present/person-id';
import { departmentField, readRemote } from '../../present/teams/remote-page';
import type { TeamsOn } from '../../present/teams/teams-on';
import { text } from '../../views';

/** The entry in the path; where a team of the account is let in there is nothing to edit.
 * @throws NotAllowedError, NotFoundError */
async function readEntry(on: TeamsOn): Promise<EntryDetails> {
  const link = await readRemote(on);
  if (link.side !== 'entry') throw new NotFoundError('remote');
  return link;
}

/** Changes what a remote team is called and how its people come in.
 * @throws InvalidInputError */
export async function editRemote(on: TeamsOn): Promise<Answer> {
  const { visit, account } = on;
  const { id: remote, name } = await readEntry(on);
  const admission = visit.field('admission');
  if (admission !== 'open' && admission !== 'each') throw new InvalidInputError('admission', 'UNKNOWN');
  const typed = { name: visit.field('name') ?? '', admission } as const;
  return {
    act: {
      say: text.remote.sayEdit(name),
      deed: text.remote.save,
      back: account.paths.remote(remote),
      async run(as) {
        await as.editRemoteTeam({ account: account.id, remote, ...typed });
        return { tone: 'ok', say: text.remote.saved };
      },
    },
  };
}

/** Closes the ticked departments to everybody of a remote team, and opens the others. While any is closed, whether
 * departments that come later are stays as it was. */
export async function closeDepartments(on: TeamsOn): Promise<Answer> {
  const { visit, account } = on;
  const { id: remote, name, departmentRule: before } = await readEntry(on);
  const ids = (await visit.core.departments()).map(({ id }) => id);
  const isTicked = (id: string) => visit.field(departmentField(id)) !== undefined;
  const mode = before?.mode ?? 'allBut';
  const departments = ids.filter((id) => isTicked(id) === (mode === 'allBut'));
  const rule = ids.some(isTicked) ? { mode, departments } : undefined;
  return {
    act: {
      say: text.remote.sayDepartments(name),
      deed: text.remote.save,
      back: account.paths.remote(remote),
      async run(as) {
        await as.setRemoteDepartments({ account: account.id, remote, ...(rule && { rule }) });
        return { tone: 'ok', say: text.remote.departmentsSaved };
      },
    },
  };
}

/** Lets one person of a remote team in, by `admit`, or no longer, by `dismiss`.
 * @throws InvalidInputError for a form that says neither, NotFoundError for somebody who isn't in that team */
export async function admitPerson(on: TeamsOn): Promise<Answer> {
  const { visit, account } = on;
  const [admit, dismiss] = [visit.field('admit'), visit.field('dismiss')];
  if ((admit === undefined) === (dismiss === undefined)) throw new InvalidInputError('admit', 'ONE_OF_THEM');
  const entry = await readEntry(on);
  const person = personNamed(admit ?? dismiss ?? '');
  const who = entry.people.find(({ principal }) => principal === person)?.name;
  if (who === undefined) throw new NotFoundError('person');
  const at = { account: account.id, remote: entry.id, person };
  return {
    act: {
      ...(admit === undefined ? dismissing(at, who) : admitting(at, who)),
      back: account.paths.remote(entry.id),
    },
  };
}

interface PersonAt {
  readonly account: string;
  readonly remote: string;
  readonly person: string;
}

function admitting(at: PersonAt, who: string): Omit<Act, 'back'> {
  return {
    say: text.remote.sayAdmit(who),
    deed: text.remote.admit,
    async run(as) {
      await as.admitRemotePerson(at);
      return { tone: 'ok', say: text.remote.admitted(who) };
    },
  };
}

function dismissing(at: PersonAt, who: string): Omit<Act, 'back'> {
  return {
    say: text.remote.sayDismiss(who),
    deed: text.remote.dismiss,
    ends: true,
    async run(as) {
      await as.dismissRemotePerson(at);
      return { tone: 'ok', say: text.remote.dismissed(who) };
    },
  };
}
