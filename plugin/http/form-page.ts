import type { Area, Route } from './route';

/** The page that a posted form stands on, for a way back: the same path, or the nearest above it that is a page. */
export function formPage(
  area: Area,
  routes: readonly Pick<Route, 'method' | 'path'>[],
  path: string,
): string {
  const parts = partsOf(path);
  const pages = routes
    .filter(({ method }) => method === 'get')
    .map((route) => [area, ...partsOf(route.path)]);
  for (let length = parts.length; length > 1; length -= 1) {
    const above = parts.slice(0, length);
    if (pages.some((page) => isAt(page, above))) return `/${above.join('/')}`;
  }
  return `/${area}/`;
}

function partsOf(path: string): string[] {
  return (path.split('?')[0] ?? '').split('/').filter((part) => part !== '');
}

function isAt(page: readonly string[], parts: readonly string[]): boolean {
  return page.length === parts.length && page.every((part, at) => part.startsWith(':') || part === parts[at]);
}
