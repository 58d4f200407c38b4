import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { LINK_FORMATS, type LinkFormat, writeLink } from '../../../src/domain/link-formats';

const target = { url: 'https://closecodes.example/1006#what-to-do', title: '1006 Abnormal Closure' };

test.for<[LinkFormat, string]>([
  ['plain', 'https://closecodes.example/1006#what-to-do'],
  ['markdown', '[1006 Abnormal Closure](https://closecodes.example/1006#what-to-do)'],
  ['html', '<a href="https://closecodes.example/1006#what-to-do">1006 Abnormal Closure</a>'],
  ['slack', '<https://closecodes.example/1006#what-to-do|1006 Abnormal Closure>'],
  ['pagerduty', '"links": [{ "href": "https://closecodes.example/1006#what-to-do", "text": "1006 Abnormal Closure" }]'],
  ['prometheus', 'annotations:\n  runbook_url: "https://closecodes.example/1006#what-to-do"'],
  ['comment', '// 1006 Abnormal Closure\n// https://closecodes.example/1006#what-to-do'],
])('%s', ([format, written]) => {
  expect(writeLink(format, target)).toBe(written);
});

test('every format is written above', () => {
  expect(LINK_FORMATS).toEqual(['plain', 'markdown', 'html', 'slack', 'pagerduty', 'prometheus', 'comment']);
});

describe('a title of odd characters stays a title', () => {
  const odd = { url: 'https://closecodes.example/1006', title: 'a < b > c & "d" | [e](f) `g` *h* \\ i' };

  test('in HTML', () => {
    const link = parseHtml(writeLink('html', odd)).querySelector('a');
    expect(link?.text).toBe(odd.title);
    expect(link?.getAttribute('href')).toBe(odd.url);
  });

  test('in the JSON of PagerDuty', () => {
    expect(JSON.parse(`{${writeLink('pagerduty', odd)}}`)).toEqual({ links: [{ href: odd.url, text: odd.title }] });
  });

  test('in the YAML of Prometheus', () => {
    expect(parseYaml(writeLink('prometheus', odd))).toEqual({ annotations: { runbook_url: odd.url } });
  });

  test('in Markdown, where it opens no second link and no code', () => {
    expect(writeLink('markdown', odd)).toBe(
      '[a \\< b > c & "d" | \\[e\\](f) \\`g\\` \\*h\\* \\\\ i](https://closecodes.example/1006)',
    );
  });

  test('in Slack, where it neither ends the link nor begins another', () => {
    expect(writeLink('slack', odd).slice(1, -1)).not.toMatch(/[<>]|\|.*\|/);
  });
});
