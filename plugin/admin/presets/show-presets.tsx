import type { Answer, Visit } from '../../http/route';
import { SIZES } from '../../present/people';
import { presetLock, presetRow, presetsPath } from '../../present/presets';
import { PresetsPage, text } from '../../views';
import { adminPage } from '../admin-page';

/** The presets by name. */
export async function showPresets(visit: Visit): Promise<Answer> {
  const rows = (await visit.as.listPresets({})).map((preset) => presetRow(visit, preset));
  const lock = await presetLock(visit);
  const change = lock ? { lock } : { add: `${presetsPath(visit)}/new` };
  const body = <PresetsPage rows={rows} sizes={SIZES} {...change} />;
  return { show: adminPage(visit, { title: text.presets.title, body }, 'presets') };
}
