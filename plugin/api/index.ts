export { apiRoutes } from './routes';
export { openApi } from './openapi';
export { OPERATIONS } from './operations';
export type { Rate } from './rate-limit';
