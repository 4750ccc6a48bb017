import { z } from 'zod';
import { partsOf } from '../../core/index';
import { checked } from '../api';
import type { Answer } from './answering';
import { accountIn, Action, actOf, Circumstances, principalOf, refOf, Resource, Subject } from './entities';
import { openPage, Page, pageAnswer } from './page';

const About = { context: Circumstances, page: Page };
const WhoAsked = z.object({
  ...About,
  subject: Subject.omit({ id: true }),
  action: Action,
  resource: Resource,
});
const WhereAsked = z.object({
  ...About,
  subject: Subject,
  action: Action,
  resource: Resource.omit({ id: true }),
});
const WhatAsked = z.object({ ...About, subject: Subject, resource: Resource });

const AfterName = z.string();
const AfterPlace = z.object({ account: z.string(), id: z.string() });

/** Who of a type may do this? */
export const searchSubjects: Answer = async ({ core, as, body }) => {
  const { page, context: _context, ...asked } = checked(WhoAsked, body);
  const { limit, after } = openPage(core, AfterName, { asked: ['subject', asked], ...(page && { page }) });
  const found = await as.askWho({
    ...{ ...actOf(asked.action), resource: refOf(asked.resource), kind: asked.subject.type, limit },
    ...(after !== undefined && { after }),
  });
  const results = found.items.map((principal) => {
    const { kind: type, id } = partsOf(principal);
    return { type, id };
  });
  return { results, ...pageAnswer(core, { asked: ['subject', asked], page, limit }, found.next) };
};

/** On which of a type may somebody do this? */
export const searchResources: Answer = async ({ core, as, body }) => {
  const { page, context: _context, ...asked } = checked(WhereAsked, body);
  const { limit, after } = openPage(core, AfterPlace, { asked: ['resource', asked], ...(page && { page }) });
  const found = await as.askEverywhere({
    ...{ ...actOf(asked.action), principal: principalOf(asked.subject), type: asked.resource.type, limit },
    ...accountIn(asked.resource.properties),
    ...(after !== undefined && { after }),
  });
  const results = found.items.map(({ type, id, ...more }) => ({
    ...{ type, id },
    ...('account' in more && { properties: { account: more.account } }),
  }));
  return { results, ...pageAnswer(core, { asked: ['resource', asked], page, limit }, found.next) };
};

/** What may somebody do with this, whatever is said of the act? In the order of names. */
export const searchActions: Answer = async ({ core, as, body }) => {
  const { page, context: _context, ...asked } = checked(WhatAsked, body);
  const { limit, after = '' } = openPage(core, AfterName, {
    asked: ['action', asked],
    ...(page && { page }),
  });
  const keys = await as.askWhat({ principal: principalOf(asked.subject), resource: refOf(asked.resource) });
  const left = keys.filter((name) => name > after).sort();
  const names = left.slice(0, limit);
  const next = left.length > limit ? names.at(-1) : undefined;
  const results = names.map((name) => ({ name }));
  return { results, ...pageAnswer(core, { asked: ['action', asked], page, limit }, next) };
};
