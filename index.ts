export { createLatchkey } from './latchkey';
export type { Installation, LatchkeyOptions } from './latchkey';
export { ConfigError } from './core/index';
export type { HostTransaction, Principal, Resource, ResourceRef } from './core/index';
export type { HostBridge, HostLook, HostSession, Latchkey } from './plugin/index';
