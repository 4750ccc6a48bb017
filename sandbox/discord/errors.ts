import { isJson, type Json } from './json';
import { limits, type Limit, type LimitName } from './limits';

/** An answer that refuses a request, as Discord's JSON has it. */
export class DiscordError extends Error {
  readonly status: number;
  readonly body: Json;
  constructor(status: number, body: Json) {
    super(String(body['message']));
    this.name = new.target.name;
    this.status = status;
    this.body = body;
  }
}

/** What a person cannot do in Discord's own client: a mistake of whoever plays that person. */
export class ClientRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The refusal that a row of the table stands for; a row for a field needs a `Form`. */
export function refusal(name: LimitName): DiscordError {
  const { error }: Limit = limits[name];
  if (error.kind !== 'api') throw new Error(`${name} is not refused by an API error`);
  return new DiscordError(error.status, { message: error.message, code: error.code });
}

/** Collects what is wrong with a body, field by field, and refuses it as "Invalid Form Body". */
export class Form {
  private readonly errors: Json = {};

  /** Notes that a field breaks a row of the table. */
  add(name: LimitName, path: readonly (string | number)[]): void {
    const { error }: Limit = limits[name];
    if (error.kind !== 'form') throw new Error(`${name} is not a field's error`);
    this.note(path, { code: error.code, message: error.message });
  }

  /** Refuses the body if anything was noted. */
  close(): void {
    if (Object.keys(this.errors).length === 0) return;
    throw new DiscordError(400, { message: 'Invalid Form Body', code: 50035, errors: this.errors });
  }

  private note(path: readonly (string | number)[], fault: Json): void {
    let node = this.errors;
    for (const step of path) {
      const next = node[step];
      const child: Json = isJson(next) ? next : {};
      node[step] = child;
      node = child;
    }
    const before: unknown[] = Array.isArray(node['_errors']) ? node['_errors'] : [];
    node['_errors'] = [...before, fault];
  }
}
