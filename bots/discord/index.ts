export { checkDiscord, type DiscordToken } from './check-discord';
export { createDiscordSurface } from './create-discord-surface';
export type { Cursors, DiscordOptions, DiscordSurface } from './options';
