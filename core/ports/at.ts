type Visit = (point: string) => void | Promise<void>;

let visit: Visit = () => undefined;

/** Marks a place between two steps at which a process may die; tests kill it there. Otherwise it does nothing. */
export function at(point: string): void | Promise<void> {
  return visit(point);
}

/** For tests: who is told of each place that is passed. */
export function whenAt(visitor: Visit): void {
  visit = visitor;
}
