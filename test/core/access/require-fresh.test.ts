import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRESH_ACTS, PERMISSION_KEYS, type Actor } from '../../../core/index';
import { actorUseCases } from '../../../core/use-cases';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { TEAM_ACTS } from '../teams/fresh-acts';

const HOUR = 3_600_000;
let users = 0;
/** A chat user who asked for no link yet. */
const newChat = () => ({ surface: 'slack' as const, tenant: 'T1', user: `U-${++users}` });
const subject = { kind: 'contact' as const, id: '32' };

/** Every use case that R15 names, by its act; what a later version adds belongs here too. */
const NAMED: Record<
  (typeof FRESH_ACTS)[number],
  Record<string, (test: TestCore, actor: Actor) => Promise<unknown>>
> = {
  grants: {
    ...TEAM_ACTS,
    givePermission: ({ core }, actor) =>
      core.as(actor).givePermission({ account: '1042', subject, key: 'billing.prices' }),
    changeGrants: ({ core }, actor) =>
      core.as(actor).changeGrants({ account: '1042', subject, add: [{ key: 'billing.orders' }] }),
    setGrants: async (test, actor) => {
      const asked = { account: '1042', subject };
      const { version } = await test.core.as(owner(test)).readGrants(asked);
      return test.core.as(actor).setGrants({ ...asked, version, grants: [{ key: 'billing.pay' }] });
    },
    endPermission: ({ core }, actor) =>
      core.as(actor).endPermission({ account: '1042', subject, key: 'billing.pay' }),
    giveGroup: async ({ core }, actor) =>
      (await core.as(actor).giveGroup({ account: '1042', subject, group: 'billing' })) ?? 'none',
    endGroup: async ({ core }, actor) =>
      (await core.as(actor).endGroup({ account: '1042', subject, group: 'misc' })) ?? 'none',
    applyPreset: async (test, actor) => {
      const asked = { account: '1042', preset: 'domains', subjects: [subject] };
      const { seen } = await test.core.as(owner(test)).previewPreset(asked);
      return test.core.as(actor).applyPreset({ ...asked, seen });
    },
    giveToMany: async (test, actor) => {
      const asked = { account: '1042', key: 'billing.quotes' as const, subjects: [subject] };
      const { seen } = await test.core.as(owner(test)).previewGift(asked);
      return test.core.as(actor).giveToMany({ ...asked, seen });
    },
    copyGrants: async (test, actor) => {
      const asked = { account: '1042', from: subject, to: { kind: 'contact' as const, id: '31' } };
      const { seen } = await test.core.as(owner(test)).previewCopy(asked);
      return (await test.core.as(actor).copyGrants({ ...asked, seen })) ?? 'none';
    },
    approveAccessRequest: async (test, actor) =>
      test.core.as(actor).approveAccessRequest({ account: '1042', request: await asked(test) }),
    inviteUser: ({ core }, actor) =>
      core.as(actor).inviteUser({ account: '1042', email: 'fresh@elsewhere.example', grants: [] }),
    resendInvitation: async (test, actor) => test.core.as(actor).resendInvitation(await invited(test)),
    promoteToMaster: ({ core }, actor) => core.as(actor).promoteToMaster(jonas),
    demoteMaster: ({ core }, actor) =>
      core.as(actor).demoteMaster({ account: '1042', membership: 'm-1042-2' }),
    resumeMember: async (test, actor) => {
      const graceHerself = test.core.as(owner(test));
      await graceHerself.suspendMember(jonas);
      return test.core
        .as(actor)
        .resumeMember(jonas)
        .catch(async (error: unknown) => {
          await graceHerself.resumeMember(jonas);
          throw error;
        });
    },
    suspendMember: ({ core }, actor) => core.as(actor).suspendMember(jonas),
    removeMember: ({ core }, actor) => core.as(actor).removeMember(jonas),
    withdrawInvitation: async (test, actor) => test.core.as(actor).withdrawInvitation(await invited(test)),
    setDepartmentRule: async ({ core }, actor) =>
      (await core.as(actor).setDepartmentRule({ account: '1042', subject })) ?? 'none',
    editContact: ({ core }, actor) =>
      core.as(actor).editContact({ account: '1042', contact: '33', email: 'nair@bluebird-bakery.example' }),
    mergeContacts: ({ core }, actor) =>
      core.as(actor).mergeContacts({ account: '1042', into: '31', from: '33' }),
    removeContact: async ({ core }, actor) => {
      await core.as(actor).removeContact({ account: '1042', contact: '31' });
      return 'removed';
    },
  },
  link: {
    confirmSignInLink: async ({ core }, actor) =>
      core.as(actor).confirmSignInLink({
        token: await core.open().offerSignInLink({ chat: newChat(), handle: 'g', place: 'p' }),
      }),
  },
  unlink: {
    unlinkChat: async ({ core, clock }, actor) => {
      const token = await core.open().offerSignInLink({ chat: newChat(), handle: 'g', place: 'p' });
      const link = await core
        .as({ principal: 'user:1', name: 'Grace', login: true, freshAt: clock.now(), channel: 'web' })
        .confirmSignInLink({ token });
      return core.as(actor).unlinkChat({ link: link.id });
    },
  },
  ownership: {
    offerOwnership: async (test, actor) => {
      const offer = await test.core.as(actor).offerOwnership({ account: '1042', membership: 'm-1042-2' });
      await test.core.as(owner(test)).withdrawOwnership({ account: '1042' });
      return offer;
    },
  },
  credentials: {
    setSecondaryAddress: ({ core }, actor) =>
      core
        .as(actor)
        .setSecondaryAddress({ account: '1042' })
        .then(() => 'done'),
    offerMerge: ({ core }, actor) => core.as(actor).offerMerge({}),
    changePrimaryAddress: ({ core }, actor) =>
      core
        .as(actor)
        .changePrimaryAddress({ email: 'grace.okafor@postbox.example' })
        .then(() => 'done'),
  },
};

const jonas = { account: '1042', membership: 'm-1042-3' };
let count = 0;
const owner = ({ clock }: TestCore): Actor => ({
  ...{ principal: 'user:1', name: 'Grace Okafor', login: true, channel: 'web' },
  freshAt: clock.now(),
});
const invited = async (test: TestCore) => {
  const email = `fresh${++count}@elsewhere.example`;
  const { id } = await test.core.as(owner(test)).inviteUser({ account: '1042', email, grants: [] });
  return { account: '1042', invitation: id };
};

const LACKS = PERMISSION_KEYS.filter((key) => key.startsWith('billing.') && key !== 'billing.balance');
/** A request of Jonas's that waits. */
const asked = async ({ core, clock }: TestCore) => {
  const key = LACKS[++count % LACKS.length]!;
  const by: Actor = { principal: 'user:3', name: 'Jonas', login: true, freshAt: clock.now(), channel: 'web' };
  return (await core.as(by).requestAccess({ account: '1042', key, reason: 'Because' })).id;
};

/** Every other use case, by why it asks for none. */
const NOT_FRESH = {
  'only looks':
    'personAccess teamAccess previewGrants why myAccounts readAccount findAccounts listServices listInvoices readBalance readArea readService listPrices listSentMails readCatalogue readBilling readInvoiceSettings listPeople namePeople countPeople ' +
    'readActivity readOwnActivity exportActivity verifyActivity exportPerson exportAccount readInstallationActivity readInstallation readWaiting listWaitingRequests listSetAside ' +
    'listTickets readTicket ticketForm myLinks myStaffRole readLook ' +
    'listTeams readTeam listRemoteTeams readRemoteTeam readTeamCode listInvitations listAddresses readOwnership ' +
    'readContact listContacts listDomains readCeiling previewCeiling listClients listDirectory exportDirectory listClientGroups listStaff myChoicesToken myMail whoGetsMail listTokens askCan askCanMany askWhat askWho ' +
    'askList askEach askEverywhere readGrants listPresets previewPreset previewGift previewCopy listAccessRequests reviewAccess ' +
    'listReviews listWebhooks listWebhookDeliveries readFactor listSessions readFactorReset listFactorResets readProfile readAllowedAddresses readChannels myChannels listHeld readHeld findSenders readReleaseOffers',
  'is a proof itself, or ends what was begun with one':
    'giveCode giveRecoveryCode givePassword confirmFactor',
  'takes what somebody gave with a fresh proof of their own': 'acceptInvitation sendFactorLink replaceFactor',
  'lets nobody do more, nor less':
    'beginLook addContact addTeam editTeam rotateTeamCode setDomainRole endDomainRole rejectRemoteTeam ' +
    'withdrawOwnership stopRecovery startAddressProof chooseMail sendTestMail changeProfile changeInvoiceSettings',
  'asks for help':
    'openTicket replyToTicket closeTicket requestAccess withdrawAccessRequest refuseAccessRequest askFactorReset',
  'lets in no more than its sender could have written, marked, or throws away what nobody proved':
    'releaseHeld discardHeld',
  'sends on what was judged when it was written': 'retryLetter',
  'tells a webhook what it may be told anyway': 'testWebhook resendWebhookDelivery',
};

/** These ask for one in a scene that takes two people or staff; their sources show that they do. */
const IN_SCENES =
  'acceptOwnership undoOwnership requestRecovery approveRecovery suspendUser resumeUser leaveAccount removeAddress ' +
  'completeAddressProof setCeiling changeCeiling mergeUsers issueToken rotateToken revokeToken erasePerson ' +
  'changePassword startFactor endFactor renewRecoveryCodes endSession endOtherSessions vouchFactorReset stopFactorReset setAllowedAddresses closeChannels';

/** These ask in what they share, and are tried with presets, reviews and webhooks. */
const IN_SHARED =
  'putPreset removePreset removeUnused undoReview ' +
  'addWebhook changeWebhook rotateWebhookSecret removeWebhook';

const rows = FRESH_ACTS.flatMap((act) =>
  Object.entries(NAMED[act]).map(([name, run]) => ({ act, name, run })),
);

test('step-up (R15) is decided for every use case there is, one way or the other', () => {
  const asking = rows.map(({ name }) => name);
  const others = Object.values(NOT_FRESH).flatMap((names) => names.split(' '));
  expect([...asking, ...others, ...IN_SCENES.split(' '), ...IN_SHARED.split(' ')].sort()).toEqual(
    Object.keys(actorUseCases).sort(),
  );
});

test.each(IN_SCENES.split(' '))('%s asks for a proof', (name) => {
  const core = join(__dirname, '../../../core');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const sources = files.map((file) => readFileSync(join(core, file), 'utf8'));
  const own = sources.filter((source) => source.includes(`export async function ${name}(`));
  expect(own).toEqual([expect.stringContaining('requireFresh(ctx, ')]);
});

onDatabase('sqlite', 'step-up (R15)', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const grace = (over: Partial<Actor>): Actor => ({
    principal: 'user:1',
    name: 'Grace Okafor',
    login: true,
    channel: 'web',
    ...over,
  });
  const linked = async () => {
    const chat = newChat();
    const token = await test.core.open().offerSignInLink({ chat, handle: 'g', place: 'p' });
    const { id: link } = await test.core
      .as(grace({ freshAt: test.clock.now() }))
      .confirmSignInLink({ token });
    return { channel: 'slack' as const, chat, link };
  };
  const refused = { code: 'access.not_fresh' };

  it.each(rows)('$name asks for a proof that is fresh', async ({ run }) => {
    const now = test.clock.now();
    await expect(run(test, grace({}))).rejects.toMatchObject(refused);
    await expect(run(test, grace({ freshAt: now - HOUR / 6 - 1000 }))).rejects.toMatchObject(refused);
    await expect(
      run(test, grace({ freshAt: now - 12 * HOUR - 1000, ...(await linked()) })),
    ).rejects.toMatchObject(refused);
  });

  it.each(rows)('$name takes no proof from the future', async ({ run }) => {
    const later = test.clock.now() + 61_000;
    await expect(run(test, grace({ freshAt: later }))).rejects.toMatchObject(refused);
    await expect(run(test, grace({ freshAt: NaN }))).rejects.toMatchObject(refused);
    await expect(run(test, grace({ freshAt: later, ...(await linked()) }))).rejects.toMatchObject(refused);
  });

  it.each(rows)('$name goes on with one of the last minutes', async ({ run }) => {
    await expect(run(test, grace({ freshAt: test.clock.now() }))).resolves.toBeDefined();
  });

  it('minds no small difference between two clocks', async () => {
    const wanted = { account: '1042', subject, key: 'billing.prices' as const };
    const ahead = grace({ freshAt: test.clock.now() + 59_000 });
    await expect(test.core.as(ahead).givePermission(wanted)).resolves.toBeDefined();
  });
});
