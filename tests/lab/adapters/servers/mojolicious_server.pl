# Drives the server of Mojolicious: its daemon, with its defaults.
use Mojo::Base -strict, -signatures;

use Mojo::IOLoop;
use Mojo::JSON qw(encode_json false true);
use Mojo::Server::Daemon;
use Mojolicious;
use Time::HiRes qw(time);

# A close that dies may end the connection all the same: so long is waited for that.
use constant SECONDS_AFTER_THROW => 0.1;

my %acts = (
  close => sub ($c) {
    my ($code, $reason) = map { $c->param($_) } qw(code reason);
    $c->finish(grep {defined} defined $code ? 0 + $code : undef, $reason);
  },
  ping  => sub ($c) { $c->send([1, 0, 0, 0, 9, '']) },
  throw => sub ($c) { die "thrown by the application\n" },
);

my $app = Mojolicious->new;
$app->log->level('fatal');
$app->routes->websocket(
  '/:scenario' => sub ($c) {
    my $began = time;
    my $do    = $c->param('do');
    my ($threw, $reported);
    my $report = sub ($ended, $code = undef, $reason = undef) {
      return if $reported++;
      say encode_json {
        scenario => $c->param('scenario'),
        opened   => true,
        code     => $code,
        reason   => $reason,
        threw    => $threw,
        ended    => $ended,
        ms       => int((time - $began) * 1000),
      };
    };
    $c->on(message => sub ($c, $message) { $c->send($message) if $do eq 'echo' });
    $c->on(finish => sub ($c, $code, $reason) { $report->(true, $code, $reason) });
    return unless my $act = $acts{$do};

    # The handshake is answered when this function returns.
    Mojo::IOLoop->next_tick(
      sub {
        return $act->($c) unless $do eq 'close';
        return if eval { $act->($c); 1 };
        chomp($threw = $@);
        Mojo::IOLoop->timer(SECONDS_AFTER_THROW, sub { $report->(false) });
      }
    );
  }
);

STDOUT->autoflush(1);
Mojo::IOLoop->next_tick(sub { say encode_json {listening => true} });
Mojo::Server::Daemon->new(app => $app, listen => ["http://127.0.0.1:$ENV{LAB_PORT}"], silent => 1)->run;
