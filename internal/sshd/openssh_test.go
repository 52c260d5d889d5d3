//go:build unix

package sshd

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

// client is somebody with OpenSSH's own programs.
type client struct {
	dir, port string
	keys      []string // files
}

func openssh(t *testing.T, s *served) *client {
	t.Helper()
	for _, p := range []string{"ssh", "scp", "sftp"} {
		if _, err := exec.LookPath(p); err != nil {
			t.Skipf("%s is not here", p)
		}
	}
	_, port, _ := net.SplitHostPort(s.addr)
	c := &client{dir: t.TempDir(), port: port}
	known := fmt.Sprintf("[127.0.0.1]:%s %s", port, ssh.MarshalAuthorizedKey(s.host.PublicKey()))
	c.write(t, "known_hosts", []byte(known))
	return c
}

func (c *client) write(t *testing.T, name string, b []byte) string {
	t.Helper()
	path := filepath.Join(c.dir, name)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// key makes a key file; nobody is registered with it yet.
func (c *client) key(t *testing.T) ssh.Signer {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	block, err := ssh.MarshalPrivateKey(key, "")
	if err != nil {
		t.Fatal(err)
	}
	c.keys = append(c.keys, c.write(t, fmt.Sprintf("key%d", len(c.keys)), pem.EncodeToMemory(block)))
	signer, _ := ssh.NewSignerFromKey(key)
	return signer
}

func (c *client) args(program string, more ...string) []string {
	args := []string{"-F", "none"}
	for _, o := range []string{
		"UserKnownHostsFile=" + filepath.Join(c.dir, "known_hosts"), "StrictHostKeyChecking=yes", "IdentitiesOnly=yes", "IdentityAgent=none", "BatchMode=yes", "ConnectTimeout=10",
	} {
		args = append(args, "-o", o)
	}
	for _, k := range c.keys {
		args = append(args, "-i", k)
	}
	if program == "ssh" {
		args = append(args, "-p", c.port)
	} else {
		args = append(args, "-P", c.port)
	}
	return append(args, more...)
}

// run runs one of OpenSSH's programs to its end.
func (c *client) run(t *testing.T, in, program string, more ...string) (out, errs string, code int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, c.args(program, more...)...)
	var o, e bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(in), &o, &e
	err := cmd.Run()
	if ctx.Err() != nil {
		t.Fatalf("%s %q does not end: %s%s", program, more, &o, &e)
	}
	if err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return o.String(), e.String(), cmd.ProcessState.ExitCode()
}

func TestOpenSSHCommands(t *testing.T) {
	s := serve(t, func(c *Config) {
		c.Exec = func(_ context.Context, a ppb.Actor, _, args []string, in io.Reader, out, errw io.Writer) int {
			b, _ := io.ReadAll(in)
			fmt.Fprintf(out, "%s %s %s", a.Login, strings.Join(args, "|"), b)
			fmt.Fprint(errw, "noted")
			return 7
		}
	})
	c := openssh(t, s)
	s.keys.set(c.key(t), amina)
	out, errs, code := c.run(t, "late bins", "ssh", "ppb@127.0.0.1", "set", `"PED02 05"`, "62", "--commentary", "-")
	if code != 7 || out != "akhan set|PED02 05|62|--commentary|- late bins" || errs != "noted" {
		t.Errorf("exit %d, %q, %q", code, out, errs)
	}
	if out, _, _ := c.run(t, "", "ssh", "127.0.0.1", "set", "PED02 05"); !strings.Contains(out, "set|PED02|05") {
		t.Errorf("quotes that the person's shell takes: %q", out)
	}
	if _, errs, code := c.run(t, "", "ssh", "-T", "127.0.0.1"); code != 1 || errs != "The screen needs a terminal. Without one, ask for plain mode, ssh ppb@host plain, or for a command: ssh ppb@host status, or ssh ppb@host help.\n" {
		t.Errorf("no command: exit %d, %q", code, errs)
	}
	if _, errs, code := c.run(t, "", "ssh", "-s", "127.0.0.1", "netconf"); code != 1 || !strings.Contains(errs, "no such service") {
		t.Errorf("a subsystem: exit %d, %q", code, errs)
	}
}

func TestOpenSSHScreen(t *testing.T) {
	s := serve(t, nil)
	c := openssh(t, s)
	s.keys.set(c.key(t), amina)
	cmd := exec.CommandContext(t.Context(), "ssh", c.args("ssh", "-tt", "ppb@127.0.0.1")...)
	var out lockedBuffer
	cmd.Stdout, cmd.Stderr = &out, &out
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, &out, "80x24")
	_, _ = io.WriteString(in, "h")
	eventually(t, &out, "h")
	_, _ = io.WriteString(in, "\x11")
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(out.String(), "\x1b[?1049l") {
		t.Errorf("%q", out.String())
	}
}

func TestOpenSSHUnknownKey(t *testing.T) {
	s := serve(t, nil)
	c := openssh(t, s)
	var last ssh.Signer
	for range 3 {
		last = c.key(t)
	}
	_, errs, code := c.run(t, "", "ssh", "127.0.0.1", "status")
	if code != 255 || strings.Count(errs, "This key is not registered here, ") != 3 || !strings.Contains(errs, ssh.FingerprintSHA256(last.PublicKey())) {
		t.Errorf("exit %d, %q", code, errs)
	}
	s.keys.set(last, amina)
	if out, errs, code := c.run(t, "", "ssh", "127.0.0.1", "status"); code != 0 || out != "status\n" {
		t.Errorf("the third key of three: exit %d, %q %q", code, out, errs)
	}
}

func TestOpenSSHForwarding(t *testing.T) {
	s := serve(t, nil)
	c := openssh(t, s)
	s.keys.set(c.key(t), amina)
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := fmt.Sprint(free.Addr().(*net.TCPAddr).Port)
	free.Close()
	if _, errs, code := c.run(t, "", "ssh", "-o", "ExitOnForwardFailure=yes", "-R", port+":"+s.addr, "127.0.0.1", "status"); code != 255 || !strings.Contains(errs, "remote port forwarding failed") {
		t.Errorf("-R: exit %d, %q", code, errs)
	}
	if _, errs, code := c.run(t, "", "ssh", "-W", s.addr, "127.0.0.1"); code != 255 || !strings.Contains(errs, "unknown channel type") {
		t.Errorf("-W: exit %d, %q", code, errs)
	}
	if out, _, code := c.run(t, "", "ssh", "-A", "-X", "127.0.0.1", "status"); code != 0 || out != "status\n" {
		t.Errorf("-A -X: exit %d, %q", code, out)
	}
}

func TestOpenSSHFiles(t *testing.T) {
	base := exportsFolder(t)
	s := serve(t, func(c *Config) { c.Exports = base })
	c := openssh(t, s)
	s.keys.set(c.key(t), amina)
	to := filepath.Join(c.dir, "copy.html")
	if _, errs, code := c.run(t, "", "scp", "-s", "127.0.0.1:q2.html", to); code != 0 {
		t.Errorf("scp: exit %d, %q", code, errs)
	}
	if b, _ := os.ReadFile(to); string(b) != "<p>Quarter 2" {
		t.Errorf("scp copied %q", b)
	}
	if _, errs, code := c.run(t, "", "scp", "-s", to, "127.0.0.1:"); code == 0 {
		t.Errorf("scp to the server: exit %d, %q", code, errs)
	}
	if _, errs, code := c.run(t, "", "scp", "-O", "127.0.0.1:q2.html", to); code == 0 || !strings.Contains(errs, "The old scp protocol is not spoken here") {
		t.Errorf("scp -O: exit %d, %q", code, errs)
	}
	batch := c.write(t, "batch", []byte("ls -l\nget older/q1.html "+c.dir+"/q1.html\n-put "+to+" x\n-rm q2.html\n-get ../pnair/secret.html "+c.dir+"/stolen\n-get passwd "+c.dir+"/stolen\n"))
	out, errs, code := c.run(t, "", "sftp", "-b", batch, "127.0.0.1")
	if code != 0 || !strings.Contains(out, "q2.html") || strings.Contains(out+errs, base) {
		t.Errorf("sftp: exit %d, %q %q", code, out, errs)
	}
	if b, _ := os.ReadFile(c.dir + "/q1.html"); string(b) != "<p>Quarter 1" {
		t.Errorf("sftp got %q", b)
	}
	if b, err := os.ReadFile(c.dir + "/stolen"); err == nil && len(b) > 0 {
		t.Errorf("sftp got another's file: %q", b)
	}
	if _, err := os.Stat(filepath.Join(base, "akhan/q2.html")); err != nil {
		t.Error(err)
	}
}
