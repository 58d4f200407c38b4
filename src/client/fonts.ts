/**
 * In the head, before anything is painted: draws the page with the site's fonts if an earlier page has fetched them.
 * A first visit is painted at once with the system's; nothing waits for a font and nothing moves when one comes.
 */
const root = document.documentElement;
/** The addresses of the fonts of the page's language, separated by spaces. */
export const urls = root.dataset.fonts ?? '';

try {
  if (localStorage.getItem('fonts') === urls) {
    root.classList.add('fonts');
    for (const url of urls.split(' ')) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', href: url, crossOrigin: '' });
      document.head.append(link);
    }
  }
} catch {
  // Storage may be forbidden; the system's fonts do.
}
