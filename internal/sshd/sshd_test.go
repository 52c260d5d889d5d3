package sshd

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

func TestTheKeyDecidesWhoOneIs(t *testing.T) {
	var got ppb.Actor
	s := serve(t, func(c *Config) {
		c.Exec = func(_ context.Context, a ppb.Actor, _, _ []string, _ io.Reader, _, _ io.Writer) int {
			got = a
			return 0
		}
	})
	key, other := s.person(t, amina), s.person(t, priya)
	cfg := s.config(key)
	cfg.User = priya.Login
	c, err := ssh.Dial("tcp", s.addr, cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	run(t, c, "status", "")
	if got.Login != amina.Login || got.Role != ppb.RoleOfficer {
		t.Errorf("with the name of %s and the key of %s it is %s", priya.Login, amina.Login, got.Login)
	}
	if want := ssh.FingerprintSHA256(key.PublicKey()) + " " + c.LocalAddr().String(); got.Session != want {
		t.Errorf("session %q, want %q", got.Session, want)
	}
	run(t, s.dial(t, newKey(t), other), "status", "")
	if got.Login != priya.Login {
		t.Errorf("with an unknown key first it is %q", got.Login)
	}
}

// offer is a key that says it is another's: it is offered, and cannot sign.
type offer struct{ ssh.Signer }

func (offer) Sign(io.Reader, []byte) (*ssh.Signature, error) {
	return nil, fmt.Errorf("not mine to sign with")
}

func TestOfferingAnothersKeyHelpsNobody(t *testing.T) {
	var got ppb.Actor
	s := serve(t, func(c *Config) {
		c.Exec = func(_ context.Context, a ppb.Actor, _, _ []string, _ io.Reader, _, _ io.Writer) int {
			got = a
			return 0
		}
	})
	lead, mine := s.person(t, priya), s.person(t, amina)
	if _, err := ssh.Dial("tcp", s.addr, s.config(offer{lead})); err == nil {
		t.Error("let in without a signature")
	}
	cfg := s.config()
	cfg.Auth = []ssh.AuthMethod{ssh.PublicKeys(mine)}
	c, err := ssh.Dial("tcp", s.addr, cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	run(t, c, "status", "")
	if got.Login != amina.Login {
		t.Errorf("it is %q", got.Login)
	}
}

func TestUnknownKey(t *testing.T) {
	s := serve(t, nil)
	key, banner := newKey(t), ""
	cfg := s.config(key)
	cfg.BannerCallback = func(m string) error { banner += m; return nil }
	if _, err := ssh.Dial("tcp", s.addr, cfg); err == nil {
		t.Fatal("an unknown key was let in")
	}
	line := strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key.PublicKey())))
	if fp := ssh.FingerprintSHA256(key.PublicKey()); !strings.Contains(banner, fp) || !strings.HasSuffix(banner, "all of it:\r\n"+line+"\r\n") {
		t.Errorf("the person is told %q", banner)
	}
	eventually(t, s.log, "key refused")
	cfg.Auth = []ssh.AuthMethod{ssh.Password("secret"), ssh.KeyboardInteractive(func(string, string, []string, []bool) ([]string, error) {
		return nil, nil
	})}
	if _, err := ssh.Dial("tcp", s.addr, cfg); err == nil || !strings.Contains(err.Error(), "[none]") {
		t.Errorf("passwords: %v", err)
	}
}

func TestTheScreen(t *testing.T) {
	s := serve(t, nil)
	d := sit(t, s.dial(t, s.person(t, amina)), 90, 30)
	d.shows(t, "90x30")
	d.typed(t, "h")
	d.shows(t, "h")
	if err := d.WindowChange(31, 91); err != nil {
		t.Fatal(err)
	}
	d.shows(t, "1x31")
	d.typed(t, "\x11")
	if code := ended(t, d.Session); code != 0 || !strings.HasSuffix(d.out.String(), "\x1b[?1049l") {
		t.Errorf("exit %d, %q", code, d.out.String())
	}
}

func TestSizesAndEnvironment(t *testing.T) {
	seen := make(chan Session, 9)
	s := serve(t, func(c *Config) {
		c.Open = func(_ context.Context, s Session) (Screen, error) { seen <- s; return Screen{Model: &note{}}, nil }
	})
	c := s.dial(t, s.person(t, amina))
	x, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	for _, tt := range []struct {
		k, v string
		ok   bool
	}{
		{"COLORTERM", "truecolor", true}, {"LANG", "en_GB.UTF-8", true}, {"NO_COLOR", "1\x1b[2J", true},
		{"PPBTUI_PLAIN", "1", true},
		{"LD_PRELOAD", "x", false}, {"PPBTUI_DB", "/etc/passwd", false}, {"LANG", strings.Repeat("x", 65), false},
	} {
		if err := x.Setenv(tt.k, tt.v); (err == nil) != tt.ok {
			t.Errorf("%s: %v", tt.k, err)
		}
	}
	for i := range 20 {
		err = x.Setenv("LANG", "C")
		if i == 19 && err == nil {
			t.Error("any number of variables is taken")
		}
	}
	if err := x.RequestPty("xterm\x1b", 1500, 1500, nil); err != nil {
		t.Fatal(err)
	}
	if err := x.RequestPty("xterm", 24, 80, nil); err == nil {
		t.Error("a second terminal is granted")
	}
	for range 50 { // before the shell
		if err := x.WindowChange(100_000, 300); err != nil {
			t.Fatal(err)
		}
	}
	if err := x.Shell(); err != nil {
		t.Fatal(err)
	}
	got := <-seen
	if got.Width != 300 || got.Height != 200 || got.Env[0] != "TERM=xterm" || got.Env[1] != "COLORTERM=truecolor" || got.Env[3] != "NO_COLOR=1[2J" {
		t.Errorf("%dx%d %q", got.Width, got.Height, got.Env)
	}
}

func TestNothingElseIsServed(t *testing.T) {
	s := serve(t, nil)
	c := s.dial(t, s.person(t, amina))
	if _, err := c.Listen("tcp", "127.0.0.1:0"); err == nil {
		t.Error("forwards a port to the client")
	}
	if _, err := c.Dial("tcp", s.addr); err == nil {
		t.Error("forwards a port from the client")
	}
	if _, _, err := c.OpenChannel("x11", nil); err == nil {
		t.Error("opens X11")
	}
	if _, _, err := c.OpenChannel("auth-agent@openssh.com", nil); err == nil {
		t.Error("opens an agent")
	}
	if ok, _, _ := c.SendRequest("hostkeys-prove-00@openssh.com", true, nil); ok {
		t.Error("answers an unknown request")
	}
	x, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []string{"auth-agent-req@openssh.com", "x11-req", "break", "window-change", "nonsense"} {
		if ok, err := x.SendRequest(r, true, ssh.Marshal(struct{ A, B uint32 }{1, 2})); ok || err != nil {
			t.Errorf("%s: %v %v", r, ok, err)
		}
	}
	said, err := x.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := x.RequestSubsystem("netconf"); err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(said); err != nil || !strings.Contains(string(b), "There is no such service here.") {
		t.Errorf("another subsystem: %q %v", b, err)
	}
	x.Close()
	var errs lockedBuffer
	x, _ = c.NewSession()
	x.Stderr = &errs
	if err := x.Shell(); err != nil {
		t.Fatal(err)
	}
	eventually(t, &errs, "The screen needs a terminal.")
	ended(t, x)
	for what, n := range map[string]int{
		"port forwarding": 2, "agent forwarding": 1, "X11 forwarding": 1, "subsystem netconf": 1, "the screen without a terminal": 1,
	} {
		if got := strings.Count(s.log.String(), what); got != n {
			t.Errorf("%s is logged %d times", what, got)
		}
	}
	if !strings.Contains(s.log.String(), "officer="+amina.Login+" from="+c.LocalAddr().String()) {
		t.Errorf("the log: %s", s.log.String())
	}
}

func TestManySessions(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.ByOfficer = 6 })
	key := s.person(t, amina)
	c := s.dial(t, key)
	var first *desk
	for i := range 4 {
		d := sit(t, c, 80, 24)
		if i == 0 {
			first = d
		}
	}
	if _, err := c.NewSession(); err == nil || !strings.Contains(err.Error(), "too many sessions on one connection") {
		t.Errorf("a fifth session on one connection: %v", err)
	}
	second := s.dial(t, key)
	for range 2 {
		sit(t, second, 80, 24)
	}
	x, err := second.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	var errs lockedBuffer
	x.Stderr = &errs
	_ = x.Shell()
	eventually(t, &errs, "You have too many sessions open.")
	if code := ended(t, x); code != exitEnded {
		t.Errorf("exit %d", code)
	}
	first.typed(t, "\x11")
	ended(t, first.Session)
	sit(t, second, 80, 24).shows(t, "80x24")
	for range 4 {
		s.dial(t, key)
	}
	cfg, banner := s.config(key), ""
	cfg.BannerCallback = func(m string) error { banner += m; return nil }
	if _, err := ssh.Dial("tcp", s.addr, cfg); err == nil || !strings.Contains(banner, "You are signed in 6 times already.") {
		t.Errorf("a seventh connection: %v, %q", err, banner)
	}
	s.dial(t, s.person(t, priya)) // others are not concerned
}

func TestWithdrawnKey(t *testing.T) {
	running := make(chan struct{})
	s := serve(t, func(c *Config) {
		c.Exec = func(ctx context.Context, _ ppb.Actor, _, _ []string, _ io.Reader, _, _ io.Writer) int {
			close(running)
			<-ctx.Done()
			return 1
		}
	})
	key, other := s.person(t, amina), s.person(t, priya)
	c := s.dial(t, key)
	d, stays := sit(t, c, 80, 24), sit(t, s.dial(t, other), 80, 24)
	d.shows(t, "80x24")
	d.typed(t, "the bins")
	d.shows(t, "bins")
	x, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := x.Start("history"); err != nil {
		t.Fatal(err)
	}
	<-running
	s.keys.withdraw(key)
	d.shows(t, "Your key has been withdrawn.")
	if err := c.Wait(); err == nil {
		t.Error("the connection stays")
	}
	stays.typed(t, "x")
	stays.shows(t, "x")
	if _, err := ssh.Dial("tcp", s.addr, s.config(key)); err == nil {
		t.Error("a withdrawn key is let in")
	}
	if strings.Contains(s.log.String(), "bins") {
		t.Error("what was typed is in the log")
	}

	officer := priya
	officer.Role = ppb.RoleOfficer
	s.keys.set(other, officer)
	stays.shows(t, "What you may do here has been changed.")
}

func TestKeysThatCannotBeLookedUp(t *testing.T) {
	s := serve(t, func(c *Config) { c.Keys = brokenKeys{} })
	cfg, banner := s.config(newKey(t)), ""
	cfg.BannerCallback = func(m string) error { banner += m; return nil }
	if _, err := ssh.Dial("tcp", s.addr, cfg); err == nil || !strings.Contains(banner, "Try again in a minute.") {
		t.Errorf("%v, %q", err, banner)
	}
}

type brokenKeys struct{}

func (brokenKeys) OfficerByKey(context.Context, string) (ppb.Officer, error) {
	return ppb.Officer{}, io.ErrUnexpectedEOF
}

func (brokenKeys) OfficersByKey(context.Context) (map[string]ppb.Officer, error) {
	return nil, io.ErrUnexpectedEOF
}

func TestAPanicEndsOneSession(t *testing.T) {
	s := serve(t, func(c *Config) {
		c.Exec = func(_ context.Context, _ ppb.Actor, _, args []string, _ io.Reader, _, _ io.Writer) int {
			panic("the words " + strings.Join(args, " "))
		}
	})
	c := s.dial(t, s.person(t, amina))
	d, stays := sit(t, c, 80, 24), sit(t, c, 80, 24)
	d.shows(t, "80x24")
	d.typed(t, "\x1b[24~")
	d.shows(t, "(incident ")
	if code := ended(t, d.Session); code != 1 {
		t.Errorf("exit %d", code)
	}
	if _, errs, code := run(t, c, "set secret", ""); code != 1 || !strings.Contains(errs, "(incident ") {
		t.Errorf("a command: exit %d, %q", code, errs)
	}
	stays.typed(t, "still")
	stays.shows(t, "still")
	log := s.log.String()
	if strings.Count(log, "msg=incident") != 2 || strings.Contains(log, "the commentary") || strings.Contains(log, "secret") {
		t.Errorf("the log:\n%s", log)
	}
}

func TestEndingTheServer(t *testing.T) {
	saved := make(chan struct{}, 9)
	s := serve(t, func(c *Config) {
		c.Save = func(context.Context) error { saved <- struct{}{}; return nil }
	})
	d := sit(t, s.dial(t, s.person(t, amina)), 200, 24)
	d.shows(t, "200x24")
	began := time.Now()
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("ending took %v", took)
	}
	d.shows(t, "The server is stopping. Try again in a minute; if nobody answers then, ask your administrator. What you typed is kept.")
	if code := ended(t, d.Session); code != exitEnded {
		t.Errorf("exit %d", code)
	}
	if len(saved) == 0 {
		t.Error("nothing was saved")
	}
}

// What a session says at its end of what was typed is what keeping it has come to, however it ends.
func TestTheFarewellIsTrue(t *testing.T) {
	for name, end := range map[string]func(*testing.T, *served, *desk){
		"restarted": func(_ *testing.T, s *served, _ *desk) { go s.stop() },
		"failed":    func(t *testing.T, _ *served, d *desk) { d.typed(t, "\x1b[24~") },
		"idle":      func(*testing.T, *served, *desk) {},
	} {
		for err, want := range map[error]string{
			nil:                      "What you typed is kept.",
			errors.New("disk full"):  "What you typed last is NOT SAVED",
			context.DeadlineExceeded: "What you typed last is NOT SAVED YET",
		} {
			t.Run(fmt.Sprint(name, " ", err), func(t *testing.T) {
				s := serve(t, func(c *Config) {
					open := c.Open
					c.Open = func(ctx context.Context, who Session) (Screen, error) {
						screen, e := open(ctx, who)
						screen.Keep = func(context.Context) error { return err }
						return screen, e
					}
					if name == "idle" {
						c.Limits.Idle = Idle{Warn: time.Hour, Hide: time.Hour, Close: 300 * time.Millisecond}
					}
				})
				d := sit(t, s.dial(t, s.person(t, amina)), 400, 24)
				d.shows(t, "400x24")
				end(t, s, d)
				d.shows(t, want)
				ended(t, d.Session)
				if out := d.out.String(); err != nil && strings.Contains(out, "is kept") {
					t.Errorf("said %q", out[max(0, len(out)-400):])
				}
			})
		}
	}
}

func TestCommands(t *testing.T) {
	gone := make(chan struct{})
	s := serve(t, func(c *Config) {
		c.Exec = func(ctx context.Context, a ppb.Actor, _, args []string, in io.Reader, out, errw io.Writer) int {
			switch args[0] {
			case "wait":
				fmt.Fprintln(out, "waiting")
				<-ctx.Done()
				close(gone)
			case "set":
				b, _ := io.ReadAll(in)
				fmt.Fprintf(out, "%s %q %s\n", a.Login, args, b)
				fmt.Fprintln(errw, "noted")
				return 3
			}
			return 0
		}
	})
	c := s.dial(t, s.person(t, amina))
	out, errs, code := run(t, c, `set PED02 05 62 --commentary -`, "Bins\nwere late")
	if code != 3 || errs != "noted\n" || out != "akhan [\"set\" \"PED02\" \"05\" \"62\" \"--commentary\" \"-\"] Bins\nwere late\n" {
		t.Errorf("%d %q %q", code, out, errs)
	}
	if _, errs, code := run(t, c, "set 'x", ""); code != 2 || errs != "The command cannot be read: a quotation mark is opened and never closed.\n" {
		t.Errorf("%d %q", code, errs)
	}
	if _, errs, _ := run(t, c, "scp -f /etc/passwd", ""); !strings.Contains(errs, "The old scp protocol") {
		t.Errorf("%q", errs)
	}
	if _, errs, _ := run(t, c, "set "+strings.Repeat("x", maxCommand), ""); !strings.Contains(errs, "too long") {
		t.Errorf("%q", errs)
	}
	x, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	var said lockedBuffer
	x.Stdout = &said
	if err := x.Start("wait"); err != nil {
		t.Fatal(err)
	}
	eventually(t, &said, "waiting")
	x.Close()
	select {
	case <-gone:
	case <-time.After(5 * time.Second):
		t.Error("a command goes on after its client has gone")
	}
	if log := s.log.String(); !strings.Contains(log, "command=set exit=3") || strings.Contains(log, "PED02") {
		t.Errorf("the log:\n%s", log)
	}
}

func TestCommandsOnATerminal(t *testing.T) {
	s := serve(t, func(c *Config) {
		c.Exec = func(ctx context.Context, _ ppb.Actor, _, args []string, in io.Reader, out, _ io.Writer) int {
			if args[0] == "wait" {
				fmt.Fprintln(out, "waiting")
				<-ctx.Done()
				return 130
			}
			fmt.Fprint(out, "Type a number:\n")
			for lines := bufio.NewScanner(in); lines.Scan(); {
				fmt.Fprintf(out, "It is %q.\n", lines.Text())
			}
			return 0
		}
	})
	c := s.dial(t, s.person(t, amina))
	start := func(command string) *desk {
		x, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		d := &desk{Session: x, out: &lockedBuffer{}}
		x.Stdout = d.out
		d.keys, _ = x.StdinPipe()
		if err := x.RequestPty("xterm", 24, 80, nil); err != nil {
			t.Fatal(err)
		}
		if err := x.Start(command); err != nil {
			t.Fatal(err)
		}
		return d
	}
	d := start("asks")
	d.shows(t, "Type a number:\r\n")
	d.typed(t, "88.é\x7f2\x1b\r")
	d.shows(t, "88.é\b \b2\r\nIt is \"88.2\".\r\n")
	d.typed(t, "no\x15yes\r\nlast\n")
	d.shows(t, "It is \"yes\".\r\n")
	d.shows(t, "It is \"last\".\r\n")
	d.typed(t, "\x04")
	if code := ended(t, d.Session); code != 0 {
		t.Errorf("exit %d", code)
	}
	d = start("wait")
	d.shows(t, "waiting")
	d.typed(t, "\x03")
	if code := ended(t, d.Session); code != 130 {
		t.Errorf("exit %d", code)
	}
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"", "[]"}, {"  ", "[]"}, {"status", "[status]"}, {"set PED02 05  62", "[set PED02 05 62]"},
		{`set 'PED02 05' "a b"`, "[set PED02 05 a b]"}, {`note it's late`, "[note it's late]"}, {`--note="two words" x`, "[--note=two words x]"},
		{`a\ b \"c\" d\e`, `[a b "c" d\e]`}, {`""`, "[]"}, {"5' 6\"", `[5' 6"]`},
	} {
		got, err := words(tt.line)
		if err != nil || fmt.Sprint(got) != tt.want {
			t.Errorf("%q: %q %v", tt.line, got, err)
		}
	}
	if got, _ := words(`set "PED02 05" ""`); len(got) != 3 {
		t.Errorf("%q", got)
	}
	if _, err := words(`set "x`); err == nil {
		t.Error("an open quotation mark is taken")
	}
}
