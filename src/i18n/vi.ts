import type { en } from './en';
import type { Translation } from './translation';

/** Vietnamese strings; the terms are those of the glossary in CONTRIBUTING.md. */
export const vi = {
  // layouts/Page
  'site.name': 'closecodes',
  'site.tagline': 'Ý nghĩa của từng mã đóng WebSocket, điểm khác nhau giữa hai mã bất kỳ, và việc cần làm.',
  'nav.skipToContent': 'Chuyển đến nội dung',
  'nav.main': 'Chính',
  'nav.codes': 'Các mã',
  'nav.compare': 'So sánh',
  'nav.claims': 'Hiểu sai',
  'nav.languages': 'Ngôn ngữ',
  'nav.breadcrumb': 'Bạn đang ở đây',
  'footer.licence': 'Bài viết: CC BY 4.0. Dữ liệu: CC0. Mã nguồn: MIT.',
  'footer.reviewed': 'Lần đối chiếu với nguồn gần nhất: {{date}}.',
  'footer.independent': 'Mỗi thông tin đều ghi nguồn hoặc đã được đo thực tế.',

  // pages/index
  'home.title': 'Mã đóng WebSocket: ý nghĩa và cách xử lý',
  'home.description':
    'Mọi mã đóng WebSocket từ 1000 đến 4999: chuyện gì đã xảy ra, cần xem ở đâu, phải làm gì. So sánh hai mã bất kỳ, có ghi nguồn, bằng tiếng Việt và tiếng Anh.',
  'home.heading': 'Vì sao WebSocket bị đóng?',
  'home.lead':
    'Chọn con số trong log của bạn. Trang của nó cho biết chuyện gì đã xảy ra, cần xem ở đâu và phải làm gì.',
  'home.space': 'Mọi con số từ 0 đến 65535',
  'home.space.protocol': 'giao thức',
  'home.wire.heading': 'Được gửi trong khung Close',
  'home.wire.text': 'Phía bên kia chọn mã này và báo cho bạn.',
  'home.local.heading': 'Không bao giờ có trên đường truyền',
  'home.local.text': 'Thư viện của bạn tự đặt ra, vì không nhận được mã nào.',
  'home.registered.heading': 'Tên đã đăng ký',
  'home.registered.text': 'Do thư viện và ứng dụng đăng ký. Chỉ có tên gọi là cố định.',
  'home.reserved.heading': 'Dành sẵn',
  'home.reserved.text': 'Mã này không có ý nghĩa. Không ai nên gửi nó.',
  'home.ranges.heading': 'Con số khác',
  'home.ranges.text': 'Tìm dải số chứa nó.',
  'home.more.heading': 'Xem thêm',
  'home.more.compare': 'So sánh hai mã',
  'home.more.compareText': 'Đủ {{count}} cặp, chẳng hạn 1005 và 1006',
  'home.more.claims': 'Những điều hay hiểu sai',
  'home.more.claimsText': '{{count}} nhận định sai về mã đóng',

  // components/CodeHero, OriginTag
  'origin.wire': 'Được gửi trong khung Close',
  'origin.local': 'Không bao giờ có trên đường truyền',
  'origin.reserved': 'Dành sẵn',
  'origin.registered': 'Đã đăng ký, 3000–3999',
  'origin.private': 'Dùng riêng',
  'advice.not-needed': 'Không cần kết nối lại',
  'advice.backoff': 'Kết nối lại, chờ tăng dần',
  'advice.random-delay': 'Kết nối lại sau khoảng chờ ngẫu nhiên',
  'advice.other-address-or-user': 'Kết nối đến địa chỉ khác hoặc khi người dùng yêu cầu',
  'advice.after-fix': 'Sửa lỗi trước, kết nối lại sau',
  'advice.after-sign-in': 'Xác thực lại rồi kết nối lại',
  'advice.after-silence': 'Kết nối lại khi có dữ liệu cần gửi',
  'advice.not-applicable': 'Không có gì để kết nối lại',
  'nameIs.nickname': 'tên quen gọi: ý nghĩa đã đăng ký là một câu',

  // components/Answer
  'answer.happened': 'Chuyện gì đã xảy ra',
  'answer.lookAt': 'Cần xem ở đâu',
  'answer.act': 'Phải làm gì',

  // components/Section: headings of code, range and pair pages
  'section.description': 'Mô tả',
  'section.alike': 'Bảy lỗi mà script không phân biệt được',
  'section.causes': 'Khi bạn thấy mã này',
  'section.fix': 'Cách khắc phục',
  'section.handle': 'Xử lý trong mã nguồn',
  'section.frame': 'Trên đường truyền',
  'section.exchange': 'Trao đổi giữa hai phía',
  'section.facts': 'Thông số',
  'section.libraries': 'Thư viện làm gì và in ra gì',
  'section.claims': 'Những điều hay hiểu sai',
  'section.lookalikes': 'Cùng con số, nhưng không phải mã đóng',
  'section.pairs': 'Hay bị nhầm với',
  'section.sources': 'Nguồn',
  'section.received': 'Khi bạn nhận được',
  'section.choose': 'Khi bạn muốn dùng',
  'section.inRange': 'Các mã trong dải này',
  'section.differences': 'Sự khác biệt chính',
  'section.which': 'Đây là mã nào?',
  'section.use': 'Khi nào dùng cái nào',
  'section.why': 'Vì sao hay bị nhầm',
  'section.doing': 'Việc cần làm',
  'section.more': 'So sánh khác',
  'section.link': 'Liên kết đến mục này',
  'copy.code': 'Chép',
  'copy.done': 'Đã chép',

  // components/Cause, Role, Example
  'cause.confirm': 'Cách xác nhận',
  'cause.fix': 'Cách sửa',
  'role.client': 'Nếu bạn viết client',
  'role.server': 'Nếu bạn viết máy chủ',
  'role.operator': 'Nếu bạn vận hành dịch vụ',
  'example.browser': 'Trình duyệt',
  'example.node': 'Node (ws)',
  'example.python': 'Python (websockets)',
  'example.go': 'Go (gorilla/websocket)',

  // components/FrameBytes
  'frame.header': 'FIN, Close',
  'frame.length': 'dài {{length}}',
  'frame.lengthMasked': 'có mặt nạ, dài {{length}}',
  'frame.maskingKey': 'khóa mặt nạ',
  'frame.code': '{{code}}',
  'frame.codeMasked': '{{code}}, đã che',
  'frame.none.cut': 'không có khung Close, chỉ có TCP FIN hoặc RST',
  'frame.none.tls': 'không có khung: chưa có kết nối WebSocket',
  'frame.none.reserved': 'không khung nào được gán nghĩa cho số này',

  // components/SequenceDiagram: labels, and the sentences of its text alternative
  'exchange.client': 'client',
  'exchange.server': 'máy chủ',
  'exchange.message': 'thông điệp',
  'exchange.close': 'Close {{code}}',
  'exchange.closeEmpty': 'Close (rỗng)',
  'exchange.cut': 'kết nối bị cắt',
  'exchange.tls-failure': 'bắt tay TLS thất bại',
  'exchange.event': 'sự kiện close: {{code}}',
  'exchange.say.message.client': 'Client gửi một thông điệp.',
  'exchange.say.message.server': 'Máy chủ gửi một thông điệp.',
  'exchange.say.close.client': 'Client gửi khung Close mang mã {{code}}.',
  'exchange.say.close.server': 'Máy chủ gửi khung Close mang mã {{code}}.',
  'exchange.say.closeEmpty.client': 'Client gửi khung Close rỗng.',
  'exchange.say.closeEmpty.server': 'Máy chủ gửi khung Close rỗng.',
  'exchange.say.cut.client': 'Kết nối bị cắt ở phía client, không có khung Close.',
  'exchange.say.cut.server': 'Kết nối bị cắt ở phía máy chủ, không có khung Close.',
  'exchange.say.tls-failure': 'Bắt tay TLS thất bại nên chưa có kết nối WebSocket nào.',
  'exchange.say.event.client': 'Sự kiện close ở client báo {{code}}.',
  'exchange.say.event.server': 'Sự kiện close ở máy chủ báo {{code}}.',

  // components/FactsTable, DifferenceTable
  'fact.onWire': 'Có trong khung Close',
  'fact.onWire.allowed': 'Có',
  'fact.onWire.never': 'Không bao giờ',
  'fact.onWire.no-meaning': 'Không có ý nghĩa gì ở đó',
  'fact.origin': 'Ai đặt ra mã này',
  'fact.origin.wire': 'Phía đóng kết nối',
  'fact.origin.local': 'Thư viện ở phía quan sát',
  'fact.origin.reserved': 'Không ai',
  'fact.origin.registered': 'Ứng dụng hoặc thư viện đóng kết nối',
  'fact.origin.private': 'Ứng dụng đóng kết nối',
  'fact.sender': 'Ai được gửi',
  'fact.sender.either': 'Cả hai phía',
  'fact.sender.either.client': 'Cả hai phía; thực tế là client',
  'fact.sender.either.server': 'Cả hai phía; thực tế là máy chủ',
  'fact.sender.either.gateway': 'Cả hai phía; thực tế là gateway',
  'fact.sender.either.detector': 'Cả hai phía: phía nào phát hiện lỗi thì gửi',
  'fact.sender.server': 'Chỉ máy chủ',
  'fact.sender.server.client': 'Chỉ máy chủ',
  'fact.sender.server.server': 'Chỉ máy chủ',
  'fact.sender.server.gateway': 'Máy chủ làm gateway hoặc proxy',
  'fact.sender.server.detector': 'Chỉ máy chủ, khi nó phát hiện lỗi',
  'fact.sender.client': 'Chỉ client',
  'fact.sender.nobody': 'Không ai',
  'fact.browserClose': '`close(code)` trong trình duyệt',
  'fact.browserClose.accepts': 'Gửi mã này',
  'fact.browserClose.throws': 'Ném `InvalidAccessError`',
  'fact.browser': 'Bản thân trình duyệt',
  'fact.browser.never': 'Không bao giờ tạo ra; chỉ báo lại mã nhận được',
  'fact.browser.script-passes-it': 'Chỉ gửi khi script truyền mã này cho `close()`',
  'fact.browser.page-goes-away': 'Gửi khi trang bị rời đi mà socket còn mở',
  'fact.browser.close-without-code-answered': 'Báo khi khung Close nhận được là khung rỗng',
  'fact.browser.no-close-frame': 'Báo khi không có khung Close nào đến',
  'fact.browser.handshake-failed': 'Báo khi kết nối chưa từng mở được',
  'fact.browser.frame-breaks-protocol': 'Gửi khi khung của máy chủ vi phạm giao thức',
  'fact.browser.text-not-utf8': 'Firefox gửi khi văn bản từ máy chủ không phải UTF-8; Chromium khi đó gửi 1002',
  'fact.browser.message-over-limit': 'Firefox gửi khi thông điệp quá lớn đối với nó',
  'fact.browser.internal-failure': 'Gửi khi có lỗi bên trong trình duyệt',
  'fact.browser.tls-failed-firefox': 'Firefox báo sau khi bắt tay TLS thất bại; Chromium và tiêu chuẩn thì dùng 1006',
  'fact.clean': '`wasClean`',
  'fact.clean.normally': 'Thường là `true`',
  'fact.clean.never': '`false`',
  'fact.clean.not-applicable': 'Không áp dụng',
  'fact.reason': 'Lý do',
  'fact.reason.possible': 'Tùy chọn, tối đa 123 byte',
  'fact.reason.never': 'Luôn rỗng',
  'fact.reason.not-applicable': 'Không áp dụng',
  'fact.reconnect': 'Kết nối lại',
  'fact.advice.not-needed': 'Chỉ khi bạn còn cần kết nối.',
  'fact.advice.backoff': 'Có, với khoảng chờ ngẫu nhiên tăng dần.',
  'fact.advice.random-delay': 'Có, sau một khoảng chờ ngẫu nhiên.',
  'fact.advice.other-address-or-user': 'Đến địa chỉ khác, hoặc đến chính địa chỉ đó khi người dùng yêu cầu.',
  'fact.advice.after-fix': 'Chỉ sau khi đã sửa nguyên nhân.',
  'fact.advice.after-sign-in': 'Sau khi xác thực lại.',
  'fact.advice.after-silence': 'Khi có dữ liệu cần gửi.',
  'fact.advice.not-applicable': 'Không áp dụng.',
  'fact.delay': 'Lần thử đầu sau {{min}} đến {{max}} giây.',
  'fact.basis.stated': 'Lời khuyên này có trong nguồn.',
  'fact.basis.ours': 'Tiêu chuẩn không nói; đây là lời khuyên của chúng tôi.',
  'fact.meaning': 'Ý nghĩa đã đăng ký',
  'fact.registration': 'Đăng ký',
  'fact.registered.unstated': 'Sổ đăng ký không ghi ngày.',
  'fact.registered.on': 'Đăng ký ngày {{date}}.',
  'fact.registered.updated': 'Bản ghi cập nhật ngày {{date}}.',
  'fact.contact.workingGroup': 'Đầu mối: nhóm làm việc.',
  'fact.contact.individual': 'Đầu mối: một cá nhân có tên.',
  'fact.reference.none': 'Sổ đăng ký không dẫn tài liệu nào.',
  'fact.source': 'Nguồn',
  'facts.agree_other': '{{count}} điểm giống nhau',
  'facts.what': 'Thông số',

  // components/LibraryTable
  'libraries.intro': 'Mỗi tên dẫn đến dòng mã nguồn hoặc trang tài liệu nơi thông tin được đọc.',
  'libraries.reports': 'báo {{code}}',
  'libraries.reportsNone': 'không cho mã nào',
  'libraries.sends': 'gửi {{code}}',
  'libraries.sendsNone': 'không tự gửi mã nào',
  'libraries.setting': '`{{name}}`',
  'libraries.settingDefault': '`{{name}}`, mặc định {{value}}',
  'libraries.more_other': '{{count}} tình huống khác',
  'libraries.unsure': 'chưa chắc chắn',

  // components/ClaimList, pages/wrong-claims
  'claims.title': 'Mã đóng WebSocket: những điều hay hiểu sai',
  'claims.description':
    '{{count}} nhận định phổ biến nhưng sai về mã đóng WebSocket, kèm thông tin đúng và mục của tiêu chuẩn nói rõ điều đó.',
  'claims.heading': 'Những điều hay hiểu sai về mã đóng',
  'claims.lead':
    '{{count}} nhận định có trong tài liệu, câu trả lời và mã nguồn nhưng không đúng. Mỗi nhận định đi kèm sự thật và nguồn.',
  'claims.wrong': 'Sai',
  'claims.true': 'Đúng',
  'claims.seen': 'Đọc thấy ở',
  'claims.concerns': 'Liên quan',
  'claims.general': 'mã đóng nói chung',
  'claims.all': 'Đủ {{count}} điều hay hiểu sai',

  // components/PairList, PairMatrix, PairPicker, pages/compare
  'pair.versus': 'so với',
  'pair.title': 'WebSocket {{first}} và {{second}}: {{firstName}} hay {{secondName}}?',
  'pair.titleShort': 'So sánh mã đóng WebSocket {{first}} và {{second}}',
  'pair.heading': '{{first}} {{firstName}} so với {{second}} {{secondName}}',
  'pair.link': '{{first}} so với {{second}}',
  'pair.description':
    'So sánh mã đóng WebSocket {{first}} ({{firstName}}) và {{second}} ({{secondName}}): cách phân biệt, việc cần làm khi gặp từng mã, và nên gửi mã nào.',
  'pair.seeing': 'Thấy {{code}} thì làm gì',
  'pair.page': 'Tất cả về {{code}}',
  'compare.title': 'So sánh hai mã đóng WebSocket bất kỳ',
  'compare.description':
    'Đủ {{count}} cặp mã đóng WebSocket: đó là mã nào, cách phân biệt và khi nào dùng cái nào. Các cặp hay bị nhầm được đánh dấu.',
  'compare.heading': 'So sánh hai mã đóng',
  'compare.lead': 'Chọn mã thứ nhất, rồi mã thứ hai. Các cặp hay bị nhầm được đánh dấu.',
  'compare.picker': 'Chọn hai mã',
  'compare.first': '{{code}} và …',
  'compare.confused': 'Hay bị nhầm',
  'compare.matrix': 'Đủ {{count}} cặp',
  'compare.matrixText': 'Mỗi ô dẫn đến một cặp. Dấu ● đánh dấu cặp hay bị nhầm.',
  'compare.code': 'Mã',
  'redirect.title': 'Trang so sánh {{first}} và {{second}} đã chuyển',
  'redirect.text': 'Số nhỏ đứng trước. Trang so sánh này chỉ có một địa chỉ:',

  // components/RangeFacts, pages/ranges, pages/404
  'range.status': 'Tình trạng',
  'range.status.not-used': 'Không dùng',
  'range.status.unassigned': 'Chưa gán',
  'range.status.registered': 'Để thư viện, framework và ứng dụng đăng ký',
  'range.status.private-use': 'Dùng riêng',
  'range.status.outside': 'Nằm ngoài sổ đăng ký',
  'range.registration': 'Đăng ký',
  'range.registration.none': 'Không có',
  'range.registration.standards-or-specification': 'Cần tiêu chuẩn, tài liệu đặc tả hoặc IESG xét duyệt',
  'range.registration.first-come': 'Đăng ký với IANA, ai đến trước được trước',
  'range.registration.impossible': 'Không thể đăng ký; hai bên tự thỏa thuận',
  'range.libraries': 'Khi nhận được, thư viện',
  'range.libraries.rejected': 'coi là lỗi giao thức',
  'range.libraries.mostly-rejected': 'đa số coi là lỗi giao thức; trình duyệt thì báo lại nguyên số',
  'range.libraries.accepted': 'chuyển cho ứng dụng',
  'range.unassigned': 'Chưa ai đăng ký',
  'range.unassigned.none': 'Không áp dụng',
  'range.link': 'Mã {{from}}–{{to}}',
  'notFound.title': 'Không có trang nào ở địa chỉ này',
  'notFound.description':
    'Không có trang nào ở địa chỉ này. Nếu địa chỉ chứa một số từ 0 đến 65535, trang này cho biết số đó thuộc dải mã đóng WebSocket nào.',
  'notFound.heading': 'Không có trang nào ở địa chỉ này',
  'notFound.lead':
    'Nếu địa chỉ chứa một con số, hãy tìm dải của nó ở đây. Mỗi dải có một trang nói rõ con số như vậy nghĩa là gì.',
  'notFound.number': 'Về số {{number}}',
  'notFound.tooBig':
    'Trên đường truyền, mã đóng dài hai byte, nên không số nào trên 65535 có thể là mã đóng. Con số này đến từ nơi khác.',
  'notFound.codes': 'Các mã có trang riêng',

  // Composed pairs: one whole sentence each
  'pair.lead.reserved.local':
    'Không ai gửi mã nào trong hai mã này. Log ghi {{local}} cho biết thư viện của bạn đã quan sát thấy gì; log ghi {{reserved}} cho thấy phía gửi hoặc một hằng số nào đó bị sai.',
  'pair.lead.reserved.wire':
    '{{other}} là mã do phía bên kia chọn và gửi. {{reserved}} không có ý nghĩa: thư viện nhận được nó trong khung Close thường coi là lỗi giao thức, nên ứng dụng của bạn không bao giờ thấy.',
  'pair.lead.reserved.registered':
    '{{other}} đã được đăng ký, và cả trình duyệt cũng được gửi. {{reserved}} được dành sẵn mà không có ý nghĩa, và thư viện nhận được nó thường coi là lỗi giao thức.',
  'pair.lead.empty.sent':
    'Hãy xem khung Close. Nếu khung mang mã, phía bên kia đã nói {{other}}; nếu khung rỗng, thư viện của bạn tự điền {{local}}.',
  'pair.lead.cut.sent':
    'Hãy tìm khung Close. Nếu có khung mang mã này, phía bên kia đã chọn {{other}}; nếu kết nối kết thúc mà không có khung nào, thư viện của bạn báo {{local}}.',
  'pair.lead.tls.sent':
    'Hãy hỏi kết nối đã từng mở chưa. {{other}} chỉ có thể đến trên kết nối đang mở; {{local}} ứng với lần bắt tay TLS thất bại trước khi có kết nối.',
  'pair.lead.tls.empty':
    'Cả hai đều do thư viện của bạn đặt ra, ở hai đầu đời sống của kết nối: {{tls}} khi kết nối chưa kịp mở, {{empty}} sau khi một khung Close không mang mã đã kết thúc nó.',
  'pair.lead.clientOnly':
    'Hãy xem ai gửi khung. Chỉ client mới gửi {{clientOnly}}, để báo rằng máy chủ không chấp nhận phần mở rộng mà nó cần; vì vậy client nào nhận được mã thì đó là {{other}}.',
  'pair.lead.done.receiver':
    'Sau {{done}} không có gì phải sửa. {{other}} cho biết phía nhận mã phải thay đổi điều gì đó trước đã.',
  'pair.lead.done.sender':
    'Sau {{done}} công việc đã xong và không ai cần quay lại. {{other}} cắt ngang công việc chưa xong, vì lý do ở phía gửi mã.',
  'pair.lead.identity':
    'Hãy hỏi: người dùng khác có vào được không? {{identity}}, theo tên đã đăng ký, là chuyện client là ai; {{other}} thì client nào cũng gặp.',
  'pair.lead.silence':
    'Hãy xem thời gian. {{silence}} được đăng ký với tên Timeout, nên lẽ ra nó đến sau một khoảng chờ điều gì đó; {{other}} không cần thời gian trôi qua.',
  'pair.lead.frame.departure':
    'Hãy kết nối lại và gửi đúng những byte đó. {{receiver}} quay lại ngay, vì khung của bạn vi phạm giao thức; {{sender}} thì không, vì phía bên kia chỉ rời đi.',
  'pair.lead.frame.fault':
    'Hãy xem đoạn mã nào bị lỗi. Với {{receiver}}, đó là phần tạo khung ở phía bạn; với {{sender}}, đó là phần xử lý ở phía bên kia.',
  'pair.lead.frame.load':
    'Hãy xem chờ đợi có ích không. {{sender}} hết khi tải giảm; {{receiver}} còn mãi cho đến khi sửa xong phần mềm tạo khung ở phía bạn.',
  'pair.lead.frame.upstream':
    'Hãy tìm kết nối bị hỏng. Với {{receiver}}, đó là kết nối của bạn, ở từng khung; với {{sender}}, đó là kết nối giữa gateway và máy chủ phía sau nó.',
  'pair.lead.message.departure':
    'Hãy xem điều gì xảy ra ngay trước đó. {{receiver}} đến sau một thông điệp của bạn bị từ chối; {{sender}} đến lúc nào tùy phía gửi, bất kể bạn gửi gì.',
  'pair.lead.message.fault':
    'Hãy xem ai nhận lỗi. {{receiver}} từ chối thông điệp của bạn, và lần sau cũng vậy; {{sender}} thừa nhận rằng phía gửi mã gặp lỗi.',
  'pair.lead.message.load':
    'Hãy gửi lại đúng thông điệp đó vào lúc vắng. {{receiver}} quay lại, vì vấn đề nằm ở thông điệp; {{sender}} thì không, vì vấn đề nằm ở tải.',
  'pair.lead.message.upstream':
    'Hãy xem chặng nào từ chối. {{receiver}} là phán quyết của phía đã đọc thông điệp; {{sender}} là lời gateway báo rằng máy chủ phía sau trả lời hỏng.',
  'pair.lead.identity.departure':
    'Hãy đếm số client bị ảnh hưởng. {{sender}} kết thúc tất cả cùng một lúc; {{receiver}} chỉ kết thúc những client không đủ quyền.',
  'pair.lead.identity.fault':
    'Hãy thử thông tin xác thực khác. Nếu vào được thì đúng là {{receiver}}, theo tên đã đăng ký; nếu ai cũng thất bại thì {{sender}} cho biết máy chủ có lỗi.',
  'pair.lead.identity.load':
    'Hãy chờ rồi thử lại với đúng thông tin xác thực đó. Sau {{sender}}, bạn vào được khi tải đã giảm; sau {{receiver}}, bạn vẫn không vào được.',
  'pair.lead.identity.upstream':
    'Hãy hỏi vấn đề có nằm ở thông tin xác thực không. Với {{receiver}} thì có, theo tên đã đăng ký; với {{sender}}, gateway nhận phản hồi hỏng, và có thể chưa ai đọc đến thông tin xác thực.',
  'pair.lead.frame.message':
    'Hãy xem các byte sai ở đâu. {{frame}} nghĩa là một khung vi phạm giao thức trước khi có ai đọc nội dung; {{message}} nghĩa là các khung đều đúng, nhưng thông điệp bị từ chối.',
  'pair.lead.departure.load':
    'Hãy hỏi phía gửi có còn đó không. Sau {{departure}}, nó đã rời đi; sau {{load}}, nó vẫn chạy nhưng có nhiều client hơn mức phục vụ nổi.',
  'pair.lead.departure.upstream':
    'Hãy xem tiến trình nào gặp chuyện. Với {{departure}}, đó là tiến trình bạn đang nối tới, và nó đang rời đi; với {{upstream}}, tiến trình đó vẫn khỏe, còn máy chủ phía sau thì không.',
  'pair.lead.same':
    'Cả hai đều từ chối một thông điệp đã đến nguyên vẹn, và đều quay lại nếu bạn gửi lại. {{first}} không chấp nhận loại dữ liệu, {{second}} không chấp nhận lượng dữ liệu.',
  'pair.check.bytes':
    'Đọc bản ghi gói tin: khung Close của máy chủ bắt đầu bằng `88`, một byte độ dài, rồi `{{firstBytes}}` nếu là {{first}} hoặc `{{secondBytes}}` nếu là {{second}}.',
  'pair.check.bytesByClient':
    'Đọc bản ghi gói tin: khung của máy chủ có `{{otherBytes}}` sau byte độ dài là {{other}}. {{clientOnly}} đi từ client đến máy chủ và có mặt nạ, nên hãy bỏ mặt nạ trước khi đọc mã.',
  'pair.check.empty':
    'Đọc bản ghi gói tin: `88 00` là thứ thư viện của bạn báo là {{local}}, còn khung của máy chủ có `{{otherBytes}}` sau byte độ dài là {{other}}.',
  'pair.check.cut':
    'Đọc bản ghi gói tin: {{other}} là một khung Close, nếu từ máy chủ thì có `{{otherBytes}}` sau byte độ dài. Trước {{local}} chỉ có TCP FIN hoặc RST.',
  'pair.check.tls':
    'Kiểm tra sự kiện `open` đã xảy ra chưa. Nếu rồi thì không thể là {{local}}, và có thể là {{other}}.',
  'pair.check.tlsEmpty':
    'Kiểm tra sự kiện `open` đã xảy ra chưa. Trước {{tls}} thì không bao giờ; trước {{empty}} thì luôn luôn.',
  'pair.check.reserved':
    'Nếu log ghi {{reserved}}, hãy tìm dòng mã đã ghi ra nó: thường là một bảng hằng số bị lệch một, hoặc một danh sách cũ.',
  'pair.check.cleanDiffers': 'Đọc `wasClean`: với {{unclean}} giá trị là `false`, với {{clean}} thường là `true`.',
  'pair.check.cleanSame':
    '`wasClean` không giúp phân biệt {{first}} với {{second}}: với cả hai, giá trị thường là `true`.',
  'pair.use.neither':
    'Không dùng mã nào: {{first}} và {{second}} đều không gửi được. Muốn chủ động kết thúc kết nối, hãy gửi 1000, hoặc mã nêu đúng lý do của bạn.',
  'pair.use.browser':
    'Script trong trình duyệt được truyền {{accepts}} cho `close()`; với {{throws}}, hàm này ném `InvalidAccessError`.',
  'pair.use.noBrowser':
    'Script trong trình duyệt không gửi được cả {{first}} lẫn {{second}}: nó chỉ có 1000 và 3000 đến 4999.',
  'pair.why.reserved':
    'Hai mã không liên quan gì đến nhau. {{reserved}} thường xuất hiện cạnh {{other}} chỉ vì cùng nằm trong một bảng hằng số.',
  'pair.why.empty':
    'Framework nào đóng kết nối mà không truyền mã đi tiếp sẽ biến {{other}} định gửi thành {{local}} ở phía bên kia. Hãy kiểm tra lời gọi hàm đóng.',
  'pair.why.cut':
    'Phía gửi cắt TCP ngay sau khung Close có thể làm mất khung đó. Khi ấy, cùng một sự kiện mà một phía ghi {{other}}, phía kia ghi {{local}}.',
  'pair.why.tls':
    'Hai mã không liên quan: không có gì biến mã này thành mã kia. Chúng chỉ gặp nhau trong các danh sách số.',
  'pair.why.tlsEmpty':
    'Không có gì biến {{tls}} thành {{empty}} hay ngược lại. Chúng gặp nhau trong tài liệu, với tư cách hai trong ba mã không bao giờ được truyền đi.',
  'pair.why.registered':
    'Không thư viện nào biến {{first}} thành {{second}} hay ngược lại. Hai mã gặp nhau khi ứng dụng thay một mã của giao thức bằng mã có tên rõ hơn.',
  'pair.why.sameSide':
    '{{first}} và {{second}} đều khiến bạn nhìn về cùng một phía, nên hay bị gửi thay cho nhau. Phía gửi chọn mã, vì vậy khi nghi ngờ hãy đọc mã nguồn của nó.',
  'pair.why.unrelated': '{{first}} và {{second}} không liên quan. Nếu log có cả hai thì đó là hai sự kiện.',
  'pair.rather': 'Có thể bạn cần một trong các trang này:',
} as const satisfies Translation<typeof en>;
