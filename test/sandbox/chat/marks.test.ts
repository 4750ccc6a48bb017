import { plainMarkdown, readMarkdown } from '../../../sandbox/chat/markdown';
import { escapeTyped, readMrkdwn } from '../../../sandbox/chat/mrkdwn';
import type { ChatPiece } from '../../../sandbox/views';

const nameOf = (id: string) => (id === 'U1' || id === '11' ? 'Ada' : id);

describe('readMrkdwn', () => {
  it.each<[string, ChatPiece[]]>([
    ['plain', ['plain']],
    ['so *bold* it _is_', ['so ', { bold: 'bold' }, ' it ', { italic: 'is' }]],
    ['`+` Allow', [{ code: '+' }, ' Allow']],
    ['2*3*4 and snake_case_name', ['2*3*4 and snake_case_name']],
    ['*a &amp; b* &lt;c&gt;', [{ bold: 'a & b' }, ' <c>']],
    ['<https://a.example/?x=1&amp;y=2|here>', [{ link: 'here', href: 'https://a.example/?x=1&y=2' }]],
    ['<javascript:alert(1)|here>', ['javascript:alert(1)']],
    ['<@U1> <#C1|general> <!channel>', ['@Ada', ' ', '#general', ' ', '@channel']],
  ])('reads %j', (text, pieces) => {
    expect(readMrkdwn(text, nameOf)).toEqual(pieces);
  });

  it('shows what a person typed as it was typed', () => {
    const typed = 'a < b && <@U1> <!channel>';
    expect(readMrkdwn(escapeTyped(typed), nameOf)).toEqual([typed]);
  });
});

describe('readMarkdown', () => {
  it.each<[string, ChatPiece[]]>([
    ['plain', ['plain']],
    ['so **bold** it *is* _so_', ['so ', { bold: 'bold' }, ' it ', { italic: 'is' }, ' ', { italic: 'so' }]],
    ['`+` Allow', [{ code: '+' }, ' Allow']],
    ['```diff\n+ Allow\n- Deny\n```', [{ code: '+ Allow' }, '\n', { code: '- Deny' }]],
    ['\\*not bold\\* 4\\. \\# no', ['*not bold* 4. # no']],
    ['**2\\*3**', [{ bold: '2*3' }]],
    ['[here](https://a.example)', [{ link: 'here', href: 'https://a.example' }]],
    ['[here](javascript:alert)', ['[here](javascript:alert)']],
    ['<@11> https://a.example/b', ['@Ada ', { link: 'https://a.example/b', href: 'https://a.example/b' }]],
  ])('reads %j', (text, pieces) => {
    expect(readMarkdown(text, nameOf)).toEqual(pieces);
  });

  it('gives the words alone', () => {
    expect(plainMarkdown('4001 · **Mail** \\*down\\*')).toBe('4001 · Mail *down*');
  });
});
