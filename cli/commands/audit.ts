import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { KeptHead, LogVerdict } from '../../core/index';
import { codeOf } from '../code-of';
import { CommandFault, EXIT, needed, UsageError, valueOf, type Command, type Terminal } from '../command';
import { printJson, printPieces } from '../print';
import { withCore } from '../with-core';

const FAULTS: Record<Exclude<LogVerdict, { ok: true }>['fault'], string> = {
  missing: 'it is missing',
  body: 'its text was changed',
  personal: 'what lies beside it of people was changed or taken away',
  link: 'it is not what was recorded there',
  head: 'lines after the last one are missing, or the head was changed',
  checkpoint: 'the checkpoint before it was changed',
  kept: 'the head that was kept of it is not ours',
};

/** `latchkey audit verify`: 0 when every log is true, 1 when one isn't. */
export const auditVerify: Command = {
  name: 'audit verify',
  options: {
    account: { value: 'id', about: 'this log alone; the installation’s is called installation' },
    heads: {
      value: 'file',
      about: 'heads that left, a line each; else those of LATCHKEY_AUDIT_HEADS, if it is a file',
    },
  },
  about: 'proves the activity logs up to the last head that left, and names the first line that is not true',
  async run(typed, terminal) {
    const heads = await keptHeads(terminal, valueOf(typed, 'heads'));
    const log = valueOf(typed, 'account');
    const verdicts = await withCore(terminal, async (acts) =>
      collect(await acts.verifyActivity({ ...(log === undefined ? {} : { log }), heads })),
    );
    const untrue = verdicts.filter(({ ok }) => !ok);
    if (typed.json) {
      await printJson(terminal, { ok: untrue.length === 0, heads: heads.length, logs: verdicts });
    } else await terminal.out(inLines(verdicts, heads.length));
    return untrue.length === 0 ? EXIT.ok : EXIT.found;
  },
};

async function collect(verdicts: AsyncIterable<LogVerdict>): Promise<LogVerdict[]> {
  const found: LogVerdict[] = [];
  for await (const verdict of verdicts) found.push(verdict);
  return found;
}

function inLines(verdicts: readonly LogVerdict[], heads: number): string {
  const faults = verdicts.flatMap((verdict) =>
    verdict.ok ? [] : [`${verdict.log}: line ${verdict.seq} is not true: ${FAULTS[verdict.fault]}`],
  );
  const lines = verdicts.reduce((sum, verdict) => sum + (verdict.ok ? verdict.lines : 0), 0);
  const true_ = `${verdicts.length - faults.length} logs are true, ${lines} lines, beside ${heads} heads that left`;
  return `${[...faults, true_].join('\n')}\n`;
}

/** The heads of a file; a file that isn't there yet, as the setting's own before the first day, has none. */
async function keptHeads({ env }: Terminal, file: string | undefined): Promise<KeptHead[]> {
  const set = env.LATCHKEY_AUDIT_HEADS ?? '';
  if (file === undefined && !set.startsWith('file:')) return [];
  const text = await readFile(file ?? fileURLToPath(set), 'utf8').catch((error: unknown) => {
    const code = codeOf(error);
    if (file === undefined && code === 'ENOENT') return '';
    throw new CommandFault(`The heads can’t be read (${code})`);
  });
  return text.split('\n').filter(Boolean).map(headIn);
}

function headIn(line: string, index: number): KeptHead {
  try {
    return JSON.parse(line) as KeptHead;
  } catch {
    throw new CommandFault(`Line ${index + 1} of the heads is no JSON`);
  }
}

/** `latchkey audit export`. */
export const auditExport: Command = {
  name: 'audit export',
  options: {
    account: { value: 'id', needed: true, about: 'whose log' },
    format: { value: 'csv|ndjson', about: 'ndjson, where nothing is said' },
    person: { value: 'principal', about: 'by, for or to this one: user:7' },
    action: { value: 'name', about: 'one action (contact.added), or a kind of them (contact)' },
    from: { value: 'time', about: 'from then on: 2026-11-01, 2026-11-01T09:00Z' },
    to: { value: 'time', about: 'before then' },
    refused: { about: 'only what was refused' },
  },
  about: 'prints an account’s activity, newest first',
  async run(typed, terminal) {
    const asked = {
      ...{
        account: needed(valueOf(typed, 'account')),
        format: formatOf(typed.json ? 'ndjson' : valueOf(typed, 'format')),
      },
      ...textOf('person', valueOf(typed, 'person')),
      ...textOf('action', valueOf(typed, 'action')),
      ...timeOf('from', valueOf(typed, 'from')),
      ...timeOf('to', valueOf(typed, 'to')),
      ...(typed.options.refused === true ? { refused: true as const } : {}),
    };
    await withCore(terminal, async (acts) =>
      printPieces(terminal, await acts.exportActivity(asked as Exported)),
    );
    return EXIT.ok;
  },
};

type Exported = Parameters<Parameters<Parameters<typeof withCore>[1]>[0]['exportActivity']>[0];

function formatOf(typed = 'ndjson'): 'csv' | 'ndjson' {
  if (typed === 'csv' || typed === 'ndjson') return typed;
  throw new UsageError('--format is csv or ndjson');
}

function textOf(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

function timeOf(name: string, value: string | undefined): Record<string, number> {
  if (value === undefined) return {};
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw new UsageError(`--${name} is a time: 2026-11-01 or 2026-11-01T09:00Z`);
  return { [name]: at };
}
