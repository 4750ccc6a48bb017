/** Something the host's pages answer instead of a page: a form of another site, a thing one can't see. */
export class HostRefusal extends Error {
  readonly status: 403 | 404 | 422;
  readonly reason: 'form' | 'missing' | 'staff' | 'refused';

  constructor(status: HostRefusal['status'], reason: HostRefusal['reason']) {
    super(reason);
    this.name = 'HostRefusal';
    this.status = status;
    this.reason = reason;
  }
}
