import type { APIRoute } from 'astro';
import { listBadges } from '../data/short-answer';
import { loadSite } from '../data/site';

/** What the badges say: src/build/badges.ts draws them from this file when the pages are built, and takes it away. */
export const GET: APIRoute = async () => Response.json(listBadges(await loadSite()));
