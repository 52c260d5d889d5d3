//go:build unix

package sshd_test

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime/pprof"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/govalues/decimal"
	"golang.org/x/crypto/ssh"

	"ppbtui/internal/command"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/store"
)

// town is `ppbtui serve` itself, in a process of its own with its own settings, on a plan with an officer and a measure for
// each session. What it costs is asked of the kernel.
type town struct {
	path    string
	quarter ppb.Quarter
	addr    string
	host    ssh.PublicKey
	signers map[string]ssh.Signer // by login
	proc    *exec.Cmd
}

const (
	realEnv    = "PPBTUI_SSHD_TEST_REAL"    // the test's own program is ppbtui
	profileEnv = "PPBTUI_SSHD_TEST_PROFILE" // the file to write the server's profile to
)

func (*town) login(i int) string { return fmt.Sprintf("officer%04d", i) }
func (*town) lead(i int) string  { return fmt.Sprintf("lead%04d", i) }
func (*town) item(i int) string  { return fmt.Sprintf("M%04d", i) }

// newTown is a town of n officers and so many leads. Each officer has begun a commentary, with the cursor in the middle of it.
func newTown(t testing.TB, n, leads int, words string) *town {
	t.Helper()
	c := &town{path: filepath.Join(t.TempDir(), "ppb.db"), quarter: ppb.Quarter{Year: 2023, Q: 2}, signers: map[string]ssh.Signer{}}
	c.found(t, n, leads, words)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c.proc = exec.Command(exe, "serve", "--db", c.path, "--listen", "127.0.0.1:0")
	c.proc.Env = append(os.Environ(), realEnv+"=1", "GORACE=exitcode=66")
	log, err := c.proc.StderrPipe()
	if err == nil {
		err = c.proc.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.proc.Process.Signal(syscall.SIGTERM)
		if err := c.proc.Wait(); err != nil {
			t.Errorf("the server ended with %v", err)
		}
	})
	lines := bufio.NewScanner(log)
	for lines.Scan() {
		if _, rest, ok := strings.Cut(lines.Text(), "msg=serving address="); ok {
			c.addr, _, _ = strings.Cut(rest, " ")
			break
		}
	}
	if c.addr == "" {
		t.Fatal("the server did not start")
	}
	go func() {
		for lines.Scan() {
		}
	}()
	pem, err := os.ReadFile(filepath.Join(filepath.Dir(c.path), "host_key"))
	if err != nil {
		t.Fatal(err)
	}
	key, err := ssh.ParsePrivateKey(pem)
	if err != nil {
		t.Fatal(err)
	}
	c.host = key.PublicKey()
	return c
}

// found makes the file.
func (c *town) found(t testing.TB, n, leads int, words string) {
	t.Helper()
	ctx := context.Background()
	st, err := store.Open(ctx, c.path, store.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
	}()
	me, err := user.Current()
	if err != nil {
		t.Fatal(err)
	}
	root := ppb.Actor{Officer: ppb.Officer{Login: me.Username, Name: "Root", Post: "Administrator", Role: ppb.RoleAdministrator}, Session: "test"}
	if err := st.Init(ctx, root.Officer, "test"); err != nil {
		t.Fatal(err)
	}
	plan := c.plan(n, leads)
	if _, err := st.Import(ctx, root, plan, false); err != nil {
		t.Fatal(err)
	}
	for _, o := range plan.Officers {
		_, key, _ := ed25519.GenerateKey(rand.Reader)
		signer, err := ssh.NewSignerFromKey(key)
		if err == nil {
			_, err = st.AddKey(ctx, root, o.Login, string(ssh.MarshalAuthorizedKey(signer.PublicKey())))
		}
		if err == nil { // nobody is welcomed
			err = st.SetPreference(ctx, o.Login, "glyphs", "shapes")
		}
		if err != nil {
			t.Fatal(err)
		}
		c.signers[o.Login] = signer
	}
	for i := range n {
		st.SaveDraft(ppb.Draft{
			Owner: c.login(i), Quarter: c.quarter, Key: c.item(i), Content: ppb.Content{ppb.FieldCommentary: words},
			Cursor: ppb.Cursor{Field: ppb.FieldCommentary, Offset: len(words) / 2},
		})
	}
}

func (c *town) plan(n, leads int) *ppb.PlanFiles {
	ten := decimal.MustParse("10")
	f := &ppb.PlanFiles{
		Plan:       ppb.Plan{Council: "Anytown", Title: "Children", Quarter: c.quarter, DueOn: ppb.Date{Year: 2023, Month: 10, Day: 16}, Tolerance: ten},
		Objectives: []ppb.Objective{{Code: "A", Title: "Children in care"}},
	}
	for i := range n {
		key := c.item(i)
		f.Officers = append(f.Officers, ppb.Officer{Login: c.login(i), Name: "Officer " + strconv.Itoa(i), Post: "Manager"})
		f.Measures = append(f.Measures, ppb.Measure{
			Key: key, Ref: key, Objective: "A", Title: "Children entering care in ward " + strconv.Itoa(i),
			Rule: rag.Rule{
				Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count, Tolerance: rag.Tolerance{Amount: ten, Default: true},
			},
			Targets: []ppb.Target{{
				Period: c.quarter.FinancialYear(), Raw: "68", Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustParse("68")},
			}},
		})
		f.Assignments = append(f.Assignments, ppb.Assignment{Key: key, Login: c.login(i), Role: "responsible"})
	}
	for i := range leads {
		f.Officers = append(f.Officers, ppb.Officer{Login: c.lead(i), Name: "Lead " + strconv.Itoa(i), Post: "Lead", Role: ppb.RoleLead})
	}
	return f
}

// typed is what an officer's draft says in the file.
func (c *town) typed(t testing.TB, st *store.Store, i int) string {
	t.Helper()
	d, _, err := st.Draft(context.Background(), c.login(i), c.quarter, c.item(i))
	if err != nil {
		t.Fatal(err)
	}
	return d.Content[ppb.FieldCommentary]
}

// processor is what the server has used so far.
func (c *town) processor(t testing.TB) time.Duration {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", c.proc.Process.Pid))
	if err != nil {
		t.Skip("the kernel does not say what a process uses")
	}
	after := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+1:]))
	user, _ := strconv.Atoi(after[11])
	system, _ := strconv.Atoi(after[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}

// memory is what the server holds of the machine's memory now and has held at most, in MB.
func (c *town) memory() (now, most float64) {
	b, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", c.proc.Process.Pid))
	for line := range strings.Lines(string(b)) {
		name, value, _ := strings.Cut(line, ":")
		kB, _, _ := strings.Cut(strings.TrimSpace(value), " ")
		mb, _ := strconv.ParseFloat(kB, 64)
		switch name {
		case "VmRSS":
			now = mb / 1024
		case "VmHWM":
			most = mb / 1024
		}
	}
	return now, most
}

// asPPBTUI runs the program itself where the environment says so.
func asPPBTUI() {
	if os.Getenv(realEnv) == "" {
		return
	}
	if to := os.Getenv(profileEnv); to != "" {
		f, err := os.Create(to)
		if err == nil {
			err = pprof.StartCPUProfile(f)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	code := command.Main(os.Args[1:])
	pprof.StopCPUProfile()
	if to := os.Getenv(profileEnv); to != "" {
		if f, err := os.Create(to + ".allocs"); err == nil {
			_ = pprof.Lookup("allocs").WriteTo(f, 0)
			_ = f.Close()
		}
	}
	os.Exit(code)
}
