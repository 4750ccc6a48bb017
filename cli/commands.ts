import type { Command } from './command';
import { accessExplain, accessList } from './commands/access';
import { addressesClear } from './commands/addresses';
import { auditExport, auditVerify } from './commands/audit';
import { doctor } from './commands/doctor';
import { migrateDownCommand, migrateStatus, migrateUp } from './commands/migrate';
import { accountExport, personErase, personExport } from './commands/personal';
import { mailReceive } from './commands/mail';
import { passwordLink } from './commands/password';
import { secretRotate } from './commands/secret';
import { tokenCreate, tokenList, tokenRevoke, tokenRotate } from './commands/token';
import { commandsCommand, serveCommand, slackManifestCommand } from './commands/serve';

/** Every command, in the order in which help tells them. */
export const ALL_COMMANDS: readonly Command[] = [
  ...[serveCommand, doctor, migrateUp, migrateDownCommand, migrateStatus, secretRotate],
  ...[accessExplain, accessList, auditVerify, auditExport],
  ...[personExport, personErase, accountExport, passwordLink, addressesClear],
  ...[tokenCreate, tokenRotate, tokenRevoke, tokenList],
  ...[mailReceive, commandsCommand, slackManifestCommand],
];
