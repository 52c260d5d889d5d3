//go:build unix

package sshd_test

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/user"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/command"
	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/internal/ui/plain/plaintest"
)

// earsPlan is a quarter of one of everything: measures with and without a figure and in parts, a milestone, a text and a table.
func earsPlan() fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range map[string]string{
		"plan.csv":       "council,title,quarter,due_on\nAnytown,A report,2023-24-Q2,2023-10-16\n",
		"officers.csv":   "login,name,post,role\nann,Ann Ash,Care,officer\nbob,Bob Birch,Finance,officer\nlea,Lea Lead,Performance,lead\n",
		"objectives.csv": "code,parent,title\nO1,,Keeping children safe\n",
		"sections.csv":   "code,parent,kind,title\nKD,,paragraphs,Key developments\nPERF,,performance,Performance\nMONEY,,table,Finance\n",
		"measures.csv": "ref,objective,title,polarity,basis,unit,decimals\nM1,O1,Children entering care,lower,cumulative_financial,count,0\n" +
			"M2,O1,Care leavers in homes,higher,snapshot,percent,0\nM3,O1,Visits in time,higher,snapshot,percent,0\n" +
			"M4,O1,Children placed far away,lower,snapshot,count,0\n",
		"parts.csv":       "ref,part,label,unit,decimals,rated\nM3,pri,Primary,percent,0,inherit\nM3,sec,Secondary,percent,0,inherit\n",
		"targets.csv":     "ref,period,kind,value,raw\nM1,2023-24,absolute,68,68\nM2,2023-24,absolute,90,90%\nM3,2023-24,absolute,80,80%\nM4,2023-24,absolute,10,10\n",
		"figures.csv":     "ref,period,raw,value,source\nM1,2022-23-Q2,76,76,published table\n",
		"milestones.csv":  "ref,objective,title,due\nS1,O1,A strategy,2024-03-31\n",
		"texts.csv":       "ref,section,title\nKD1,KD,Family hubs\n",
		"tables.csv":      "ref,section,title\nREV,MONEY,Revenue\n",
		"columns.csv":     "ref,column,kind,label\nREV,budget,money_k,Budget\nREV,actual,money_k,Actual\n",
		"tables/REV.csv":  "row,role,label\nemployees,line,Employees\npremises,line,Premises\ntotal,total,Total\n",
		"assignments.csv": "ref,login\nM1,ann\nM2,ann\nM3,ann\nM4,ann\nS1,ann\nKD1,ann\nREV,bob\n",
	} {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

// served is `ppbtui serve` in this process on a file of its own, at a fixed time.
func served(t *testing.T, files fstest.MapFS, clock func() time.Time) *council {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "ppb.db")
	me, err := user.Current()
	must(err)
	owner := ppb.Officer{Login: me.Username, Name: "Ada Admin", Post: "Administrator", Role: ppb.RoleAdministrator}
	c := &council{admin: ppb.Actor{Officer: owner, Session: "test"}}
	c.st, err = store.Open(t.Context(), path, store.Options{Create: true, Clock: clock})
	must(err)
	t.Cleanup(func() { _ = c.st.Close() })
	must(c.st.Init(t.Context(), owner, "test"))
	read, err := intake.Read(files, nil)
	must(err)
	_, err = c.st.Import(t.Context(), c.admin, read.Plan, false)
	must(err)

	ctx, stop := context.WithCancel(context.Background())
	log, logged := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- command.Run(ctx, command.Deps{In: strings.NewReader(""), Out: io.Discard, Err: logged, Clock: clock},
			[]string{"--db", path, "serve", "--listen", "127.0.0.1:0"})
		logged.Close()
	}()
	t.Cleanup(func() {
		stop()
		if code := <-ended; code != 0 {
			t.Errorf("serve: exit %d", code)
		}
	})
	lines := bufio.NewScanner(log)
	for c.addr == "" && lines.Scan() {
		if _, rest, ok := strings.Cut(lines.Text(), "msg=serving address="); ok {
			c.addr, _, _ = strings.Cut(rest, " ")
		}
	}
	go func() { _, _ = io.Copy(io.Discard, log) }()
	pem, err := os.ReadFile(filepath.Join(filepath.Dir(path), "host_key"))
	must(err)
	key, err := ssh.ParsePrivateKey(pem)
	must(err)
	c.host = key.PublicKey()
	return c
}

// listens is somebody in plain mode, by ear: ssh ppb@host plain.
func (c *council) listens(t *testing.T, login string, conn *ssh.Client) *plaintest.Listener {
	t.Helper()
	s, err := conn.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	in, err := s.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, written := io.Pipe()
	s.Stdout, s.Stderr = written, written
	if err := s.Start("plain"); err != nil {
		t.Fatal(err)
	}
	go func() {
		_ = s.Wait()
		written.Close()
	}()
	return plaintest.Listen(t, login, in, out, false)
}

// A whole quarter is worked by ear: of what the program writes only what a screen reader can say comes through, an utterance for each question.
func TestAQuarterByEar(t *testing.T) {
	t.Parallel()
	at := time.Date(2023, 10, 9, 9, 0, 0, 0, time.Local)
	c := served(t, earsPlan(), func() time.Time { return at })
	conns := map[string]*ssh.Client{}
	for _, login := range []string{"ann", "bob", "lea"} {
		key, _ := c.key(t, login)
		conns[login] = c.dial(t, key)
	}
	var all []*plaintest.Listener
	sits := func(login string, wants ...string) *plaintest.Listener {
		t.Helper()
		l := c.listens(t, login, conns[login])
		all = append(all, l)
		l.Hears(wants...)
		return l
	}

	ann := sits("ann", "This is ppb in plain mode", "First sign-in.", "6 items this quarter")
	ann.Answers("2", "My quarter.", "6 are to do.", "6. S1. A strategy.")
	entersMeasures(t, ann)
	entersOthers(t, ann)
	ann.Leaves("Goodbye.")

	bob := sits("bob", "First sign-in.")
	bob.Answers("1", "REV. Revenue. Table. 0 of 4 cells.")
	fillsTable(t, bob)
	bob.Leaves("Goodbye.")

	lea := sits("lea", "First sign-in.")
	lea.Answers("2", "Overview.", "Done 7 of 7")
	reviews(t, lea)
	ann = sits("ann", "KD1 Family hubs.", "Read only.") // where she was
	answersReturn(t, ann)
	ann.Leaves("Goodbye.")
	acceptsRest(t, lea)
	chases(t, lea)
	signs(t, lea)
	exports(t, lea)
	lea.Leaves("Goodbye.")

	heard, asked := time.Duration(0), 0
	for _, l := range all {
		heard, asked = heard+l.Heard, asked+l.Asked
		if l.Longest > 26 {
			t.Errorf("%d lines were said before one question: %s", l.Longest, l.Lengthy)
		}
	}
	t.Logf("the quarter took %d utterances and %v to hear", asked, heard.Round(time.Second))

	q := ppb.Quarter{Year: 2023, Q: 2}
	signed, err := c.st.Revisions(t.Context(), q)
	if err != nil || len(signed) != 1 || signed[0].By != "lea" {
		t.Errorf("signed: %+v, %v", signed, err)
	}
	if kept, err := filepath.Glob(filepath.Join(filepath.Dir(c.st.Path()), "exports", "lea", "*")); err != nil || len(kept) == 0 {
		t.Errorf("exported: %v, %v", kept, err)
	}
	if rep, err := c.st.Check(t.Context()); err != nil || len(rep.Problems) > 0 {
		t.Errorf("the file after it: %+v %v", rep, err)
	}
}
