export { apiRoutes } from './routes';
export { showReference } from './show-reference';
export { openApi } from './openapi';
export { OPERATIONS } from './operations';
export type { Rate } from './rate-limit';
