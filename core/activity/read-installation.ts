import { requireOperator } from '../access/staff';
import { HostError } from '../errors';
import type { ActorContext } from '../ports/context';

/** What staff may know of the installation itself. */
export interface InstallationNow {
  /** The billing platform, and whether it answers. */
  readonly host: { readonly id: string; readonly answers: boolean };
}

/** How the installation is, for staff.
 * @throws NotAllowedError */
export async function readInstallation(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<InstallationNow> {
  await requireOperator(ctx, ctx.read, 'audit');
  const { host } = ctx;
  const answers = await host.departments().then(
    () => true,
    (error: unknown) => {
      if (error instanceof HostError) return false;
      throw error;
    },
  );
  return { host: { id: host.id, answers } };
}
