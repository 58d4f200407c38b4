import { useTranslations } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';

/** Sizes of the pictures that src/build/icons.ts draws; the maskable one has room around it, for launchers that cut a shape out. */
export const ICONS = [
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/** The paper of src/styles/tokens.css in light colours. */
export const PAPER = '#fcfbf8';

/** The web app manifest of a language (W3C Web Application Manifest). */
export function webManifest(locale: Locale) {
  const t = useTranslations(locale);
  const home = pagePath(locale, { kind: 'home' });
  return {
    id: home,
    name: t('manifest.name'),
    short_name: t('site.name'),
    description: t('manifest.description'),
    lang: locale,
    dir: 'ltr',
    start_url: home,
    // Both languages: the switch stays inside.
    scope: '/',
    // Going back and loading again stay at hand where a browser can offer them.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['developer', 'reference'],
    icons: ICONS,
    shortcuts: [
      { name: t('find.label'), url: pagePath(locale, { kind: 'find' }) },
      { name: t('nav.compare'), url: pagePath(locale, { kind: 'compare' }) },
      { name: t('nav.decode'), url: pagePath(locale, { kind: 'decode' }) },
    ],
  };
}
