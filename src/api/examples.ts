import type { Locale } from '../i18n/locales.ts';
import type { Code } from './code.ts';
import type { NumberOfVendors } from './number.ts';
import type { Publisher } from './shared.ts';

/** A program that uses the API, and what it prints: the tests run it. */
export interface Example {
  readonly id: 'curl' | 'jq' | 'fetch' | 'python' | 'status';
  readonly language: 'sh' | 'js' | 'python';
  readonly code: string;
  readonly output: readonly string[];
}

/** What the examples are about. */
export interface ExampleInput {
  readonly codes: readonly Code[];
  readonly code: Code;
  readonly number: NumberOfVendors;
  /** A number that has no file. */
  readonly unknown: number;
}

/** The examples of the page about the API, whose answers are in its language. */
export function apiExamples({ api }: Publisher, locale: Locale, input: ExampleInput): Example[] {
  const { codes, code, number, unknown } = input;
  const sendable = codes.filter(({ scriptMaySend }) => scriptMaySend);
  const column = [code.code, code.name, code.origin, code.onWire, code.sentBy, code.scriptMaySend];
  return [
    {
      id: 'curl',
      language: 'sh',
      code: `curl -fsS ${api('codes.csv')} | grep '^${code.code},' | cut -d, -f1-7`,
      output: [[...column, code.reconnect.advice].join()],
    },
    {
      id: 'jq',
      language: 'sh',
      code: [
        `curl -fsS ${api(`codes/${code.code}.json`)} |`,
        `  jq -r .answer.whatToDo.${locale}`,
        `curl -fsS ${api('codes.json')} |`,
        `  jq -r '.codes[] | select(.scriptMaySend) | "\\(.code) \\(.names.${locale})"'`,
      ].join('\n'),
      output: [code.answer.whatToDo[locale], ...sendable.map((one) => `${one.code} ${one.names[locale]}`)],
    },
    {
      id: 'fetch',
      language: 'js',
      code: [
        'async function explain(code) {',
        `  const response = await fetch(\`${api(`codes/\${code}.json`)}\`);`,
        `  if (response.status === 404) return \`\${code}: ?\`;`,
        '  const { names, answer } = await response.json();',
        `  return \`\${code} \${names.${locale}}: \${answer.happened.${locale}}\`;`,
        '}',
        `console.log(await explain(${code.code}));`,
        `console.log(await explain(${unknown}));`,
      ].join('\n'),
      output: [`${code.code} ${code.names[locale]}: ${code.answer.happened[locale]}`, `${unknown}: ?`],
    },
    {
      id: 'python',
      language: 'python',
      code: [
        'import json',
        'from urllib.request import urlopen',
        '',
        `with urlopen("${api(`numbers/${number.code}.json`)}") as response:`,
        '    number = json.load(response)',
        'for meaning in number["meanings"]:',
        `    print(meaning["vendorName"], meaning["brief"]["${locale}"], sep=": ")`,
      ].join('\n'),
      output: number.meanings.map(({ vendorName, brief }) => `${vendorName}: ${brief[locale]}`),
    },
    {
      id: 'status',
      language: 'sh',
      code: `curl -s -o /dev/null -w '%{http_code}\\n' ${api(`codes/${unknown}.json`)}`,
      output: ['404'],
    },
  ];
}
