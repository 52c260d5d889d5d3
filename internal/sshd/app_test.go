//go:build unix

package sshd_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/command"
	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/sshd"
	"ppbtui/internal/store"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/upkeep"
)

// The whole program over SSH, in a process of its own, so that what it costs is measured apart from its clients.

const (
	serverEnv = "PPBTUI_SSHD_TEST_SERVER" // the folder that it works in
	usualEnv  = "PPBTUI_SSHD_TEST_USUAL"  // set: with the usual limits
)

func TestMain(m *testing.M) {
	asPPBTUI()
	if to := os.Getenv(siegeEnv); to != "" {
		besiege(to)
		os.Exit(0)
	}
	if dir := os.Getenv(serverEnv); dir != "" {
		if err := serveApp(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// everyKey lets every key in, as one of the sample's people in turn: the first keys as those who may enter any item, and
// those after them as officers.
type everyKey struct {
	people, officers []ppb.Officer
	first            int
	n                atomic.Int64
	known            chan map[string]ppb.Officer
}

func (k *everyKey) OfficerByKey(_ context.Context, fp string) (ppb.Officer, error) {
	known := <-k.known
	defer func() { k.known <- known }()
	if o, ok := known[fp]; ok {
		return o, nil
	}
	n := int(k.n.Add(1) - 1)
	o := k.people[n%len(k.people)]
	if n >= k.first {
		o = k.officers[n%len(k.officers)]
	}
	known[fp] = o
	return o, nil
}

func (k *everyKey) OfficersByKey(context.Context) (map[string]ppb.Officer, error) {
	known := <-k.known
	defer func() { k.known <- known }()
	return maps.Clone(known), nil
}

// cost is what the server process has used.
type cost struct {
	CPU        time.Duration
	Heap       uint64 // after a collection
	Stack      uint64
	Goroutines int
	Files      int
	Resident   int // kB, at most since the start
}

// resident is the most memory that this process has had, in kB.
func resident() (kB int) {
	b, _ := os.ReadFile("/proc/self/status")
	if _, rest, ok := strings.Cut(string(b), "VmHWM:"); ok {
		_, _ = fmt.Sscan(rest, &kB)
	}
	return kB
}

func serveApp(dir string) (err error) {
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer cancel()
	path := filepath.Join(dir, "ppb.db")
	clock, _ := demo.Default().Clock("")
	me := ppb.Officer{Login: "root", Name: "Root", Post: "Administrator", Role: ppb.RoleAdministrator}
	if err := demo.Default().Prepare(ctx, path, true, me, "test", clock()); err != nil {
		return err
	}
	st, err := store.Open(ctx, path, store.Options{Clock: clock})
	if err != nil {
		return err
	}
	defer st.Close()
	q, err := st.Current(ctx)
	if err != nil {
		return err
	}
	book, err := st.Book(ctx, q)
	if err != nil {
		return err
	}
	var items []string
	for _, it := range book.Items {
		if it.Entry.State == ppb.NotStarted && it.Rated() && (it.Milestone != nil || len(it.Measure.Parts) == 0) {
			items = append(items, it.Key())
		}
	}
	people, err := st.People(ctx)
	if err != nil {
		return err
	}
	limits := sshd.Limits{ByOfficer: 10_000, Conns: 10_000, Commands: 1000, MyCommands: 1000, Recheck: 5 * time.Second, Stall: 3 * time.Second, Handshake: 3 * time.Second}
	keys := &everyKey{known: make(chan map[string]ppb.Officer, 1), first: math.MaxInt}
	if os.Getenv(usualEnv) != "" {
		limits, keys.first = sshd.Limits{}, 20
	}
	keys.known <- map[string]ppb.Officer{}
	for _, o := range people {
		switch {
		case o.Closed(rag.DateOf(clock())):
		case o.Role != ppb.RoleOfficer:
			keys.people = append(keys.people, o)
		default:
			keys.officers = append(keys.officers, o)
		}
	}
	host, err := sshd.HostKey(filepath.Join(dir, "host"), slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	var opened atomic.Int64
	srv, err := sshd.New(sshd.Config{
		HostKey: host, Keys: keys, Save: st.Flush, Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
		Open: func(ctx context.Context, s sshd.Session) (sshd.Screen, error) {
			i := int(opened.Add(1) - 1)
			pane := upkeep.Desk{Store: st}.Pane()
			m := app.New(ui.Env{
				Ctx: ctx, Actor: s.Actor, Quarter: q, Clock: clock, Theme: theme.New(theme.FromEnv(s.Env)),
			}, pane, app.Options{Item: items[i/len(keys.people)%len(items)]})
			return sshd.Screen{Model: m, Close: func() { m.Close(); pane.Close() }}, nil
		},
		Exec: func(ctx context.Context, a ppb.Actor, _, args []string, in io.Reader, out, errw io.Writer) int {
			switch args[0] {
			case "echo": // the floor: as it comes
				_, _ = io.Copy(out, in)
				return 0
			case "goroutines":
				_ = pprof.Lookup("goroutine").WriteTo(out, 1)
				return 0
			case "cost":
				debug.FreeOSMemory()
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				var u syscall.Rusage
				_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
				files, _ := os.ReadDir("/proc/self/fd")
				_ = json.NewEncoder(out).Encode(cost{
					time.Duration(u.Utime.Nano() + u.Stime.Nano()), m.HeapAlloc, m.StackInuse, runtime.NumGoroutine(), len(files), resident(),
				})
				return 0
			}
			return command.Run(ctx, command.Deps{
				In: in, Out: out, Err: errw, Clock: clock,
				Remote: &command.Remote{Store: st, Person: a.Officer, Session: a.Session},
			}, args)
		},
		Exports: dir, Limits: limits,
	})
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr())
	if to := os.Getenv(profileEnv); to != "" {
		f, err := os.Create(to)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
		defer func() {
			if f, err := os.Create(to + ".allocs"); err == nil {
				_ = pprof.Lookup("allocs").WriteTo(f, 0)
				f.Close()
			}
		}()
	}
	return srv.Serve(ctx, l)
}

// startApp starts the server process and returns its address, its host key and what ends it.
func startApp(t testing.TB, env ...string) (addr string, host ssh.PublicKey, stop func()) {
	t.Helper()
	dir := t.TempDir()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	p, err := os.StartProcess(os.Args[0], os.Args[:1], &os.ProcAttr{
		Env: append(append(os.Environ(), env...), serverEnv+"="+dir, "GORACE=exitcode=66"), Files: []*os.File{nil, w, os.Stderr},
	})
	w.Close()
	if err != nil {
		t.Fatal(err)
	}
	stop = sync.OnceFunc(func() {
		_ = p.Signal(syscall.SIGTERM)
		if s, err := p.Wait(); err != nil || s.ExitCode() != 0 {
			t.Errorf("the server ended with %v %v", s, err)
		}
		r.Close()
	})
	t.Cleanup(stop)
	b := make([]byte, 100)
	n, err := r.Read(b)
	if err != nil {
		t.Fatal("the server did not start")
	}
	pem, err := os.ReadFile(filepath.Join(dir, "host"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := ssh.ParsePrivateKey(pem)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(b[:n])), s.PublicKey(), stop
}
