# Drives the client of Mojolicious: Mojo::UserAgent, with its defaults.
use Mojo::Base -strict, -signatures;

use Mojo::IOLoop;
use Mojo::JSON qw(decode_json encode_json false true);
use Mojo::UserAgent;
use Time::HiRes qw(time);

# A close that dies may end the connection all the same: so long is waited for that.
use constant SECONDS_AFTER_THROW => 0.1;

# TCP may outlive the report of the last task; a process that ends would close it in the library's place.
use constant SECONDS_BEFORE_EXIT => 3;

# One for each task, so that none takes over a connection of another; kept, since its end closes what is open.
my @agents;

# Calls $done once, with the result, at the end or when the time is over.
sub visit ($task, $done) {
  my $began  = time;
  my %result = (
    scenario => $task->{scenario},
    opened   => false,
    ended    => false,
    map { $_ => undef } qw(code reason wasClean errorText threw)
  );
  my ($limit, $connection);
  my $finish = sub (@) {
    return unless $done;
    Mojo::IOLoop->remove($limit);
    $result{ms} = int((time - $began) * 1000);
    (my $once, $done) = ($done, undef);
    $once->(\%result);
  };
  $limit = Mojo::IOLoop->timer($task->{timeoutMs} / 1000 => $finish);

  push @agents, my $ua = Mojo::UserAgent->new;
  $ua->websocket(
    $task->{url} => sub ($ua, $tx) {
      unless ($tx->is_websocket) {
        my $error = $tx->error // {message => 'WebSocket handshake failed'};
        $result{errorText} = join ' ', grep {defined} @$error{qw(code message)};
        $result{ended} = true;
        return $finish->();
      }
      $connection = $tx;
      $result{opened} = true;
      $tx->on(error => sub ($tx, $error) { $result{errorText} = $error });
      $tx->on(
        finish => sub ($tx, $code, $reason) {
          @result{qw(code reason ended)} = ($code, $reason, true);
          $finish->();
        }
      );
      $tx->on(message => sub { });
      return unless my $act = $task->{act};
      eval { $tx->finish(grep {defined} @$act{qw(code reason)}); 1 } or do {
        chomp($result{threw} = $@);
        Mojo::IOLoop->timer(SECONDS_AFTER_THROW, $finish);
      };
    }
  );
}

sub visit_all (@tasks) {
  my $task = shift @tasks or return Mojo::IOLoop->timer(SECONDS_BEFORE_EXIT, sub { exit });
  visit(
    $task => sub ($result) {
      say encode_json $result;
      Mojo::IOLoop->next_tick(sub { visit_all(@tasks) });
    }
  );
}

STDOUT->autoflush(1);
visit_all(@{decode_json do { local $/; <STDIN> }});
Mojo::IOLoop->start;
