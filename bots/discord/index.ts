export { createDiscordSurface } from './create-discord-surface';
export type { Cursors, DiscordOptions, DiscordSurface } from './options';
