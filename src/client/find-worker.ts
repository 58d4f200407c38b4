/** Reads a long text beside the page, so that the page stays alive meanwhile. */
import { compileLexicon, type Lexicon } from '../domain/recogniser/lexicon.ts';
import { READERS } from '../domain/recogniser/readers.ts';
import { recognise } from '../domain/recogniser/recognise.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly lexicon: Lexicon; readonly text: string }>) => {
  const { matches, lookalikes } = recognise(data.text, compileLexicon(data.lexicon), READERS);
  // The page has the text; only what was found goes back.
  postMessage({ matches, lookalikes });
});
