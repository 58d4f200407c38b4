/**
 * Everything that reads a text besides its words and numbers.
 */
import { matchFailure } from './failures.ts';
import { matchFrames } from './frames-in-text.ts';
import type { Readers } from './recognise.ts';

export const READERS: Readers = { frames: matchFrames, failures: matchFailure };
