import type { EntryDetails, LetInDetails } from '../../../core/index';
import type { Answer } from '../../http/route';
import { readRemote, sizeOf } from '../../present/teams/remote-page';
import { requireTeams } from '../../present/teams/team-lock';
import { isLive } from '../../present/teams/team-page';
import type { TeamsOn } from '../../present/teams/teams-on';
import { ClosePage, text } from '../../views';
import type { Rich } from '../../views/words';

/** Asks before a link ends, and says for whom. */
export async function showClose(on: TeamsOn): Promise<Answer> {
  const { visit, account, shown } = on;
  await requireTeams(on);
  const link = await readRemote(on);
  const here = account.paths.remote(link.id);
  if (!isLive(link)) return { go: here };
  const { title, lead, deed } = await wordsOf(on, link);
  const props = {
    ...{ title, lead, deed },
    crumb: { label: text.teams.title, href: account.paths.teams },
    post: visit.form(`${here}/close`),
    keep: { label: text.remote.keep, href: here },
  };
  return { show: shown({ title, body: <ClosePage {...props} /> }) };
}

/** Ends a link from this account's side, or takes an invitation back. */
export async function closeRemote(on: TeamsOn): Promise<Answer> {
  const { account } = on;
  const link = await readRemote(on);
  const { say, deed, done } = await wordsOf(on, link);
  return {
    act: {
      ...{ say, deed, ends: true, back: account.paths.teams },
      async run(as) {
        await as.closeRemoteTeam({ account: account.id, remote: link.id });
        return { tone: 'ok', say: done };
      },
    },
  };
}

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly deed: string;
  readonly say: Rich;
  readonly done: Rich;
}

async function wordsOf(on: TeamsOn, link: EntryDetails | LetInDetails): Promise<Words> {
  if (link.side === 'letIn') return leaving(link, await sizeOf(on, link.team));
  return link.state === 'pending' ? withdrawing(link) : closing(link);
}

function leaving({ company, teamName }: LetInDetails, people: number): Words {
  return {
    title: text.remote.leaveTitle(company),
    lead: text.remote.leaveLead(people, teamName, company),
    deed: text.remote.leaveDo(company),
    say: text.remote.sayLeave(company),
    done: text.remote.left(company),
  };
}

function withdrawing({ name, company }: EntryDetails): Words {
  return {
    title: text.remote.withdrawTitle(name),
    lead: text.remote.withdrawLead(company),
    deed: text.remote.withdrawDo,
    say: text.remote.sayWithdraw(name),
    done: text.remote.withdrawn(company),
  };
}

function closing({ name, company, people }: EntryDetails): Words {
  return {
    title: text.remote.closeTitle(name),
    lead: text.remote.closeLead(people.length, company),
    deed: text.remote.closeDo,
    say: text.remote.sayClose(name),
    done: text.remote.closed(people.length, company),
  };
}
