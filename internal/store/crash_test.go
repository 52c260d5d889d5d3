package store

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// The tests here run this test binary again as a writer that says on its standard output what it was told is safe, and
// kill it at random moments.

var kills = flag.Int("kills", 50, "how often the crash test kills a writer")

const roleEnv, fileEnv, nameEnv = "PPBTUI_TEST_ROLE", "PPBTUI_TEST_FILE", "PPBTUI_TEST_NAME"

func TestMain(m *testing.M) {
	roles := map[string]func(*Store, string) error{
		"commit": commitForever, "type": typeForever, "append": appendSome, "start": initOnce, "write": writeForever, "set": readAndSet,
	}
	role, ok := roles[os.Getenv(roleEnv)]
	if !ok {
		os.Exit(m.Run())
	}
	s, err := Open(context.Background(), os.Getenv(fileEnv), Options{Create: true})
	if err == nil {
		err = errors.Join(role(s, os.Getenv(nameEnv)), s.Close())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// again starts this binary in a role. Its lines arrive on the reader until it ends.
func again(t *testing.T, role, path, name string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), roleEnv+"="+role, fileEnv+"="+path, nameEnv+"="+name)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	return cmd, bufio.NewScanner(out)
}

// lastLine reads all that the writer could still say, and its last whole line.
func lastLine(sc *bufio.Scanner) (last string) {
	for sc.Scan() {
		last = sc.Text()
	}
	return last
}

// commitForever counts the value of M1 up, one commit each, and says every one.
func commitForever(s *Store, _ string) error {
	ctx := context.Background()
	for {
		_, it, err := s.Item(ctx, q2, "M1")
		if err != nil {
			return err
		}
		n, _ := strconv.Atoi(it.Entry.Content[ppb.FieldValue])
		c := it.Entry.Content.With(ppb.FieldValue, strconv.Itoa(n+1))
		saved, err := s.Commit(ctx, ann, draft(ann, "M1", it.Entry.Version, it.Entry.Content, c))
		if err != nil {
			return err
		}
		fmt.Println(saved.Entry.Version, saved.Entry.Content[ppb.FieldValue])
	}
}

func TestKilledWriterLosesNoCommit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	acked := 0
	for range *kills {
		cmd, sc := again(t, "commit", path, "")
		if !sc.Scan() { // under way
			t.Fatal("the writer said nothing")
		}
		first := sc.Text()
		time.AfterFunc(time.Duration(rand.IntN(40_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
		last := lastLine(sc)
		if last == "" {
			last = first
		}
		_ = cmd.Wait()
		var version, value int
		if _, err := fmt.Sscan(last, &version, &value); err != nil {
			t.Fatalf("%q: %v", last, err)
		}
		_, it, err := s.Item(t.Context(), q2, "M1")
		must(t, err)
		have, _ := strconv.Atoi(it.Entry.Content[ppb.FieldValue])
		// One more than acknowledged may be there: written, and killed before it could say so.
		if int(it.Entry.Version) != have || have < value || have > value+1 || version != value {
			t.Fatalf("acknowledged %d (version %d); the file has %d at version %d", value, version, have, it.Entry.Version)
		}
		acked = have
	}
	rep := whole(t, s)
	t.Logf("%d kills, %d commits, %d audit rows", *kills, acked, rep.Rows)
}

func initOnce(s *Store, _ string) error { return s.Init(context.Background(), admin.Officer, "") }

// A new file killed at any moment of being made can be opened, and made whole, by the next one.
func TestKilledWhileStarting(t *testing.T) {
	for i := range max(*kills/5, 10) {
		path := filepath.Join(t.TempDir(), "x.db")
		cmd, _ := again(t, "start", path, "")
		time.Sleep(time.Duration(rand.IntN(60_000)) * time.Microsecond)
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		s := open(t, path)
		err := s.Init(t.Context(), admin.Officer, "")
		people, _ := s.People(t.Context())
		if err != nil && len(people) != 1 {
			t.Errorf("%d: %v, %d people", i, err, len(people))
		}
		whole(t, s)
	}
}

// typeForever types a letter every few milliseconds and says each with its time.
func typeForever(s *Store, _ string) error {
	d := draft(ann, "M1", 0, nil, nil)
	for n := 1; ; n++ {
		d.Content = ppb.Content{ppb.FieldCommentary: strconv.Itoa(n)}
		d.Cursor = ppb.Cursor{Field: ppb.FieldCommentary, Offset: n}
		s.SaveDraft(d)
		fmt.Println(n, time.Now().UnixMicro())
		time.Sleep(time.Duration(1+rand.IntN(8)) * time.Millisecond)
	}
}

func TestKilledTypingLosesLessThanASecond(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	var worst time.Duration
	for range max(*kills/6, 6) {
		must(t, s.DiscardDraft(t.Context(), "ann", q2, "M1"))
		cmd, sc := again(t, "type", path, "")
		var killed time.Time
		time.AfterFunc(time.Duration(300+rand.IntN(600))*time.Millisecond, func() {
			killed = time.Now()
			_ = cmd.Process.Kill()
		})
		typedAt := map[int]time.Time{}
		for sc.Scan() {
			var n int
			var us int64
			if _, err := fmt.Sscan(sc.Text(), &n, &us); err == nil {
				typedAt[n] = time.UnixMicro(us)
			}
		}
		_ = cmd.Wait()
		d, ok, err := s.Draft(t.Context(), "ann", q2, "M1")
		must(t, err)
		n, _ := strconv.Atoi(d.Content[ppb.FieldCommentary])
		if ok && d.Cursor != (ppb.Cursor{Field: ppb.FieldCommentary, Offset: n}) {
			t.Errorf("cursor %+v", d.Cursor)
		}
		if at, lost := typedAt[n+1]; lost { // the oldest letter that is not in the file
			worst = max(worst, killed.Sub(at))
		}
	}
	t.Logf("oldest lost letter was %v old", worst)
	if worst >= time.Second {
		t.Errorf("a letter %v old was lost", worst)
	}
	whole(t, s)
}

// writeForever says that it writes, and goes on with that one write.
func writeForever(s *Store, _ string) error {
	return s.Write(context.Background(), ann, func(*Tx) error {
		fmt.Println("writing")
		for {
			time.Sleep(time.Hour) // with nothing to wake it the runtime would call it a deadlock
		}
	})
}

// readAndSet reads the quarter and sets a figure.
func readAndSet(s *Store, to string) error {
	_, err := s.Book(context.Background(), q2)
	return errors.Join(err, set(s, to))
}

const appends, writersPerProcess = 12, 3

// appendSome appends words to the commentary of M1 from several goroutines, and says every word that was acknowledged.
// A loser is told by a conflict and begins again from what is there.
func appendSome(s *Store, name string) error {
	ctx := context.Background()
	errs := make([]error, writersPerProcess)
	var wg sync.WaitGroup
	for g := range writersPerProcess {
		who := ppb.Actor{Officer: ppb.Officer{Login: fmt.Sprintf("%s%d", name, g), Role: ppb.RoleLead}}
		wg.Go(func() {
			for n := 0; n < appends; {
				_, it, err := s.Item(ctx, q2, "M1")
				if err != nil {
					errs[g] = err
					return
				}
				word := fmt.Sprintf("%s.%d", who.Login, n)
				c := it.Entry.Content.With(ppb.FieldCommentary, it.Entry.Content[ppb.FieldCommentary]+" "+word)
				_, err = s.Commit(ctx, who, draft(who, "M1", it.Entry.Version, it.Entry.Content, c))
				var conflict *ppb.ConflictError
				switch {
				case errors.As(err, &conflict):
					continue
				case err != nil:
					errs[g] = err
					return
				}
				fmt.Println(word)
				n++
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

func TestManyWritersOneRow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	words := map[string]bool{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range []string{"p", "q", "r"} {
		cmd, sc := again(t, "append", path, name)
		wg.Go(func() {
			for sc.Scan() {
				mu.Lock()
				words[sc.Text()] = true
				mu.Unlock()
			}
			if err := cmd.Wait(); err != nil {
				t.Errorf("writer %s: %v", name, err)
			}
		})
	}
	wg.Wait()
	_, it, err := s.Item(t.Context(), q2, "M1")
	must(t, err)
	have := strings.Fields(it.Entry.Content[ppb.FieldCommentary])
	want := 3 * writersPerProcess * appends
	if len(words) != want || len(have) != want || int(it.Entry.Version) != want {
		t.Errorf("%d acknowledged, %d there, version %d, want %d", len(words), len(have), it.Entry.Version, want)
	}
	for _, w := range have {
		if !words[w] {
			t.Errorf("%s is there and was not acknowledged", w)
		}
	}
	whole(t, s)
}
