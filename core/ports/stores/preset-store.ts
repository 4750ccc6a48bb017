import type { PermissionKey } from '../../access/catalogue';

/** A set of keys that is copied to somebody at once; changing it changes nobody. */
export interface Preset {
  id: string;
  name: string;
  keys: readonly PermissionKey[];
}

/** The installation's presets. */
export interface PresetReads {
  /** By name. */
  all(): Promise<Preset[]>;
  preset(id: string): Promise<Preset | undefined>;
}

/** The same, with what changes them. */
export interface PresetWrites extends PresetReads {
  put(preset: Preset): Promise<void>;
  remove(id: string): Promise<void>;
}
