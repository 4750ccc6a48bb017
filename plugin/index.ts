export { createPlugin, type Plugin, type PluginOptions } from './create-plugin';
export type {
  HostBridge,
  HostLook,
  HostSession,
  HostTransaction,
  Latchkey,
  Resource,
  ResourceOf,
  ResourceRef,
} from './host-bridge';
export { permissionGuard, PermissionRequiredError } from './http/require-permission';
export type { HealthCheck } from './http/health';
export { ManifestSchema, readManifest, type Manifest } from './manifest';
export type { HostLayout, HostPage } from './views';
