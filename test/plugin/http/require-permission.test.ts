import express from 'express';
import request from 'supertest';
import { permissionGuard } from '../../../plugin';

const asked: unknown[] = [];
const guard = permissionGuard(
  (...question) => {
    asked.push(question);
    return Promise.resolve(question[2].id === '7');
  },
  {
    identify: (req) =>
      Promise.resolve(
        req.headers.authorization
          ? {
              ...{ principal: req.headers.authorization, sessionId: 's', name: 'n', signedInAt: 0 },
              readOnly: req.headers.authorization === 'user:2',
            }
          : undefined,
      ),
  },
);
const app = express();
app.all(
  '/invoices/:id',
  guard('billing.pay', ({ params }) =>
    params.id === 'none' ? undefined : { type: 'invoice', id: String(params.id) },
  ),
  (_req, res) => void res.send('shown'),
);

describe('a host’s own route behind a permission', () => {
  it('is for who holds it on what is asked about', async () => {
    await request(app).get('/invoices/7').set('authorization', 'user:1').expect(200, 'shown');
    expect(asked.at(-1)).toEqual(['user:1', 'billing.pay', { type: 'invoice', id: '7' }]);
  });

  it('shows to a session that only looks on, and lets it change nothing (R18)', async () => {
    await request(app).get('/invoices/7').set('authorization', 'user:2').expect(200);
    await request(app).post('/invoices/7').set('authorization', 'user:2').expect(403);
    await request(app).post('/invoices/7').set('authorization', 'user:1').expect(200);
  });

  it('refuses nobody with 401, and what is foreign or not there alike', async () => {
    await request(app).get('/invoices/7').expect(401);
    await request(app).get('/invoices/8').set('authorization', 'user:1').expect(403);
    await request(app).get('/invoices/none').set('authorization', 'user:1').expect(403);
  });
});
