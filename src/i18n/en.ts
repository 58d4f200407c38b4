/** English strings. The key says where a string stands and what it is: `place.role`. */
export const en = {
  // layouts/Page
  'site.name': 'closecodes',
  'nav.skipToContent': 'Skip to content',
  'nav.main': 'Main',
  'nav.codes': 'Codes',
  'nav.compare': 'Compare',
  'nav.claims': 'Myths',
  'nav.vendors': 'Vendors',
  'nav.decode': 'Decode',
  'nav.more': 'More pages',
  'nav.languages': 'Language',
  'footer.licence': 'Texts: CC BY 4.0. Facts: CC0. Code: MIT.',
  'footer.offline': 'Offline',
  'footer.reviewed': 'Last read against the sources: {{date}}.',
  'footer.independent': 'The page of each code names the sources of its facts. Advice that names none is ours.',

  // components/FindBox, pages/find
  'find.label': 'Find a close code',
  'find.placeholder': 'Paste a code, a log line or a frame',
  'find.example': 'received 1011 (internal error) keepalive ping timeout',
  'find.hint': 'Paste a code, a whole log line, or a frame in hex:',
  'find.all': 'everything as a list',
  'find.private': 'What you paste stays in your browser.',
  'find.title': 'Find the close code in a log line or a frame',
  'find.description':
    'Paste a number, a log line, an error message or the bytes of a Close frame, and get the close code that it means. Nothing you paste leaves your browser.',
  'find.heading': 'Find',
  'find.lead':
    'Paste a number, a log line, an error message or the bytes of a frame. Below stands everything that this site holds, for reading and for the search of your browser.',
  'find.results': 'Results',
  'find.none': 'No close code found',
  'find.none.text':
    'This text names no close code, and none of the messages that this site knows stands in it. Ports, times, sizes and error numbers of other systems are passed over on purpose.',
  'find.loading': 'Loading…',
  'find.total': 'Results: {{total}}',
  'find.pair': '{{first}} and {{second}} compared',
  'find.range': 'Range {{range}}',
  'find.lookalike': '{{number}}: {{system}}, not a close code',
  'find.codes': 'Close codes',
  'find.messages': 'Messages that mean {{code}}',
  'find.names': 'What libraries print',
  'find.vendors': 'Codes of services and libraries',
  'find.ranges': 'Ranges',
  'because.bare': 'the number itself',
  'because.label': 'the number stands behind “{{word}}”',
  'because.closing': 'the number stands near “{{word}}”',
  'because.event': 'it is the code of a close event',
  'because.context': 'the text around the number speaks of a close',
  'because.name': '“{{name}}” is its name',
  'because.constant': '“{{constant}}” is how libraries spell it',
  'because.failure': 'the text says that a WebSocket failed and names no code',
  'because.frame': 'the bytes are a Close frame with this code',
  'because.emptyFrame': 'the bytes are a Close frame without a code',
  'because.vendorHint': '“{{hint}}” points to {{vendor}}',
  'because.vendorReason': '“{{reason}}” is what {{vendor}} says with it',
  'because.vendorNumber': '{{vendor}} uses this number',
  'because.text': 'the words stand on that page',
  'because.no-close-frame': '{{library}} prints this when the connection ends without a Close frame',
  'because.before-open':
    '{{library}} prints this when there was no connection yet, so no close code exists; scripts see 1006',
  'because.refused-handshake':
    '{{library}} prints this when the server answers the handshake with an HTTP status, so no close code exists; scripts see 1006',
  'because.tls-failed': '{{library}} prints this when TLS fails',
  'because.ping-unanswered': '{{library}} prints this when a ping is not answered',
  'because.idle-timeout': '{{library}} prints this when the connection was silent for too long',
  'because.empty-close-frame': '{{library}} prints this when the Close frame names no code',
  'because.normal': '{{library}} prints this when the connection closes normally',
  'because.going-away': '{{library}} prints this when an endpoint goes away',
  'because.service-restart': '{{library}} prints this when the service restarts',
  'because.overloaded': '{{library}} prints this when the service is overloaded',
  'because.frame-breaks-protocol': '{{library}} prints this when a frame breaks the protocol',
  'because.invalid-close-code': '{{library}} prints this on a close code that must not be sent',
  'because.wrong-data-type': '{{library}} prints this on a type of data that it does not take',
  'because.invalid-utf8': '{{library}} prints this when text is not UTF-8',
  'because.policy': '{{library}} prints this when a rule of the server was broken',
  'because.message-too-big': '{{library}} prints this when a message is over the limit',
  'because.missing-extension': '{{library}} prints this when an extension was not agreed',
  'because.internal-error': '{{library}} prints this when the other side met an error',
  'because.bad-gateway': '{{library}} prints this when a gateway cannot reach the server behind it',

  // pages/index
  'home.title': 'WebSocket close codes: what they mean and what to do',
  'home.description':
    'Every WebSocket close code from 1000 to 4999: what happened, who to look at and what to do. Any two codes compared. Sources named, in English and Vietnamese.',
  'home.heading': 'Why did the WebSocket close?',
  'home.space': 'All numbers from 0 to 65535',
  'home.space.protocol': 'the protocol',
  'home.wire.heading': 'Sent in a Close frame',
  'home.wire.text': 'The other side chose this code and told you so.',
  'home.local.heading': 'Never on the wire',
  'home.local.text': 'Your own library made it up, because no code came.',
  'home.registered.heading': 'Registered names',
  'home.registered.text': 'Registered with IANA for libraries and applications. Only the names are fixed.',
  'home.reserved.heading': 'Reserved',
  'home.reserved.text': 'It has no meaning. Nobody should send it.',
  'home.ranges.heading': 'Any other number',
  'home.ranges.text': 'Find the range that it lies in.',
  'home.more.heading': 'More',
  'home.more.compare': 'Compare two codes',
  'home.more.compareText': 'All {{count}} pairs, such as 1005 vs 1006',
  'home.more.claims': 'Commonly wrong',
  'home.more.claimsText': '{{count}} claims about close codes that are not true',

  // pages/api, and the list of endpoints in api/listing and api/openapi
  'footer.api': 'JSON API',
  'api.title': 'JSON API for WebSocket close codes',
  'api.description':
    'Every WebSocket close code, comparison and service as static JSON, CSV and NDJSON, with JSON Schema and OpenAPI. No key, CORS open. Examples for curl, jq, fetch and Python.',
  'api.heading': 'JSON API',
  'api.lead':
    'What this site knows, for programs: static files under `/api/v1`, made from the same records as the pages. No key and no sign-up.',
  'section.try': 'Use it',
  'section.endpoints': 'What there is',
  'section.promise': 'What stays',
  'section.serving': 'Caching and CORS',
  'section.missing': 'What is not there',
  'section.licence': 'Licence',
  'api.curl': 'In a shell: the first columns of the CSV file are those that compare well.',
  'api.jq': 'For a runbook: what to do on 1006, and the codes that script in a browser may pass to `close()`.',
  'api.fetch': 'In a browser or in Node, Deno and Bun: put the code of a close event into words.',
  'api.python': 'In Python, without a package: who closes with 4014, and why.',
  'api.prints': 'It prints:',
  'api.schema': 'Schema:',
  'api.endpoint.index': 'Everything that there is, with every value that the variables take.',
  'api.endpoint.codes': 'All codes of the registry, complete.',
  'api.endpoint.code': 'One code: what happened, what to do, and facts with their sources.',
  'api.endpoint.codesCsv': 'The codes as a table.',
  'api.endpoint.codesNdjson': 'The codes, one object a line.',
  'api.endpoint.pair': 'Two codes: the verdict, what to do on each, and every difference.',
  'api.endpoint.ranges': 'The ranges of numbers around the codes.',
  'api.endpoint.vendors': 'The services, protocols and libraries with numbers of their own.',
  'api.endpoint.vendor': 'One of them: all its numbers and rules.',
  'api.endpoint.number': 'A number, who uses it, and for what.',
  'api.endpoint.messages':
    'What libraries print and how they spell the codes: the phrases that the search field knows.',
  'api.endpoint.claims': 'Claims about close codes that are commonly made and wrong.',
  'api.endpoint.openapi': 'All of this as an OpenAPI 3.1 document.',
  'api.endpoint.schema': 'The JSON Schema (2020-12) of each of these files.',
  'api.texts':
    'Texts stand in every language side by side, as `{"en": …, "vi": …}`. What is unknown is absent. A fact names its sources by `refs`; title and address stand under the same `ref` in the list `sources` of that file.',
  'api.promise.addresses':
    'The number in the address is the version. Under `/api/v1` no address and no field goes away, and none changes its type or meaning. What cannot keep this promise becomes `/api/v2`, beside it.',
  'api.promise.additions':
    'Fields, files and values such as a new `advice` are added: pass over what you do not know. The schemas allow unknown fields; of values they list those of today.',
  'api.promise.texts':
    'Sentences get better at any time. Compare numbers and values such as `backoff`, never sentences.',
  'api.promise.changelog':
    'Every field that is added stands in `API-CHANGELOG.md` in the repository; `version` in `index.json` says how far it goes. A test compares it with the schemas, and every file with its schema.',
  'api.serving.cache':
    'A file may be kept for an hour (`Cache-Control: public, max-age=3600`), so a correction is everywhere within the hour. After that the `ETag` saves fetching what has not changed.',
  'api.serving.cors':
    'Script on any site may read the files (`Access-Control-Allow-Origin: *`). Send a plain `GET` without credentials or headers of your own: static files do not answer preflight requests.',
  'api.missing.status':
    'No program runs behind these addresses, so a wrong request is not explained: where there is no file, the answer has status 404 and is an HTML page for people. Look at the status before you parse.',
  'api.missing.values':
    'A pair names the lower code first. A number that no service uses has no file. Query strings change nothing. `index.json` holds every value that exists.',
  'api.licence':
    'Facts, numbers and values are CC0: use them without asking. Sentences are CC BY 4.0: name closecodes and link the page.',
  'api.thirdParties': 'The scripts and fonts of this site are partly the work of others:',
  'api.thirdParties.licences': 'their licences',

  // components/CodeHero, OriginTag
  'origin.wire': 'Sent in a Close frame',
  'origin.local': 'Never on the wire',
  'origin.reserved': 'Reserved',
  'origin.registered': 'Registered, 3000–3999',
  'origin.private': 'Private use',
  'advice.not-needed': 'No need to reconnect',
  'advice.backoff': 'Reconnect with backoff',
  'advice.random-delay': 'Reconnect after a random delay',
  'advice.other-address-or-user': 'Reconnect elsewhere or when the user asks',
  'advice.after-fix': 'Fix first, then reconnect',
  'advice.after-sign-in': 'Sign in again, then reconnect',
  'advice.after-silence': 'Reconnect when there is something to send',
  'advice.not-applicable': 'Nothing to reconnect for',
  'nameIs.nickname': 'a nickname: the registered meaning is a sentence',

  // components/Answer
  'answer.happened': 'What happened',
  'answer.lookAt': 'Who to look at',
  'answer.act': 'What to do',

  // components/Section: headings of code, range and pair pages
  'section.description': 'Description',
  'section.alike': 'Seven failures that script cannot tell apart',
  'section.causes': 'When you see it',
  'section.fix': 'How to fix it',
  'section.handle': 'Handle it in code',
  'section.frame': 'On the wire',
  'section.exchange': 'The exchange',
  'section.facts': 'Facts',
  'section.measured': 'What you will see, measured',
  'section.against': 'Against the standard',
  'section.readInSource': 'Read in its source',
  'section.messages': 'What it prints',
  'section.received-codes': 'A code that arrives',
  'section.sent-codes': 'A code that the application sends',
  'section.empty': 'The close without a code',
  'section.dropped': 'The dropped connection',
  'section.tls': 'TLS that fails',
  'section.stopped': 'The server that stops, throws or returns',
  'section.proxies': 'Proxies in between',
  'section.settings': 'Settings that matter',
  'section.forward': 'What to pass on instead of 1005, 1006 and 1015',
  'section.libraries': 'What libraries do and print',
  'section.claims': 'Commonly wrong',
  'section.lookalikes': 'Same number, not a close code',
  'section.pairs': 'Often taken for',
  'section.sources': 'Sources',
  'section.kept': 'What is kept on this device',
  'section.keeping': 'How it works',
  'section.limits': 'What it needs, and what it cannot do',
  'section.received': 'You received one',
  'section.choose': 'You want to use one',
  'section.inRange': 'Codes in this range',
  'section.differences': 'Key differences',
  'section.which': 'Which one is it?',
  'section.use': 'When to use which',
  'section.why': 'Why people mix them up',
  'section.more': 'More comparisons',
  'copy.code': 'Copy',
  'copy.done': 'Copied',

  // components/MarkdownLink
  'markdown.copy': 'Copy as Markdown',

  // build/llms: lists for machines
  'llms.summary':
    'Every WebSocket close code: what happened, who to look at and what to do, and what services such as Discord or Pusher mean by their own numbers. Each fact names its source.',
  'llms.addresses':
    'Every page about a code, a comparison, a range or a service stands as Markdown at its own address with ".md" behind it: {{code}}, {{pair}}, {{number}} (a number that services define for themselves), {{vendorCode}}.',
  'llms.codes': 'Codes of the standard',
  'llms.ranges': 'Ranges',
  'llms.overviews': 'Overviews',
  'llms.vendors': 'Services with codes of their own',
  'llms.full': 'The codes, the ranges and the list of services in one file',
  'llms.otherLanguage': 'The same in English',

  // layouts/Embed, badges: a number in the fewest words
  'short.of': '{{vendor}}: {{brief}}',
  'short.services_one': '{{count}} service',
  'short.services_other': '{{count}} services',
  'short.act': 'What to do:',
  'short.more': 'All about {{code}}',

  // components/Cause, Role, Example
  'cause.confirm': 'Confirm it',
  'cause.fix': 'Fix it',
  'role.client': 'If you write the client',
  'role.server': 'If you write the server',
  'role.operator': 'If you run the service',
  'example.browser': 'Browser',
  'example.node': 'Node (ws)',
  'example.python': 'Python (websockets)',
  'example.go': 'Go (gorilla/websocket)',
  'example.java': 'Java (java.net.http)',

  // components/FrameBytes
  'frame.header': 'FIN, Close',
  'frame.length': 'length {{length}}',
  'frame.lengthMasked': 'masked, length {{length}}',
  'frame.maskingKey': 'masking key',
  'frame.code': '{{code}}',
  'frame.codeMasked': '{{code}}, masked',
  'frame.tls': 'Under `wss://` these bytes can be read only behind the end of TLS, or with its keys.',
  'frame.none.cut': 'no Close frame, only TCP FIN or RST',
  'frame.none.tls': 'no frame: there is no WebSocket connection yet',
  'frame.none.reserved': 'no frame to show: the number has no meaning',

  // components/SequenceDiagram: labels, and the sentences of its text alternative
  'exchange.client': 'client',
  'exchange.server': 'server',
  'exchange.message': 'message',
  'exchange.close': 'Close {{code}}',
  'exchange.closeEmpty': 'Close (empty)',
  'exchange.cut': 'connection cut',
  'exchange.tls-failure': 'TLS handshake fails',
  'exchange.event': 'close event: {{code}}',
  'exchange.say.message.client': 'The client sends a message.',
  'exchange.say.message.server': 'The server sends a message.',
  'exchange.say.close.client': 'The client sends a Close frame with code {{code}}.',
  'exchange.say.close.server': 'The server sends a Close frame with code {{code}}.',
  'exchange.say.closeEmpty.client': 'The client sends an empty Close frame.',
  'exchange.say.closeEmpty.server': 'The server sends an empty Close frame.',
  'exchange.say.cut.client': 'The connection is cut at the client’s side, without a Close frame.',
  'exchange.say.cut.server': 'The connection is cut at the server’s side, without a Close frame.',
  'exchange.say.tls-failure': 'The TLS handshake fails, so no WebSocket connection begins.',
  'exchange.say.event.client': 'The client’s close event reports {{code}}.',
  'exchange.say.event.server': 'The server’s close event reports {{code}}.',

  // components/FactsTable, DifferenceTable
  'fact.onWire': 'In a Close frame',
  'fact.onWire.allowed': 'Yes',
  'fact.onWire.never': 'Never',
  'fact.onWire.no-meaning': 'It has no meaning there',
  'fact.origin': 'Who makes the code',
  'fact.origin.wire': 'The endpoint that closes',
  'fact.origin.local': 'The library that observed the end',
  'fact.origin.reserved': 'Nobody',
  'fact.origin.registered': 'The application or library that closes',
  'fact.origin.private': 'The application that closes',
  'fact.sender': 'Who may send it',
  'fact.sender.either': 'Either side',
  'fact.sender.either.client': 'Either side; in practice the client',
  'fact.sender.either.server': 'Either side; in practice the server',
  'fact.sender.either.gateway': 'Either side; in practice a gateway',
  'fact.sender.either.detector': 'Either side: the one that finds the fault',
  'fact.sender.server': 'Only the server',
  'fact.sender.server.client': 'Only the server',
  'fact.sender.server.server': 'Only the server',
  'fact.sender.server.gateway': 'A server acting as gateway or proxy',
  'fact.sender.server.detector': 'Only the server, when it finds the fault',
  'fact.sender.client': 'Only the client',
  'fact.sender.nobody': 'Nobody',
  'fact.browserClose': '`close(code)` in a browser',
  'fact.browserClose.accepts': 'Sends it',
  'fact.browserClose.throws': 'Throws `InvalidAccessError`',
  'fact.browser': 'The browser itself',
  'fact.browser.never': 'Never produces it; it passes on what it receives',
  'fact.browser.script-passes-it': 'Sends it only when script passes it to `close()`',
  'fact.browser.page-goes-away': 'Sends it when the page goes away with the socket open',
  'fact.browser.close-without-code-answered': 'Reports it when the Close frame that it received was empty',
  'fact.browser.no-close-frame': 'Reports it when no Close frame came',
  'fact.browser.handshake-failed': 'Reports it when the connection never opened',
  'fact.browser.frame-breaks-protocol': 'Sends it when a frame from the server breaks the protocol',
  'fact.browser.text-not-utf8': 'Firefox sends it when text from the server is not UTF-8; Chromium sends 1002 then',
  'fact.browser.message-over-limit': 'Firefox sends it when a message is too big for it',
  'fact.browser.internal-failure': 'Sends it on a failure inside the browser',
  'fact.browser.tls-failed-firefox':
    'Firefox reports it after a failed TLS handshake; Chromium and the standard say 1006',
  'fact.clean': '`wasClean`',
  'fact.clean.normally': 'Normally `true`',
  'fact.clean.never': '`false`',
  'fact.clean.not-applicable': 'Does not apply',
  'fact.reason': 'Reason',
  'fact.reason.possible': 'Optional, up to 123 bytes',
  'fact.reason.never': 'Always empty',
  'fact.reason.not-applicable': 'Does not apply',
  'fact.reconnect': 'Reconnect',
  'fact.advice.not-needed': 'Only if you still need the connection.',
  'fact.advice.backoff': 'Yes, with random and growing delays.',
  'fact.advice.random-delay': 'Yes, after a random delay.',
  'fact.advice.other-address-or-user': 'To another address, or to the same one when the user asks.',
  'fact.advice.after-fix': 'Not before the cause is fixed.',
  'fact.advice.after-sign-in': 'After signing in again.',
  'fact.advice.after-silence': 'When there is something to send.',
  'fact.advice.not-applicable': 'Does not apply.',
  'fact.delay': 'First attempt after {{min}} to {{max}} s.',
  'fact.basis.stated': 'The source gives this advice.',
  'fact.basis.ours': 'The standard does not say; this is our advice.',
  'fact.meaning': 'Registered meaning',
  'fact.registration': 'Registration',
  'fact.registered.unstated': 'No date in the registry.',
  'fact.registered.on': 'Registered on {{date}}.',
  'fact.registered.updated': 'Record updated on {{date}}.',
  'fact.contact.workingGroup': 'Contact: the working group.',
  'fact.contact.individual': 'Contact: a named person.',
  'fact.reference.none': 'The registry names no reference document.',
  'fact.source': 'Source',
  'facts.agree_one': '{{count}} fact is the same',
  'facts.agree_other': '{{count}} facts are the same',
  'facts.what': 'Fact',

  // The lab: scenarios (i18n/lab.ts), what was seen, questions, pages of libraries, /interop, /proxies
  'lab.scenario.s-close-N': 'The server closes with {{code}}',
  'lab.scenario.s-close-N-reason': 'The server closes with {{code}} and a reason',
  'lab.scenario.s-close-empty': 'The server sends an empty Close frame',
  'lab.scenario.s-close-onebyte': 'The server sends a Close frame with one byte in it',
  'lab.scenario.s-close-badutf8-reason': 'The server closes with a reason that is not UTF-8',
  'lab.scenario.s-close-fragmented': 'The server splits its Close frame in two',
  'lab.scenario.s-close-126': 'The server sends a Close frame of 126 bytes, one more than allowed',
  'lab.scenario.s-close-then-tcp-open': 'The server closes with 1000 and then leaves TCP open',
  'lab.scenario.s-text-badutf8': 'The server sends text that is not UTF-8',
  'lab.scenario.s-rsv1': 'The server sets RSV1 without an extension',
  'lab.scenario.s-opcode-3': 'The server sends a frame with the reserved opcode 3',
  'lab.scenario.s-masked': 'The server masks a frame',
  'lab.scenario.s-big-2m': 'The server sends a message of 2 MiB',
  'lab.scenario.s-big-12m': 'The server sends a message of 12 MiB',
  'lab.scenario.s-tcp-fin': 'TCP ends with FIN, without a Close frame',
  'lab.scenario.s-tcp-rst': 'TCP ends with RST, without a Close frame',
  'lab.scenario.s-tcp-fin-midframe': 'TCP ends with FIN in the middle of a frame',
  'lab.scenario.h-N': 'The server answers the handshake with HTTP {{code}}',
  'lab.scenario.h-bad-accept': 'The server answers with a wrong Sec-WebSocket-Accept',
  'lab.scenario.h-drop': 'The server drops the connection during the handshake',
  'lab.scenario.h-refused': 'Nothing listens at the port',
  'lab.scenario.h-tls-selfsigned': 'The certificate is self-signed',
  'lab.scenario.h-tls-to-plain': 'TLS is tried at a port that speaks plain HTTP',
  'lab.scenario.c-close-none': 'The application calls close without a code',
  'lab.scenario.c-close-N': 'The application calls close with {{code}}',
  'lab.scenario.c-close-N-reason': 'The application calls close with {{code}} and a reason',
  'lab.scenario.c-close-reason-124bytes':
    'The application calls close with a reason of 124 bytes, one more than allowed',
  'lab.scenario.c-close-1000-unanswered': 'The application closes with 1000 and the server never answers',
  'lab.scenario.c-close-1000-answered-1001': 'The application closes with 1000 and the server answers with 1001',
  'lab.scenario.c-close-1000-answered-empty':
    'The application closes with 1000 and the server answers with an empty Close frame',
  'lab.scenario.c-close-1000-answered-fin':
    'The application closes with 1000 and the server ends TCP without a Close frame',
  'lab.scenario.peer-close-N': 'The client closes with {{code}}',
  'lab.scenario.peer-close-empty': 'The client sends an empty Close frame',
  'lab.scenario.peer-close-onebyte': 'The client sends a Close frame with one byte in it',
  'lab.scenario.peer-close-badutf8-reason': 'The client closes with a reason that is not UTF-8',
  'lab.scenario.peer-close-fragmented': 'The client splits its Close frame in two',
  'lab.scenario.peer-tcp-fin': 'The client ends TCP with FIN, without a Close frame',
  'lab.scenario.peer-tcp-rst': 'The client ends TCP with RST, without a Close frame',
  'lab.scenario.peer-fin-midframe': 'The client ends TCP with FIN in the middle of a frame',
  'lab.scenario.peer-rsv1': 'The client sets RSV1 without an extension',
  'lab.scenario.peer-opcode-3': 'The client sends a frame with the reserved opcode 3',
  'lab.scenario.peer-unmasked': 'The client sends a frame without a mask',
  'lab.scenario.peer-ping-126': 'The client sends a Ping of 126 bytes, one more than allowed',
  'lab.scenario.peer-text-badutf8': 'The client sends text that is not UTF-8',
  'lab.scenario.peer-big-20k': 'The client sends a message of 20 KiB',
  'lab.scenario.peer-big-2m': 'The client sends a message of 2 MiB',
  'lab.scenario.peer-big-20m': 'The client sends a message of 20 MiB',
  'lab.scenario.app-close-none': 'The application closes without a code',
  'lab.scenario.app-close-N': 'The application closes with {{code}}',
  'lab.scenario.app-close-N-reason': 'The application closes with {{code}} and a reason',
  'lab.scenario.app-close-reason-124': 'The application closes with a reason of 124 bytes, one more than allowed',
  'lab.scenario.app-close-1000-unanswered': 'The application closes with 1000 and the client never answers',
  'lab.scenario.ping-unanswered': 'The client answers no Ping',
  'lab.scenario.app-returns': 'The handler returns while the connection is open',
  'lab.scenario.app-throws': 'The handler throws',
  'lab.scenario.server-sigterm': 'The server process gets SIGTERM',
  'lab.scenario.server-sigkill': 'The server process gets SIGKILL',
  'lab.scenario.backend-s-close-N': 'The server behind it closes with {{code}}',
  'lab.scenario.backend-s-close-empty': 'The server behind it sends an empty Close frame',
  'lab.scenario.backend-s-tcp-fin': 'The server behind it ends TCP with FIN, without a Close frame',
  'lab.scenario.backend-s-tcp-rst': 'The server behind it ends TCP with RST, without a Close frame',
  'lab.scenario.backend-refused': 'Nothing listens behind it',
  'lab.scenario.backend-h-N': 'The server behind it answers the handshake with HTTP {{code}}',
  'lab.scenario.idle-timeout': 'Nothing is sent until its idle limit',
  'lab.scenario.reload': 'It reloads its configuration',
  'lab.scenario.graceful-stop': 'It is asked to stop gracefully',
  'lab.scenario.stop': 'It is stopped at once',
  'lab.said.code': 'The application is told {{code}}.',
  'lab.said.codeless': 'The application is told of the end and gets no code.',
  'lab.said.endless': 'The application is told of no end within the time limit.',
  'lab.said.neverOpened': 'The connection never opens.',
  'lab.said.refused': 'The handshake is answered with HTTP {{status}}.',
  'lab.said.clean': 'The close counts as clean.',
  'lab.said.unclean': 'The close does not count as clean.',
  'lab.said.reason': 'The reason it is told:',
  'lab.said.error': 'The error:',
  'lab.said.threw': 'The call fails:',
  'lab.said.died': 'The process ends:',
  'lab.said.sent': 'It sends a Close frame with {{code}}:',
  'lab.said.sentEmpty': 'It sends an empty Close frame.',
  'lab.said.sentNothing': 'It sends no Close frame.',
  'lab.said.sentToBackend': 'To the server behind it goes a Close frame with {{code}}:',
  'lab.said.sentEmptyToBackend': 'To the server behind it goes an empty Close frame.',
  'lab.said.waited_one': 'That takes about {{count}} second.',
  'lab.said.waited_other': 'That takes about {{count}} seconds.',
  'lab.varied.status': 'The status was not the same in every run:',
  'lab.varied.opened': 'Whether the connection opened was not the same in every run:',
  'lab.varied.connections': 'The number of connections was not the same in every run:',
  'lab.varied.code': 'The code was not the same in every run:',
  'lab.varied.reason': 'The reason was not the same in every run:',
  'lab.varied.wasClean': 'Whether it counted as clean was not the same in every run:',
  'lab.varied.errorText': 'The error was not the same in every run:',
  'lab.varied.threw': 'The failure of the call was not the same in every run:',
  'lab.varied.ended': 'Whether the application was told of the end was not the same in every run:',
  'lab.varied.died': 'How the process ended was not the same in every run:',
  'lab.varied.frameSent': 'The Close frame was not the same in every run:',
  'lab.varied.frameToBackend': 'The Close frame to the server behind it was not the same in every run:',
  'lab.varied.tcpEnd': 'How TCP ended was not the same in every run:',
  'lab.varied.tcpBy': 'Who ended TCP was not the same in every run:',
  'lab.varied.seconds': 'The wait was not the same in every run, in seconds:',
  'lab.varied.tcpSeconds': 'The time until TCP ended was not the same in every run, in seconds:',
  'lab.fate.received.same': 'told to the application as they are',
  'lab.fate.received.changed': 'told to the application as {{to}}',
  'lab.fate.received.none': 'the application gets no code',
  'lab.fate.received.nothing': 'the application is told of no end',
  'lab.fate.sent.same': 'sent as they are',
  'lab.fate.sent.changed': 'sent as {{to}}',
  'lab.fate.sent.none': 'sent as an empty Close frame',
  'lab.fate.sent.nothing': 'no Close frame is sent',
  'lab.fate.sent.refused': 'refused:',
  'lab.fate.sent.died': 'the process ends',
  'lab.fate.varies': 'not the same in every run:',
  'lab.role.client': 'Client',
  'lab.role.server': 'Server',
  'lab.role.proxy': 'Proxy',
  'lab.as.client': '{{name}} {{version}} as a client',
  'lab.as.server': '{{name}} {{version}} as a server',
  'lab.as.proxy': '{{name}} {{version}} as a proxy',
  'lab.question.client.drops': 'What do I get when the network drops?',
  'lab.question.client.restarts': 'What do I get when the server restarts or goes away?',
  'lab.question.client.tls': 'What do I get when TLS fails?',
  'lab.question.client.handshake': 'What do I get when the handshake fails?',
  'lab.question.client.closeNone': 'What goes out when I call close with nothing?',
  'lab.question.client.empty': 'What do I get when the server names no code?',
  'lab.question.client.unknown': 'What does it do with a code it should not get?',
  'lab.question.client.unanswered': 'How long does an unanswered close take?',
  'lab.question.client.reason': 'What becomes of a reason?',
  'lab.question.client.big': 'What happens when a message is big?',
  'lab.question.client.broken': 'What does it do about frames that break the protocol?',
  'lab.question.server.deploy': 'What do my clients see when I deploy?',
  'lab.question.server.throws': 'What do my clients see when my handler throws or returns?',
  'lab.question.server.drops': 'What do I get when a client vanishes?',
  'lab.question.server.ping': 'What happens when a client answers no Ping?',
  'lab.question.server.closeNone': 'What goes out when I close with nothing?',
  'lab.question.server.empty': 'What do I get when the client names no code?',
  'lab.question.server.unknown': 'What does it do with a code it should not get?',
  'lab.question.server.unanswered': 'How long does an unanswered close take?',
  'lab.question.server.reason': 'What becomes of a reason?',
  'lab.question.server.big': 'What happens when a message is too big?',
  'lab.question.server.broken': 'What does it do about frames that break the protocol?',
  'lab.question.proxy.forwards': 'What does the client get of a close?',
  'lab.question.proxy.drops': 'What does the client get when the server vanishes?',
  'lab.question.proxy.unreachable': 'What does the client get when the server cannot be reached?',
  'lab.question.proxy.idle': 'What happens to an idle connection?',
  'lab.question.proxy.reload': 'What happens on reload?',
  'lab.question.proxy.stop': 'What happens on stop?',
  'lab.maySend': 'Which codes may I send?',
  'lab.receives': 'Which codes do I receive unchanged?',
  'lab.codesList': 'Codes tried: {{codes}}',
  'lab.all_one': 'The {{count}} scenario as it was seen',
  'lab.all_other': 'All {{count}} scenarios as they were seen',
  'library.title': '{{name}}: what it reports when a WebSocket closes',
  'library.titleShort': '{{name}}: WebSocket close codes',
  'library.description':
    '{{name}} ({{language}}): which close codes it reports, accepts, changes and refuses, and what it prints.',
  'library.heading': '{{name}} and close codes',
  'library.lead':
    'What {{name}} did when it was run: which code the application is told, what goes over the wire, which error it gives.',
  'library.leadRead': 'What the source and the documents of {{name}} say. It was not run here.',
  'library.compare':
    'Libraries differ most where a connection drops, where TLS fails and where nobody names a code. What each of those that were run does there:',
  'library.messages': 'Messages that lead to a close code, each with the place where it was read.',
  'libraries.title': 'WebSocket libraries: which close code each one reports',
  'libraries.description':
    '{{count}} WebSocket implementations, {{measured}} of them measured: what they report, send, change and refuse.',
  'libraries.heading': 'Libraries, browsers and proxies',
  'libraries.lead':
    'What {{count}} implementations do when a connection ends. {{measured}} of them were run and measured, with the version beside the result; the others were read in source.',
  'libraries.toInterop': 'All results side by side',
  'libraries.toProxies': 'What proxies do',
  'libraries.read': 'read in source',
  'interop.title': 'WebSocket close codes by library: received, sent, changed, refused',
  'interop.description':
    'Measured tables: which close codes each WebSocket library and browser accepts, changes or refuses, and what a dropped connection or failed TLS looks like.',
  'interop.heading': 'Who does what with a close code',
  'interop.lead':
    '{{count}} measurements with {{scenarios}} results, each from three runs. A cell leads to everything that was seen there.',
  'interop.implementation': 'Implementation',
  'interop.received.client': 'A server closes with this code: what the client application is told',
  'interop.received.server': 'A client closes with this code: what the server application is told',
  'interop.received.proxy': 'A server closes with this code: what the proxy passes on',
  'interop.sent.client': 'The client application closes with this code: what goes out',
  'interop.sent.server': 'The server application closes with this code: what goes out',
  'interop.sent.proxy': 'What the proxy sends',
  'interop.role.client': 'Clients',
  'interop.role.server': 'Servers',
  'interop.role.proxy': 'Proxies',
  'interop.mark.same': 'as it is',
  'interop.mark.number': 'this number instead',
  'interop.mark.none': 'no code: none is told, or the Close frame is empty',
  'interop.mark.nothing': 'nothing: no end is told, or no Close frame is sent',
  'interop.mark.refused': 'refused with an error',
  'interop.mark.died': 'the process ends',
  'interop.mark.varies': 'not the same in every run',
  'interop.mark.departs': 'against the standard: see “Against the standard” on the page of the implementation',
  'interop.language': 'Language',
  'interop.roleFilter': 'Role',
  'interop.all': 'all',
  'interop.none': 'No implementation is like that. Choose “all” in one of the two.',
  'proxies.title': 'WebSocket close codes behind nginx, HAProxy, Caddy and Apache',
  'proxies.description':
    'What proxies do to a WebSocket close, an idle connection, on reload and on stop, with the settings that matter and their defaults.',
  'proxies.heading': 'What proxies do to a close',
  'proxies.lead':
    'A proxy passes a Close frame on, or it ends TCP and the client sees 1006. Which of the two, and when, was measured here.',
  'proxies.setting': 'Setting',
  'proxies.default': 'Default',
  'proxies.about': 'What it is about',
  'proxies.unset': 'not stated',
  'proxies.more': 'Everything that was seen: {{name}}',
  'proxies.forward.intro':
    'RFC 6455, 7.4.1 forbids 1005, 1006 and 1015 in a Close frame: they are told by an endpoint to its own application. Whoever writes a proxy has to choose something else for the other side. The standard does not say what; this is our advice.',
  'proxies.forward.1005':
    'The one side sent an empty Close frame: pass on an empty Close frame. It says exactly what was said.',
  'proxies.forward.1006':
    'The one side vanished: tell the client 1014 (Bad Gateway), or 1011 where clients refuse 1014, so that it sees a Close frame with a code and not 1006 again. Tell the server 1001.',
  'proxies.forward.1015':
    'TLS to the server failed before the WebSocket was open: answer the handshake of the client with HTTP 502. There is no connection yet that a Close frame could end.',
  'lab.measured': 'Run here, three times each.',
  'lab.from':
    'Measured with {{package}}, version {{version}}, three runs of each scenario against a peer made for this.',
  // components/LibraryTable
  'libraries.intro': 'Each name links to the line of source code or the page where it was read.',
  'libraries.reports': 'reports {{code}}',
  'libraries.reportsNone': 'gives no code',
  'libraries.sends': 'sends {{code}}',
  'libraries.sendsNone': 'sends no code of its own',
  'libraries.setting': '`{{name}}`',
  'libraries.settingDefault': '`{{name}}`, default {{value}}',
  'libraries.more_one': '{{count}} more situation, by library',
  'libraries.more_other': '{{count}} more situations, by library',
  'libraries.unsure': 'not certain',

  // components/DepartureList: what was seen, and the rule that it departs from; the section is linked after it
  'departure.intro':
    'What the measured version did that the text of a standard excludes: a must, a must not or a definition. Where a standard leaves the choice, nothing is listed.',
  'departure.seen': 'Seen here:',
  'departure.toldForCode':
    'A Close frame arrives with {{codes}} and the application is told {{told}}. The code of a connection is the one in the first Close frame that arrives:',
  'departure.toldForEmpty':
    'An empty Close frame arrives and the application is told {{told}}. A Close frame without a code means 1005:',
  'departure.toldForDrop':
    'The connection ends without a Close frame from the other side and the application is told {{told}}. That means 1006:',
  'departure.toldUnanswered':
    'The application closes with 1000, no Close frame comes back, and it is told {{told}}. Where no Close frame arrived, the code is 1006:',
  'departure.toldUnopened':
    'The connection never opens and the application is told {{told}}. It counts as closed without a Close frame, which means 1006:',
  'departure.toldForTls':
    'TLS fails and the page is told {{told}}. Scripts must not be able to tell this from other failures, so the code is 1006:',
  'departure.unanswered': 'A Close frame with {{codes}} gets no answer, TCP is ended. It must be answered with one:',
  'departure.unansweredEmpty': 'An empty Close frame gets no answer, TCP is ended. It must be answered with one:',
  'departure.stuck.oneByte':
    'A Close frame with one byte in it gets neither an answer nor an end of TCP within the time limit. A Close frame must be answered with one:',
  'departure.stuck.badReason':
    'A Close frame whose reason is not UTF-8 gets neither an answer nor an end of TCP within the time limit. The receiver must fail the connection:',
  'departure.took.rsv1':
    'A frame with RSV1 set, without an extension, is taken and the connection goes on. The receiver must fail it:',
  'departure.took.opcode':
    'A frame with the reserved opcode 3 is taken and the connection goes on. The receiver must fail it:',
  'departure.took.masked':
    'A masked frame from the server is taken and the connection goes on. A client must close it:',
  'departure.took.unmasked':
    'A frame from the client without a mask is taken and the connection goes on. A server must close it:',
  'departure.took.badText':
    'A text message that is not UTF-8 is taken and the connection goes on. Who reads text as UTF-8 and finds that it is not must fail the connection:',
  'departure.took.oneByte':
    'A Close frame with one byte in it is answered like an empty one. A body starts with a code of two bytes, and what arrives must be validated:',
  'departure.took.fragmented':
    'A Close frame in two parts is answered like a whole one. Control frames must not be fragmented, and what arrives must be validated:',
  'departure.took.tooLong':
    'A Close frame of 126 bytes is answered like a valid one. Control frames have 125 bytes at most, and what arrives must be validated:',
  'departure.took.longPing':
    'A Ping of 126 bytes is taken and the connection goes on. Control frames have 125 bytes at most, and what arrives must be validated:',
  'departure.wrongAccept':
    'A wrong Sec-WebSocket-Accept is accepted and the connection opens. The client must fail it:',
  'departure.askedReserved':
    'It sends {{codes}} in a Close frame when the application says so. 1005, 1006 and 1015 must not stand in one:',
  'departure.answeredReserved':
    'It answers with {{codes}} in a Close frame when that is what arrived. 1005, 1006 and 1015 must not stand in one:',
  'departure.askedUnused':
    'It sends {{codes}} in a Close frame when the application says so. A Close frame carries a code that is defined, and numbers below 1000 are not used:',
  'departure.answeredUnused':
    'It answers with {{codes}} in a Close frame when that is what arrived. A Close frame carries a code that is defined, and numbers below 1000 are not used:',
  'departure.askedTooLong':
    'It sends a Close frame of 126 bytes when the application gives a reason of 124. Control frames have 125 bytes at most:',
  'departure.answeredTooLong':
    'It answers with a Close frame of 126 bytes when that is what arrived. Control frames have 125 bytes at most:',
  'departure.failedTooLong':
    'It explains its own 1002 in a Close frame of more than 125 bytes. Control frames have 125 bytes at most:',
  'departure.answeredBadReason':
    'It sends back a reason that is not UTF-8. What follows the code in a Close frame is UTF-8:',
  'departure.sentOther':
    'The application closes with {{codes}} and {{told}} goes out. A Close frame must carry the code that the closing side gave:',
  'departure.closeTakes':
    '`close()` accepts {{codes}}. It must throw InvalidAccessError for all but 1000 and 3000 to 4999:',
  'departure.cleanWithoutFrame':
    'No Close frame comes back, and the close still counts as clean. It is clean only after both sides have sent one:',
  'departure.noCloseEvent': 'The connection is over, and no `close` event comes. There must be one at every end:',
  'libraries.otherwise': 'Version {{version}}, measured, did otherwise:',

  // build/pictures: below the picture of a page that has no labels
  'picture.subject': 'WebSocket close codes',

  // components/ClaimList, pages/wrong-claims
  'claims.title': 'WebSocket close codes: what is commonly got wrong',
  'claims.description':
    '{{count}} common claims about WebSocket close codes that are wrong, each with what is true and the standard or source that says so.',
  'claims.heading': 'Commonly wrong about close codes',
  'claims.lead':
    '{{count}} claims that stand in documentation, answers and code, and are not true. Each comes with the facts and with who says so.',
  'claims.wrong': 'Wrong',
  'claims.true': 'True',
  'claims.seen': 'Read in',
  'claims.concerns': 'Concerns',
  'claims.general': 'close codes in general',

  // components/PairList, PairMatrix, PairPicker, pages/compare
  'pair.versus': 'vs',
  'pair.title': 'WebSocket {{first}} vs {{second}}: {{firstName}} or {{secondName}}?',
  'pair.titleShort': 'WebSocket close codes {{first}} vs {{second}} compared',
  'pair.heading': '{{first}} {{firstName}} vs {{second}} {{secondName}}',
  'pair.link': '{{first}} vs {{second}}',
  'pair.description':
    'WebSocket close codes {{first}} ({{firstName}}) and {{second}} ({{secondName}}) compared: how to tell them apart, what to do on each, and which one to send.',
  'pair.seeing': 'On seeing {{code}}',
  'pair.page': 'Sources for {{code}}',
  'pair.sources': 'The facts stand with their sources on the pages of the two codes:',
  'compare.title': 'Compare any two WebSocket close codes',
  'compare.description':
    'All {{count}} pairs of WebSocket close codes: which one it is, how to tell them apart and when to use which. The pairs that people mix up are marked.',
  'compare.heading': 'Compare two close codes',
  'compare.lead': 'Choose the first code, then the second. Pairs that people mix up are marked.',
  'compare.picker': 'Choose two codes',
  'compare.confused': 'Often mixed up',
  'compare.matrix': 'All {{count}} pairs',
  'compare.matrixText': 'Every cell leads to its pair. ● marks the pairs that people mix up.',
  'compare.code': 'Code',
  'redirect.title': '{{first}} vs {{second}} has moved',
  'redirect.text': 'The lower number comes first. This comparison stands at its one address:',

  // components/PageLinks, client/links, pages/links
  'pageLinks.summary': 'Link to this page',
  'pageLinks.how': 'All formats',
  'pageLinks.copied': 'Copied: {{format}}',
  'pageLinks.refused': 'This browser did not allow copying. Select it here:',
  'linkFormat.plain': 'Address',
  'linkFormat.markdown': 'Markdown',
  'linkFormat.html': 'HTML',
  'linkFormat.slack': 'Slack',
  'linkFormat.pagerduty': 'PagerDuty',
  'linkFormat.prometheus': 'Prometheus',
  'linkFormat.comment': 'Code comment',
  'links.title': 'Link to closecodes: addresses that never change',
  'links.description':
    'What stays where it is, what happens when something must move, and how to link a WebSocket close code from a runbook, an alert, chat or code.',
  'links.nav': 'Link here',
  'links.heading': 'Link here, for good',
  'links.lead':
    'Put these addresses into runbooks, alerts, dashboards and error messages. They stay. A list of all of them is kept with the source, and a build that loses one fails.',
  'section.formats': 'How to write the link',
  'section.anchors': 'Straight to the answer',
  'section.badges': 'Badges and frames',
  'section.moves': 'When something must move',
  'section.spellings': 'Other spellings',
  'section.not-promised': 'What is not promised',
  'links.promise.code': 'A close code, or a number that only services use',
  'links.promise.pair': 'Two codes compared, the lower number first',
  'links.promise.vendor': 'A service, and one of its numbers',
  'links.promise.range': 'A range of numbers',
  'links.promise.anchor': 'Every heading, by its anchor',
  'links.promise.api': 'The data, as JSON. A change that breaks readers gets a new number, and `v1` goes on',
  'links.promise.languages':
    'Every page has the same address in Vietnamese, with `/vi` in front, and the same anchors.',
  'links.formats.text':
    'Every page about a code, a pair, a range or a service has these at its end, under “Link to this page”, each with a button that copies it. Where the address bar shows an anchor, the copied link carries it.',
  'links.formats.plain': 'Works everywhere.',
  'links.formats.markdown': 'For READMEs, wikis, issues.',
  'links.formats.html': 'For pages of your own.',
  'links.formats.slack':
    'For messages that a program sends: `mrkdwn` text of a block or a webhook. In the message field of the app, paste the address.',
  'links.formats.pagerduty':
    'A member of the event that is sent to the Events API v2, beside `payload`: the incident shows it as a link. In `payload.custom_details` the plain address does.',
  'links.formats.prometheus':
    'In an alerting rule of Prometheus. Alertmanager hands the annotation to its receivers; their templates read it as `.CommonAnnotations.runbook_url`, or as `.Annotations.runbook_url` of each alert.',
  'links.formats.comment': 'Beside the code that handles the number. In Python, YAML or a shell write `#` for `//`.',
  'links.anchors.text':
    'An anchor behind the address of a code leads to the part that is asked for. They are the same on the pages of all {{count}} codes and in both languages.',
  'links.anchors.what-to-do':
    'What to do, in one sentence. Pairs, ranges, numbers and the numbers of services have it too',
  'links.anchors.causes': 'The causes, the likeliest first, and how to confirm each',
  'links.anchors.client': 'What to do if you write the client',
  'links.anchors.server': 'What to do if you write the server',
  'links.anchors.operator': 'What to do if you run the service',
  'links.anchors.copy': 'Following a heading puts its address into the address bar and onto the clipboard.',
  'links.badges.text':
    'A badge is a small picture for a README or a dashboard. A frame is a light page without script, made to stand inside another one. Each code has both, in both languages.',
  'links.badges.markdown': 'A badge that leads to its page, in Markdown:',
  'links.badges.html': 'The same in HTML:',
  'links.badges.frame': 'A frame. Only these addresses allow it; every other page refuses to be framed:',
  'links.moves.ledger':
    'Nothing moves for the sake of order. If an address has to change, the old one leads to the new one for ever, with a permanent redirect.',
  'links.moves.anchor': 'An anchor that is renamed keeps its old name beside the new one.',
  'links.moves.code': 'A code that the registry drops keeps its page, which then says so.',
  'links.spellings.text':
    'These lead to the right page too, in either language. Hosts that know redirects answer with one; elsewhere the page for unknown addresses leads on.',
  'links.spellings.to': 'leads to',
  'links.not.sources': 'The numbers of the sources in a page, such as `#s3`: they count in order of mention.',
  'links.not.files':
    'Files with a digest in their path, under `/scripts` and `/fonts`, and the data of the search field.',
  'links.not.words': 'The wording of pages. Facts are corrected, and the list of changes lists what was.',

  // pages/changes and the feed
  'changes.title': 'What changed in the records of close codes',
  'changes.description':
    'New codes, new services and corrected facts on this site, the newest first, to read here or to follow as an Atom feed.',
  'changes.nav': 'Changes',
  'changes.heading': 'What changed',
  'changes.lead': 'New entries and corrected facts, the newest first. A change of wording or of looks is not listed.',
  'changes.feed': 'Follow it as an Atom feed',
  'changes.kind.added': 'Added',
  'changes.kind.corrected': 'Corrected',
  'changes.kind.removed': 'Removed',
  'changes.about': 'Pages:',

  // opensearch.xml
  'openSearch.description': 'Finds a WebSocket close code by its number, its name, a log line or bytes.',

  // components/RangeFacts, pages/ranges, pages/404
  'range.status': 'Status',
  'range.status.not-used': 'Not used',
  'range.status.unassigned': 'Unassigned',
  'range.status.registered': 'For registration by libraries, frameworks and applications',
  'range.status.private-use': 'Private use',
  'range.status.outside': 'Outside the registry',
  'range.registration': 'Registration',
  'range.registration.none': 'None',
  'range.registration.standards-or-specification': 'Standards Action, Specification Required or IESG Review',
  'range.registration.first-come': 'First come, first served, with IANA',
  'range.registration.impossible': 'Cannot be registered; by prior agreement',
  'range.libraries': 'On receiving one, libraries',
  'range.libraries.rejected': 'mostly treat it as a protocol error; Chromium passes it on',
  'range.libraries.mostly-rejected': 'mostly treat it as a protocol error; Chromium and WebKit pass it on',
  'range.libraries.accepted': 'mostly pass it on to the application',
  'range.unassigned': 'Nobody has registered',
  'range.unassigned.none': 'Does not apply',
  // pages/offline, pages/offline/unkept, components/KeptPages, api/web-manifest
  'offline.title': 'Read closecodes without a network',
  'offline.description':
    'Pages that you have opened stay readable without a network. On request every page of a language is kept: one file, its size shown before.',
  'offline.heading': 'Without a network',
  'offline.lead':
    'Pages that you have opened can be read without a network. You can also keep all {{pages}} English pages, the search field and the decoder on this device: one file of {{size}}.',
  'offline.noScript':
    'Keeping pages takes JavaScript, which is switched off or not available here. Without it, save or print the pages that you need with your browser; they are complete as they stand.',
  'offline.show': 'Show what is kept, and keep all pages',
  'offline.keeping.visited':
    'From your first click or key press on, this site keeps the pages that you open: the last 60 of them.',
  'offline.keeping.all':
    'All pages of a language are kept only when you ask for it here. They stay compressed on the device and are unpacked one by one as you read.',
  'offline.keeping.fresh':
    'With a network you see what the server has. A kept page is shown when there is no network, or when the answer takes longer than three seconds.',
  'offline.keeping.update':
    'When the site changes, everything that is kept is replaced together, in the background, the file with all pages included. Old and new pages never stand side by side.',
  'offline.keeping.remove':
    'Remove what is kept with the button above, or with the settings of your browser for the data of this site.',
  'offline.limits.https':
    'It needs `https`, or `localhost`. At a plain `http` address, such as that of a machine in your own network, browsers do not let a site keep pages.',
  'offline.limits.private':
    'Private windows may refuse it, or forget everything when they are closed. The pages themselves work as ever.',
  'offline.limits.space':
    'A browser that runs out of space may remove what is kept. When you keep all pages, this site asks your browser not to; some browsers ask you.',
  'offline.limits.home':
    'On a phone you can put the site on the home screen. Safari deletes what a site keeps after a week without a visit, unless the site is on the home screen.',
  'offline.limits.privacy': 'What you search for or paste is read on your device, with and without a network.',
  'keep.insecure':
    'This address is not `https`, so your browser does not let the site keep pages. Everything else works as ever.',
  'keep.unsupported':
    'Your browser does not let this site keep pages: it is too old, or this is a private window. Everything else works as ever.',
  'keep.off': 'Keeping all pages is switched off at the moment.',
  'keep.noNetwork': 'There is no network. All pages can be kept when you are connected again.',
  'keep.offer': 'Keep all {{pages}} English pages for reading without a network: {{size}} to fetch.',
  'keep.keep': 'Keep for offline',
  'keep.progressLabel': 'All English pages',
  'keep.progress': '{{done}} of {{size}}',
  'keep.stop': 'Stop',
  'keep.stopped': 'Stopped. Nothing was kept.',
  'keep.failed':
    'The file did not arrive whole, so nothing was kept. Try again; if the site has just changed, load this page anew first.',
  'keep.done': 'Done: the file has arrived whole.',
  'keep.all': 'All English pages are kept on this device: {{size}}.',
  'keep.noSuchPage': 'All pages of the site are kept here, and none of them has this address.',
  'keep.visited': 'Pages that you have opened: {{total}}',
  'keep.remove': 'Remove what is kept',
  'keep.removed': 'Removed.',
  'keep.storage': 'This site takes up {{usage}} of the {{quota}} that your browser allows it.',
  'keep.persisted': 'The browser has agreed to keep it.',
  'keep.notPersisted': 'The browser may remove it when space runs out.',
  'unkept.title': 'Not kept on this device',
  'unkept.description': 'There is no network, and this page is not kept on this device.',
  'unkept.heading': 'No network, and this page is not kept',
  'unkept.lead':
    'This page was not opened before, so it is not on this device. It loads by itself when the network is back. Until then, what you have is listed here.',
  'manifest.name': 'closecodes: WebSocket close codes',
  'manifest.description': 'What every WebSocket close code means, how any two differ, and what to do.',
  'notFound.title': 'No page at this address',
  'notFound.description':
    'There is no page at this address. If it holds a number from 0 to 65535, this page says which range of WebSocket close codes the number lies in.',
  'notFound.heading': 'No page at this address',
  'notFound.lead':
    'If the address holds a number, find its range here. Every range has a page that says what such a number means.',
  'notFound.number': 'About {{number}}',
  'notFound.tooBig':
    'A close code is two bytes on the wire, so nothing above 65535 can be one. The number comes from somewhere else.',
  'notFound.codes': 'Codes with a page of their own',

  // Composed pairs: one whole sentence each
  'pair.lead.reserved.local':
    'Neither of them belongs in a Close frame. A log that shows {{local}} tells you what your own library observed; a log that shows {{reserved}} points to a sender that is wrong, or to a number that is no close code.',
  'pair.lead.reserved.wire':
    '{{other}} is a code that one side chose and sent. {{reserved}} has no meaning: most libraries treat a received one as a protocol error and keep it from your application, though Chromium passes it on.',
  'pair.lead.reserved.registered':
    '{{other}} is registered, and even browser script may send it. {{reserved}} is reserved without a meaning, and most libraries treat a received one as a protocol error.',
  'pair.lead.empty.sent':
    'Look at the Close frame that arrived. If it holds {{other}}, the other side sent that number; if it is empty, your library filled in {{local}}.',
  'pair.lead.cut.sent':
    'Look for a Close frame that arrived. If there is one with {{other}}, the other side chose that code; if the connection ended without any, your library reports {{local}}.',
  'pair.lead.tls.sent':
    'Check whether the connection ever opened. {{other}} can only arrive on an open one; {{local}} stands for a TLS handshake that failed before there was one.',
  'pair.lead.tls.empty':
    'Both are made up by your own library, at opposite ends of a connection’s life: {{tls}} before it could open, {{empty}} after a Close frame without a code had ended it.',
  'pair.lead.clientOnly':
    'Look at who closed first. Only a client sends {{clientOnly}}, because the server did not accept an extension that the client needs; if the server closed first, you are looking at {{other}}.',
  'pair.lead.done.receiver':
    'After {{done}} there is normally nothing to repair. {{other}} points to the side that receives it: to something that it did, or did not do.',
  'pair.lead.done.sender':
    '{{done}} says that the work is done and nobody needs to come back. {{other}} says nothing about the work: something on the side that sends it ended the connection.',
  'pair.lead.identity':
    'Ask what was refused. {{identity}}, going by its registered name, is about who the client is or what it may do; {{other}} is about what was sent, whoever sent it.',
  'pair.lead.silence':
    'Look at the clock. {{silence}} is registered under the name Timeout, without a definition, so expect it after a fixed span; {{other}} does not by itself mean that time ran out.',
  'pair.lead.frame.departure':
    'Watch the next connection. {{receiver}} comes back as soon as the same frames are sent, because they break the protocol; {{sender}} has nothing to do with your frames, because the other side was leaving.',
  'pair.lead.frame.fault':
    'Look at where the fault is. For {{receiver}} it is in the frames that came from your side, for {{sender}} on the side that sent the code.',
  'pair.lead.frame.load':
    'Watch what waiting does. {{sender}} goes away when the load falls; {{receiver}} stays until the software that writes your frames is repaired.',
  'pair.lead.frame.upstream':
    'Find the connection that is broken. For {{receiver}} it is yours, since frames on it break the protocol; for {{sender}} it is the one between the gateway and the server behind it.',
  'pair.lead.message.departure':
    'Look at what came just before. {{receiver}} normally follows a message of yours that was refused; {{sender}} comes when the sender leaves, whatever you sent.',
  'pair.lead.message.fault':
    'Ask whose fault the code names. {{receiver}} refuses your message, and would refuse it again; {{sender}} says that something unexpected stopped the side that sent it.',
  'pair.lead.message.load':
    'Think of the same message in a quiet hour. {{receiver}} would come back, because it is about that message; {{sender}} would not, because it is about load.',
  'pair.lead.message.upstream':
    'Look at which hop has the trouble. {{receiver}} is the verdict of the endpoint that read your message; {{sender}} comes from a gateway, which got a bad answer from the server behind it.',
  'pair.lead.identity.departure':
    'Count the clients that are hit. {{sender}} from a server that stops or restarts ends all of its connections at about the same time; {{receiver}}, going by its registered name, ends only those of clients that are refused access.',
  'pair.lead.identity.fault':
    'Ask whether it matters who connects. {{receiver}}, going by its registered name, is for clients that are refused access; {{sender}} is an unexpected failure on the side that sends it, and can hit any client.',
  'pair.lead.identity.load':
    'Wait, then connect with the same credentials. After {{sender}} that should work once the load has fallen; after {{receiver}}, going by its registered name, it fails again.',
  'pair.lead.identity.upstream':
    'Ask whether access was the point. {{receiver}}, going by its registered name, refuses it to you; with {{sender}} a gateway got a bad answer from the server behind it, which need not have anything to do with you.',
  'pair.lead.frame.message':
    'Look at what was wrong. {{frame}} means that a frame broke the protocol, whatever it carried; {{message}} means that the frames were in order and the message was refused.',
  'pair.lead.departure.load':
    'Ask whether the sender is still there. After {{departure}} it is leaving or gone; after {{load}} it is up, with more clients than it can serve.',
  'pair.lead.departure.upstream':
    'Look at which process has trouble. With {{departure}} it is the one that you are connected to, and it is leaving; with {{upstream}} that one works, and the server behind it gave a bad answer.',
  'pair.lead.empty.cut':
    'Look for a Close frame. If an empty one came, your library reports {{empty}}; if none came, it reports {{cut}}.',
  'pair.lead.tls.cut':
    'No Close frame came in either case. {{tls}} says that the TLS handshake failed; {{cut}} says nothing about the cause.',
  'pair.lead.local':
    'Both {{first}} and {{second}} are made up by your own library, so look at what it saw instead of a code.',
  'pair.lead.either':
    'Both {{first}} and {{second}} come from a side that had to end the connection. Its reason and its log tell which trouble it had.',
  'pair.lead.same':
    'Both refuse a message, and both come back when you send it again. {{first}} objects to the kind of data, {{second}} to its size.',
  'pair.check.bytes':
    'Read the capture: a server’s Close frame begins with `88` and a length byte, then comes `{{firstBytes}}` for {{first}} or `{{secondBytes}}` for {{second}}.',
  'pair.check.bytesByClient':
    'Read the capture: a server’s frame with `{{otherBytes}}` after its length is {{other}}. {{clientOnly}} travels from client to server, masked, so unmask it before you read the code.',
  'pair.check.empty':
    'Read the capture: `88 00` from a server is an empty Close frame, which your library reports as {{local}}. A frame with {{other}} holds `{{otherBytes}}`, masked if a client sent it.',
  'pair.check.cut':
    'Read the capture: {{other}} stands in a Close frame that holds `{{otherBytes}}`, masked if a client sent it. Before {{local}} no Close frame arrives, and the connection usually ends with a TCP FIN or RST.',
  'pair.check.tls':
    'Check whether `open` fired. If it did, {{local}} is out of the question, and {{other}} is possible.',
  'pair.check.tlsEmpty': 'Check whether `open` fired. Before {{tls}} it never does; before {{empty}} it always has.',
  'pair.check.reserved':
    'If {{reserved}} stands in a log, find what wrote it: a table of constants that is off by one, an old list, or an error number that is no close code.',
  'pair.check.cleanDiffers': 'Read `wasClean`: it is `false` for {{unclean}}, and normally `true` for {{clean}}.',
  'pair.check.cleanSame': '`wasClean` does not separate {{first}} from {{second}}: it is normally `true` for both.',
  'pair.use.neither':
    'Neither: {{first}} and {{second}} are not meant to be sent. To end a connection on purpose, send 1000, or the code that names your reason.',
  'pair.use.browser': 'Browser script may pass {{accepts}} to `close()`; {{throws}} throws `InvalidAccessError` there.',
  'pair.use.noBrowser':
    'Browser script can send neither {{first}} nor {{second}}: `close()` accepts only 1000 and 3000 to 4999 there.',
  'pair.why.reserved':
    'They have nothing to do with each other. If {{reserved}} turns up where you expected {{other}}, suspect a wrong constant in the code that sent or logged it.',
  'pair.why.empty':
    'If {{other}} was meant and {{local}} is what the other end reports, some layer closed without passing the number on. Check the call that closes.',
  'pair.why.cut':
    'A sender that drops TCP right after its Close frame can lose the frame. Then one side logs {{other}} and the other side {{local}} for the same event.',
  'pair.why.tls':
    'They are unrelated: one needs an open connection, the other means that there was none. They meet only in lists of numbers.',
  'pair.why.tlsEmpty':
    '{{tls}} stands for a connection that never opened, {{empty}} for one that closed in order. They meet in documentation, as two of the three codes that never travel.',
  'pair.why.local':
    'Neither {{first}} nor {{second}} ever travels: a library reports them when it has no code to pass on, and libraries differ in which one they choose.',
  'pair.why.registered':
    'For {{second}} only the name is registered, so the service decides when it sends that rather than {{first}}. A few libraries also report a received {{second}} as another code.',
  'pair.why.sameSide':
    '{{first}} and {{second}} both lead you to look at the same side, so one is easily taken for the other. The sender chooses the code; when in doubt, read its documentation or its source.',
  'pair.why.unrelated':
    '{{first}} and {{second}} are about different things. If both stand in your logs for one connection, compare the two sides: each reports the code that it received, and some libraries replace a code that they do not know.',
  'pair.rather': 'You may want one of these instead:',

  // nav, pages/vendors
  'vendors.title': 'WebSocket close codes by vendor: Discord, Pusher, graphql-ws and more',
  'vendors.description':
    '{{vendors}} services, protocols and libraries with {{codes}} WebSocket close codes of their own: what each code means, who sends it and whether to reconnect.',
  'vendors.heading': 'Whose number is it?',
  'vendors.lead':
    '{{vendors}} services, protocols and libraries close with {{codes}} numbers of their own. Choose the one that you connect to: the same number means something else at the next.',
  'vendors.filter': 'Filter by name, host or library',
  'vendors.none': 'Nothing here has that name.',
  'vendors.all': 'All services',
  'vendors.count_one': '{{count}} code',
  'vendors.count_other': '{{count}} codes',
  'vendors.collisions': 'Numbers that several of them use, and numbers that are free',
  'field.chat': 'Chat and communities',
  'field.voice-and-ai': 'Voice, calls and AI',
  'field.exchanges': 'Exchanges and markets',
  'field.collaboration': 'Collaboration and sync',
  'field.streaming': 'Streaming and live data',
  'field.realtime': 'Realtime messaging',
  'field.graphql': 'GraphQL',
  'field.frameworks': 'Frameworks and libraries',
  'field.cloud': 'Clouds and gateways',
  'field.devices': 'Devices',
  'field.tools': 'Tools and games',

  // pages/vendors/[vendor]
  'vendor.title': '{{vendor}} WebSocket close codes: what they mean, when to reconnect',
  'vendor.titleShort': '{{vendor}} WebSocket close codes',
  'vendor.description':
    'WebSocket close codes of {{vendor}} ({{codes}}): what each means, who sends it, whether to reconnect, and how to recognise them. With sources.',
  'vendor.heading': '{{vendor}} close codes',
  'vendor.homepage': 'Homepage',
  'vendor.docs': 'Where the codes are documented',
  'vendor.unofficial': 'Known only from documentation that a community wrote.',
  'vendor.subprotocols': 'Subprotocol',
  'vendor.code': 'Code',
  'vendor.meaning': 'Meaning',
  'vendor.reconnect': 'Reconnect?',
  'vendor.words': '“Stated” is the vendor’s own word on reconnecting; “ours” is what we conclude from what it says.',
  'vendor.handle':
    'The branches follow the tables above, and the numbers are those that reach the close event of a client. `giveUp`, `fixThenReconnect`, `reconnectNow` and `reconnectWithBackoff` are yours to write.',
  'vendor.standard': 'The standard defines these numbers. What stands here is when this vendor sends them.',
  'vendor.pairs_one': '{{product}}: {{count}} pair',
  'vendor.pairs_other': '{{product}}: all {{count}} pairs',
  'vendor.pairsText': 'Two numbers side by side: what separates them and what to do on each.',
  'rule.rest': 'All other numbers',
  'rule.general': 'In general',
  'again.never': 'No',
  'again.after-fix': 'After a fix',
  'again.now': 'At once',
  'again.backoff': 'With growing delays',
  'again.unspecified': 'Not stated',
  'word.stated': 'stated',
  'word.ours': 'ours',
  'sender.server': 'from the server',
  'sender.client': 'from the client',
  'sender.either': 'from either side',
  'usage.legacy': 'only in older versions',
  'usage.deprecated': 'to be dropped',
  'usage.unused': 'defined, but not sent',
  'carrier.event': 'no Close frame: it stands in a message',
  'carrier.socket-io': 'no Close frame: it stands in a Socket.IO message',
  'carrier.local': 'no Close frame: the client library makes it up',
  'reaction.never': 'do not reconnect',
  'reaction.after-fix': 'remove the cause, then reconnect',
  'reaction.now': 'reconnect at once',
  'reaction.backoff': 'reconnect with growing, random delays',
  'reaction.unspecified': 'nobody says: come back slowly',
  'reaction.own': 'your own close',
  'reaction.otherwise': 'any other number',

  // Facts of a vendor’s number
  'fact.sentBy': 'Who closes with it',
  'fact.sentBy.server': 'The server',
  'fact.sentBy.client': 'The client',
  'fact.sentBy.either': 'Either side',
  'fact.carrier': 'How it arrives',
  'fact.carrier.close-frame': 'In a Close frame',
  'fact.carrier.event': 'In a message or event, not in a Close frame',
  'fact.carrier.socket-io': 'In a Socket.IO message, not in a Close frame',
  'fact.carrier.local': 'Not at all: the client library makes it up',
  'fact.again.never': 'Do not reconnect automatically.',
  'fact.again.after-fix': 'After the cause is removed.',
  'fact.again.now': 'At once.',
  'fact.again.backoff': 'With growing, random delays.',
  'fact.again.unspecified': 'Nobody says.',
  'fact.word.stated': 'The vendor’s source says so.',
  'fact.word.ours': 'The vendor does not say; this is our advice.',
  'fact.usage': 'Status',
  'fact.usage.current': 'In use',
  'fact.usage.legacy': 'Only in older versions',
  'fact.usage.deprecated': 'To be dropped',
  'fact.usage.unused': 'Defined, but not sent',
  'fact.product': 'Product',
  'fact.literal': '{{text}}',
  'fact.named': 'Name or reason',
  'fact.named.none': 'None',
  'fact.evidence': 'Known from',
  'fact.evidence.standard': 'A standard',
  'fact.evidence.registry': 'A registry',
  'fact.evidence.errata': 'Errata',
  'fact.evidence.mailing-list': 'A mailing list',
  'fact.evidence.source-code': 'Source code',
  'fact.evidence.specification': 'A specification',
  'fact.evidence.documentation': 'Documentation',
  'fact.evidence.issue': 'A bug report or discussion',
  'fact.evidence.measurement': 'A measurement',

  // pages/vendors/[vendor]/[code]
  'vendorCode.title': '{{vendor}} {{code}} {{name}}: what it means and what to do',
  'vendorCode.titleShort': '{{vendor}} {{code}}: what it means and what to do',
  'vendorCode.description':
    'WebSocket close code {{code}} at {{vendor}}: {{brief}}. What happened, who to look at, what to do, and whether to reconnect.',
  'vendorCode.descriptionMany':
    'WebSocket close code {{code}} means {{count}} different things at {{vendor}} ({{products}}). Which one is yours, and what to do on each.',
  'vendorCode.lead': '{{where}}: {{brief}}.',
  'vendorCode.brief': '{{brief}}.',
  'vendorCode.about': 'Everything about {{code}}',
  'vendorCode.heading': '{{count}} meanings at {{vendor}}',
  'vendorCode.leadMany':
    '{{vendor}} gives {{code}} a meaning of its own in each of {{count}} products. First find out which connection closed.',
  'vendorCode.part': 'Meaning in {{product}}',
  'vendorCode.span': 'The numbers {{from}} to {{to}} all have this meaning.',
  'vendorCode.all': 'All codes of {{vendor}}',
  'vendorCode.elsewhere_one': '{{count}} other vendor uses {{code}} with a meaning of its own.',
  'vendorCode.elsewhere_other': '{{count}} other vendors use {{code}}, each with a meaning of its own.',
  'vendorCode.every': 'Everything that {{code}} means',
  'vendorCode.alone': 'Of the vendors recorded here, only {{vendor}} uses {{code}}.',
  'vendorCode.standard': '{{code}} is a number of the standard. This is what it means in general:',
  'vendorCode.unassigned': '{{code}} lies in a range that the standard keeps for itself, so no service should use it.',

  // pages/vendors/[vendor]/[first]-vs-[second]
  'vendorPair.title': '{{where}} {{first}} vs {{second}}: {{firstName}} or {{secondName}}?',
  'vendorPair.titleShort': '{{where}} {{first}} vs {{second}}: which one is it?',
  'vendorPair.description':
    '{{where}} close codes {{first}} ({{firstName}}) and {{second}} ({{secondName}}) compared: how to tell them apart and what to do on each.',
  'vendorPair.descriptionShort':
    'WebSocket close codes {{first}} and {{second}} of {{where}} compared: how to tell them apart, what to do on each, and whether to reconnect.',
  'vendorPair.standard': 'Standard code',
  'vendorPair.happened': '{{code}}: what happened',
  'vendorPair.lead.sender':
    'Look at which side closed. The server closes with {{server}}; {{client}} comes from the client, so look for it in your own code or library.',
  'vendorPair.lead.local':
    'Look for a number that really arrived. {{sent}} is sent from one side to the other; {{local}} is made up by the client library and never travels.',
  'vendorPair.lead.message':
    'Look at where the number stands. {{sent}} comes in a Close frame and ends the connection; {{message}} stands in a message or event, not in a Close frame.',
  'vendorPair.lead.never.after-fix':
    'Ask whether there is something to repair. After {{fix}} you can come back once its cause is gone; after {{never}} the client should not come back by itself.',
  'vendorPair.lead.never.now':
    'The two ask for opposite reactions. After {{now}} reconnect at once; after {{never}} the client should not come back by itself.',
  'vendorPair.lead.never.backoff':
    'Do not treat them alike. After {{backoff}} reconnect with growing, random delays; after {{never}} the client should not come back by itself.',
  'vendorPair.lead.never.unspecified':
    'After {{never}} the client should not come back by itself. For {{unsaid}} nobody says what to do, so read what happened before you decide.',
  'vendorPair.lead.after-fix.now':
    'After {{now}} reconnect at once. After {{fix}} remove the cause first, or the same happens again.',
  'vendorPair.lead.after-fix.backoff':
    'Ask whether waiting helps. After {{backoff}} it does, so reconnect with growing, random delays; after {{fix}} it does not, so remove the cause first.',
  'vendorPair.lead.after-fix.unspecified':
    'Remove the cause of {{fix}} before you reconnect. For {{unsaid}} nobody says what to do, so read what happened before you decide.',
  'vendorPair.lead.now.backoff':
    'You may come back after both. After {{now}} do it at once; after {{backoff}} wait, longer with each attempt and with a random part.',
  'vendorPair.lead.now.unspecified':
    'After {{now}} reconnect at once. For {{unsaid}} nobody says what to do, so read what happened before you decide.',
  'vendorPair.lead.backoff.unspecified':
    'After {{backoff}} reconnect with growing, random delays. For {{unsaid}} nobody says what to do, so read what happened before you decide.',
  'vendorPair.lead.same.never':
    'After neither {{first}} nor {{second}} should the client come back by itself. What happened is not the same.',
  'vendorPair.lead.same.after-fix':
    'Both {{first}} and {{second}} want a cause removed before you reconnect, and it is not the same cause.',
  'vendorPair.lead.same.now':
    'After {{first}} as after {{second}} you may reconnect at once. What happened is not the same.',
  'vendorPair.lead.same.backoff':
    'After {{first}} as after {{second}} reconnect with growing, random delays. What happened is not the same.',
  'vendorPair.lead.same.unspecified':
    'Neither for {{first}} nor for {{second}} does anybody say whether to reconnect. What happened is not the same.',
  'vendorPair.lead.briefs': 'At {{where}}, {{first}} stands for “{{firstBrief}}” and {{second}} for “{{secondBrief}}”.',
  'vendorPair.check.names':
    'Read the name or reason beside the number: `{{firstName}}` is {{first}}, `{{secondName}}` is {{second}}.',
  'vendorPair.check.side':
    'Find out who sent the Close frame first. If your side did, it is {{client}}; if the server did, it is {{server}}.',
  'vendorPair.check.local':
    'Look into a capture. {{sent}} can be found there; {{local}} cannot, because only the client library reports it.',
  'vendorPair.check.message':
    'Look for {{message}} among the messages and events of the application, not in the close event.',
  'vendorPair.check.log':
    'Read the number itself in the log. Nothing else that is recorded separates {{first}} from {{second}}.',
  'vendorPair.why.neighbours':
    '{{first}} and {{second}} stand next to each other in the same list, and in a log the two are one digit apart.',
  'vendorPair.why.alike':
    'A client that only looks at what to do next treats {{first}} and {{second}} alike, so the difference in what happened gets lost.',
  'vendorPair.why.apart':
    '{{first}} and {{second}} come from the same list and have little else in common. A client that treats all numbers of the list alike does the wrong thing on one of them.',

  // Numbers that vendors use: pages/[code]
  'number.titleOne': 'WebSocket close code {{code}}: what it means at {{vendor}}',
  'number.titleTwo': 'WebSocket close code {{code}}: {{first}} or {{second}}?',
  'number.titleMany': 'WebSocket close code {{code}}: {{first}}, {{second}} or another?',
  'number.titleShort': 'WebSocket close code {{code}}: whose is it?',
  'number.description':
    'WebSocket close code {{code}} is used by {{names}}. What it means there, how to tell that it is yours, and whether to reconnect.',
  'number.heading_one': 'Known from {{count}} service',
  'number.heading_other': '{{count}} services, each with its own meaning',
  'number.lead.private':
    '{{code}} has no meaning of its own. It is a number for private use, so whoever runs the server decides what it says. Find out whose it is before you act.',
  'number.lead.registered':
    '{{code}} lies where libraries and applications can register numbers with IANA, but nobody has registered it. What it says depends on who sends it.',
  'number.unregistered': 'Not registered, 3000–3999',
  'number.whose': 'Whose',
  'number.yours':
    'Look at the host that the socket connected to, then at the subprotocol, then at the reason that came with the number.',
  'number.standard':
    'A number of the standard says the same everywhere. These services say when they send it, or make it mean more.',
  'number.hints': 'Found in logs and addresses',

  // pages/collisions
  'collisions.title': 'WebSocket close codes that collide: 4000 to 4999 by service',
  'collisions.description':
    '{{count}} WebSocket close codes that two or more services use with different meanings, which numbers are still free, and how to choose codes for your own service.',
  'collisions.heading': 'Numbers that collide',
  'collisions.lead':
    '{{count}} numbers from 3000 up are used by two services or more, and {{most}} by {{services}}. No number in this range tells you on its own what happened.',
  'collisions.services': 'Services',
  'collisions.count': 'How many',
  'collisions.choose.block':
    'For a service of your own, take a block that is free, such as {{from}} to {{to}}, and give whole hundreds one meaning: do not come back, fix something first, come back later. A client then knows what to do with a number that you add next year. Pusher, Centrifugo and Liveblocks do this.',
  'collisions.choose.http':
    'Many services add 4000 to an HTTP status: 4401, 4403, 4404, 4429. It reads well in a log, and it misleads. In graphql-ws 4401 has nothing to do with a token, and 4429 is no rate limit. If you follow the habit, keep the meaning that the HTTP status has, and still write down whether to reconnect.',
  'collisions.choose.low':
    'Stay away from 4000 to 4010. Many services begin to count there, so a reader who searches for the number finds other meanings first, and a client that talks to two services can take one for the other.',
  'collisions.choose.standard':
    'Where a standard code fits, send that: 1001 when the server goes away, 1008 for a broken rule, 1011 for a fault of your own, 1013 for too much load. Libraries know them already. Do not use 1016 to 2999, which the standard keeps for itself, and do not use 3000 to 3999 without registering the number.',
  'collisions.choose.reason':
    'Send a reason with the number, in words, up to 123 bytes. A reason that names your service ends every doubt about whose number it is.',
  'collisions.free':
    'Of the numbers from 3000 to 4999, {{count}} stand neither in the registry nor in any record here. That nobody is recorded does not mean that nobody uses them.',

  // Sections of these pages, and links to them elsewhere
  'section.codes': 'Codes',
  'section.tell': 'How to recognise it',
  'section.rules': 'Rules for more than one number',
  'section.standard': 'Standard codes here',
  'section.notes': 'Good to know',
  'section.meanings': 'What services mean by it',
  'section.yours': 'Which one is yours?',
  'section.others': 'Compared with the others',
  'section.elsewhere': 'The same number elsewhere',
  'section.contested': 'Most contested first',
  'section.free': 'Numbers that nobody uses yet',
  'section.inUse': 'Numbers that services use',
  'section.vendorPairs': 'Two numbers of one service',
  'home.private.heading': 'Private use',
  'home.private.text': 'Each service gives these a meaning of its own.',
  'home.private.meanings': '{{count}} meanings',
  'home.private.vendors': 'All services',
  'home.private.vendorsText': '{{count}} with numbers of their own',
  'home.private.collisions': 'Numbers that collide',
  'home.private.collisionsText': '{{count}} numbers, and which are free',
  'compare.vendorPairs':
    'Services close with numbers of their own, and two of those get mixed up as well. The page of each service has all its pairs.',

  // pages/decode
  'decode.title': 'WebSocket frame decoder: read and make Close frames byte by byte',
  'decode.description':
    'Paste the bytes of a WebSocket frame or a capture: every byte named, what is wrong with it, and its close code. Make a Close frame, and see what close(code, reason) does.',
  'decode.heading': 'Read a Close frame, byte by byte',
  'decode.lead':
    'Paste bytes or a capture. Every byte gets its name, every fault is pointed out, and the code leads to its page. What you paste stays in your browser.',
  'decode.noScript':
    'Decoding and encoding need JavaScript, which is off. The rest of this page reads without it: how to read a frame by hand, which codes may be sent, and what `close()` accepts.',
  'decode.bytes': 'Bytes of a frame, or a capture with one in it',
  'decode.bytesHelp':
    'Hex in any form, base64, escapes such as `\\x88`, lists of numbers, or a dump from Wireshark, tcpdump, xxd or hexdump.',
  'decode.side': 'Who sent it?',
  'decode.side.unknown': 'not known',
  'decode.side.client': 'the client',
  'decode.side.server': 'the server',
  'decode.try': 'Examples:',
  'decode.try.restart': '1012 from a server',
  'decode.try.masked': '1000 from a client, masked',
  'decode.try.forbidden': '1006, which nobody may send',
  'decode.try.reason': 'a reason that is not UTF-8',
  'decode.code': 'Code, as a script passes it',
  'decode.codeHelp':
    'A number such as `4000`. JavaScript values such as `"1000"`, `null` or `66536` show what `close()` makes of them.',
  'decode.reason': 'Reason',
  'decode.masked': 'masked, as a client sends it',
  'decode.wire': 'On the wire',
  'decode.call': '`close(code, reason)` in a browser',
  'decode.keyNote':
    'The masking key is that of the examples in RFC 6455. A real client draws a new one for each frame.',
  'decode.share':
    'What you enter stands in the address of this page, behind the `#`: copy it to share it. Browsers do not send that part to any server.',
  'decode.byHand.server': 'A server restarts and sends 1012 with the reason “restart”. The frame is not masked.',
  'decode.byHand.client':
    'A client is done and sends 1000 with the reason “bye”. It masks the code and the reason: each byte is combined by exclusive or with a byte of the key, which starts over after its fourth byte.',
  'decode.byHand.onWire': 'On the wire',
  'decode.byHand.key': 'Key, repeated',
  'decode.byHand.plain': 'Unmasked',
  'decode.byHand.tls':
    'Under `wss://` a capture shows these bytes only behind the end of TLS, or with its keys. With permessage-deflate, messages are compressed; Close frames never are.',
  'decode.rule.sends': 'Sends it',
  'decode.rule.throws': 'Throws',
  'decode.rule.none': 'Yes',
  'decode.rule.code-below-1000': 'No: not used',
  'decode.rule.code-never-on-wire': 'Never: made up by the side that reports it',
  'decode.rule.code-reserved': 'No: reserved, without a meaning',
  'decode.rule.code-unassigned': 'Not yet: unassigned',
  'decode.rule.code-above-4999': 'No: outside the registry',
  'decode.rules.note':
    'Only a client may send 1010. In a browser `close()` throws `InvalidAccessError` for most codes; other programs may send whatever the middle column allows.',
  'decode.lengths.control':
    'A Close frame carries at most 125 bytes and is never fragmented. The code takes 2 of them, so 123 are left for the reason.',
  'decode.lengths.bytes':
    'The limit counts bytes of UTF-8, not characters. “{{text}}” has {{characters}} characters and takes {{bytes}} bytes; of the letter “ộ” only 41 fit.',
  'decode.lengths.body':
    'The body is empty, or it begins with the two bytes of the code. One byte is an error, and a reason without a code cannot be written.',
  'decode.lengths.data':
    'Only data frames are longer: the length 126 says that the next two bytes hold it, 127 that the next eight do.',
  'decode.accepts.intro':
    'The checks come before anything else, in this order: first the code, then the reason. They throw on a closed socket too.',
  'decode.accepts.call': 'Call',
  'decode.accepts.result': 'What a browser does',
  'decode.these': 'Decode these bytes or others',
  'section.make': 'Make a Close frame',
  'section.by-hand': 'Read one by hand',
  'section.may-send': 'Which codes may be sent',
  'section.lengths': 'Lengths',
  'section.accepts': 'What close() accepts',

  // client/decode: the same strings stand on the page and are handed to its script
  'decoder.nothing':
    'There are no bytes in this text. Write them as hex, such as `88 02 03 e8`, or as base64, escapes or a dump.',
  'decoder.number': '{{number}} alone is a number, not a frame.',
  'decoder.tooMuch': 'The text is very long: only its first {{characters}} characters were read.',
  'decoder.read': 'Read as {{format}}. Bytes: {{bytes}}.',
  'decoder.format.hex': 'hex',
  'decoder.format.dump': 'a hex dump',
  'decoder.format.escapes': 'escapes',
  'decoder.format.numbers': 'numbers',
  'decoder.format.base64': 'base64',
  'decoder.skipped': 'Skipped, since they belong to no frame drawn here: {{bytes}}.',
  'decoder.noClose': 'There is no Close frame among them.',
  'decoder.notFrames': 'They do not look like a WebSocket frame. A Close frame begins with `88`.',
  'decoder.more': 'Frames that are not drawn: {{frames}}.',
  'decoder.frame': '{{name}} frame',
  'decoder.frameOf': 'Frame {{index}}: {{name}}',
  'decoder.found': 'Close frame with code {{code}}.',
  'decoder.foundEmpty': 'Close frame without a code: the receiver reports 1005.',
  'decoder.faults': 'Faults: {{faults}}.',
  'decoder.sound': 'Nothing is wrong with it.',
  'decoder.wrong': 'What is wrong',
  'decoder.fields': 'Field by field',
  'decoder.page': 'Its page:',
  'decoder.moreBytes': 'and {{bytes}} more',
  'decoder.opcode.0': 'continuation',
  'decoder.opcode.1': 'text',
  'decoder.opcode.2': 'binary',
  'decoder.opcode.8': 'Close',
  'decoder.opcode.9': 'Ping',
  'decoder.opcode.10': 'Pong',
  'decoder.opcode.reserved': 'reserved',
  'decoder.box.fin': 'FIN, {{opcode}}',
  'decoder.box.notFin': 'no FIN, {{opcode}}',
  'decoder.box.length': 'length {{length}}',
  'decoder.box.lengthMasked': 'masked, length {{length}}',
  'decoder.box.extendedLength': 'length {{length}}',
  'decoder.box.maskingKey': 'masking key',
  'decoder.box.code': '{{code}}',
  'decoder.box.codeMasked': '{{code}}, masked',
  'decoder.box.reason': 'reason',
  'decoder.box.reasonMasked': 'reason, masked',
  'decoder.box.payload': 'payload',
  'decoder.box.payloadMasked': 'payload, masked',
  'decoder.row.fin': 'FIN',
  'decoder.row.reserved': 'RSV1, RSV2, RSV3',
  'decoder.row.opcode': 'Opcode',
  'decoder.row.mask': 'Mask bit',
  'decoder.row.length': 'Length',
  'decoder.row.maskingKey': 'Masking key',
  'decoder.row.code': 'Code',
  'decoder.row.reason': 'Reason',
  'decoder.row.payload': 'Payload',
  'decoder.value.fin': '`1`: the last fragment, or the only one',
  'decoder.value.notFin': '`0`: more fragments follow',
  'decoder.value.noReserved': '`{{bits}}`: no extension uses them',
  'decoder.value.reserved': '`{{bits}}`: only an extension may set one',
  'decoder.value.opcode': '`{{number}}`: {{opcode}}',
  'decoder.value.masked': '`1`: masked, as every frame from a client',
  'decoder.value.notMasked': '`0`: not masked, as every frame from a server',
  'decoder.value.length': '`{{length}}`',
  'decoder.value.length16': '`126`, so the next two bytes hold it: {{length}}',
  'decoder.value.length64': '`127`, so the next eight bytes hold it: {{length}}',
  'decoder.value.maskingKey': '`{{hex}}`',
  'decoder.value.code': '`{{hex}}`: {{high}} × 256 + {{low}} = {{code}}',
  'decoder.value.noCode': 'none: the receiver reports 1005',
  'decoder.value.reason': '“{{reason}}”, bytes: {{bytes}}',
  'decoder.value.noReason': 'none',
  'decoder.value.payload': '`{{hex}}`',
  'decoder.value.payloadText': '“{{text}}”',
  'decoder.fault.truncated': 'The frame is cut off: it declares more bytes than there are.',
  'decoder.fault.reserved-bits':
    'A reserved bit is set. Only an agreed extension may do that: permessage-deflate sets RSV1 on compressed messages, never on a Close frame.',
  'decoder.fault.reserved-opcode': 'The opcode is reserved: nobody has given it a meaning.',
  'decoder.fault.control-fragmented': 'A control frame without FIN: Close, Ping and Pong are never fragmented.',
  'decoder.fault.control-too-long':
    'More than 125 bytes: a control frame cannot carry that, so a reason has at most 123.',
  'decoder.fault.length-not-minimal':
    'The length takes more bytes than it needs. It has to be written in the shortest form.',
  'decoder.fault.length-too-big':
    'The length is too big: its highest bit has to be 0, and no message has that many bytes.',
  'decoder.fault.client-unmasked':
    'A client has to mask every frame, and this one is not masked. The server closes the connection.',
  'decoder.fault.server-masked':
    'A server must not mask its frames, and this one is masked. The client closes the connection.',
  'decoder.fault.one-byte-body': 'The body is one byte long: half a code. It has to be empty, or two bytes and more.',
  'decoder.fault.reason-not-utf8': 'The reason is not UTF-8; broken bytes are shown as U+FFFD.',
  'decoder.fault.code-below-1000': 'Codes below 1000 are not used.',
  'decoder.fault.code-never-on-wire':
    'This code must not be sent: a library makes it up when it has no code to report.',
  'decoder.fault.code-reserved': '1004 is reserved and has no meaning.',
  'decoder.fault.code-unassigned':
    'The code is not assigned: 1016 to 2999 are kept for the protocol and its extensions.',
  'decoder.fault.code-above-4999': 'The code lies outside the registry, which ends at 4999.',
  'decoder.count': 'Bytes: {{bytes}} of 123. Characters: {{characters}}.',
  'decoder.tooLong': 'Bytes too many: {{bytes}}. Shorten the reason.',
  'decoder.badCode': 'On the wire a code is a whole number from 0 to 65535.',
  'decoder.reasonAlone': 'Without a code the body is empty, and the reason is not sent.',
  'decoder.call.sends': 'Sends a Close frame with {{code}}.',
  'decoder.call.reasonAlone': 'Sends a Close frame with {{code}}: a reason without a code goes with 1000.',
  'decoder.call.sends-empty': 'Sends an empty Close frame, without a code. The other side reports 1005.',
  'decoder.call.InvalidAccessError':
    'Throws `InvalidAccessError`: only 1000 and 3000 to 4999 may be passed, not {{code}}.',
  'decoder.call.SyntaxError': 'Throws `SyntaxError`: the reason takes {{bytes}} bytes, and at most 123 fit.',
  'decoder.call.clamped': 'The code becomes {{code}} first.',
  'decoder.call.unreadable': 'Enter a number, a text in quotes, `null` or `undefined`, or nothing.',
  'decoder.own.throws': 'Your browser throws:',
  'decoder.own.accepts': 'Your browser accepts it too.',
  'decoder.own.unknown': 'This is the rule of the standard: your browser cannot be asked without opening a connection.',
} as const;
