export { ACCESS } from './endpoints';
export { authzenRoutes } from './routes';
export { wellKnown } from './well-known';
