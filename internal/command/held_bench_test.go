package command

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
	"ppbtui/internal/store/storetest"
)

var heldSizes = flag.String("held", "64,2000", "numbers of items that the benchmarks of commands hold, such as 64,2000,10000")

var heldInto = flag.String("into", "", "file that TestHeldFile writes with the first of -held items, for what is measured from outside")

var heldQuarter = ppb.Quarter{Year: 2023, Q: 2}

// heldFile is a file with a quarter of n measures and the quarter before it, all filled in, of whoever runs this.
func heldFile(b testing.TB, n int) (path string) {
	b.Helper()
	must := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	login, err := localLogin()
	must(err)
	path = filepath.Join(b.TempDir(), "held.db")
	st, err := store.Open(b.Context(), path, store.Options{Create: true})
	must(err)
	me := ppb.Officer{Login: login, Name: "Rita Oot", Post: "Systems", Role: ppb.RoleAdministrator}
	must(st.Init(b.Context(), me, "here"))
	for _, q := range []ppb.Quarter{heldQuarter.Prev(), heldQuarter} {
		_, err := st.Import(b.Context(), ppb.Actor{Officer: me, Session: "here"}, storetest.Plan(q, n), false)
		must(err)
		storetest.Enter(b, path, q, n)
	}
	must(st.Close())
	return path
}

// TestHeldFile keeps such a file where -into says.
func TestHeldFile(t *testing.T) {
	if *heldInto == "" {
		t.Skip("-into names no file")
	}
	first, _, _ := strings.Cut(*heldSizes, ",")
	n, err := strconv.Atoi(first)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(heldFile(t, n), *heldInto); err != nil {
		t.Fatal(err)
	}
}

// What a command costs from its first step to its last in a process that is there: opening the file, its work, closing it.
// The floor opens the file and closes it.
func BenchmarkCommand(b *testing.B) {
	for _, size := range strings.Split(*heldSizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil {
			b.Fatal(err)
		}
		path := heldFile(b, n)
		b.Run("floor/"+size, func(b *testing.B) {
			for b.Loop() {
				st, err := store.Open(b.Context(), path, store.Options{})
				if err != nil {
					b.Fatal(err)
				}
				if err := st.Close(); err != nil {
					b.Fatal(err)
				}
			}
		})
		for _, line := range []string{
			"show M7", "status", "history M7", "set M7 VALUE --as ann", "export --format csv", "export --format json", "export --format md",
			"export --format html",
		} {
			words := strings.Fields(line)
			name := strings.Trim(words[0]+"_"+words[len(words)-1], "_")
			if words[0] != "export" {
				name = words[0]
			}
			b.Run(name+"/"+size, func(b *testing.B) {
				for i := 0; b.Loop(); i++ {
					args := strings.Fields(strings.ReplaceAll(line, "VALUE", strconv.Itoa(40+i%40)))
					var out, errs bytes.Buffer
					at := func() time.Time { return time.Date(2024, 1, 15, 9, 0, 0, 0, time.UTC) }
					code := Run(b.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs, Clock: at}, append([]string{"--db", path}, args...))
					if code != 0 || out.Len() == 0 {
						b.Fatal(line, code, errs.String())
					}
				}
			})
		}
	}
}
