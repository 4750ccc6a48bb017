import { renderPage } from '../../plugin/views';
import { renderInHost } from '../../sandbox/views';
import { pluginPages } from './gallery/plugin-pages';
import { frame, sandboxPages, staffFrame } from './gallery/sandbox-pages';

/** A finished document of the gallery. */
export interface Picture {
  readonly name: string;
  readonly html: string;
}

/** The pages that are also shown in the demo host's layout: one of each shape. */
const hosted = ['people', 'person', 'person-dark', 'activity', 'chats', 'confirm-link', 'admin-client'];

/** Every page there is with rich props: the plugin's alone and in the demo host's layout, and the sandbox's own. */
export function gallery(): Picture[] {
  const alone = pluginPages.map(({ name, page }) => ({ name, html: renderPage(page) }));
  const inHost = pluginPages
    .filter(({ name }) => hosted.includes(name))
    .map(({ name, page, staff }) => ({
      name: `hosted-${name}`,
      html: renderPage(page, (finished) =>
        renderInHost(
          { ...(staff === true ? staffFrame : frame), title: finished.title, theme: finished.theme },
          finished,
        ),
      ),
    }));
  return [...alone, ...inHost, ...sandboxPages];
}
