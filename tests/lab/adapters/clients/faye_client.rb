# Drives the client of faye-websocket for Ruby (websocket-driver on EventMachine), with its defaults.

require 'eventmachine'
require 'faye/websocket'
require 'json'

# A close that throws may end the connection all the same: so long is waited for that.
SECONDS_AFTER_THROW = 0.1
# TCP may outlive the report of the last task; a process that ends would close it in the library's place.
SECONDS_BEFORE_EXIT = 3

def describe(error)
  "#{error.class}: #{error.message}"
end

# Yields the result once, at the end or when the time is over.
def visit(task, &done)
  began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  result = { scenario: task['scenario'], opened: false, code: nil, reason: nil, wasClean: nil, errorText: nil,
             threw: nil, ended: false, ms: 0 }
  errors = []
  finish = lambda do
    result[:ms] = ((Process.clock_gettime(Process::CLOCK_MONOTONIC) - began) * 1000).round
    result[:errorText] = errors.join(' | ') unless errors.empty?
    done&.call(result)
    done = nil
  end
  limit = EventMachine::Timer.new(task['timeoutMs'] / 1000.0, &finish)

  socket = Faye::WebSocket::Client.new(task['url'])
  socket.on(:open) do
    result[:opened] = true
    begin
      socket.close(*task['act'].values_at('code', 'reason').compact) if task['act']
    rescue StandardError => e
      result[:threw] = describe(e)
      EventMachine.add_timer(SECONDS_AFTER_THROW, &finish)
    end
  end
  socket.on(:error) { |event| errors << event.message }
  socket.on(:close) do |event|
    limit.cancel
    result.update(code: event.code, reason: event.reason, ended: true)
    finish.call
  end
end

def visit_all(tasks)
  task, *rest = tasks
  return EventMachine.add_timer(SECONDS_BEFORE_EXIT) { exit! } if task.nil?

  visit(task) do |result|
    $stdout.puts(JSON.generate(result))
    $stdout.flush
    EventMachine.next_tick { visit_all(rest) }
  end
end

EventMachine.run { visit_all(JSON.parse($stdin.read)) }
