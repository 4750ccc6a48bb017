import { ConflictError, InvalidInputError, NotFreshError, type FactorOffer } from '../../core/index';
import { Shelf } from '../http/shelf';
import { RecoveryCodesPage, SetUpPage, text, TwoStepPage } from '../views';
import { required } from './acting';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { faultOf, statusOf } from './faults';
import { pictureOf } from './picture';

/** What was offered waits here until its first code comes: the secret stands in no form and in no address. */
const OFFERS = new Shelf<FactorOffer>('offer', { each: 2 });

/** Where whoever replaces a lost one in another session, or too late, has the link mailed again. */
const LOST = 'two-step/lost';

const owner = ({ found }: AtDoor): string => found?.session.principal ?? '';

function begin(at: AtDoor): DoorAnswer {
  if (at.found?.standing.replacesElsewhere) return { go: at.to(LOST) };
  const mustAt = at.found?.waits === 'set-up' ? at.brand.name : undefined;
  return {
    show: { title: text.twoStep.title, body: <TwoStepPage post={at.form('two-step')} mustAt={mustAt} /> },
  };
}

async function offer(at: AtDoor): Promise<DoorAnswer> {
  try {
    const made = await required(at).startFactor({ issuer: at.brand.name });
    const id = await OFFERS.put(at.core, owner(at), made);
    return { go: at.to(`two-step/${id}`) };
  } catch (error) {
    if (error instanceof NotFreshError) return { go: at.proof() };
    return ledOn(at, error);
  }
}

/** @throws any other fault than that a lost one is being replaced elsewhere */
function ledOn(at: AtDoor, error: unknown): DoorAnswer {
  const isElsewhere = error instanceof ConflictError && error.details.reason === 'ELSEWHERE';
  if (!isElsewhere) throw error;
  return { go: at.to(LOST), flash: { tone: 'bad', say: text.lost.elsewhere } };
}

async function setUp(at: AtDoor, fault?: string): Promise<DoorAnswer> {
  const id = at.param('offer');
  const made = await OFFERS.look(at.core, owner(at), id);
  if (!made) return { go: at.to('two-step') };
  const post = at.form(`two-step/${id}`);
  const body = <SetUpPage post={post} secret={made.secret} picture={pictureOf(made.uri)} fault={fault} />;
  return { show: { title: text.twoStep.title, body } };
}

async function confirm(at: AtDoor): Promise<DoorAnswer> {
  try {
    const made = await required(at).confirmFactor({ code: at.field('code') ?? '', ...at.from });
    await OFFERS.drop(at.core, owner(at), at.param('offer'));
    return codesPage(at, made);
  } catch (error) {
    const isLate = error instanceof InvalidInputError && error.details.reason === 'ENDED';
    if (isLate) return { go: at.to('two-step'), flash: { tone: 'bad', say: text.twoStep.late } };
    if (error instanceof ConflictError) return ledOn(at, error);
    const { say } = faultOf(error, { code: text.signIn.codeWrong });
    const shown = await setUp(at, say);
    return 'show' in shown ? { ...shown, status: statusOf(error) } : shown;
  }
}

/** Recovery codes are on the answer that made them, and on no page that could be opened again. */
function codesPage(at: AtDoor, made: { codes: readonly string[]; secret?: string }): DoorAnswer {
  const body = <RecoveryCodesPage codes={made.codes} on={at.back} />;
  const show = { title: text.twoStep.keepTitle, body };
  return { show, ...(made.secret === undefined ? {} : { secret: made.secret }) };
}

async function renew(at: AtDoor): Promise<DoorAnswer> {
  try {
    const made = await at.as?.renewRecoveryCodes({});
    return made ? codesPage(at, made) : { go: at.back };
  } catch (error) {
    if (error instanceof NotFreshError) return { go: at.proof() };
    throw error;
  }
}

/** Setting two-step sign-in up, and making its recovery codes anew. */
export function twoStepRoutes(): DoorRoute[] {
  const common = { for: 'signed in' } as const;
  const path = '/two-step/:offer';
  return [
    { ...common, method: 'get', path: '/two-step', answer: (at) => Promise.resolve(begin(at)) },
    { ...common, method: 'post', path: '/two-step', answer: offer },
    { ...common, method: 'get', path, answer: (at) => setUp(at) },
    { ...common, method: 'post', path, answer: confirm },
    { ...common, method: 'post', path: '/recovery-codes', for: 'who is in', answer: renew },
  ];
}
