import { applyPreset, previewPreset } from './apply-preset';
import { listPresets } from './list-presets';
import { putPreset } from './put-preset';
import { removePreset } from './remove-preset';

/** What is done with presets. */
export const presetUseCases = { listPresets, previewPreset, applyPreset, putPreset, removePreset };
