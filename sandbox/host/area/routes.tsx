import { Router, type Request, type RequestHandler } from 'express';
import { AreaPageView } from '../../views';
import { enter } from '../enter';
import { field } from '../forms';
import { renderPage } from '../frame';
import type { HostContext, ResourceRef } from '../host-context';
import { HostRefusal } from '../refusal';
import { ACCOUNT_PAGES } from './account-pages';
import { BILLING_PAGES } from './billing-pages';
import type { Act, AreaPage, Place } from './page';
import { SERVICE_PAGES } from './service-pages';

const PAGES: readonly AreaPage[] = [...BILLING_PAGES, ...ACCOUNT_PAGES, ...SERVICE_PAGES];

/** The pages of the client area, each behind the permission that it is for. */
export function areaRoutes(context: HostContext): Router {
  const router = Router();
  for (const page of PAGES) {
    const below = page.about === 'service' ? '/:account/services/:service' : '/:account';
    const path = `${below}/${page.path}`.replace(/\/$/, '');
    const guard = context.requirePermission(page.key, (req) => resourceOf(page, req));
    router.get(path, guard, show(context, page));
    for (const [name, act] of Object.entries(page.acts ?? {})) {
      router.post(`${path}/${name}`, guard, doAndReturn(context, page, act));
    }
  }
  return router;
}

/** The pages about the account that somebody may open, for the client's first page; about a service, for the service's. */
export async function openPages(
  { can }: Pick<HostContext, 'can'>,
  principal: string,
  at: { account: string; service?: string },
): Promise<{ label: string; href: string }[]> {
  const { account, service } = at;
  const resource: ResourceRef =
    service === undefined ? { type: 'account', id: account } : { type: 'service', id: service };
  const pages = PAGES.filter(({ about, path }) => about === resource.type && path !== '');
  const answers = await Promise.all(pages.map(({ key }) => can(principal, key, resource)));
  const open = pages.filter((_, index) => answers[index]);
  return open.map(({ title, path }) => ({ label: title, href: `${baseOf(account, service ?? '')}/${path}` }));
}

function resourceOf({ about }: AreaPage, req: Request): ResourceRef {
  const { account, service } = req.params as { account: string; service: string };
  return about === 'service' ? { type: 'service', id: service } : { type: 'account', id: account };
}

function baseOf(account: string, service: string): string {
  const client = `/client/${encodeURIComponent(account)}`;
  return service === '' ? client : `${client}/services/${encodeURIComponent(service)}`;
}

/** Where the page stands; a service of somebody else's isn't there. */
async function placeOf({ billing, now }: HostContext, req: Request): Promise<Place & { label: string }> {
  const { account } = enter(req);
  const { service = '' } = req.params as { service?: string };
  const place = { billing, account, service, now: now() };
  if (service === '') return { ...place, label: '' };
  const found = (await billing.services(account)).find(({ id }) => id === service);
  if (!found) throw new HostRefusal(404, 'missing');
  return { ...place, label: found.label };
}

function show(context: HostContext, page: AreaPage): RequestHandler {
  return async (req, res) => {
    const { person } = enter(req);
    const { label, ...place } = await placeOf(context, req);
    const { lists, forms = [] } = await page.show(place);
    const base = baseOf(place.account, place.service);
    const isStart = page.about === 'service' && page.path === '';
    const title = label === '' ? page.title : `${label}: ${page.title}`;
    const body = (
      <AreaPageView
        title={title}
        back={isStart ? baseOf(place.account, '') : base}
        lists={lists}
        links={isStart ? await openPages(context, person.principal, place) : []}
        forms={forms.map(({ act, fields, ...form }) => ({
          ...form,
          fields: fields.filter((one) => one.label !== undefined),
          post: context.forms.post(`${base}/${page.path}/${act}`, carried(fields)),
        }))}
      />
    );
    res.send(await renderPage(context, { title, account: place.account, body }));
  };
}

/** What a form carries along unseen. */
function carried(fields: readonly { name: string; label?: string; value?: string }[]) {
  const unseen = fields.filter(({ label }) => label === undefined);
  return Object.fromEntries(unseen.map(({ name, value = '' }) => [name, value]));
}

function doAndReturn(context: HostContext, page: AreaPage, act: Act): RequestHandler {
  return async (req, res) => {
    const { person } = enter(req);
    const place = await placeOf(context, req);
    const permitOn = (resource: ResourceRef) => (tx: Parameters<HostContext['authorizeInTx']>[0]) =>
      context.authorizeInTx(tx, person.principal, page.key, resource);
    await act({
      ...{ ...place, by: person.name, field: (name) => field(req, name) },
      ...{ permit: permitOn(resourceOf(page, req)), permitOn },
    });
    res.redirect(303, `${baseOf(place.account, place.service)}/${page.path}`);
  };
}
