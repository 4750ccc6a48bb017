import { renderToString } from 'preact-render-to-string';
import { TicketListPage } from '../../../sandbox/views';

describe('TicketListPage', () => {
  it.each([true, false])('leads to where tickets can be opened when there are none, staff: %s', (staff) => {
    const html = renderToString(<TicketListPage tickets={[]} staff={staff} />);
    expect(html).toContain('/support');
    expect(html).not.toContain('here');
  });
});
