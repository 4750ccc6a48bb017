import { renderToString } from 'preact-render-to-string';
import { PersonPage, type PersonPageProps } from '../../../plugin/views';
import * as s from '../../support/gallery/samples';

const props: PersonPageProps = {
  person: s.ada,
  people: '/people',
  tabs: [],
  groups: s.groups,
  services: s.services,
  departments: s.departments,
  why: s.why,
  change: s.post('/change'),
};
const html = renderToString(<PersonPage {...props} />);
/** The row of a permission. */
const row = (label: string) => html.split('<tr').find((part) => part.includes(`>${label}<`)) ?? '';

describe('PersonPage', () => {
  it('posts one permission at a time, with an end for all', () => {
    expect(html).toContain('<form method="post" action="/change" class="lk-editor">');
    expect(html).toContain('name="_csrf" value="abc"');
    expect(html).toContain('name="until"');
    expect(row('Receive billing notifications')).toContain('name="give" value="billing.0"');
  });

  it('says through whom and until when, and offers to end what is given directly', () => {
    const quotes = row('Receive quotes/estimates');
    expect(quotes).toContain('given directly');
    expect(quotes).toContain('30 Nov 2026');
    expect(quotes).toContain('name="end" value="billing.1"');
    expect(row('Open new tickets')).toContain('through IT team');
  });

  it('gives a lock its reason and no button', () => {
    const cards = row('Edit credit card details');
    expect(cards).toContain('You don’t have this, so you can’t give it. Ask Grace Okafor.');
    expect(cards).not.toContain('<button');
  });

  it('offers again what ended', () => {
    const pay = row('Allow to view/pay invoices');
    expect(pay).toContain('Ended 5 Nov 2026.');
    expect(pay).toContain('name="give" value="billing.6"');
  });

  it('names each box of the matrix after permission and service', () => {
    expect(html).toContain('aria-label="Give View basic details on all services"');
    expect(html).toContain('value="service.0@*"');
    expect(html).toContain(
      'aria-label="End View billing info on shop.bluebird-bakery.example, given directly"',
    );
    expect(html).toContain('value="service.2@7"');
  });

  it('closes and opens departments, and says whose closing binds', () => {
    expect(row('Technical support')).toContain('name="close" value="1"');
    expect(html).toContain('closed for IT team');
  });

  it('has no button at all where nothing can be changed', () => {
    const { change: _, ...readOnly } = props;
    const locked = renderToString(<PersonPage {...readOnly} lock={{ reason: 'own', who: 'Grace' }} />);
    expect(locked).not.toContain('method="post"');
    expect(locked).not.toContain('name="give"');
    expect(locked).not.toContain('name="end"');
    expect(locked).toContain('given directly');
    expect(locked).toContain('You can’t change your own permissions. Grace can.');
  });

  it('explains step by step, with marks that are also said', () => {
    expect(html).toContain(
      '<span class="visually-hidden">Passes: </span>Ada Lindqvist is known at Bluebird Bakery Ltd.',
    );
    expect(html).toContain(
      '<span class="visually-hidden">Fails: </span>Nobody gave Ada Lindqvist, IT team or ',
    );
  });
});
