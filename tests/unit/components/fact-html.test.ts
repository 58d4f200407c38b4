import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { factHtml } from '../../../src/components/fact-html';

describe('factHtml', () => {
  test('the registered meaning is a quotation in English, in every language', () => {
    const quotation = parse(factHtml('vi', [{ key: 'fact.meaning', vars: { meaning: 'Made <up>' } }])).querySelector(
      'q',
    );
    expect(quotation?.getAttribute('lang')).toBe('en');
    expect(quotation?.text).toBe('Made <up>');
  });

  test('sentences follow each other after a space', () => {
    const html = factHtml('en', [
      { key: 'fact.advice.backoff' },
      { key: 'fact.delay', vars: { min: 0, max: 5 } },
      { key: 'fact.basis.stated' },
    ]);
    expect(html).toBe(
      'Yes, with random and growing delays. First attempt after 0 to 5 s. The source gives this advice.',
    );
  });

  test('phrases stand on lines of their own', () => {
    const html = factHtml('en', [{ key: 'fact.browser.no-close-frame' }, { key: 'fact.browser.handshake-failed' }]);
    expect(parse(html).querySelectorAll('br')).toHaveLength(1);
  });

  test('a day is written out', () => {
    expect(factHtml('en', [{ key: 'fact.registered.on', vars: { date: '2016-10-10' } }])).toContain('October 10, 2016');
  });
});
