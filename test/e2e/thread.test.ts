import type { Page } from 'playwright-core';
import { describeInChromium } from '../support/chromium';
import type { Chat } from './chat';
import { reads, Stage } from './stage';

const ADA = 'ada@bluebird-bakery.example';
const PRIYA = 'priya@bluebird-bakery.example';
const PAY = 'Allow to view/pay invoices';

jest.setTimeout(60_000);

describeInChromium('the first thread in Chromium', () => {
  describe.each(['slack', 'discord'] as const)('in %s', (platform) => {
    const stage = new Stage();
    let chat: Chat;
    let marta: Page;
    let grace: Page;
    const shot = (page: Page, name: string) => stage.shot(page, `${platform}-${name}`);

    beforeAll(async () => {
      await stage.open();
      chat = await stage.chat(platform);
    });
    afterAll(() => stage.close());
    afterEach(() => expect(stage.complaints.splice(0)).toEqual([]));

    const become = async (name: string) => {
      await chat.as(name);
      await chat.close();
      await chat.direct();
    };

    const askForCode = async (address: string) => {
      await chat.say('/verify');
      await chat.press('Send me a code');
      await chat.fill({ 'Your e-mail address': address });
      await chat.submit();
      await chat.hears('Look at your mail');
    };

    const giveCode = async (code: string) => {
      if ((await chat.form.getByLabel('The 8 digits from the mail').count()) === 0) {
        const again = chat.pane.getByRole('button', { name: 'Try again' });
        await chat.press((await again.count()) > 0 ? 'Try again' : 'Enter the code');
      }
      await chat.fill({ 'The 8 digits from the mail': code });
      await chat.submit();
    };

    /** Links by a one-time page that somebody opens who is signed in to the demo host. */
    const linkBySignIn = async (page: Page) => {
      await chat.press('I can sign in');
      await chat.hears('Sign in to link');
      await page.goto(await chat.linkOf('Open the page'));
      await page.getByRole('button', { name: 'Link', exact: true }).click();
      await page.waitForURL(/\/client\/me\/chats$/);
    };

    /** Answers in the ticket's own place. */
    const reply = (text: string) => (platform === 'slack' ? chat.replyInThread(text) : chat.say(text));

    const invoices = async () => {
      await become('Ada');
      await chat.say('/invoices');
      await chat.hears(/Invoices of|can’t do that/);
      return chat.latest();
    };

    describe('proving who one is', () => {
      it('answers an unknown address like a known one, and mails nobody', async () => {
        await become('Sam');
        await askForCode('sam@elsewhere.example');
        const unknown = await chat.latest();
        await become('Sam');
        await askForCode(PRIYA);
        expect((await chat.latest()).replace(/\d\d:\d\d/, '')).toBe(unknown.replace(/\d\d:\d\d/, ''));
        await stage.codeFor(PRIYA);
        expect((await stage.mails()).map(({ to }) => to)).toEqual([PRIYA]);
      });

      it('refuses wrong codes politely, and says of the fifth that it was the last', async () => {
        for (let tries = 0; tries < 4; tries += 1) {
          await giveCode('0000 0000');
          await chat.hears('That code is not right.');
        }
        await giveCode('0000 0000');
        await chat.hears('this was the fifth try');
        expect(await chat.latest()).toContain('Send a new code');
        await shot(chat.page, 'fifth-try');
        await chat.close();
        expect(await chat.labelOf('Sam')).not.toContain('linked');
      });

      it('links a contact by the code that was mailed', async () => {
        await become('Ada');
        await chat.say('/support');
        await chat.hears('Who are you?');
        await chat.press('Send me a code');
        await shot(chat.page, 'prove');
        await chat.fill({ 'Your e-mail address': ADA });
        await chat.submit();
        await giveCode(await stage.codeFor(ADA));
        await chat.hears('you are linked');
        await shot(chat.page, 'linked');
        expect(await chat.labelOf('Ada')).toContain('linked');
      });
    });

    describe('a ticket', () => {
      it('offers a contact only the departments open to them', async () => {
        await become('Ada');
        await chat.say('/support');
        await chat.press('Open a ticket');
        expect(await chat.choices('Department')).toContain('Billing');
        await become('Priya');
        const earlier = await stage.codeFor(PRIYA);
        await askForCode(PRIYA);
        await giveCode(await stage.codeFor(PRIYA, earlier));
        await chat.hears('you are linked');
        await become('Priya');
        await chat.say('/support');
        await chat.press('Open a ticket');
        expect(await chat.choices('Department')).toEqual(['choose', 'Technical support', 'Sales']);
        await shot(chat.page, 'priya');
        await chat.close();
      });

      it('says below the field that a subject is too long', async () => {
        await become('Ada');
        await chat.say('/support');
        await chat.press('Open a ticket');
        await chat.page.evaluate(
          "document.querySelectorAll('[maxlength]').forEach((f) => f.removeAttribute('maxlength'))",
        );
        await chat.fill({
          Department: 'Technical support',
          Priority: 'High',
          Subject: 'x'.repeat(400),
          Message: 'Since this morning.',
        });
        await chat.submit();
        await chat.form
          .getByText(/at most \d+ characters|too long/)
          .first()
          .waitFor();
        await shot(chat.page, 'too-long');
      });

      it('opens in the host with the contact’s name, and a mirror of it in chat', async () => {
        await chat.fill({ Subject: 'Checkout shows 502' });
        await chat.submit();
        await chat.hears(/Ticket \d+ is open|is open for/);
        await chat.close();
        await chat.hears(/\d+ · Checkout shows 502/);
        await shot(chat.page, 'mirror');
        marta = await stage.signIn('Marta');
        expect(await reads(marta, 'Checkout shows 502')).toContain('Ada Lindqvist');
        await shot(marta, 'staff-list');
      });

      it('takes an answer of staff into the mirror, and the contact’s reply back', async () => {
        await marta.getByRole('link', { name: 'Checkout shows 502' }).click();
        await marta.getByLabel('Your reply').fill('A worker had run out of memory.');
        await marta.getByRole('button', { name: 'Send reply' }).click();
        await chat.hears('A worker had run out of memory.');
        await chat.hears('Marta Kowal');
        await reply('Works again, thanks!');
        expect(await reads(marta, 'Works again, thanks!')).toContain('Ada Lindqvist');
        await shot(chat.page, 'replied');
        await shot(marta, 'staff-thread');
      });

      it('gets what was said while the bot was away, once, when it is back', async () => {
        await chat.control('Bot away');
        await chat.page.getByText('The bot is away.').waitFor();
        await reply('Said while you were away.');
        await chat.control('Bot back');
        const words = await reads(marta, 'Said while you were away.');
        expect(words.split('Said while you were away.')).toHaveLength(2);
      });

      it('keeps a private note from the contact', async () => {
        await marta.getByLabel(/Note for colleagues/).fill('Bill them double.');
        await marta.getByRole('button', { name: 'Save note' }).click();
        await marta.getByLabel('Your reply').fill('Anything else?');
        await marta.getByRole('button', { name: 'Send reply' }).click();
        await chat.hears('Anything else?');
        expect(await chat.pane.innerText()).not.toContain('Bill them double.');
      });
    });

    describe('giving access', () => {
      const grant = `/access grant ${ADA} pay 7 days`;

      it('refuses invoices to a contact without the permission, with the reason', async () => {
        expect(await invoices()).toContain(PAY);
        expect(await chat.latest()).toContain('can’t');
        await shot(chat.page, 'refused');
      });

      it('links an owner who is signed in, by a one-time page', async () => {
        grace = await stage.signIn('Grace');
        await become('Grace');
        await chat.say('/verify');
        await linkBySignIn(grace);
        await shot(grace, 'linked-chats');
        await chat.as('Grace');
        expect(await chat.labelOf('Grace')).toContain('linked');
      });

      it('gives a permission for days when the owner confirms, and at once it works', async () => {
        await become('Grace');
        await chat.say(grant);
        await chat.hears('Check before you confirm');
        expect(await chat.latest()).toContain(PAY);
        await shot(chat.page, 'confirm');
        await chat.press('Give it');
        await chat.hears(/can now use/);
        expect(await invoices()).toContain('20931');
        await shot(chat.page, 'invoices');
      });

      it('refuses somebody who lacks the permission themselves, with the reason', async () => {
        const jonas = await stage.signIn('Jonas');
        await become('Jonas');
        await chat.say('/verify');
        await linkBySignIn(jonas);
        await become('Jonas');
        await chat.say(grant.replace(ADA, PRIYA));
        await chat.hears(new RegExp(`${PAY}: `));
        expect(await chat.latest()).not.toContain('Give it');
        await shot(chat.page, 'no-right');
      });

      it('shows on the account’s pages who may do what and why, and what happened', async () => {
        await grace.goto(`${stage.url}/latchkey/client/1042/people`);
        await grace
          .getByRole('link', { name: /Ada Lindqvist/ })
          .first()
          .click();
        expect(await reads(grace, PAY)).toContain('Ada Lindqvist');
        await shot(grace, 'person');
        await grace.goto(`${stage.url}/latchkey/client/1042/activity`);
        expect(await reads(grace, PAY)).toContain('Grace Okafor');
        await shot(grace, 'activity');
      });

      it('shows the same to the host’s staff', async () => {
        await marta.goto(`${stage.url}/latchkey/admin/clients`);
        await marta
          .getByRole('link', { name: /Bluebird Bakery/ })
          .first()
          .click();
        expect(await reads(marta, 'Ada Lindqvist')).toContain('Grace Okafor');
        await shot(marta, 'admin-client');
        await marta.getByRole('link', { name: 'Activity' }).last().click();
        expect(await reads(marta, PAY)).toContain('Grace Okafor');
        await shot(marta, 'admin-activity');
      });

      it('ends by itself when its days are over', async () => {
        await chat.control('+7 days');
        expect(await invoices()).toContain('can’t');
      });

      it('asks for a fresh sign-in, and what is revoked ends at once', async () => {
        await become('Grace');
        await chat.say(grant);
        await chat.press('Give it');
        await chat.hears(/fresh sign-in/);
        await linkBySignIn(await stage.signIn('Grace'));
        await become('Grace');
        await chat.say(grant);
        await chat.press('Give it');
        await chat.hears(/can now use/);
        expect(await invoices()).toContain('20931');
        await become('Grace');
        await chat.say(`/access revoke ${ADA} pay`);
        await chat.press('End it');
        await chat.hears(/no longer has/);
        expect(await invoices()).toContain('can’t');
      });
    });

    it('finds everything again at a second start', async () => {
      await stage.restart();
      chat = await stage.chat(platform);
      await become('Ada');
      expect(await chat.labelOf('Ada')).toContain('linked');
      await chat.hears(/Checkout shows 502/);
      await reply('Still fine today.');
      marta = await stage.signIn('Marta');
      await marta.getByRole('link', { name: 'Checkout shows 502' }).click();
      await reads(marta, 'Still fine today.');
    });
  });
});
