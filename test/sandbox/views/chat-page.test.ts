import { renderChatPage } from '../../../sandbox/views';
import { chat, modal, pane } from '../../support/gallery/sandbox-pages';

const html = renderChatPage(chat);

describe('renderChatPage', () => {
  it('tells the script its version and where to ask for the newest', () => {
    expect(html).toContain('<div id="panes" data-version="41" data-version-url="/chat/version">');
  });

  it('makes a form of each button, with the fields it needs', () => {
    const reply = { action: '/press', hidden: { action_id: 'reply' } };
    const one = renderChatPage({
      ...chat,
      panes: [
        pane('slack', {
          messages: [
            { id: '1', who: 'Bot', at: '14:00', controls: [{ kind: 'button', label: 'Reply', post: reply }] },
          ],
        }),
      ],
    });
    expect(one).toContain(
      '<form method="post" action="/press"><input type="hidden" name="action_id" value="reply"/><button class="ch-btn">Reply</button></form>',
    );
  });

  it('posts messages and commands from one box', () => {
    expect(html).toContain('<form method="post" action="#" class="ch-box">');
    expect(html).toContain('<input id="slack-box" name="text"');
  });

  it('marks what only one person sees', () => {
    expect(html).toContain('<li class="ch-msg eph" id="slack-m2">');
    expect(html).toContain('Only visible to you');
  });

  it('shows a modal with its errors beside the fields and on top', () => {
    const shown = renderChatPage({ ...chat, panes: [pane('slack', { modal })] });
    expect(shown).toContain('role="dialog" aria-labelledby="slack-modal-title"');
    expect(shown).toContain('<a href="#slack-modal-subject">Keep it under 100 characters</a>');
    expect(shown).toContain('<p class="ch-err">Keep it under 100 characters</p>');
    expect(shown).toContain('<option value>choose</option>');
  });

  it('offers to call an absent bot back', () => {
    const away = renderChatPage({ ...chat, away: true });
    expect(away).toContain('name="away" value="off">Bot back');
    expect(html).toContain('name="away" value="on">Bot away');
  });
});
