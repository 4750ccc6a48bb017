export { checkSlack, type SlackTokens } from './check-slack';
export { createSlackSurface } from './create-slack-surface';
export { slackManifest, type ManifestOptions, type SlackManifest } from './manifest';
export type { SlackOptions, SlackSurface } from './options';
