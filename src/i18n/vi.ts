import type { en } from './en';
import type { Translation } from './translation';

/** Vietnamese strings; the terms are those of the glossary in CONTRIBUTING.md. */
export const vi = {
  // layouts/Page
  'site.name': 'closecodes',
  'nav.skipToContent': 'Chuyển đến nội dung',
  'nav.main': 'Điều hướng chính',
  'nav.codes': 'Các mã',
  'nav.compare': 'So sánh',
  'nav.claims': 'Hiểu sai',
  'nav.vendors': 'Dịch vụ',
  'nav.decode': 'Giải mã',
  'nav.more': 'Các trang khác',
  'nav.languages': 'Ngôn ngữ',
  'footer.licence': 'Bài viết: CC BY 4.0. Dữ liệu: CC0. Mã nguồn: MIT.',
  'footer.offline': 'Đọc ngoại tuyến',
  'footer.reviewed': 'Lần đối chiếu với nguồn gần nhất: {{date}}.',
  'footer.independent': 'Trang của từng mã ghi rõ nguồn thông tin. Lời khuyên không ghi nguồn là của chúng tôi.',

  // components/FindBox, pages/find
  'find.label': 'Tìm mã đóng',
  'find.placeholder': 'Dán mã, dòng log hoặc khung',
  'find.example': 'received 1011 (internal error) keepalive ping timeout',
  'find.hint': 'Dán một mã, cả dòng log, hoặc một khung dạng hex:',
  'find.all': 'tất cả dưới dạng danh sách',
  'find.private': 'Nội dung bạn dán không rời khỏi trình duyệt.',
  'find.title': 'Tìm mã đóng WebSocket từ dòng log hoặc khung',
  'find.description':
    'Dán một con số, dòng log, thông báo lỗi hoặc các byte của khung Close để biết đó là mã đóng nào. Nội dung bạn dán không rời khỏi trình duyệt.',
  'find.heading': 'Tìm kiếm',
  'find.lead':
    'Dán một con số, dòng log, thông báo lỗi hoặc các byte của khung. Bên dưới là toàn bộ nội dung của trang này, để đọc hoặc tìm bằng chức năng tìm của trình duyệt.',
  'find.results': 'Kết quả',
  'find.none': 'Không tìm thấy mã đóng nào',
  'find.none.text':
    'Đoạn này không nêu mã đóng nào, cũng không chứa thông báo nào mà trang này biết. Số cổng, thời gian, kích thước và mã lỗi của hệ thống khác được cố ý bỏ qua.',
  'find.loading': 'Đang tải…',
  'find.total': 'Số kết quả: {{total}}',
  'find.pair': 'So sánh {{first}} và {{second}}',
  'find.range': 'Khoảng {{range}}',
  'find.lookalike': '{{number}}: {{system}}, không phải mã đóng',
  'find.codes': 'Các mã đóng',
  'find.messages': 'Thông báo ứng với {{code}}',
  'find.names': 'Thư viện in ra gì',
  'find.vendors': 'Mã riêng của các dịch vụ và thư viện',
  'find.ranges': 'Các khoảng',
  'because.bare': 'chính con số này',
  'because.label': 'con số đứng sau “{{word}}”',
  'because.closing': 'con số đứng gần “{{word}}”',
  'because.event': 'đây là mã của một sự kiện close',
  'because.context': 'đoạn quanh con số nói về việc đóng kết nối',
  'because.name': '“{{name}}” là tên của mã này',
  'because.constant': '“{{constant}}” là cách các thư viện viết mã này',
  'because.failure': 'đoạn này nói một WebSocket gặp lỗi mà không nêu mã',
  'because.frame': 'các byte này là khung Close mang mã này',
  'because.emptyFrame': 'các byte này là khung Close không có mã',
  'because.vendorHint': '“{{hint}}” cho thấy đây là {{vendor}}',
  'because.vendorReason': '{{vendor}} ghi “{{reason}}” cùng mã này',
  'because.vendorNumber': '{{vendor}} dùng con số này',
  'because.text': 'trang đó có những từ này',
  'because.no-close-frame': '{{library}} in dòng này khi kết nối kết thúc mà không có khung Close',
  'because.before-open': '{{library}} in dòng này khi chưa có kết nối, nên chưa có mã đóng; script thấy 1006',
  'because.refused-handshake':
    '{{library}} in dòng này khi máy chủ trả lời bắt tay bằng một mã HTTP; chưa có mã đóng, script thấy 1006',
  'because.tls-failed': '{{library}} in dòng này khi TLS thất bại',
  'because.ping-unanswered': '{{library}} in dòng này khi ping không được trả lời',
  'because.idle-timeout': '{{library}} in dòng này khi kết nối im lặng quá lâu',
  'because.empty-close-frame': '{{library}} in dòng này khi khung Close không nêu mã',
  'because.normal': '{{library}} in dòng này khi kết nối đóng bình thường',
  'because.going-away': '{{library}} in dòng này khi một trong hai phía rời đi',
  'because.service-restart': '{{library}} in dòng này khi dịch vụ khởi động lại',
  'because.overloaded': '{{library}} in dòng này khi dịch vụ quá tải',
  'because.frame-breaks-protocol': '{{library}} in dòng này khi một khung vi phạm giao thức',
  'because.invalid-close-code': '{{library}} in dòng này khi gặp mã đóng không được phép gửi',
  'because.wrong-data-type': '{{library}} in dòng này khi gặp loại dữ liệu mà nó không nhận',
  'because.invalid-utf8': '{{library}} in dòng này khi văn bản không phải UTF-8',
  'because.policy': '{{library}} in dòng này khi một quy định của máy chủ bị vi phạm',
  'because.message-too-big': '{{library}} in dòng này khi thông điệp vượt giới hạn',
  'because.missing-extension': '{{library}} in dòng này khi một phần mở rộng không được thỏa thuận',
  'because.internal-error': '{{library}} in dòng này khi phía bên kia gặp lỗi',
  'because.bad-gateway': '{{library}} in dòng này khi gateway không nối được tới máy chủ phía sau',

  // pages/index
  'home.title': 'Mã đóng WebSocket: ý nghĩa và cách xử lý',
  'home.description':
    'Mọi mã đóng WebSocket từ 1000 đến 4999: chuyện gì đã xảy ra, cần xem ở đâu, phải làm gì. So sánh hai mã bất kỳ, có ghi nguồn, bằng tiếng Việt và tiếng Anh.',
  'home.heading': 'Vì sao WebSocket bị đóng?',
  'home.space': 'Mọi con số từ 0 đến 65535',
  'home.space.protocol': 'giao thức',
  'home.wire.heading': 'Được gửi trong khung Close',
  'home.wire.text': 'Phía bên kia chọn mã này và báo cho bạn.',
  'home.local.heading': 'Không bao giờ có trên đường truyền',
  'home.local.text': 'Không nhận được mã nào nên thư viện của bạn tự đặt ra mã này.',
  'home.registered.heading': 'Tên đã đăng ký',
  'home.registered.text': 'Đã đăng ký với IANA, dành cho thư viện và ứng dụng. Chỉ có tên gọi là cố định.',
  'home.reserved.heading': 'Dành sẵn',
  'home.reserved.text': 'Mã này không có ý nghĩa. Không ai nên gửi nó.',
  'home.ranges.heading': 'Con số khác',
  'home.ranges.text': 'Tìm dải số chứa nó.',
  'home.more.heading': 'Xem thêm',
  'home.more.compare': 'So sánh hai mã',
  'home.more.compareText': 'Đủ {{count}} cặp, chẳng hạn 1005 và 1006',
  'home.more.claims': 'Những điều hay hiểu sai',
  'home.more.claimsText': '{{count}} nhận định sai về mã đóng',

  // pages/api, and the list of endpoints in api/listing and api/openapi
  'footer.api': 'API JSON',
  'api.title': 'API JSON về mã đóng WebSocket',
  'api.description':
    'Mọi mã đóng WebSocket, mọi cặp so sánh và mọi dịch vụ dưới dạng JSON, CSV và NDJSON tĩnh, kèm JSON Schema và OpenAPI. Không cần khóa, CORS mở. Có ví dụ cho curl, jq, fetch và Python.',
  'api.heading': 'API JSON',
  'api.lead':
    'Những gì trang này biết, dành cho chương trình: các tệp tĩnh dưới `/api/v1`, tạo từ cùng dữ liệu với các trang. Không cần khóa, không cần đăng ký.',
  'section.try': 'Cách dùng',
  'section.endpoints': 'Có những gì',
  'section.promise': 'Những gì không đổi',
  'section.serving': 'Bộ nhớ đệm và CORS',
  'section.missing': 'Khi địa chỉ không tồn tại',
  'section.licence': 'Giấy phép',
  'api.curl': 'Trong shell: các cột đầu của tệp CSV là những cột dễ so sánh.',
  'api.jq': 'Cho runbook: gặp 1006 thì làm gì, và script trong trình duyệt được truyền những mã nào cho `close()`.',
  'api.fetch': 'Trong trình duyệt, Node, Deno hay Bun: đổi mã của sự kiện close thành lời.',
  'api.python': 'Với Python, không cần cài thêm gói nào: ai đóng bằng 4014 và vì sao.',
  'api.prints': 'Kết quả in ra:',
  'api.schema': 'Schema:',
  'api.endpoint.index': 'Danh sách mọi tệp, cùng mọi giá trị mà các biến nhận.',
  'api.endpoint.codes': 'Mọi mã đã đăng ký, đầy đủ.',
  'api.endpoint.code': 'Một mã: chuyện gì đã xảy ra, phải làm gì, và các thông tin kèm nguồn.',
  'api.endpoint.codesCsv': 'Các mã dưới dạng bảng.',
  'api.endpoint.codesNdjson': 'Các mã, mỗi dòng một đối tượng.',
  'api.endpoint.pair': 'Hai mã: điểm phân biệt, phải làm gì với từng mã, và mọi khác biệt.',
  'api.endpoint.ranges': 'Các dải số quanh các mã.',
  'api.endpoint.vendors': 'Các dịch vụ, giao thức và thư viện có mã riêng.',
  'api.endpoint.vendor': 'Một trong số đó: mọi con số và quy định của nó.',
  'api.endpoint.number': 'Một con số, ai dùng nó và để làm gì.',
  'api.endpoint.messages': 'Thư viện in ra gì và viết tên các mã ra sao: những cụm từ mà ô tìm kiếm biết.',
  'api.endpoint.claims': 'Những nhận định sai về mã đóng mà nhiều người tin.',
  'api.endpoint.openapi': 'Toàn bộ API dưới dạng tài liệu OpenAPI 3.1.',
  'api.endpoint.schema': 'JSON Schema (2020-12) của từng tệp.',
  'api.texts':
    'Văn bản có đủ các ngôn ngữ, đặt cạnh nhau: `{"en": …, "vi": …}`. Điều chưa biết thì không có trong tệp. Mỗi thông tin nêu nguồn bằng `refs`; tên và địa chỉ của nguồn nằm dưới cùng `ref` trong danh sách `sources` của tệp đó.',
  'api.promise.addresses':
    'Con số trong địa chỉ là phiên bản. Dưới `/api/v1`, không địa chỉ hay trường nào mất đi, đổi kiểu hoặc đổi nghĩa. Thay đổi nào không giữ được lời hứa này sẽ thành `/api/v2`, đặt bên cạnh.',
  'api.promise.additions':
    'Trường, tệp và giá trị (chẳng hạn một `advice` mới) có thể được thêm vào: gặp thứ chưa biết thì bỏ qua. Các schema chấp nhận trường lạ, còn giá trị thì liệt kê những gì có hôm nay.',
  'api.promise.texts':
    'Câu chữ có thể được sửa bất cứ lúc nào. Hãy so sánh con số và giá trị như `backoff`, đừng so sánh câu.',
  'api.promise.changelog':
    'Mọi trường được thêm đều ghi trong `API-CHANGELOG.md` của kho mã nguồn; `version` trong `index.json` cho biết đã đến phiên bản nào. Một bài kiểm tra đối chiếu tệp đó với các schema, và mọi tệp với schema của nó.',
  'api.serving.cache':
    'Mỗi tệp được giữ trong bộ nhớ đệm một giờ (`Cache-Control: public, max-age=3600`), nên bản sửa đến mọi nơi trong vòng một giờ. Sau đó, nhờ `ETag` mà nội dung chưa đổi thì không phải tải lại.',
  'api.serving.cors':
    'Script trên mọi trang web đều đọc được các tệp (`Access-Control-Allow-Origin: *`). Hãy gửi `GET` đơn thuần, không kèm credential hay header riêng: tệp tĩnh không trả lời yêu cầu preflight.',
  'api.missing.status':
    'Phía sau các địa chỉ này không có chương trình nào chạy, nên yêu cầu sai không được giải thích: nơi không có tệp thì câu trả lời có mã trạng thái 404 và là một trang HTML cho người đọc. Hãy xem mã trạng thái trước khi phân tích nội dung.',
  'api.missing.values':
    'Một cặp ghi mã nhỏ trước. Con số không dịch vụ nào dùng thì không có tệp. Chuỗi truy vấn không thay đổi gì. `index.json` có mọi giá trị tồn tại.',
  'api.licence':
    'Thông tin, con số và giá trị theo CC0: cứ dùng, không cần hỏi. Câu chữ theo CC BY 4.0: hãy ghi tên closecodes và dẫn liên kết đến trang.',
  'api.thirdParties': 'Script và phông chữ của trang này có phần là công sức của người khác:',
  'api.thirdParties.licences': 'giấy phép của họ (tiếng Anh)',

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
  'section.measured': 'Bạn sẽ thấy gì, theo kết quả đo',
  'section.against': 'Trái với chuẩn',
  'section.readInSource': 'Đọc trong mã nguồn của nó',
  'section.messages': 'Nó in ra gì',
  'section.received-codes': 'Mã nhận được',
  'section.sent-codes': 'Mã mà ứng dụng gửi',
  'section.empty': 'Đóng không kèm mã',
  'section.dropped': 'Kết nối bị đứt',
  'section.tls': 'TLS thất bại',
  'section.stopped': 'Server dừng, ném ngoại lệ hoặc trả về',
  'section.proxies': 'Proxy ở giữa',
  'section.settings': 'Các thiết lập cần biết',
  'section.forward': 'Chuyển tiếp gì thay cho 1005, 1006 và 1015',
  'section.libraries': 'Thư viện làm gì và in ra gì',
  'section.claims': 'Những điều hay hiểu sai',
  'section.lookalikes': 'Cùng con số, nhưng không phải mã đóng',
  'section.pairs': 'Hay bị nhầm với',
  'section.sources': 'Nguồn',
  'section.kept': 'Những gì đang được lưu trên thiết bị này',
  'section.keeping': 'Cách hoạt động',
  'section.limits': 'Điều kiện và giới hạn',
  'section.received': 'Khi bạn nhận được',
  'section.choose': 'Khi bạn muốn dùng',
  'section.inRange': 'Các mã trong dải này',
  'section.differences': 'Sự khác biệt chính',
  'section.which': 'Đây là mã nào?',
  'section.use': 'Khi nào dùng cái nào',
  'section.why': 'Vì sao hay bị nhầm',
  'section.more': 'So sánh khác',
  'copy.code': 'Sao chép',
  'copy.done': 'Đã sao chép',

  // components/MarkdownLink
  'markdown.copy': 'Sao chép dạng Markdown',

  // build/llms: lists for machines
  'llms.summary':
    'Mọi mã đóng WebSocket: chuyện gì đã xảy ra, cần xem ở đâu và phải làm gì, cùng ý nghĩa của những số mà các dịch vụ như Discord hay Pusher tự đặt. Dữ kiện nào cũng ghi nguồn.',
  'llms.addresses':
    'Trang nào về một mã, một cặp so sánh, một khoảng mã hay một dịch vụ cũng có bản Markdown, chỉ cần thêm ".md" vào sau địa chỉ: {{code}}, {{pair}}, {{number}} (số do các dịch vụ tự đặt), {{vendorCode}}.',
  'llms.codes': 'Mã của tiêu chuẩn',
  'llms.ranges': 'Các khoảng mã',
  'llms.overviews': 'Trang tổng quan',
  'llms.vendors': 'Dịch vụ có mã riêng',
  'llms.full': 'Toàn bộ mã, khoảng mã và danh sách dịch vụ trong một tệp',
  'llms.otherLanguage': 'Bản tiếng Việt',

  // layouts/Embed, badges: a number in the fewest words
  'short.of': '{{vendor}}: {{brief}}',
  'short.services_other': '{{count}} dịch vụ',
  'short.act': 'Phải làm gì:',
  'short.more': 'Xem đầy đủ về {{code}}',

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
  'example.java': 'Java (java.net.http)',

  // components/FrameBytes
  'frame.header': 'FIN, Close',
  'frame.length': 'dài {{length}}',
  'frame.lengthMasked': 'có mặt nạ, dài {{length}}',
  'frame.maskingKey': 'khóa mặt nạ',
  'frame.code': '{{code}}',
  'frame.codeMasked': '{{code}}, có mặt nạ',
  'frame.tls': 'Với `wss://`, chỉ đọc được các byte này ở phía sau điểm kết thúc TLS, hoặc khi có khóa TLS.',
  'frame.none.cut': 'không có khung Close, chỉ có TCP FIN hoặc RST',
  'frame.none.tls': 'không có khung: chưa có kết nối WebSocket',
  'frame.none.reserved': 'không có khung nào để xem: con số này không có ý nghĩa',

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
  'fact.onWire.no-meaning': 'Không có ý nghĩa',
  'fact.origin': 'Ai đặt ra mã này',
  'fact.origin.wire': 'Phía đóng kết nối',
  'fact.origin.local': 'Thư viện ở phía thấy kết nối kết thúc',
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
  'fact.browser.page-goes-away': 'Gửi khi người dùng rời trang mà kết nối còn mở',
  'fact.browser.close-without-code-answered': 'Báo khi khung Close nhận được là khung rỗng',
  'fact.browser.no-close-frame': 'Báo khi không có khung Close nào đến',
  'fact.browser.handshake-failed': 'Báo khi kết nối chưa từng mở được',
  'fact.browser.frame-breaks-protocol': 'Gửi khi khung của máy chủ vi phạm giao thức',
  'fact.browser.text-not-utf8': 'Firefox gửi khi văn bản từ máy chủ không phải UTF-8; Chromium khi đó gửi 1002',
  'fact.browser.message-over-limit': 'Firefox gửi khi thông điệp vượt giới hạn của nó',
  'fact.browser.internal-failure': 'Gửi khi có lỗi bên trong trình duyệt',
  'fact.browser.tls-failed-firefox': 'Firefox báo sau khi bắt tay TLS thất bại; Chromium báo 1006, đúng như chuẩn',
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
  'fact.basis.ours': 'Chuẩn không nói; đây là lời khuyên của chúng tôi.',
  'fact.meaning': 'Ý nghĩa đã đăng ký',
  'fact.registration': 'Đăng ký',
  'fact.registered.unstated': 'Sổ đăng ký không ghi ngày.',
  'fact.registered.on': 'Đăng ký ngày {{date}}.',
  'fact.registered.updated': 'Bản ghi cập nhật ngày {{date}}.',
  'fact.contact.workingGroup': 'Đầu mối: nhóm làm việc.',
  'fact.contact.individual': 'Đầu mối: một cá nhân.',
  'fact.reference.none': 'Sổ đăng ký không dẫn tài liệu nào.',
  'fact.source': 'Nguồn',
  'facts.agree_other': '{{count}} điểm giống nhau',
  'facts.what': 'Thông số',

  // The lab: scenarios (i18n/lab.ts), what was seen, questions, pages of libraries, /interop, /proxies
  'lab.scenario.s-close-N': 'Server đóng với mã {{code}}',
  'lab.scenario.s-close-N-reason': 'Server đóng với mã {{code}} kèm lý do',
  'lab.scenario.s-close-empty': 'Server gửi khung Close rỗng',
  'lab.scenario.s-close-onebyte': 'Server gửi khung Close chỉ có một byte',
  'lab.scenario.s-close-badutf8-reason': 'Server đóng với lý do không phải UTF-8',
  'lab.scenario.s-close-fragmented': 'Server chia khung Close làm hai',
  'lab.scenario.s-close-126': 'Server gửi khung Close 126 byte, quá giới hạn một byte',
  'lab.scenario.s-close-then-tcp-open': 'Server đóng với mã 1000 rồi để TCP mở',
  'lab.scenario.s-text-badutf8': 'Server gửi văn bản không phải UTF-8',
  'lab.scenario.s-rsv1': 'Server bật RSV1 khi chưa thương lượng phần mở rộng',
  'lab.scenario.s-opcode-3': 'Server gửi khung có opcode dành sẵn 3',
  'lab.scenario.s-masked': 'Server gửi khung có mặt nạ',
  'lab.scenario.s-big-2m': 'Server gửi thông điệp 2 MiB',
  'lab.scenario.s-big-12m': 'Server gửi thông điệp 12 MiB',
  'lab.scenario.s-tcp-fin': 'TCP kết thúc bằng FIN, không có khung Close',
  'lab.scenario.s-tcp-rst': 'TCP kết thúc bằng RST, không có khung Close',
  'lab.scenario.s-tcp-fin-midframe': 'TCP kết thúc bằng FIN khi khung mới gửi được một nửa',
  'lab.scenario.h-N': 'Server trả lời bắt tay bằng HTTP {{code}}',
  'lab.scenario.h-bad-accept': 'Server trả lời với Sec-WebSocket-Accept sai',
  'lab.scenario.h-drop': 'Server ngắt kết nối giữa lúc bắt tay',
  'lab.scenario.h-refused': 'Không có gì lắng nghe ở cổng đó',
  'lab.scenario.h-tls-selfsigned': 'Chứng chỉ tự ký',
  'lab.scenario.h-tls-to-plain': 'Dùng TLS với một cổng chỉ nói HTTP thường',
  'lab.scenario.c-close-none': 'Ứng dụng gọi close không kèm mã',
  'lab.scenario.c-close-N': 'Ứng dụng gọi close với mã {{code}}',
  'lab.scenario.c-close-N-reason': 'Ứng dụng gọi close với mã {{code}} kèm lý do',
  'lab.scenario.c-close-reason-124bytes': 'Ứng dụng gọi close với lý do 124 byte, quá giới hạn một byte',
  'lab.scenario.c-close-1000-unanswered': 'Ứng dụng đóng với mã 1000, server không bao giờ trả lời',
  'lab.scenario.c-close-1000-answered-1001': 'Ứng dụng đóng với mã 1000, server đáp lại bằng 1001',
  'lab.scenario.c-close-1000-answered-empty': 'Ứng dụng đóng với mã 1000, server đáp lại bằng khung Close rỗng',
  'lab.scenario.c-close-1000-answered-fin': 'Ứng dụng đóng với mã 1000, server kết thúc TCP mà không gửi khung Close',
  'lab.scenario.peer-close-N': 'Client đóng với mã {{code}}',
  'lab.scenario.peer-close-empty': 'Client gửi khung Close rỗng',
  'lab.scenario.peer-close-onebyte': 'Client gửi khung Close chỉ có một byte',
  'lab.scenario.peer-close-badutf8-reason': 'Client đóng với lý do không phải UTF-8',
  'lab.scenario.peer-close-fragmented': 'Client chia khung Close làm hai',
  'lab.scenario.peer-tcp-fin': 'Client kết thúc TCP bằng FIN, không có khung Close',
  'lab.scenario.peer-tcp-rst': 'Client kết thúc TCP bằng RST, không có khung Close',
  'lab.scenario.peer-fin-midframe': 'Client kết thúc TCP bằng FIN khi khung mới gửi được một nửa',
  'lab.scenario.peer-rsv1': 'Client bật RSV1 khi chưa thương lượng phần mở rộng',
  'lab.scenario.peer-opcode-3': 'Client gửi khung có opcode dành sẵn 3',
  'lab.scenario.peer-unmasked': 'Client gửi khung không có mặt nạ',
  'lab.scenario.peer-ping-126': 'Client gửi Ping 126 byte, quá giới hạn một byte',
  'lab.scenario.peer-text-badutf8': 'Client gửi văn bản không phải UTF-8',
  'lab.scenario.peer-big-20k': 'Client gửi thông điệp 20 KiB',
  'lab.scenario.peer-big-2m': 'Client gửi thông điệp 2 MiB',
  'lab.scenario.peer-big-20m': 'Client gửi thông điệp 20 MiB',
  'lab.scenario.app-close-none': 'Ứng dụng đóng không kèm mã',
  'lab.scenario.app-close-N': 'Ứng dụng đóng với mã {{code}}',
  'lab.scenario.app-close-N-reason': 'Ứng dụng đóng với mã {{code}} kèm lý do',
  'lab.scenario.app-close-reason-124': 'Ứng dụng đóng với lý do 124 byte, quá giới hạn một byte',
  'lab.scenario.app-close-1000-unanswered': 'Ứng dụng đóng với mã 1000, client không bao giờ trả lời',
  'lab.scenario.ping-unanswered': 'Client không trả lời Ping',
  'lab.scenario.app-returns': 'Hàm xử lý trả về khi kết nối còn mở',
  'lab.scenario.app-throws': 'Hàm xử lý ném ngoại lệ',
  'lab.scenario.server-sigterm': 'Tiến trình server nhận SIGTERM',
  'lab.scenario.server-sigkill': 'Tiến trình server nhận SIGKILL',
  'lab.scenario.backend-s-close-N': 'Server phía sau đóng với mã {{code}}',
  'lab.scenario.backend-s-close-empty': 'Server phía sau gửi khung Close rỗng',
  'lab.scenario.backend-s-tcp-fin': 'Server phía sau kết thúc TCP bằng FIN, không có khung Close',
  'lab.scenario.backend-s-tcp-rst': 'Server phía sau kết thúc TCP bằng RST, không có khung Close',
  'lab.scenario.backend-refused': 'Không có gì lắng nghe phía sau',
  'lab.scenario.backend-h-N': 'Server phía sau trả lời bắt tay bằng HTTP {{code}}',
  'lab.scenario.idle-timeout': 'Không có gì được gửi cho tới hạn chờ nhàn rỗi',
  'lab.scenario.reload': 'Proxy nạp lại cấu hình',
  'lab.scenario.graceful-stop': 'Proxy được yêu cầu dừng êm',
  'lab.scenario.stop': 'Proxy bị dừng ngay',
  'lab.said.code': 'Ứng dụng nhận được mã {{code}}.',
  'lab.said.codeless': 'Ứng dụng biết kết nối đã đóng nhưng không nhận được mã nào.',
  'lab.said.endless': 'Ứng dụng không hề biết kết nối đã đóng trong thời hạn đo.',
  'lab.said.neverOpened': 'Kết nối không mở được.',
  'lab.said.refused': 'Bắt tay nhận về HTTP {{status}}.',
  'lab.said.clean': 'Lần đóng được coi là sạch.',
  'lab.said.unclean': 'Lần đóng không được coi là sạch.',
  'lab.said.reason': 'Lý do nhận được:',
  'lab.said.error': 'Lỗi báo ra:',
  'lab.said.threw': 'Lời gọi thất bại:',
  'lab.said.died': 'Tiến trình kết thúc:',
  'lab.said.sent': 'Nó gửi khung Close với mã {{code}}:',
  'lab.said.sentEmpty': 'Nó gửi khung Close rỗng.',
  'lab.said.sentNothing': 'Nó không gửi khung Close.',
  'lab.said.sentToBackend': 'Server phía sau nhận khung Close với mã {{code}}:',
  'lab.said.sentEmptyToBackend': 'Server phía sau nhận khung Close rỗng.',
  'lab.said.waited_other': 'Việc đó mất khoảng {{count}} giây.',
  'lab.varied.status': 'Mã trạng thái HTTP không giống nhau giữa các lần chạy:',
  'lab.varied.opened': 'Kết nối có mở được hay không thì mỗi lần chạy một khác:',
  'lab.varied.connections': 'Số lần kết nối không giống nhau giữa các lần chạy:',
  'lab.varied.code': 'Mã không giống nhau giữa các lần chạy:',
  'lab.varied.reason': 'Lý do không giống nhau giữa các lần chạy:',
  'lab.varied.wasClean': 'Có được coi là sạch hay không thì mỗi lần chạy một khác:',
  'lab.varied.errorText': 'Lỗi báo ra không giống nhau giữa các lần chạy:',
  'lab.varied.threw': 'Lỗi của lời gọi không giống nhau giữa các lần chạy:',
  'lab.varied.ended': 'Ứng dụng có được báo kết nối đóng hay không thì mỗi lần chạy một khác:',
  'lab.varied.died': 'Cách tiến trình kết thúc không giống nhau giữa các lần chạy:',
  'lab.varied.frameSent': 'Khung Close không giống nhau giữa các lần chạy:',
  'lab.varied.frameToBackend': 'Khung Close tới server phía sau không giống nhau giữa các lần chạy:',
  'lab.varied.tcpEnd': 'Cách TCP kết thúc không giống nhau giữa các lần chạy:',
  'lab.varied.tcpBy': 'Bên kết thúc TCP trước không giống nhau giữa các lần chạy:',
  'lab.varied.seconds': 'Thời gian chờ không giống nhau giữa các lần chạy, tính bằng giây:',
  'lab.varied.tcpSeconds': 'Thời gian tới khi TCP kết thúc không giống nhau giữa các lần chạy, tính bằng giây:',
  'lab.fate.received.same': 'ứng dụng nhận được nguyên vẹn',
  'lab.fate.received.changed': 'ứng dụng nhận được {{to}}',
  'lab.fate.received.none': 'ứng dụng không nhận được mã',
  'lab.fate.received.nothing': 'ứng dụng không được báo là kết nối đã đóng',
  'lab.fate.sent.same': 'gửi đi nguyên vẹn',
  'lab.fate.sent.changed': 'gửi đi thành {{to}}',
  'lab.fate.sent.none': 'gửi đi thành khung Close rỗng',
  'lab.fate.sent.nothing': 'không gửi khung Close nào',
  'lab.fate.sent.refused': 'bị từ chối:',
  'lab.fate.sent.died': 'tiến trình kết thúc',
  'lab.fate.varies': 'mỗi lần chạy một khác:',
  'lab.role.client': 'Client',
  'lab.role.server': 'Server',
  'lab.role.proxy': 'Proxy',
  'lab.as.client': '{{name}} {{version}} ở vai client',
  'lab.as.server': '{{name}} {{version}} ở vai server',
  'lab.as.proxy': '{{name}} {{version}} ở vai proxy',
  'lab.question.client.drops': 'Mạng đứt thì nhận được gì?',
  'lab.question.client.restarts': 'Server khởi động lại hoặc rời đi thì nhận được gì?',
  'lab.question.client.tls': 'TLS thất bại thì nhận được gì?',
  'lab.question.client.handshake': 'Bắt tay thất bại thì nhận được gì?',
  'lab.question.client.closeNone': 'Gọi close không tham số thì gửi đi gì?',
  'lab.question.client.empty': 'Server không nêu mã thì nhận được gì?',
  'lab.question.client.unknown': 'Gặp mã lẽ ra không được nhận thì xử lý ra sao?',
  'lab.question.client.unanswered': 'Đóng mà không ai trả lời thì mất bao lâu?',
  'lab.question.client.reason': 'Lý do kèm theo đi về đâu?',
  'lab.question.client.big': 'Thông điệp lớn thì sao?',
  'lab.question.client.broken': 'Gặp khung trái với giao thức thì xử lý ra sao?',
  'lab.question.server.deploy': 'Lúc tôi triển khai bản mới, client thấy gì?',
  'lab.question.server.throws': 'Hàm xử lý ném ngoại lệ hoặc trả về thì client thấy gì?',
  'lab.question.server.drops': 'Client biến mất thì nhận được gì?',
  'lab.question.server.ping': 'Client không trả lời Ping thì sao?',
  'lab.question.server.closeNone': 'Đóng không tham số thì gửi đi gì?',
  'lab.question.server.empty': 'Client không nêu mã thì nhận được gì?',
  'lab.question.server.unknown': 'Gặp mã lẽ ra không được nhận thì xử lý ra sao?',
  'lab.question.server.unanswered': 'Đóng mà không ai trả lời thì mất bao lâu?',
  'lab.question.server.reason': 'Lý do kèm theo đi về đâu?',
  'lab.question.server.big': 'Thông điệp quá lớn thì sao?',
  'lab.question.server.broken': 'Gặp khung trái với giao thức thì xử lý ra sao?',
  'lab.question.proxy.forwards': 'Client nhận được gì khi server phía sau đóng?',
  'lab.question.proxy.drops': 'Server phía sau biến mất thì client nhận được gì?',
  'lab.question.proxy.unreachable': 'Không tới được server phía sau thì client nhận được gì?',
  'lab.question.proxy.idle': 'Kết nối nhàn rỗi thì sao?',
  'lab.question.proxy.reload': 'Nạp lại cấu hình thì sao?',
  'lab.question.proxy.stop': 'Dừng proxy thì sao?',
  'lab.maySend': 'Được phép gửi những mã nào?',
  'lab.receives': 'Những mã nào nhận được nguyên vẹn?',
  'lab.codesList': 'Các mã đã thử: {{codes}}',
  'lab.all_other': 'Toàn bộ {{count}} kịch bản như đã thấy',
  'library.title': '{{name}}: báo gì khi WebSocket đóng',
  'library.titleShort': '{{name}}: mã đóng WebSocket',
  'library.description': '{{name}} ({{language}}): báo, chấp nhận, đổi và từ chối những mã đóng nào, và in ra gì.',
  'library.heading': '{{name}} và các mã đóng',
  'library.lead':
    'Những gì {{name}} đã làm khi được chạy thử: ứng dụng nhận mã nào, trên đường truyền có gì, lỗi báo ra sao.',
  'library.leadRead': 'Những gì mã nguồn và tài liệu của {{name}} cho biết. Ở đây chưa chạy thử.',
  'library.compare':
    'Các thư viện khác nhau nhiều nhất khi kết nối đứt, khi TLS thất bại và khi không ai nêu mã. Những thư viện đã chạy thử làm gì trong các trường hợp đó:',
  'library.messages': 'Các thông báo dẫn tới một mã đóng, mỗi cái kèm nơi đã đọc.',
  'libraries.title': 'Thư viện WebSocket: mỗi thư viện báo mã đóng nào',
  'libraries.description':
    '{{count}} bản cài đặt WebSocket, {{measured}} bản đã đo: chúng báo, gửi, đổi và từ chối những gì.',
  'libraries.heading': 'Thư viện, trình duyệt và proxy',
  'libraries.lead':
    'Khi kết nối kết thúc, {{count}} bản cài đặt làm gì. {{measured}} bản đã được chạy và đo, phiên bản ghi ngay bên kết quả; số còn lại đọc từ mã nguồn.',
  'libraries.toInterop': 'Mọi kết quả đặt cạnh nhau',
  'libraries.toProxies': 'Proxy làm gì',
  'libraries.read': 'đọc từ mã nguồn',
  'interop.title': 'Mã đóng WebSocket theo thư viện: nhận, gửi, đổi và từ chối mã nào',
  'interop.description':
    'Các bảng đo được: mỗi thư viện và trình duyệt chấp nhận, đổi hay từ chối mã đóng nào; kết nối đứt hay TLS thất bại thì trông ra sao.',
  'interop.heading': 'Ai làm gì với một mã đóng',
  'interop.lead':
    '{{count}} lượt đo với {{scenarios}} kết quả, mỗi kết quả từ ba lần chạy. Mỗi ô dẫn tới mọi thứ đã thấy ở đó.',
  'interop.implementation': 'Bản cài đặt',
  'interop.received.client': 'Server đóng với mã này: ứng dụng client nhận được gì',
  'interop.received.server': 'Client đóng với mã này: ứng dụng server nhận được gì',
  'interop.received.proxy': 'Server đóng với mã này: proxy chuyển tiếp gì',
  'interop.sent.client': 'Ứng dụng client đóng với mã này: thứ gì được gửi đi',
  'interop.sent.server': 'Ứng dụng server đóng với mã này: thứ gì được gửi đi',
  'interop.sent.proxy': 'Proxy gửi gì',
  'interop.role.client': 'Client',
  'interop.role.server': 'Server',
  'interop.role.proxy': 'Proxy',
  'interop.mark.same': 'giữ nguyên',
  'interop.mark.number': 'thành số này',
  'interop.mark.none': 'không có mã: ứng dụng không nhận được mã, hoặc khung Close rỗng',
  'interop.mark.nothing': 'không có gì: không được báo kết thúc, hoặc không gửi khung Close',
  'interop.mark.refused': 'bị từ chối kèm lỗi',
  'interop.mark.died': 'tiến trình kết thúc',
  'interop.mark.varies': 'mỗi lần chạy một khác',
  'interop.mark.departs': 'trái với chuẩn: xem mục “Trái với chuẩn” trên trang của bản cài đặt đó',
  'interop.language': 'Ngôn ngữ',
  'interop.roleFilter': 'Vai trò',
  'interop.all': 'tất cả',
  'interop.none': 'Không có bản cài đặt nào như vậy. Hãy chọn “tất cả” ở một trong hai mục.',
  'proxies.title': 'WebSocket qua nginx, HAProxy, Caddy và Apache: lần đóng đi về đâu',
  'proxies.description':
    'Proxy làm gì với lần đóng WebSocket, với kết nối nhàn rỗi, khi nạp lại cấu hình và khi dừng; các thiết lập cần biết và giá trị mặc định.',
  'proxies.heading': 'Proxy làm gì với một lần đóng',
  'proxies.lead':
    'Proxy chuyển tiếp khung Close, hoặc nó kết thúc TCP và client thấy 1006. Trường hợp nào xảy ra, khi nào, đã được đo ở đây.',
  'proxies.setting': 'Thiết lập',
  'proxies.default': 'Mặc định',
  'proxies.about': 'Liên quan tới',
  'proxies.unset': 'không nêu',
  'proxies.more': 'Mọi thứ đã thấy: {{name}}',
  'proxies.forward.intro':
    'RFC 6455, mục 7.4.1 cấm đặt 1005, 1006 và 1015 vào khung Close: đó là những mã mà một phía tự báo cho ứng dụng của mình. Người viết proxy phải chọn thứ khác cho phía bên kia. Tiêu chuẩn không nói chọn gì; đây là lời khuyên của chúng tôi.',
  'proxies.forward.1005': 'Một phía gửi khung Close rỗng: chuyển tiếp khung Close rỗng. Nó nói đúng điều đã được nói.',
  'proxies.forward.1006':
    'Một phía biến mất: báo cho client 1014 (Bad Gateway), hoặc 1011 nếu client từ chối 1014, để client thấy một khung Close có mã chứ không lại là 1006. Báo cho server 1001.',
  'proxies.forward.1015':
    'TLS tới server thất bại trước khi WebSocket mở: trả lời bắt tay của client bằng HTTP 502. Chưa có kết nối nào để khung Close kết thúc.',
  'lab.measured': 'Đã chạy thử ở đây, mỗi trường hợp ba lần.',
  'lab.from':
    'Đo với {{package}}, phiên bản {{version}}, mỗi kịch bản chạy ba lần với một đầu bên kia viết riêng cho việc này.',
  // components/LibraryTable
  'libraries.intro': 'Bấm vào tên thư viện để mở dòng mã nguồn hoặc trang tài liệu làm nguồn.',
  'libraries.reports': 'báo {{code}}',
  'libraries.reportsNone': 'không cho mã nào',
  'libraries.sends': 'gửi {{code}}',
  'libraries.sendsNone': 'không tự gửi mã nào',
  'libraries.setting': '`{{name}}`',
  'libraries.settingDefault': '`{{name}}`, mặc định {{value}}',
  'libraries.more_other': '{{count}} tình huống khác, theo thư viện',
  'libraries.unsure': 'chưa chắc chắn',

  // components/DepartureList: what was seen, and the rule that it departs from; the section is linked after it
  'departure.intro':
    'Những gì phiên bản được đo đã làm mà văn bản của chuẩn không cho phép: trái một yêu cầu bắt buộc, một điều cấm hoặc một định nghĩa. Chỗ nào chuẩn để tự chọn thì không liệt kê.',
  'departure.seen': 'Đã thấy ở:',
  'departure.toldForCode':
    'Khung Close nhận được mang mã {{codes}} nhưng ứng dụng được báo {{told}}. Mã của kết nối là mã trong khung Close đầu tiên nhận được:',
  'departure.toldForEmpty':
    'Khung Close nhận được là khung rỗng nhưng ứng dụng được báo {{told}}. Khung Close không có mã nghĩa là 1005:',
  'departure.toldForDrop':
    'Kết nối kết thúc mà phía bên kia không gửi khung Close, ứng dụng được báo {{told}}. Trường hợp đó nghĩa là 1006:',
  'departure.toldUnanswered':
    'Ứng dụng đóng với 1000, không có khung Close nào đáp lại, vậy mà ứng dụng được báo {{told}}. Không nhận được khung Close thì mã là 1006:',
  'departure.toldUnopened':
    'Kết nối không mở được nhưng ứng dụng được báo {{told}}. Trường hợp này tính là đã đóng mà không có khung Close, tức 1006:',
  'departure.toldForTls':
    'TLS thất bại và trang được báo {{told}}. Script không được phân biệt nổi lỗi này với các lỗi khác, nên mã phải là 1006:',
  'departure.unanswered':
    'Khung Close mang mã {{codes}} không được đáp lại, TCP bị ngắt. Khung Close phải được đáp bằng một khung Close:',
  'departure.unansweredEmpty':
    'Khung Close rỗng không được đáp lại, TCP bị ngắt. Khung Close phải được đáp bằng một khung Close:',
  'departure.stuck.oneByte':
    'Khung Close chỉ có một byte không được đáp lại, TCP cũng không bị ngắt trong thời hạn đo. Khung Close phải được đáp bằng một khung Close:',
  'departure.stuck.badReason':
    'Khung Close có lý do không phải UTF-8 không được đáp lại, TCP cũng không bị ngắt trong thời hạn đo. Lẽ ra phải ngắt kết nối:',
  'departure.took.rsv1':
    'Khung bật bit RSV1 dù không có phần mở rộng nào vẫn được nhận, kết nối vẫn chạy tiếp. Lẽ ra phải ngắt kết nối:',
  'departure.took.opcode':
    'Khung có opcode 3 đang dành sẵn vẫn được nhận, kết nối vẫn chạy tiếp. Lẽ ra phải ngắt kết nối:',
  'departure.took.masked': 'Khung có mặt nạ từ server vẫn được nhận, kết nối vẫn chạy tiếp. Client phải đóng kết nối:',
  'departure.took.unmasked':
    'Khung không có mặt nạ từ client vẫn được nhận, kết nối vẫn chạy tiếp. Server phải đóng kết nối:',
  'departure.took.badText':
    'Thông điệp văn bản không phải UTF-8 vẫn được nhận, kết nối vẫn chạy tiếp. Bên nào đọc văn bản theo UTF-8 mà thấy sai thì phải ngắt kết nối:',
  'departure.took.oneByte':
    'Khung Close chỉ có một byte được đáp như khung rỗng. Phần thân phải mở đầu bằng mã hai byte, và dữ liệu nhận được phải được kiểm tra:',
  'departure.took.fragmented':
    'Khung Close bị cắt đôi được đáp như khung nguyên vẹn. Khung điều khiển không được phân mảnh, và dữ liệu nhận được phải được kiểm tra:',
  'departure.took.tooLong':
    'Khung Close dài 126 byte được đáp như khung hợp lệ. Khung điều khiển dài nhất 125 byte, và dữ liệu nhận được phải được kiểm tra:',
  'departure.took.longPing':
    'Khung Ping dài 126 byte vẫn được nhận, kết nối vẫn chạy tiếp. Khung điều khiển dài nhất 125 byte, và dữ liệu nhận được phải được kiểm tra:',
  'departure.wrongAccept': 'Sec-WebSocket-Accept sai vẫn được chấp nhận, kết nối vẫn mở. Lẽ ra phải ngắt kết nối:',
  'departure.askedReserved':
    'Ứng dụng bảo gửi thì nó gửi {{codes}} trong khung Close. 1005, 1006 và 1015 không được nằm trong khung Close:',
  'departure.answeredReserved':
    'Nhận được {{codes}} thì nó đáp lại đúng mã đó trong khung Close. 1005, 1006 và 1015 không được nằm trong khung Close:',
  'departure.askedUnused':
    'Ứng dụng bảo gửi thì nó gửi {{codes}} trong khung Close. Khung Close phải mang một mã đã được định nghĩa, còn các số dưới 1000 thì không dùng:',
  'departure.answeredUnused':
    'Nhận được {{codes}} thì nó đáp lại đúng số đó trong khung Close. Khung Close phải mang một mã đã được định nghĩa, còn các số dưới 1000 thì không dùng:',
  'departure.askedTooLong':
    'Ứng dụng đưa lý do dài 124 byte thì nó gửi khung Close dài 126 byte. Khung điều khiển dài nhất 125 byte:',
  'departure.answeredTooLong':
    'Nhận được khung Close dài 126 byte thì nó đáp lại cũng 126 byte. Khung điều khiển dài nhất 125 byte:',
  'departure.failedTooLong':
    'Nó giải thích mã 1002 của mình bằng khung Close dài hơn 125 byte. Khung điều khiển dài nhất 125 byte:',
  'departure.answeredBadReason': 'Nó gửi trả lý do không phải UTF-8. Phần đứng sau mã trong khung Close là UTF-8:',
  'departure.sentOther':
    'Ứng dụng đóng với {{codes}} nhưng mã gửi đi là {{told}}. Khung Close phải mang đúng mã mà bên đóng đã nêu:',
  'departure.closeTakes': '`close()` chấp nhận {{codes}}. Ngoài 1000 và 3000 đến 4999, nó phải ném InvalidAccessError:',
  'departure.cleanWithoutFrame':
    'Không có khung Close nào đáp lại mà lần đóng vẫn được coi là sạch. Chỉ sạch khi cả hai bên đã gửi khung Close:',
  'departure.noCloseEvent':
    'Kết nối đã kết thúc mà không có sự kiện `close` nào. Kết nối nào kết thúc cũng phải có sự kiện này:',
  'libraries.otherwise': 'Phiên bản {{version}}, khi đo, lại làm khác:',

  // build/pictures: below the picture of a page that has no labels
  'picture.subject': 'Mã đóng WebSocket',

  // components/ClaimList, pages/wrong-claims
  'claims.title': 'Mã đóng WebSocket: những điều hay hiểu sai',
  'claims.description':
    '{{count}} nhận định phổ biến nhưng sai về mã đóng WebSocket, kèm thông tin đúng và chuẩn hoặc nguồn nói rõ điều đó.',
  'claims.heading': 'Những điều hay hiểu sai về mã đóng',
  'claims.lead':
    '{{count}} nhận định có trong tài liệu, câu trả lời trên mạng và mã nguồn nhưng không đúng. Mỗi nhận định đi kèm thông tin đúng và nguồn.',
  'claims.wrong': 'Sai',
  'claims.true': 'Đúng',
  'claims.seen': 'Thấy ở',
  'claims.concerns': 'Liên quan đến',
  'claims.general': 'mã đóng nói chung',

  // components/PairList, PairMatrix, PairPicker, pages/compare
  'pair.versus': 'so với',
  'pair.title': 'WebSocket {{first}} và {{second}}: {{firstName}} hay {{secondName}}?',
  'pair.titleShort': 'So sánh mã đóng WebSocket {{first}} và {{second}}',
  'pair.heading': '{{first}} {{firstName}} so với {{second}} {{secondName}}',
  'pair.link': '{{first}} so với {{second}}',
  'pair.description':
    'So sánh mã đóng WebSocket {{first}} ({{firstName}}) và {{second}} ({{secondName}}): cách phân biệt, việc cần làm khi gặp từng mã, và nên gửi mã nào.',
  'pair.seeing': 'Thấy {{code}} thì làm gì',
  'pair.page': 'Nguồn cho {{code}}',
  'pair.sources': 'Các thông số và nguồn của chúng nằm trên trang của từng mã:',
  'compare.title': 'So sánh hai mã đóng WebSocket bất kỳ',
  'compare.description':
    'Đủ {{count}} cặp mã đóng WebSocket: đó là mã nào, cách phân biệt và khi nào dùng cái nào. Các cặp hay bị nhầm được đánh dấu.',
  'compare.heading': 'So sánh hai mã đóng',
  'compare.lead': 'Chọn mã thứ nhất, rồi mã thứ hai. Các cặp hay bị nhầm được đánh dấu.',
  'compare.picker': 'Chọn hai mã',
  'compare.confused': 'Hay bị nhầm',
  'compare.matrix': 'Đủ {{count}} cặp',
  'compare.matrixText': 'Mỗi ô dẫn đến một cặp. Dấu ● là cặp hay bị nhầm.',
  'compare.code': 'Mã',
  'redirect.title': 'Trang so sánh {{first}} và {{second}} đã chuyển',
  'redirect.text': 'Số nhỏ đứng trước. Trang so sánh này chỉ có một địa chỉ:',

  // components/PageLinks, client/links, pages/links
  'pageLinks.summary': 'Dẫn link tới trang này',
  'pageLinks.how': 'Các cách viết',
  'pageLinks.copied': 'Đã chép: {{format}}',
  'pageLinks.refused': 'Trình duyệt không cho chép. Bạn hãy bôi đen ở đây:',
  'linkFormat.plain': 'Địa chỉ',
  'linkFormat.markdown': 'Markdown',
  'linkFormat.html': 'HTML',
  'linkFormat.slack': 'Slack',
  'linkFormat.pagerduty': 'PagerDuty',
  'linkFormat.prometheus': 'Prometheus',
  'linkFormat.comment': 'Chú thích trong mã',
  'links.title': 'Dẫn link tới closecodes: địa chỉ không bao giờ đổi',
  'links.description':
    'Những gì giữ nguyên chỗ, khi buộc phải dời thì sao, và cách dẫn link tới một mã đóng WebSocket từ runbook, cảnh báo, chat hay mã nguồn.',
  'links.nav': 'Dẫn link',
  'links.heading': 'Dẫn link một lần, dùng mãi',
  'links.lead':
    'Bạn cứ đặt các địa chỉ này vào runbook, cảnh báo, dashboard và thông báo lỗi. Chúng ở yên đó. Danh sách mọi địa chỉ nằm cùng mã nguồn, và bản build nào làm mất một địa chỉ thì hỏng.',
  'section.formats': 'Cách viết link',
  'section.anchors': 'Đến thẳng câu trả lời',
  'section.badges': 'Huy hiệu và khung nhúng',
  'section.moves': 'Khi buộc phải dời',
  'section.spellings': 'Những cách gõ khác',
  'section.not-promised': 'Những gì không cam kết',
  'links.promise.code': 'Một mã đóng, hoặc một con số chỉ các dịch vụ dùng',
  'links.promise.pair': 'So sánh hai mã, số nhỏ đứng trước',
  'links.promise.vendor': 'Một dịch vụ, và một mã của dịch vụ đó',
  'links.promise.range': 'Một dải số',
  'links.promise.anchor': 'Mọi đề mục, theo neo của nó',
  'links.promise.api':
    'Dữ liệu, dạng JSON. Thay đổi nào làm hỏng chương trình đang đọc thì mang số mới, còn `v1` vẫn chạy tiếp',
  'links.promise.languages': 'Trang nào cũng có cùng địa chỉ trong tiếng Anh, bỏ `/vi` ở đầu, với các neo y hệt.',
  'links.formats.text':
    'Cuối mỗi trang về một mã, một cặp, một dải số hay một dịch vụ đều có các cách viết này, trong mục “Dẫn link tới trang này”, mỗi cách một nút chép. Nếu thanh địa chỉ đang có neo thì link chép ra cũng mang neo đó.',
  'links.formats.plain': 'Ở đâu cũng dùng được.',
  'links.formats.markdown': 'Cho README, wiki, issue.',
  'links.formats.html': 'Cho trang của bạn.',
  'links.formats.slack':
    'Cho tin nhắn do chương trình gửi: phần chữ `mrkdwn` của một block hay webhook. Còn trong ô soạn tin của ứng dụng, bạn dán thẳng địa chỉ.',
  'links.formats.pagerduty':
    'Một trường của sự kiện gửi tới Events API v2, ngang hàng với `payload`: sự cố sẽ hiện nó thành link. Trong `payload.custom_details` thì chỉ cần địa chỉ.',
  'links.formats.prometheus':
    'Trong luật cảnh báo của Prometheus. Alertmanager chuyển annotation này cho các receiver; template đọc nó bằng `.CommonAnnotations.runbook_url`, hoặc `.Annotations.runbook_url` của từng cảnh báo.',
  'links.formats.comment': 'Ngay cạnh đoạn mã xử lý con số. Trong Python, YAML hay shell, bạn thay `//` bằng `#`.',
  'links.anchors.text':
    'Thêm neo vào sau địa chỉ của một mã là đến đúng phần cần hỏi. Các neo giống nhau trên trang của cả {{count}} mã và trong cả hai ngôn ngữ.',
  'links.anchors.what-to-do': 'Cần làm gì, gói trong một câu. Trang cặp mã, dải số, con số và mã của dịch vụ cũng có',
  'links.anchors.causes': 'Các nguyên nhân, dễ gặp nhất đứng trước, và cách xác nhận từng cái',
  'links.anchors.client': 'Cần làm gì nếu bạn viết client',
  'links.anchors.server': 'Cần làm gì nếu bạn viết máy chủ',
  'links.anchors.operator': 'Cần làm gì nếu bạn vận hành dịch vụ',
  'links.anchors.copy': 'Bấm vào một đề mục thì địa chỉ của nó vào thanh địa chỉ và vào cả clipboard.',
  'links.badges.text':
    'Huy hiệu là hình nhỏ để đặt vào README hay dashboard. Khung nhúng là trang nhẹ, không có script, làm ra để nằm trong trang khác. Mã nào cũng có cả hai, trong cả hai ngôn ngữ.',
  'links.badges.markdown': 'Huy hiệu dẫn về trang của mã, viết bằng Markdown:',
  'links.badges.html': 'Cũng vậy, bằng HTML:',
  'links.badges.frame': 'Khung nhúng. Chỉ các địa chỉ này cho phép; mọi trang khác đều từ chối nằm trong khung:',
  'links.moves.ledger':
    'Không có gì bị dời chỉ để cho gọn. Nếu một địa chỉ buộc phải đổi, địa chỉ cũ sẽ mãi mãi dẫn sang địa chỉ mới bằng redirect vĩnh viễn.',
  'links.moves.anchor': 'Neo nào đổi tên thì tên cũ vẫn còn bên cạnh tên mới.',
  'links.moves.code': 'Mã nào bị sổ đăng ký loại bỏ thì vẫn giữ trang, và trang sẽ nói rõ điều đó.',
  'links.spellings.text':
    'Những địa chỉ này cũng dẫn đến đúng trang, trong cả hai ngôn ngữ. Máy chủ hỗ trợ redirect thì trả về redirect; nơi khác thì trang báo không tìm thấy sẽ dẫn tiếp.',
  'links.spellings.to': 'dẫn đến',
  'links.not.sources': 'Số thứ tự nguồn trong một trang, như `#s3`: chúng đếm theo thứ tự được nhắc tới.',
  'links.not.files': 'Các file có mã băm trong đường dẫn, dưới `/scripts` và `/fonts`, cùng dữ liệu của ô tìm kiếm.',
  'links.not.words': 'Câu chữ trên trang. Dữ kiện sai thì được sửa, và trang thay đổi liệt kê những gì đã sửa.',

  // pages/changes and the feed
  'changes.title': 'Những thay đổi trong dữ liệu về mã đóng',
  'changes.description':
    'Mã mới, dịch vụ mới và các dữ kiện đã sửa trên trang này, mới nhất đứng trước, để đọc tại đây hoặc theo dõi qua Atom.',
  'changes.nav': 'Thay đổi',
  'changes.heading': 'Đã thay đổi những gì',
  'changes.lead':
    'Các mục mới và các dữ kiện đã sửa, mới nhất đứng trước. Sửa câu chữ hay giao diện thì không liệt kê.',
  'changes.feed': 'Theo dõi qua Atom',
  'changes.kind.added': 'Thêm',
  'changes.kind.corrected': 'Sửa',
  'changes.kind.removed': 'Bỏ',
  'changes.about': 'Các trang:',

  // opensearch.xml
  'openSearch.description': 'Tìm mã đóng WebSocket theo con số, tên gọi, dòng log hoặc các byte.',

  // components/RangeFacts, pages/ranges, pages/404
  'range.status': 'Tình trạng',
  'range.status.not-used': 'Không dùng',
  'range.status.unassigned': 'Chưa cấp phát',
  'range.status.registered': 'Để thư viện, framework và ứng dụng đăng ký',
  'range.status.private-use': 'Dùng riêng',
  'range.status.outside': 'Nằm ngoài sổ đăng ký',
  'range.registration': 'Đăng ký',
  'range.registration.none': 'Không có',
  'range.registration.standards-or-specification': 'Cần chuẩn, tài liệu đặc tả hoặc IESG xét duyệt',
  'range.registration.first-come': 'Đăng ký với IANA, ai đến trước được trước',
  'range.registration.impossible': 'Không thể đăng ký; hai bên tự thỏa thuận',
  'range.libraries': 'Khi nhận được, thư viện',
  'range.libraries.rejected': 'đa số coi là lỗi giao thức; Chromium thì báo lại nguyên số',
  'range.libraries.mostly-rejected': 'đa số coi là lỗi giao thức; Chromium và WebKit thì báo lại nguyên số',
  'range.libraries.accepted': 'đa số chuyển cho ứng dụng',
  'range.unassigned': 'Chưa ai đăng ký',
  'range.unassigned.none': 'Không áp dụng',
  // pages/offline, pages/offline/unkept, components/KeptPages, api/web-manifest
  'offline.title': 'Đọc closecodes khi không có mạng',
  'offline.description':
    'Những trang bạn đã mở vẫn đọc được khi mất mạng. Bạn cũng có thể lưu toàn bộ trang của một ngôn ngữ: chỉ một tệp, biết trước dung lượng.',
  'offline.heading': 'Khi không có mạng',
  'offline.lead':
    'Những trang bạn đã mở vẫn đọc được khi mất mạng. Bạn cũng có thể lưu cả {{pages}} trang tiếng Việt, ô tìm kiếm và bộ giải mã trên thiết bị này: một tệp {{size}}.',
  'offline.noScript':
    'Muốn lưu trang thì cần JavaScript, mà ở đây JavaScript đang tắt hoặc không dùng được. Khi đó bạn hãy dùng chính trình duyệt để lưu hoặc in trang cần đọc; trang nào cũng đã đầy đủ nội dung.',
  'offline.show': 'Xem những gì đang được lưu và lưu toàn bộ trang',
  'offline.keeping.visited':
    'Từ lần nhấp hoặc nhấn phím đầu tiên, trang web lưu lại những trang bạn mở: 60 trang gần nhất.',
  'offline.keeping.all':
    'Chỉ khi bạn yêu cầu ở đây thì toàn bộ trang của một ngôn ngữ mới được lưu. Chúng nằm trên thiết bị ở dạng nén, bạn đọc trang nào thì trang đó mới được giải nén.',
  'offline.keeping.fresh':
    'Khi có mạng, bạn luôn thấy bản trên máy chủ. Bản đã lưu chỉ hiện ra khi mất mạng, hoặc khi máy chủ trả lời chậm hơn ba giây.',
  'offline.keeping.update':
    'Khi trang web thay đổi, mọi thứ đã lưu được thay cùng một lúc ở chế độ nền, kể cả tệp chứa toàn bộ trang. Không bao giờ có trang cũ và trang mới nằm lẫn nhau.',
  'offline.keeping.remove':
    'Muốn xóa, bạn dùng nút ở trên, hoặc xóa dữ liệu của trang web này trong phần cài đặt của trình duyệt.',
  'offline.limits.https':
    'Cần có `https`, hoặc `localhost`. Ở địa chỉ `http` thường, chẳng hạn của một máy trong mạng nội bộ, trình duyệt không cho trang web lưu trang.',
  'offline.limits.private':
    'Cửa sổ ẩn danh có thể không cho lưu, hoặc quên hết khi bạn đóng lại. Bản thân các trang vẫn dùng được như thường.',
  'offline.limits.space':
    'Khi hết chỗ, trình duyệt có thể xóa những gì đã lưu. Lúc bạn lưu toàn bộ trang, trang web sẽ đề nghị trình duyệt đừng xóa; một số trình duyệt sẽ hỏi lại bạn.',
  'offline.limits.home':
    'Trên điện thoại, bạn có thể thêm trang web vào màn hình chính. Safari xóa dữ liệu của trang web sau một tuần không mở, trừ khi trang nằm trên màn hình chính.',
  'offline.limits.privacy': 'Những gì bạn tìm hay dán vào đều được đọc ngay trên thiết bị, dù có mạng hay không.',
  'keep.insecure':
    'Địa chỉ này không dùng https nên trình duyệt không cho trang web lưu trang. Mọi thứ khác vẫn hoạt động như thường.',
  'keep.unsupported':
    'Trình duyệt không cho trang web này lưu trang: có thể vì quá cũ, hoặc đây là cửa sổ ẩn danh. Mọi thứ khác vẫn hoạt động như thường.',
  'keep.off': 'Chức năng lưu toàn bộ trang hiện đang tắt.',
  'keep.noNetwork': 'Hiện không có mạng. Khi có mạng trở lại, bạn có thể lưu toàn bộ trang.',
  'keep.offer': 'Lưu cả {{pages}} trang tiếng Việt để đọc khi không có mạng: cần tải {{size}}.',
  'keep.keep': 'Lưu để đọc ngoại tuyến',
  'keep.progressLabel': 'Toàn bộ trang tiếng Việt',
  'keep.progress': '{{done}} trên {{size}}',
  'keep.stop': 'Dừng',
  'keep.stopped': 'Đã dừng. Chưa có gì được lưu.',
  'keep.failed':
    'Tệp tải về không nguyên vẹn nên chưa có gì được lưu. Bạn hãy thử lại; nếu trang web vừa thay đổi thì tải lại trang này trước.',
  'keep.done': 'Xong: tệp đã tải về nguyên vẹn.',
  'keep.all': 'Toàn bộ trang tiếng Việt đang được lưu trên thiết bị này: {{size}}.',
  'keep.noSuchPage': 'Toàn bộ trang đang được lưu ở đây, và không trang nào có địa chỉ này.',
  'keep.visited': 'Những trang bạn đã mở: {{total}}',
  'keep.remove': 'Xóa những gì đã lưu',
  'keep.removed': 'Đã xóa.',
  'keep.storage': 'Trang web này đang chiếm {{usage}} trong {{quota}} mà trình duyệt cho phép.',
  'keep.persisted': 'Trình duyệt đã đồng ý giữ lại.',
  'keep.notPersisted': 'Trình duyệt có thể xóa khi hết chỗ.',
  'unkept.title': 'Chưa được lưu trên thiết bị này',
  'unkept.description': 'Không có mạng, và trang này chưa được lưu trên thiết bị.',
  'unkept.heading': 'Không có mạng, và trang này chưa được lưu',
  'unkept.lead':
    'Bạn chưa mở trang này lần nào nên nó không có trên thiết bị. Khi có mạng trở lại, trang sẽ tự tải. Trong lúc chờ, dưới đây là những gì bạn đang có.',
  'manifest.name': 'closecodes: mã đóng WebSocket',
  'manifest.description': 'Mỗi mã đóng WebSocket có nghĩa gì, hai mã khác nhau ra sao, và cần làm gì.',
  'notFound.title': 'Không có trang nào ở địa chỉ này',
  'notFound.description':
    'Không có trang nào ở địa chỉ này. Nếu địa chỉ chứa một số từ 0 đến 65535, trang này cho biết số đó thuộc dải mã đóng WebSocket nào.',
  'notFound.heading': 'Không có trang nào ở địa chỉ này',
  'notFound.lead':
    'Nếu địa chỉ chứa một con số, hãy tìm dải của nó ở đây. Mỗi dải có một trang giải thích các số trong đó.',
  'notFound.number': 'Về số {{number}}',
  'notFound.tooBig':
    'Trên đường truyền, mã đóng dài hai byte, nên không số nào trên 65535 có thể là mã đóng. Con số này đến từ nơi khác.',
  'notFound.codes': 'Các mã có trang riêng',

  // Composed pairs: one whole sentence each
  'pair.lead.reserved.local':
    'Cả hai đều không nên có trong khung Close. Log ghi {{local}} cho biết thư viện của bạn đã thấy gì; log ghi {{reserved}} thì hoặc phía gửi sai, hoặc con số đó không phải mã đóng.',
  'pair.lead.reserved.wire':
    '{{other}} là mã do một phía chọn và gửi. {{reserved}} không có ý nghĩa: đa số thư viện nhận được nó thì coi là lỗi giao thức và không báo cho ứng dụng, còn Chromium vẫn báo lại nguyên số.',
  'pair.lead.reserved.registered':
    '{{other}} đã được đăng ký, và cả script trong trình duyệt cũng gửi được. {{reserved}} là mã dành sẵn, không có ý nghĩa; đa số thư viện nhận được nó thì coi là lỗi giao thức.',
  'pair.lead.empty.sent':
    'Hãy xem khung Close nhận được. Nếu khung mang {{other}}, phía bên kia đã gửi đúng số đó; nếu khung rỗng, thư viện của bạn tự điền {{local}}.',
  'pair.lead.cut.sent':
    'Hãy tìm khung Close nhận được. Nếu có khung mang {{other}}, đó là mã phía bên kia đã chọn; nếu kết nối kết thúc mà không có khung nào, thư viện của bạn báo {{local}}.',
  'pair.lead.tls.sent':
    'Hãy kiểm tra kết nối đã từng mở được chưa. {{other}} chỉ đến trên kết nối đang mở; {{local}} là khi bắt tay TLS thất bại, lúc chưa có kết nối.',
  'pair.lead.tls.empty':
    'Cả hai đều do thư viện của bạn đặt ra, nhưng ở hai thời điểm trái ngược: {{tls}} khi kết nối chưa kịp mở, {{empty}} sau khi kết nối đóng bằng một khung Close không mang mã.',
  'pair.lead.clientOnly':
    'Hãy xem phía nào đóng trước. Chỉ client mới gửi {{clientOnly}}, khi máy chủ không chấp nhận phần mở rộng mà client cần; nếu máy chủ đóng trước thì đó là {{other}}.',
  'pair.lead.done.receiver':
    'Với {{done}}, thường không có gì phải sửa. Với {{other}}, hãy xem lại phía nhận mã: nó đã làm gì, hoặc đã không làm gì.',
  'pair.lead.done.sender':
    '{{done}} nghĩa là việc đã xong và không ai cần quay lại. {{other}} không nói việc đã xong hay chưa: kết nối bị đóng vì chuyện ở phía gửi mã.',
  'pair.lead.identity':
    'Hãy xem điều gì bị từ chối. {{identity}}, xét theo tên đã đăng ký, là chuyện client là ai hoặc được làm gì; {{other}} là chuyện dữ liệu đã gửi, bất kể ai gửi.',
  'pair.lead.silence':
    'Hãy xem thời gian. {{silence}} được đăng ký với tên Timeout, không kèm định nghĩa, nên nhiều khả năng nó đến sau một khoảng cố định; còn bản thân {{other}} không có nghĩa là hết thời gian chờ.',
  'pair.lead.frame.departure':
    'Hãy theo dõi kết nối tiếp theo. Hễ bạn gửi lại các khung đó thì lại gặp {{receiver}}, vì chúng vi phạm giao thức; {{sender}} không liên quan đến khung của bạn, vì phía bên kia chỉ rời đi.',
  'pair.lead.frame.fault':
    'Hãy xem lỗi nằm ở đâu. Với {{receiver}}, lỗi nằm trong các khung đến từ phía bạn; với {{sender}}, lỗi nằm ở phía gửi mã.',
  'pair.lead.frame.load':
    'Hãy xem chờ có ích không. {{sender}} hết khi tải giảm; {{receiver}} còn lặp lại cho đến khi bạn sửa phần mềm tạo khung ở phía mình.',
  'pair.lead.frame.upstream':
    'Hãy tìm kết nối có vấn đề. Với {{receiver}}, đó là kết nối của bạn, vì có khung trên đó vi phạm giao thức; với {{sender}}, đó là kết nối giữa gateway và máy chủ phía sau nó.',
  'pair.lead.message.departure':
    'Hãy xem điều gì xảy ra ngay trước đó. {{receiver}} thường đến sau một thông điệp của bạn bị từ chối; {{sender}} đến khi phía gửi mã rời đi, bất kể bạn gửi gì.',
  'pair.lead.message.fault':
    'Hãy xem mã quy lỗi cho phía nào. {{receiver}} từ chối thông điệp của bạn, và gửi lại thì vẫn bị từ chối; {{sender}} cho biết phía gửi mã gặp sự cố ngoài dự kiến.',
  'pair.lead.message.load':
    'Thử nghĩ: gửi đúng thông điệp đó vào lúc vắng thì sao? {{receiver}} vẫn xuất hiện, vì vấn đề nằm ở thông điệp; {{sender}} thì không, vì vấn đề nằm ở tải.',
  'pair.lead.message.upstream':
    'Hãy xem chặng nào có vấn đề. Với {{receiver}}, phía đọc thông điệp của bạn đã từ chối nó; với {{sender}}, gateway nhận phản hồi lỗi từ máy chủ phía sau.',
  'pair.lead.identity.departure':
    'Hãy đếm số client bị ảnh hưởng. Máy chủ dừng hoặc khởi động lại thì gửi {{sender}} cho mọi kết nối gần như cùng lúc; {{receiver}}, xét theo tên đã đăng ký, chỉ đóng kết nối của những client bị từ chối truy cập.',
  'pair.lead.identity.fault':
    'Hãy xem có phụ thuộc vào việc ai kết nối không. {{receiver}}, xét theo tên đã đăng ký, dành cho client bị từ chối truy cập; {{sender}} là sự cố ngoài dự kiến ở phía gửi mã, client nào cũng có thể gặp.',
  'pair.lead.identity.load':
    'Hãy chờ rồi kết nối lại với đúng thông tin xác thực đó. Sau {{sender}}, bạn sẽ vào được khi tải đã giảm; sau {{receiver}}, xét theo tên đã đăng ký, bạn vẫn bị từ chối.',
  'pair.lead.identity.upstream':
    'Hãy xem vấn đề có nằm ở quyền truy cập không. {{receiver}}, xét theo tên đã đăng ký, từ chối bạn truy cập; với {{sender}}, gateway nhận phản hồi lỗi từ máy chủ phía sau, có thể chẳng liên quan gì đến bạn.',
  'pair.lead.frame.message':
    'Hãy xem sai ở đâu. {{frame}} nghĩa là có khung vi phạm giao thức, bất kể nội dung; {{message}} nghĩa là các khung đều đúng nhưng thông điệp bị từ chối.',
  'pair.lead.departure.load':
    'Hãy xem phía gửi còn đó không. Sau {{departure}}, nó đang rời đi hoặc đã rời đi; sau {{load}}, nó vẫn chạy nhưng có nhiều client hơn mức phục vụ nổi.',
  'pair.lead.departure.upstream':
    'Hãy xem tiến trình nào có vấn đề. Với {{departure}}, đó là tiến trình mà bạn đang kết nối, và nó đang rời đi; với {{upstream}}, tiến trình đó vẫn chạy tốt, còn máy chủ phía sau trả về phản hồi lỗi.',
  'pair.lead.empty.cut':
    'Hãy tìm khung Close. Nếu có một khung rỗng, thư viện của bạn báo {{empty}}; nếu không có khung nào, nó báo {{cut}}.',
  'pair.lead.tls.cut':
    'Cả hai trường hợp đều không có khung Close. {{tls}} cho biết bắt tay TLS thất bại; {{cut}} không nói gì về nguyên nhân.',
  'pair.lead.local':
    'Cả {{first}} lẫn {{second}} đều do thư viện của bạn tự đặt ra, nên hãy xem nó đã thấy gì thay cho mã đóng.',
  'pair.lead.either':
    'Cả {{first}} lẫn {{second}} đều đến từ phía buộc phải đóng kết nối. Lý do và log của phía đó cho biết nó gặp chuyện gì.',
  'pair.lead.same':
    'Cả hai đều từ chối thông điệp, và bạn gửi lại thì lại gặp. {{first}} không chấp nhận loại dữ liệu, {{second}} không chấp nhận kích thước.',
  'pair.check.bytes':
    'Đọc bản ghi gói tin: khung Close của máy chủ bắt đầu bằng `88`, một byte độ dài, rồi `{{firstBytes}}` nếu là {{first}} hoặc `{{secondBytes}}` nếu là {{second}}.',
  'pair.check.bytesByClient':
    'Đọc bản ghi gói tin: khung của máy chủ có `{{otherBytes}}` sau byte độ dài là {{other}}. {{clientOnly}} đi từ client đến máy chủ và có mặt nạ, nên hãy bỏ mặt nạ trước khi đọc mã.',
  'pair.check.empty':
    'Đọc bản ghi gói tin: `88 00` từ máy chủ là khung Close rỗng, thư viện của bạn báo thành {{local}}. Khung mang {{other}} chứa `{{otherBytes}}`, có mặt nạ nếu do client gửi.',
  'pair.check.cut':
    'Đọc bản ghi gói tin: {{other}} nằm trong một khung Close chứa `{{otherBytes}}`, có mặt nạ nếu do client gửi. Trước {{local}} không có khung Close nào đến, và kết nối thường kết thúc bằng TCP FIN hoặc RST.',
  'pair.check.tls':
    'Kiểm tra sự kiện `open` đã xảy ra chưa. Nếu rồi thì không thể là {{local}}, và có thể là {{other}}.',
  'pair.check.tlsEmpty':
    'Kiểm tra sự kiện `open` đã xảy ra chưa. Với {{tls}} thì không bao giờ; với {{empty}} thì luôn có trước đó.',
  'pair.check.reserved':
    'Nếu log ghi {{reserved}}, hãy tìm thứ đã ghi ra nó: bảng hằng số bị lệch một, danh sách cũ, hoặc một số lỗi không phải mã đóng.',
  'pair.check.cleanDiffers': 'Đọc `wasClean`: với {{unclean}} giá trị là `false`, với {{clean}} thường là `true`.',
  'pair.check.cleanSame':
    '`wasClean` không giúp phân biệt {{first}} với {{second}}: với cả hai, giá trị thường là `true`.',
  'pair.use.neither':
    'Không dùng mã nào: {{first}} và {{second}} đều không phải mã để gửi. Muốn chủ động kết thúc kết nối, hãy gửi 1000, hoặc mã nêu đúng lý do của bạn.',
  'pair.use.browser':
    'Script trong trình duyệt truyền được {{accepts}} cho `close()`; với {{throws}}, hàm này ném `InvalidAccessError`.',
  'pair.use.noBrowser':
    'Script trong trình duyệt không gửi được cả {{first}} lẫn {{second}}: ở đó `close()` chỉ nhận 1000 và các mã từ 3000 đến 4999.',
  'pair.why.reserved':
    'Hai mã không liên quan gì đến nhau. Nếu thấy {{reserved}} ở chỗ lẽ ra là {{other}}, hãy nghi có hằng số sai trong đoạn mã đã gửi hoặc ghi log.',
  'pair.why.empty':
    'Nếu định gửi {{other}} mà phía bên kia lại báo {{local}}, có lớp nào đó đã đóng kết nối mà không truyền mã đi tiếp. Hãy kiểm tra lời gọi đóng kết nối.',
  'pair.why.cut':
    'Phía gửi cắt TCP ngay sau khung Close thì khung đó có thể bị mất. Khi ấy, cùng một sự kiện mà một phía ghi {{other}}, phía kia ghi {{local}}.',
  'pair.why.tls':
    'Hai mã không liên quan: một mã cần kết nối đang mở, mã kia nghĩa là chưa có kết nối. Chúng chỉ đứng cạnh nhau trong các danh sách mã.',
  'pair.why.tlsEmpty':
    '{{tls}} ứng với kết nối chưa từng mở, {{empty}} với kết nối đã đóng đúng trình tự. Chúng đứng cạnh nhau trong tài liệu, vì cùng thuộc ba mã không bao giờ có trên đường truyền.',
  'pair.why.local':
    'Cả {{first}} lẫn {{second}} đều không bao giờ được truyền đi: thư viện báo chúng khi không có mã nào để chuyển tiếp, và mỗi thư viện chọn một kiểu.',
  'pair.why.registered':
    'Với {{second}}, chỉ có cái tên được đăng ký, nên dịch vụ tự quyết định khi nào gửi nó thay vì {{first}}. Một vài thư viện nhận {{second}} nhưng lại báo thành mã khác.',
  'pair.why.sameSide':
    '{{first}} và {{second}} đều khiến bạn nhìn về cùng một phía, nên dễ bị nhầm với nhau. Phía gửi chọn mã, vì vậy khi nghi ngờ, hãy đọc tài liệu hoặc mã nguồn của nó.',
  'pair.why.unrelated':
    '{{first}} và {{second}} nói về hai chuyện khác nhau. Nếu log có cả hai cho cùng một kết nối, hãy so log của hai phía: mỗi phía báo mã mà nó nhận được, và một số thư viện thay mã lạ bằng mã khác.',
  'pair.rather': 'Có thể bạn cần một trong các trang này:',

  // nav, pages/vendors
  'vendors.title': 'Mã đóng WebSocket theo dịch vụ: Discord, Pusher, graphql-ws…',
  'vendors.description':
    '{{vendors}} dịch vụ, giao thức và thư viện với {{codes}} mã đóng WebSocket riêng: mỗi mã nghĩa là gì, phía nào gửi, và có nên kết nối lại không.',
  'vendors.heading': 'Con số này của ai?',
  'vendors.lead':
    '{{vendors}} dịch vụ, giao thức và thư viện đóng kết nối bằng {{codes}} mã riêng. Hãy chọn nơi bạn kết nối đến: cùng một số mà nơi khác lại mang nghĩa khác.',
  'vendors.filter': 'Lọc theo tên, host hoặc thư viện',
  'vendors.none': 'Không có mục nào khớp.',
  'vendors.all': 'Mọi dịch vụ',
  'vendors.count_other': '{{count}} mã',
  'vendors.collisions': 'Các số nhiều nơi cùng dùng, và các số chưa ai dùng',
  'field.chat': 'Chat và cộng đồng',
  'field.voice-and-ai': 'Thoại, cuộc gọi và AI',
  'field.exchanges': 'Sàn giao dịch và thị trường',
  'field.collaboration': 'Cộng tác và đồng bộ',
  'field.streaming': 'Phát trực tiếp và dữ liệu trực tiếp',
  'field.realtime': 'Nhắn tin thời gian thực',
  'field.graphql': 'GraphQL',
  'field.frameworks': 'Framework và thư viện',
  'field.cloud': 'Đám mây và gateway',
  'field.devices': 'Thiết bị',
  'field.tools': 'Công cụ và trò chơi',

  // pages/vendors/[vendor]
  'vendor.title': 'Mã đóng WebSocket của {{vendor}}: ý nghĩa và khi nào kết nối lại',
  'vendor.titleShort': 'Mã đóng WebSocket của {{vendor}}',
  'vendor.description':
    'Mã đóng WebSocket của {{vendor}} ({{codes}}): mỗi mã nghĩa là gì, phía nào gửi, có nên kết nối lại không, và cách nhận ra. Có ghi nguồn.',
  'vendor.heading': 'Mã đóng của {{vendor}}',
  'vendor.homepage': 'Trang chủ',
  'vendor.docs': 'Nơi mô tả các mã',
  'vendor.unofficial': 'Chỉ biết qua tài liệu do cộng đồng viết.',
  'vendor.subprotocols': 'Giao thức con',
  'vendor.code': 'Mã',
  'vendor.meaning': 'Ý nghĩa',
  'vendor.reconnect': 'Kết nối lại?',
  'vendor.words':
    '“Theo nguồn” là lời của chính dịch vụ về việc kết nối lại; “của chúng tôi” là điều chúng tôi suy ra từ lời họ.',
  'vendor.handle':
    'Các nhánh theo đúng bảng ở trên, và chỉ gồm những số đến được sự kiện close của client. Bạn tự viết `giveUp`, `fixThenReconnect`, `reconnectNow` và `reconnectWithBackoff`.',
  'vendor.standard': 'Chuẩn đã định nghĩa các số này. Ở đây chỉ nói khi nào dịch vụ này gửi chúng.',
  'vendor.pairs_other': '{{product}}: đủ {{count}} cặp',
  'vendor.pairsText': 'Đặt hai số cạnh nhau: khác ở đâu và gặp mỗi số thì làm gì.',
  'rule.rest': 'Mọi số khác',
  'rule.general': 'Nói chung',
  'again.never': 'Không',
  'again.after-fix': 'Sau khi sửa',
  'again.now': 'Ngay',
  'again.backoff': 'Chờ tăng dần',
  'again.unspecified': 'Không nêu',
  'word.stated': 'theo nguồn',
  'word.ours': 'của chúng tôi',
  'sender.server': 'từ máy chủ',
  'sender.client': 'từ client',
  'sender.either': 'từ một trong hai phía',
  'usage.legacy': 'chỉ ở phiên bản cũ',
  'usage.deprecated': 'sắp bị bỏ',
  'usage.unused': 'có định nghĩa nhưng không được gửi',
  'carrier.event': 'không phải khung Close: nằm trong một thông điệp',
  'carrier.socket-io': 'không phải khung Close: nằm trong thông điệp Socket.IO',
  'carrier.local': 'không phải khung Close: do thư viện phía client đặt ra',
  'reaction.never': 'không kết nối lại',
  'reaction.after-fix': 'sửa nguyên nhân rồi mới kết nối lại',
  'reaction.now': 'kết nối lại ngay',
  'reaction.backoff': 'kết nối lại, khoảng chờ ngẫu nhiên tăng dần',
  'reaction.unspecified': 'không ai nói rõ: kết nối lại từ từ',
  'reaction.own': 'do chính bạn đóng',
  'reaction.otherwise': 'mọi số khác',

  // Facts of a vendor’s number
  'fact.sentBy': 'Phía nào đóng bằng số này',
  'fact.sentBy.server': 'Máy chủ',
  'fact.sentBy.client': 'Client',
  'fact.sentBy.either': 'Một trong hai phía',
  'fact.carrier': 'Đến bằng cách nào',
  'fact.carrier.close-frame': 'Trong khung Close',
  'fact.carrier.event': 'Trong một thông điệp hay sự kiện, không phải khung Close',
  'fact.carrier.socket-io': 'Trong thông điệp Socket.IO, không phải khung Close',
  'fact.carrier.local': 'Không đến từ đâu: do thư viện phía client đặt ra',
  'fact.again.never': 'Không tự động kết nối lại.',
  'fact.again.after-fix': 'Sau khi đã sửa nguyên nhân.',
  'fact.again.now': 'Ngay lập tức.',
  'fact.again.backoff': 'Với khoảng chờ ngẫu nhiên tăng dần.',
  'fact.again.unspecified': 'Không ai nói rõ.',
  'fact.word.stated': 'Nguồn của dịch vụ nói vậy.',
  'fact.word.ours': 'Dịch vụ không nói; đây là lời khuyên của chúng tôi.',
  'fact.usage': 'Tình trạng',
  'fact.usage.current': 'Đang dùng',
  'fact.usage.legacy': 'Chỉ ở phiên bản cũ',
  'fact.usage.deprecated': 'Sắp bị bỏ',
  'fact.usage.unused': 'Có định nghĩa nhưng không được gửi',
  'fact.product': 'Sản phẩm',
  'fact.literal': '{{text}}',
  'fact.named': 'Tên hoặc lý do',
  'fact.named.none': 'Không có',
  'fact.evidence': 'Biết từ',
  'fact.evidence.standard': 'Chuẩn',
  'fact.evidence.registry': 'Sổ đăng ký',
  'fact.evidence.errata': 'Bản đính chính',
  'fact.evidence.mailing-list': 'Danh sách thư',
  'fact.evidence.source-code': 'Mã nguồn',
  'fact.evidence.specification': 'Tài liệu đặc tả',
  'fact.evidence.documentation': 'Tài liệu',
  'fact.evidence.issue': 'Báo lỗi hoặc thảo luận',
  'fact.evidence.measurement': 'Phép đo',

  // pages/vendors/[vendor]/[code]
  'vendorCode.title': '{{vendor}} {{code}} {{name}}: nghĩa là gì và phải làm gì',
  'vendorCode.titleShort': '{{vendor}} {{code}}: nghĩa là gì và phải làm gì',
  'vendorCode.description':
    'Mã đóng WebSocket {{code}} ở {{vendor}}: {{brief}}. Chuyện gì đã xảy ra, cần xem ở đâu, phải làm gì, có nên kết nối lại không.',
  'vendorCode.descriptionMany':
    'Mã đóng WebSocket {{code}} có {{count}} nghĩa khác nhau ở {{vendor}} ({{products}}). Bạn gặp nghĩa nào, và mỗi nghĩa thì phải làm gì.',
  'vendorCode.lead': '{{where}}: {{brief}}.',
  'vendorCode.brief': '{{brief}}.',
  'vendorCode.about': 'Tất cả về {{code}}',
  'vendorCode.heading': '{{count}} nghĩa ở {{vendor}}',
  'vendorCode.leadMany':
    'Ở {{vendor}}, {{code}} có nghĩa riêng trong từng sản phẩm, tất cả {{count}} nghĩa. Trước hết hãy xem kết nối nào đã đóng.',
  'vendorCode.part': 'Nghĩa trong {{product}}',
  'vendorCode.span': 'Các số từ {{from}} đến {{to}} đều mang nghĩa này.',
  'vendorCode.all': 'Mọi mã của {{vendor}}',
  'vendorCode.elsewhere_other': '{{count}} nơi khác cũng dùng {{code}}, mỗi nơi một nghĩa.',
  'vendorCode.every': 'Mọi nghĩa của {{code}}',
  'vendorCode.alone': 'Trong các dịch vụ ghi ở đây, chỉ {{vendor}} dùng {{code}}.',
  'vendorCode.standard': '{{code}} là số của chuẩn. Ý nghĩa chung của nó:',
  'vendorCode.unassigned': '{{code}} nằm trong dải mà chuẩn giữ cho mình, nên không dịch vụ nào nên dùng nó.',

  // pages/vendors/[vendor]/[first]-vs-[second]
  'vendorPair.title': '{{where}} {{first}} và {{second}}: {{firstName}} hay {{secondName}}?',
  'vendorPair.titleShort': '{{where}} {{first}} và {{second}}: đây là mã nào?',
  'vendorPair.description':
    'So sánh mã đóng {{first}} ({{firstName}}) và {{second}} ({{secondName}}) của {{where}}: cách phân biệt và phải làm gì khi gặp từng mã.',
  'vendorPair.descriptionShort':
    'So sánh mã đóng WebSocket {{first}} và {{second}} của {{where}}: cách phân biệt, phải làm gì khi gặp từng mã và có nên kết nối lại không.',
  'vendorPair.standard': 'Mã của chuẩn',
  'vendorPair.happened': '{{code}}: chuyện gì đã xảy ra',
  'vendorPair.lead.sender':
    'Hãy xem phía nào đóng trước. Máy chủ đóng bằng {{server}}; còn {{client}} do client gửi, nên hãy tìm nó trong mã nguồn hoặc thư viện của bạn.',
  'vendorPair.lead.local':
    'Hãy xem con số có thật sự được gửi đến không. {{sent}} do một phía gửi cho phía kia; còn {{local}} do thư viện phía client đặt ra và không bao giờ có trên đường truyền.',
  'vendorPair.lead.message':
    'Hãy xem con số nằm ở đâu. {{sent}} đến trong khung Close và kết thúc kết nối; còn {{message}} nằm trong một thông điệp hay sự kiện, không phải khung Close.',
  'vendorPair.lead.never.after-fix':
    'Hãy xem có gì để sửa không. Sau {{fix}}, bạn kết nối lại được khi đã sửa nguyên nhân; sau {{never}}, client không nên tự kết nối lại.',
  'vendorPair.lead.never.now':
    'Hai số đòi hai cách xử lý trái ngược. Sau {{now}}, hãy kết nối lại ngay; sau {{never}}, client không nên tự kết nối lại.',
  'vendorPair.lead.never.backoff':
    'Đừng xử lý như nhau. Sau {{backoff}}, hãy kết nối lại với khoảng chờ ngẫu nhiên tăng dần; sau {{never}}, client không nên tự kết nối lại.',
  'vendorPair.lead.never.unspecified':
    'Sau {{never}}, client không nên tự kết nối lại. Với {{unsaid}}, không ai nói phải làm gì, nên hãy đọc chuyện gì đã xảy ra rồi hãy quyết định.',
  'vendorPair.lead.after-fix.now':
    'Sau {{now}}, hãy kết nối lại ngay. Sau {{fix}}, hãy sửa nguyên nhân trước, nếu không thì lại gặp đúng chuyện đó.',
  'vendorPair.lead.after-fix.backoff':
    'Hãy xem chờ có ích không. Sau {{backoff}} thì có, nên hãy kết nối lại với khoảng chờ ngẫu nhiên tăng dần; sau {{fix}} thì không, nên hãy sửa nguyên nhân trước.',
  'vendorPair.lead.after-fix.unspecified':
    'Hãy sửa nguyên nhân của {{fix}} trước khi kết nối lại. Với {{unsaid}}, không ai nói phải làm gì, nên hãy đọc chuyện gì đã xảy ra rồi hãy quyết định.',
  'vendorPair.lead.now.backoff':
    'Sau cả hai, bạn đều được kết nối lại. Sau {{now}} thì kết nối ngay; sau {{backoff}} thì chờ, mỗi lần một lâu hơn và có độ lệch ngẫu nhiên.',
  'vendorPair.lead.now.unspecified':
    'Sau {{now}}, hãy kết nối lại ngay. Với {{unsaid}}, không ai nói phải làm gì, nên hãy đọc chuyện gì đã xảy ra rồi hãy quyết định.',
  'vendorPair.lead.backoff.unspecified':
    'Sau {{backoff}}, hãy kết nối lại với khoảng chờ ngẫu nhiên tăng dần. Với {{unsaid}}, không ai nói phải làm gì, nên hãy đọc chuyện gì đã xảy ra rồi hãy quyết định.',
  'vendorPair.lead.same.never':
    'Sau cả {{first}} lẫn {{second}}, client đều không nên tự kết nối lại. Nhưng chuyện đã xảy ra thì khác nhau.',
  'vendorPair.lead.same.after-fix':
    'Cả {{first}} lẫn {{second}} đều cần sửa nguyên nhân trước khi kết nối lại, và nguyên nhân không giống nhau.',
  'vendorPair.lead.same.now':
    'Sau {{first}} cũng như sau {{second}}, bạn đều có thể kết nối lại ngay. Nhưng chuyện đã xảy ra thì khác nhau.',
  'vendorPair.lead.same.backoff':
    'Sau {{first}} cũng như sau {{second}}, hãy kết nối lại với khoảng chờ ngẫu nhiên tăng dần. Nhưng chuyện đã xảy ra thì khác nhau.',
  'vendorPair.lead.same.unspecified':
    'Với cả {{first}} lẫn {{second}}, không ai nói có nên kết nối lại không. Nhưng chuyện đã xảy ra thì khác nhau.',
  'vendorPair.lead.briefs':
    'Ở {{where}}, {{first}} nghĩa là “{{firstBrief}}”, còn {{second}} nghĩa là “{{secondBrief}}”.',
  'vendorPair.check.names':
    'Đọc tên hoặc lý do đi cùng con số: `{{firstName}}` là {{first}}, `{{secondName}}` là {{second}}.',
  'vendorPair.check.side':
    'Tìm xem phía nào gửi khung Close trước. Nếu là phía bạn thì đó là {{client}}; nếu là máy chủ thì đó là {{server}}.',
  'vendorPair.check.local':
    'Xem bản ghi gói tin. Ở đó tìm được {{sent}}; còn {{local}} thì không, vì chỉ thư viện phía client báo ra nó.',
  'vendorPair.check.message':
    'Tìm {{message}} trong các thông điệp và sự kiện của ứng dụng, không phải trong sự kiện close.',
  'vendorPair.check.log':
    'Hãy đọc đúng con số trong log. Ngoài ra chưa ghi nhận được gì khác giúp phân biệt {{first}} với {{second}}.',
  'vendorPair.why.neighbours':
    '{{first}} và {{second}} đứng cạnh nhau trong cùng một danh sách, và trong log chỉ khác nhau một chữ số.',
  'vendorPair.why.alike':
    'Client nào chỉ nhìn bước tiếp theo sẽ xử lý {{first}} và {{second}} như nhau, nên dễ bỏ qua việc chuyện đã xảy ra là khác nhau.',
  'vendorPair.why.apart':
    '{{first}} và {{second}} cùng một danh sách và ngoài ra ít có điểm chung. Client nào xử lý mọi số trong danh sách như nhau sẽ xử lý sai một trong hai.',

  // Numbers that vendors use: pages/[code]
  'number.titleOne': 'Mã đóng WebSocket {{code}}: nghĩa là gì ở {{vendor}}',
  'number.titleTwo': 'Mã đóng WebSocket {{code}}: {{first}} hay {{second}}?',
  'number.titleMany': 'Mã đóng WebSocket {{code}}: {{first}}, {{second}} hay nơi khác?',
  'number.titleShort': 'Mã đóng WebSocket {{code}}: của ai?',
  'number.description':
    'Mã đóng WebSocket {{code}} được {{names}} sử dụng. Nó nghĩa là gì ở đó, làm sao biết có phải của bạn không, và có nên kết nối lại không.',
  'number.heading_other': '{{count}} nơi dùng, mỗi nơi một nghĩa',
  'number.lead.private':
    'Bản thân {{code}} không có nghĩa. Đây là số dùng riêng, nên ai vận hành máy chủ thì người đó quyết định nó nói gì. Hãy xem nó của ai rồi mới xử lý.',
  'number.lead.registered':
    '{{code}} nằm trong dải mà thư viện và ứng dụng có thể đăng ký với IANA, nhưng chưa ai đăng ký nó. Nó nói gì là tùy phía gửi.',
  'number.unregistered': 'Chưa đăng ký, 3000–3999',
  'number.whose': 'Của ai',
  'number.yours': 'Hãy xem socket kết nối đến host nào, rồi xem giao thức con, rồi xem lý do đi cùng con số.',
  'number.standard':
    'Số của chuẩn ở đâu cũng cùng một nghĩa. Các nơi sau nói rõ khi nào họ gửi nó, hoặc cho nó thêm nghĩa.',
  'number.hints': 'Hay có trong log và địa chỉ',

  // pages/collisions
  'collisions.title': 'Mã đóng WebSocket trùng nhau: từ 4000 đến 4999 theo dịch vụ',
  'collisions.description':
    '{{count}} mã đóng WebSocket mà từ hai dịch vụ trở lên cùng dùng với nghĩa khác nhau, các số còn trống, và cách chọn mã cho dịch vụ của bạn.',
  'collisions.heading': 'Những con số trùng nhau',
  'collisions.lead':
    '{{count}} số từ 3000 trở lên được từ hai nơi trở lên cùng dùng, riêng {{most}} có {{services}} nơi. Không số nào trong dải này tự nó cho biết chuyện gì đã xảy ra.',
  'collisions.services': 'Nơi dùng',
  'collisions.count': 'Bao nhiêu',
  'collisions.choose.block':
    'Với dịch vụ của mình, hãy lấy một khối còn trống, chẳng hạn từ {{from}} đến {{to}}, và cho mỗi trăm số một nghĩa chung: không quay lại, phải sửa trước, hoặc quay lại sau. Khi đó client biết phải làm gì cả với những số mà sang năm bạn mới thêm. Pusher, Centrifugo và Liveblocks làm như vậy.',
  'collisions.choose.http':
    'Nhiều dịch vụ cộng 4000 vào mã trạng thái HTTP: 4401, 4403, 4404, 4429. Đọc log thì dễ hiểu, nhưng cũng dễ hiểu nhầm. Trong graphql-ws, 4401 không liên quan đến token, còn 4429 không phải giới hạn tần suất. Nếu theo thói quen này, hãy giữ đúng nghĩa của mã HTTP, và vẫn phải ghi rõ có nên kết nối lại không.',
  'collisions.choose.low':
    'Hãy tránh các số từ 4000 đến 4010. Nhiều dịch vụ bắt đầu đếm từ đó, nên ai tra con số sẽ gặp nghĩa của nơi khác trước, và client kết nối đến hai dịch vụ có thể nhầm số của bên này với bên kia.',
  'collisions.choose.standard':
    'Nếu có mã của chuẩn phù hợp thì hãy gửi mã đó: 1001 khi máy chủ rời đi, 1008 khi vi phạm quy tắc, 1011 khi lỗi ở phía bạn, 1013 khi quá tải. Thư viện đã biết sẵn các mã này. Đừng dùng từ 1016 đến 2999, vì chuẩn giữ dải đó cho mình, và đừng dùng từ 3000 đến 3999 mà không đăng ký.',
  'collisions.choose.reason':
    'Hãy gửi kèm con số một lý do bằng lời, tối đa 123 byte. Một lý do có tên dịch vụ của bạn sẽ xóa mọi nghi ngờ con số là của ai.',
  'collisions.free':
    'Trong các số từ 3000 đến 4999, có {{count}} số không nằm trong sổ đăng ký và cũng không có ở đây. Không có ở đây không có nghĩa là không ai dùng.',

  // Sections of these pages, and links to them elsewhere
  'section.codes': 'Các mã',
  'section.tell': 'Cách nhận ra',
  'section.rules': 'Quy tắc cho nhiều số',
  'section.standard': 'Mã của chuẩn ở đây',
  'section.notes': 'Nên biết',
  'section.meanings': 'Mỗi nơi dùng nó với nghĩa gì',
  'section.yours': 'Bạn gặp nghĩa nào?',
  'section.others': 'So với các số khác',
  'section.elsewhere': 'Cùng số đó ở nơi khác',
  'section.contested': 'Trùng nhiều nhất đứng trước',
  'section.free': 'Những số chưa ai dùng',
  'section.inUse': 'Các số đang được dùng',
  'section.vendorPairs': 'Hai số của cùng một dịch vụ',
  'home.private.heading': 'Dùng riêng',
  'home.private.text': 'Mỗi dịch vụ cho các số này một nghĩa riêng.',
  'home.private.meanings': '{{count}} nghĩa',
  'home.private.vendors': 'Mọi dịch vụ',
  'home.private.vendorsText': '{{count}} nơi có mã riêng',
  'home.private.collisions': 'Những con số trùng nhau',
  'home.private.collisionsText': '{{count}} số, và những số còn trống',
  'compare.vendorPairs':
    'Các dịch vụ đóng kết nối bằng mã riêng, và các mã đó cũng hay bị nhầm với nhau. Trang của mỗi dịch vụ có đủ các cặp của nó.',

  // pages/decode
  'decode.title': 'Giải mã khung WebSocket: đọc và tạo khung Close từng byte',
  'decode.description':
    'Dán các byte của khung WebSocket hoặc bản ghi gói tin để xem tên từng byte, lỗi của khung và mã đóng. Tạo khung Close và xem close(code, reason) làm gì.',
  'decode.heading': 'Đọc khung Close, từng byte một',
  'decode.lead':
    'Dán các byte hoặc bản ghi gói tin. Trang này gọi tên từng byte, chỉ ra từng lỗi, và dẫn đến trang của mã đóng. Những gì bạn dán vào không rời khỏi trình duyệt.',
  'decode.noScript':
    'Phần giải mã và tạo khung cần JavaScript, mà JavaScript đang tắt. Phần còn lại của trang vẫn đọc được: cách tự đọc một khung, mã nào được phép gửi, và `close()` nhận gì.',
  'decode.bytes': 'Các byte của khung, hoặc bản ghi gói tin có chứa khung',
  'decode.bytesHelp':
    'Hex viết kiểu nào cũng được, base64, chuỗi thoát như `\\x88`, danh sách số, hoặc bản dump từ Wireshark, tcpdump, xxd hay hexdump.',
  'decode.side': 'Phía nào gửi?',
  'decode.side.unknown': 'chưa rõ',
  'decode.side.client': 'client',
  'decode.side.server': 'máy chủ',
  'decode.try': 'Ví dụ:',
  'decode.try.restart': '1012 từ máy chủ',
  'decode.try.masked': '1000 từ client, có mặt nạ',
  'decode.try.forbidden': '1006, mã không ai được gửi',
  'decode.try.reason': 'lý do không phải UTF-8',
  'decode.code': 'Mã, như script truyền vào',
  'decode.codeHelp':
    'Một số như `4000`. Cũng có thể nhập giá trị JavaScript như `"1000"`, `null` hay `66536` để xem `close()` hiểu thành gì.',
  'decode.reason': 'Lý do',
  'decode.masked': 'có mặt nạ, như client gửi',
  'decode.wire': 'Trên đường truyền',
  'decode.call': '`close(code, reason)` trong trình duyệt',
  'decode.keyNote': 'Khóa mặt nạ ở đây lấy từ các ví dụ trong RFC 6455. Client thật tạo khóa mới cho từng khung.',
  'decode.share':
    'Những gì bạn nhập nằm trong địa chỉ trang, sau dấu `#`: sao chép địa chỉ để chia sẻ. Trình duyệt không gửi phần đó đến máy chủ nào.',
  'decode.byHand.server': 'Máy chủ khởi động lại và gửi 1012 với lý do “restart”. Khung không có mặt nạ.',
  'decode.byHand.client':
    'Client đã xong việc và gửi 1000 với lý do “bye”. Nó đặt mặt nạ lên mã và lý do: mỗi byte được XOR với một byte của khóa, hết byte thứ tư thì quay lại byte đầu.',
  'decode.byHand.onWire': 'Trên đường truyền',
  'decode.byHand.key': 'Khóa, lặp lại',
  'decode.byHand.plain': 'Đã bỏ mặt nạ',
  'decode.byHand.tls':
    'Với `wss://`, bản ghi gói tin chỉ thấy các byte này ở phía sau điểm kết thúc TLS, hoặc khi có khóa TLS. Với permessage-deflate, thông điệp được nén, còn khung Close thì không bao giờ.',
  'decode.rule.sends': 'Gửi mã này',
  'decode.rule.throws': 'Ném lỗi',
  'decode.rule.none': 'Được',
  'decode.rule.code-below-1000': 'Không: không dùng',
  'decode.rule.code-never-on-wire': 'Không bao giờ: do phía báo mã tự đặt ra',
  'decode.rule.code-reserved': 'Không: dành sẵn, không có ý nghĩa',
  'decode.rule.code-unassigned': 'Chưa: chưa cấp phát',
  'decode.rule.code-above-4999': 'Không: nằm ngoài sổ đăng ký',
  'decode.rules.note':
    'Chỉ client được gửi 1010. Trong trình duyệt, `close()` ném `InvalidAccessError` với đa số mã; chương trình khác được gửi mọi mã mà cột giữa cho phép.',
  'decode.lengths.control':
    'Khung Close mang tối đa 125 byte và không bao giờ bị phân mảnh. Mã chiếm 2 byte, nên còn 123 byte cho lý do.',
  'decode.lengths.bytes':
    'Giới hạn tính theo byte UTF-8, không theo ký tự. “{{text}}” có {{characters}} ký tự nhưng chiếm {{bytes}} byte; riêng chữ “ộ” thì chỉ vừa 41 chữ.',
  'decode.lengths.body':
    'Phần dữ liệu hoặc rỗng, hoặc bắt đầu bằng hai byte của mã. Chỉ một byte là lỗi, và không thể ghi lý do mà thiếu mã.',
  'decode.lengths.data':
    'Chỉ khung dữ liệu mới dài hơn: độ dài 126 nghĩa là hai byte kế tiếp ghi độ dài thật, 127 nghĩa là tám byte kế tiếp.',
  'decode.accepts.intro':
    'Trình duyệt kiểm tra trước khi làm bất cứ việc gì, theo thứ tự: mã trước, lý do sau. Socket đã đóng thì vẫn ném lỗi.',
  'decode.accepts.call': 'Lời gọi',
  'decode.accepts.result': 'Trình duyệt làm gì',
  'decode.these': 'Giải mã các byte này hoặc byte khác',
  'section.make': 'Tạo khung Close',
  'section.by-hand': 'Tự đọc một khung',
  'section.may-send': 'Mã nào được phép gửi',
  'section.lengths': 'Độ dài',
  'section.accepts': 'close() nhận gì',

  // client/decode: the same strings stand on the page and are handed to its script
  'decoder.nothing':
    'Không thấy byte nào trong văn bản này. Hãy viết dưới dạng hex, như `88 02 03 e8`, hoặc base64, chuỗi thoát hay bản dump.',
  'decoder.number': 'Chỉ {{number}} thì là một con số, không phải khung.',
  'decoder.tooMuch': 'Văn bản quá dài: chỉ đọc {{characters}} ký tự đầu.',
  'decoder.read': 'Đọc dưới dạng {{format}}. Số byte: {{bytes}}.',
  'decoder.format.hex': 'hex',
  'decoder.format.dump': 'bản dump hex',
  'decoder.format.escapes': 'chuỗi thoát',
  'decoder.format.numbers': 'danh sách số',
  'decoder.format.base64': 'base64',
  'decoder.skipped': 'Bỏ qua vì không thuộc khung nào vẽ ở đây: {{bytes}}.',
  'decoder.noClose': 'Không có khung Close nào trong đó.',
  'decoder.notFrames': 'Chúng không giống khung WebSocket. Khung Close bắt đầu bằng `88`.',
  'decoder.more': 'Số khung không vẽ ra: {{frames}}.',
  'decoder.frame': 'Khung {{name}}',
  'decoder.frameOf': 'Khung {{index}}: {{name}}',
  'decoder.found': 'Khung Close với mã {{code}}.',
  'decoder.foundEmpty': 'Khung Close không có mã: phía nhận báo 1005.',
  'decoder.faults': 'Số lỗi: {{faults}}.',
  'decoder.sound': 'Không có gì sai.',
  'decoder.wrong': 'Sai ở đâu',
  'decoder.fields': 'Từng trường',
  'decoder.page': 'Trang của mã:',
  'decoder.moreBytes': 'và {{bytes}} byte nữa',
  'decoder.opcode.0': 'continuation',
  'decoder.opcode.1': 'text',
  'decoder.opcode.2': 'binary',
  'decoder.opcode.8': 'Close',
  'decoder.opcode.9': 'Ping',
  'decoder.opcode.10': 'Pong',
  'decoder.opcode.reserved': 'dành sẵn',
  'decoder.box.fin': 'FIN, {{opcode}}',
  'decoder.box.notFin': 'không FIN, {{opcode}}',
  'decoder.box.length': 'dài {{length}}',
  'decoder.box.lengthMasked': 'có mặt nạ, dài {{length}}',
  'decoder.box.extendedLength': 'dài {{length}}',
  'decoder.box.maskingKey': 'khóa mặt nạ',
  'decoder.box.code': '{{code}}',
  'decoder.box.codeMasked': '{{code}}, có mặt nạ',
  'decoder.box.reason': 'lý do',
  'decoder.box.reasonMasked': 'lý do, có mặt nạ',
  'decoder.box.payload': 'phần dữ liệu',
  'decoder.box.payloadMasked': 'phần dữ liệu, có mặt nạ',
  'decoder.row.fin': 'FIN',
  'decoder.row.reserved': 'RSV1, RSV2, RSV3',
  'decoder.row.opcode': 'Opcode',
  'decoder.row.mask': 'Bit mặt nạ',
  'decoder.row.length': 'Độ dài',
  'decoder.row.maskingKey': 'Khóa mặt nạ',
  'decoder.row.code': 'Mã',
  'decoder.row.reason': 'Lý do',
  'decoder.row.payload': 'Phần dữ liệu',
  'decoder.value.fin': '`1`: mảnh cuối, hoặc mảnh duy nhất',
  'decoder.value.notFin': '`0`: còn mảnh tiếp theo',
  'decoder.value.noReserved': '`{{bits}}`: không phần mở rộng nào dùng',
  'decoder.value.reserved': '`{{bits}}`: chỉ phần mở rộng mới được bật',
  'decoder.value.opcode': '`{{number}}`: {{opcode}}',
  'decoder.value.masked': '`1`: có mặt nạ, như mọi khung từ client',
  'decoder.value.notMasked': '`0`: không có mặt nạ, như mọi khung từ máy chủ',
  'decoder.value.length': '`{{length}}`',
  'decoder.value.length16': '`126`, nên hai byte kế tiếp ghi độ dài: {{length}}',
  'decoder.value.length64': '`127`, nên tám byte kế tiếp ghi độ dài: {{length}}',
  'decoder.value.maskingKey': '`{{hex}}`',
  'decoder.value.code': '`{{hex}}`: {{high}} × 256 + {{low}} = {{code}}',
  'decoder.value.noCode': 'không có: phía nhận báo 1005',
  'decoder.value.reason': '“{{reason}}”, số byte: {{bytes}}',
  'decoder.value.noReason': 'không có',
  'decoder.value.payload': '`{{hex}}`',
  'decoder.value.payloadText': '“{{text}}”',
  'decoder.fault.truncated': 'Khung bị cắt cụt: nó khai báo nhiều byte hơn số byte có ở đây.',
  'decoder.fault.reserved-bits':
    'Có bit RSV được bật. Chỉ phần mở rộng mà hai phía đã thỏa thuận mới được làm vậy: permessage-deflate bật RSV1 trên thông điệp nén, không bao giờ trên khung Close.',
  'decoder.fault.reserved-opcode': 'Opcode này dành sẵn, chưa có ý nghĩa.',
  'decoder.fault.control-fragmented': 'Khung điều khiển mà thiếu FIN: Close, Ping và Pong không bao giờ bị phân mảnh.',
  'decoder.fault.control-too-long':
    'Hơn 125 byte: khung điều khiển không mang được chừng đó, nên lý do tối đa 123 byte.',
  'decoder.fault.length-not-minimal': 'Độ dài ghi bằng nhiều byte hơn mức cần. Phải dùng dạng ngắn nhất.',
  'decoder.fault.length-too-big': 'Độ dài quá lớn: bit cao nhất phải là 0, và không thông điệp nào dài đến thế.',
  'decoder.fault.client-unmasked':
    'Client phải đặt mặt nạ lên mọi khung, nhưng khung này không có. Máy chủ sẽ đóng kết nối.',
  'decoder.fault.server-masked': 'Máy chủ không được đặt mặt nạ, nhưng khung này có. Client sẽ đóng kết nối.',
  'decoder.fault.one-byte-body': 'Phần dữ liệu chỉ có một byte, tức nửa mã. Nó phải rỗng, hoặc từ hai byte trở lên.',
  'decoder.fault.reason-not-utf8': 'Lý do không phải UTF-8; byte hỏng hiện thành U+FFFD.',
  'decoder.fault.code-below-1000': 'Các mã dưới 1000 không được dùng.',
  'decoder.fault.code-never-on-wire': 'Không được gửi mã này: thư viện tự đặt ra nó khi không có mã nào để báo.',
  'decoder.fault.code-reserved': '1004 là mã dành sẵn, không có ý nghĩa.',
  'decoder.fault.code-unassigned':
    'Mã này chưa được cấp phát: 1016 đến 2999 để dành cho giao thức và các phần mở rộng.',
  'decoder.fault.code-above-4999': 'Mã này nằm ngoài sổ đăng ký, vốn kết thúc ở 4999.',
  'decoder.count': 'Số byte: {{bytes}}/123. Số ký tự: {{characters}}.',
  'decoder.tooLong': 'Thừa {{bytes}} byte. Hãy rút ngắn lý do.',
  'decoder.badCode': 'Trên đường truyền, mã là số nguyên từ 0 đến 65535.',
  'decoder.reasonAlone': 'Không có mã thì phần dữ liệu rỗng, và lý do không được gửi.',
  'decoder.call.sends': 'Gửi khung Close với mã {{code}}.',
  'decoder.call.reasonAlone': 'Gửi khung Close với mã {{code}}: lý do không kèm mã thì đi cùng 1000.',
  'decoder.call.sends-empty': 'Gửi khung Close rỗng, không có mã. Phía bên kia báo 1005.',
  'decoder.call.InvalidAccessError':
    'Ném `InvalidAccessError`: chỉ được truyền 1000 và 3000 đến 4999, không phải {{code}}.',
  'decoder.call.SyntaxError': 'Ném `SyntaxError`: lý do chiếm {{bytes}} byte, mà chỉ vừa tối đa 123.',
  'decoder.call.clamped': 'Trước hết mã trở thành {{code}}.',
  'decoder.call.unreadable': 'Hãy nhập một số, một chuỗi trong dấu nháy, `null`, `undefined`, hoặc để trống.',
  'decoder.own.throws': 'Trình duyệt của bạn ném:',
  'decoder.own.accepts': 'Trình duyệt của bạn cũng chấp nhận.',
  'decoder.own.unknown': 'Đây là quy tắc của chuẩn: không thể hỏi trình duyệt của bạn mà không mở kết nối.',
} as const satisfies Translation<typeof en>;
