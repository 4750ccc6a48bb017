import type { ErrorRequestHandler, RequestHandler } from 'express';
import { renderPage } from './frame';
import type { HostContext } from './host-context';
import { HostRefusal } from './refusal';
import { RefusalPage } from './views/refusal-page';
import { words } from './words';

/** Whatever no page answered. */
export const nothingHere: RequestHandler = () => {
  throw new HostRefusal(404, 'missing');
};

/** Answers a refusal with its page, and a fault with one that says nothing of it. */
export function answerFaults(context: HostContext, tell: (error: unknown) => void): ErrorRequestHandler {
  return async (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error);
    const known = refusalOf(error);
    const status = known?.status ?? statusOf(error);
    if (status >= 500) tell(error);
    const reason = known?.reason ?? (status >= 500 ? 'failed' : 'refused');
    const [title] = words.refusals[reason];
    res.status(status).send(await renderPage(context, { title, body: <RefusalPage reason={reason} /> }));
  };
}

/**
 * What the plugin and the billing app refuse, as this host's pages say it: without the permission nothing is there, so that a
 * thing of somebody else's and one that doesn't exist answer alike. They may be of another copy of our modules, so their
 * shape is what counts.
 */
function refusalOf(error: unknown): HostRefusal | undefined {
  if (error instanceof HostRefusal) return error;
  if (!(error instanceof Error)) return undefined;
  const { name, code = '', kind } = error as Error & { code?: string; kind?: string };
  const isMissing = name === 'PermissionRequiredError' || code === 'access.denied' || kind === 'notFound';
  if (isMissing || /^\w+\.not_found$/.test(code)) return new HostRefusal(404, 'missing');
  return kind === 'validation' ? new HostRefusal(422, 'refused') : undefined;
}

/** A body parser's refusal carries its own status. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}
