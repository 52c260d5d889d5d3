//go:build unix

package sshd_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"flag"
	"io"
	"log/slog"
	"net"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/command"
	"ppbtui/internal/command/matrixtest"
	"ppbtui/internal/ppb"
	"ppbtui/internal/sshd"
	"ppbtui/internal/store"
)

var wholeMatrix = flag.Bool("matrix", false, "run every cell of the permission matrix over SSH")

// line runs the cells of the permission matrix over SSH: a server for each file, a connection for each person.
type line struct{ host ssh.Signer }

func (m line) Open(t testing.TB, st *store.Store) (func(context.Context, matrixtest.Command) matrixtest.Result, func()) {
	addr, stop := m.serve(t, st)
	keys, people := map[string]ssh.Signer{}, map[string]*ssh.Client{}
	for _, p := range matrixtest.Keyed() {
		keys[p.Login] = m.key(t, st, p.Login)
	}
	run := func(_ context.Context, c matrixtest.Command) matrixtest.Result {
		conn := people[c.Person.Login]
		if conn == nil {
			var err error
			conn, err = ssh.Dial("tcp", addr, &ssh.ClientConfig{
				User: "ppb", Auth: []ssh.AuthMethod{ssh.PublicKeys(keys[c.Person.Login])}, HostKeyCallback: ssh.FixedHostKey(m.host.PublicKey()),
			})
			if err != nil {
				t.Fatal(err)
			}
			people[c.Person.Login] = conn
		}
		return over(t, conn, c)
	}
	return run, func() {
		for _, c := range people {
			c.Close()
		}
		stop()
	}
}

// serve starts a server for the file.
func (m line) serve(t testing.TB, st *store.Store) (addr string, stop func()) {
	srv, err := sshd.New(sshd.Config{
		HostKey: m.host, Keys: st, Save: st.Flush,
		Open: func(context.Context, sshd.Session) (sshd.Screen, error) {
			return sshd.Screen{}, errors.New("there is no screen here")
		},
		Exec: func(ctx context.Context, a ppb.Actor, _, args []string, in io.Reader, out, errw io.Writer) int {
			return command.Run(ctx, command.Deps{
				In: in, Out: out, Err: errw, Clock: matrixtest.Now,
				Remote: &command.Remote{Store: st, Person: a.Officer, Session: a.Session},
			}, args)
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(ctx, l) }()
	return l.Addr().String(), func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
}

// over runs a command on a connection.
func over(t testing.TB, conn *ssh.Client, c matrixtest.Command) (r matrixtest.Result) {
	s, err := conn.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var out, errs bytes.Buffer
	s.Stdin, s.Stdout, s.Stderr = c.In, &out, &errs
	if c.Person.As != "" {
		c.Args = slices.Concat([]string{"--as", c.Person.As}, c.Args)
	}
	if err := s.Run("'" + strings.Join(c.Args, "' '") + "'"); err != nil {
		exit, ok := errors.AsType[*ssh.ExitError](err)
		if !ok {
			t.Fatal(err)
		}
		r.Code = exit.ExitStatus()
	}
	r.Out, r.Errs = out.String(), errs.String()
	return r
}

// key makes a key for a person and registers it.
func (m line) key(t testing.TB, st *store.Store, login string) ssh.Signer {
	t.Helper()
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s, err := ssh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	admin := ppb.Actor{Officer: ppb.Officer{Login: "root", Role: ppb.RoleAdministrator}, Session: "test"}
	if _, err := st.AddKey(t.Context(), admin, login, string(ssh.MarshalAuthorizedKey(s.PublicKey()))); err != nil {
		t.Fatal(err)
	}
	return s
}

// What everybody may do is the same over SSH, with real keys on a real line. The ordinary run does what changes an item,
// in the states in which most may; -matrix does every cell.
func TestThePermissionMatrixOverSSH(t *testing.T) {
	host, err := sshd.HostKey(filepath.Join(t.TempDir(), "host"), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	states, wanted := matrixtest.States(), matrixtest.All
	if !*wholeMatrix {
		names := []string{"in progress", "submitted", "submitted, typed by the lead", "signed off, open for correction"}
		states = slices.DeleteFunc(states, func(s matrixtest.State) bool { return !slices.Contains(names, s.Name) })
		wanted = func(s matrixtest.State, r matrixtest.Row) bool { return matrixtest.Few(s, r) && r.Writes }
	}
	files := matrixtest.Prepare(t, "root", states)
	matrixtest.Run(t, line{host}, files, matrixtest.Keyed(), states, wanted)
}
