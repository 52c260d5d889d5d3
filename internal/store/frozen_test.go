package store

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

var update = flag.Bool("update", false, "write testdata/frozen-1.jsonl anew")

// What a council froze once can be read for ever: a document of the form as it was first written is read whole, every
// name in it, and means the same. Where this fails a name has changed: give the new one another form, and go on
// reading the old one.
func TestFrozenFormIsKept(t *testing.T) {
	const file = "testdata/frozen-1.jsonl"
	if *update {
		writeFrozen(t, file)
	}
	text, err := os.ReadFile(file)
	must(t, err)
	for i, body := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		var v any = new(ppb.Item)
		if i == 0 {
			v = new(frozenHead)
		}
		d := json.NewDecoder(strings.NewReader(body))
		d.DisallowUnknownFields()
		if err := d.Decode(v); err != nil {
			t.Errorf("line %d: %v", i+1, err)
			continue
		}
		var was, is any
		must(t, json.Unmarshal([]byte(body), &was))
		must(t, json.Unmarshal([]byte(jsonText(v)), &is))
		if name, ok := holds(is, was); !ok {
			t.Errorf("line %d, %s is read as another thing:\n%s\n%s", i+1, name, body, jsonText(v))
		}
		if head, ok := v.(*frozenHead); ok && head.Form != frozenForm {
			t.Errorf("the form is %s", head.Form)
		}
	}
}

// holds reports whether all of was is in is, and where it is not; is may have more names.
func holds(is, was any) (where string, ok bool) {
	switch w := was.(type) {
	case map[string]any:
		i, same := is.(map[string]any)
		for name, v := range w {
			if where, ok := holds(i[name], v); !same || !ok {
				return name + "." + where, false
			}
		}
		return "", true
	case []any:
		i, same := is.([]any)
		if !same || len(i) != len(w) {
			return "", false
		}
		for n := range w {
			if where, ok := holds(i[n], w[n]); !ok {
				return where, false
			}
		}
		return "", true
	}
	return "", is == was
}

func writeFrozen(t *testing.T, file string) {
	t.Helper()
	at := time.Date(2023, 10, 16, 9, 0, 0, 0, time.UTC)
	path := filepath.Join(t.TempDir(), "x.db")
	s := accepted(t, path)
	s.clock, s.zone = func() time.Time { return at }, time.UTC
	_, err := s.SignOff(t.Context(), lead, q2, "")
	must(t, err)
	var b strings.Builder
	must(t, s.read(t.Context(), func(r reader) error {
		return r.eachFrozen(&ppb.SignOff{Quarter: q2, Revision: 1}, func(body string) { b.WriteString(body + "\n") })
	}))
	must(t, os.MkdirAll(filepath.Dir(file), 0o755))
	must(t, os.WriteFile(file, []byte(b.String()), 0o644))
}
