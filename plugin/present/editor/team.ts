import type { Shown, Visit } from '../../http/route';
import type { EditorProps } from '../../views';
import type { AboutAccount } from '../person-page';
import { boardOf } from './board';
import type { OpenEditor } from './edit';
import { presentEditor } from './editor';

/** A team of the account, or a team of another that it lets in. */
export interface TeamNamed {
  readonly kind: 'team' | 'remote';
  readonly id: string;
}

/** The editor of a team, on a page that `frame` draws.
 * @throws NotAllowedError, NotFoundError */
export async function teamEditor(
  visit: Visit,
  account: AboutAccount,
  { subject, frame }: { subject: TeamNamed; frame: (props: EditorProps) => Shown },
): Promise<OpenEditor> {
  const access = await visit.as.teamAccess({ account: account.id, subject });
  const { paths } = account;
  const path = subject.kind === 'team' ? paths.teamAccess(subject.id) : paths.remoteAccess(subject.id);
  const board = await boardOf({ visit, account, subject, access, path, name: access.name });
  return { board, page: async (state) => frame(await presentEditor(board, state)) };
}
