import { INSTALLATION } from '../../activity/installation';
import { NotFoundError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { Preset } from '../../ports/stores/preset-store';
import type { Writes } from '../../ports/stores/stores';
import type { EntryValue } from '../../activity/entry';
import { actorOf } from '../change';
import { changeInstallation } from '../change-installation';
import { refuseRepeat } from '../refuse-repeat';
import { requireFresh } from '../require-fresh';

/** Begins a change to the installation's presets, by staff who may change things and have just said who they are (R15).
 * @throws NotAllowedError, NotFreshError */
export async function changePresets<T>(
  ctx: ActorContext,
  act: string,
  work: (tx: Writes) => Promise<T>,
): Promise<T> {
  return changeInstallation(ctx, 'change', async (tx) => {
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, act);
    return work(tx);
  });
}

/** A preset that is there.
 * @throws NotFoundError */
export async function findPreset(
  { presets }: { presets: { preset(id: string): Promise<Preset | undefined> } },
  id: string,
): Promise<Preset> {
  const preset = await presets.preset(id);
  if (!preset) throw new NotFoundError('preset');
  return preset;
}

/** Writes down what became of a preset. */
export async function recordPreset(
  ctx: ActorContext,
  tx: Writes,
  { action, before, after }: { action: string; before?: Preset | undefined; after?: Preset },
): Promise<void> {
  const preset = after ?? before;
  await tx.record(INSTALLATION, {
    ...{ action, ...actorOf(ctx), subject: `preset:${preset?.id ?? ''}` },
    ...(before ? { before: inLog(before) } : {}),
    ...(after ? { after: inLog(after) } : {}),
  });
}

function inLog({ name, keys }: Preset): EntryValue {
  return { name, keys };
}
