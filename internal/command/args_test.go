package command

import (
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

func TestShieldMinus(t *testing.T) {
	for _, tt := range []struct{ args, want string }{
		{"set PED02-05 -3", "set PED02-05 |-3"},
		{"--db x set PED02 05 -£3", "--db x set PED02 05 |-£3"},
		{"set X --commentary -3", "set X --commentary -3"},
		{"set X --commentary=-3 -4", "set X --commentary=-3 |-4"},
		{"set X -h", "set X -h"},
		{"set X -- -3", "set X -- -3"},
		{"show X -3", "show X -3"},
	} {
		got := strings.ReplaceAll(strings.Join(shieldMinus(New(Deps{}), strings.Fields(tt.args)), " "), shield, "|")
		if got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.args, got, tt.want)
		}
	}
}

// named are measures with these refs; one that stands twice has two keys.
func named(refs ...string) *ppb.Names {
	var list []ppb.Name
	for i, ref := range refs {
		key := ref
		if slices.Contains(refs[:i], ref) {
			key += "~2"
		}
		list = append(list, ppb.Name{Key: key, Ref: ref})
	}
	return ppb.NewNames(list)
}

func TestSplit(t *testing.T) {
	names := named("M1", "M12", "PED02 05", "PED06d", "PED06d", "A", "A 1")
	for _, tt := range []struct{ words, key, part, value, err string }{
		{"M1 2", "M1", "", "2", ""},
		{"M12", "M12", "", "", ""},
		{"m1 2", "", "", "", "stands for 2 items: name one of M1, M12"},
		{"PED02 05 62", "PED02 05", "", "62", ""},
		{"PED02 05 442/485", "PED02 05", "", "442/485", ""},
		{"PED0205 12 of 20", "PED02 05", "", "12 of 20", ""},
		{"PED02-05/map 3", "PED02 05", "map", "3", ""},
		{"PED02 05/map", "PED02 05", "map", "", ""},
		{"PED06d 3", "", "", "", "name one of PED06d~1, PED06d~2"},
		{"PED06d~1 3", "PED06d", "", "3", ""},
		{"PED06d~2 3", "PED06d~2", "", "3", ""},
		{"A 1", "", "", "", "stands for 2 items"},
		{"XX 3", "", "", "", "there is no item"},
	} {
		key, part, value, err := split(names, strings.Fields(tt.words))
		switch {
		case tt.err != "":
			if err == nil || !strings.Contains(err.Error(), tt.err) {
				t.Errorf("%q: the error is %v, want %s", tt.words, err, tt.err)
			}
		case err != nil:
			t.Errorf("%q: %v", tt.words, err)
		case key != tt.key || part != tt.part || strings.Join(value, " ") != tt.value:
			t.Errorf("%q: %s, part %q, value %q", tt.words, key, part, value)
		}
	}
}

// A value of any form is a value: an empty one, and one that is no number.
func TestSplitOddValues(t *testing.T) {
	names := named("PED02 05", "PED06d", "PED06d")
	for _, value := range []string{"", "😀", "-", "½", "%", "?"} {
		for _, ref := range [][]string{{"PED02-05"}, {"PED02", "05"}, {"PED0205"}} {
			key, _, got, err := split(names, append(ref, value))
			if err != nil || key != "PED02 05" || len(got) != 1 || got[0] != value {
				t.Errorf("%q %q: %v, value %q", ref, value, err, got)
			}
		}
	}
	for _, words := range [][]string{{"PED06d", ""}, {""}, {"😀"}, {"XX", "-"}} {
		if key, _, _, err := split(names, words); err == nil {
			t.Errorf("%q is %s", words, key)
		}
	}
}

// Over SSH the tree works on the store that is open, for the person of the key, and touches no file of the server.
func TestRemote(t *testing.T) {
	ctx := context.Background()
	st, err := store.Open(ctx, filepath.Join(t.TempDir(), "x.db"), store.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	admin := ppb.Officer{Login: "ada", Name: "Ada", Role: ppb.RoleAdministrator}
	if err := st.Init(ctx, admin, "test"); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) (int, string) {
		var out, errs bytes.Buffer
		code := Run(ctx, Deps{In: strings.NewReader(""), Out: &out, Err: &errs,
			Remote: &Remote{Store: st, Person: admin, Session: "key@address"}}, args)
		return code, out.String() + errs.String()
	}
	for _, tt := range []struct {
		args string
		code int
		want string
	}{
		{"check", 0, "Sound"},
		{"status", 1, "There is no plan yet"},
		{"status --db x", 2, "cannot be used here"},
		{"status --as ann", 1, `There is no person with the login "ann"`},
		{"export --format md -o x.md", 2, "cannot be used here"},
		{"export --format md --force", 2, "cannot be used here"},
		{"import x", 2, `Import is not served over SSH`},
		{"backup x", 2, `Backup is not served over SSH`},
		{"init", 2, `Init is not served over SSH`},
		{"demo", 2, `Demo is not served over SSH`},
		{"set --nonsense", 2, "There is no flag --nonsense"},
		{"--help", 0, "take-back"},
	} {
		code, text := run(strings.Fields(tt.args)...)
		if code != tt.code || !strings.Contains(text, tt.want) || strings.Contains(text, "\x1b") {
			t.Errorf("%s: exit code %d, %s", tt.args, code, text)
		}
	}
}

// A line of thousands of words is looked up a few times and not thousands of times: four times the words may take twelve
// times as long, where the square would be sixteen.
func TestSplitGrowsWithTheWords(t *testing.T) {
	names := named("M1", "PED02 05", "PED06d", "PED06d")
	took := func(n int) time.Duration {
		words := append([]string{"PED02", "05"}, slices.Repeat([]string{"a"}, n)...)
		began := time.Now()
		key, _, value, err := split(names, words)
		if err != nil || key != "PED02 05" || len(value) != n {
			t.Fatal(key, len(value), err)
		}
		return time.Since(began)
	}
	few, many := took(8000), took(32_000)
	for try := 0; try < 5 && many > 12*few && many > 100*time.Millisecond; try++ { // a busy machine, perhaps
		many = min(many, took(32_000))
	}
	if many > 12*few && many > 100*time.Millisecond {
		t.Errorf("8,000 words take %s and 32,000 %s", few, many)
	}
}
