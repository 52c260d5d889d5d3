package data

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"ppbtui/internal/report/reporttest"
)

// Whatever is written, it is laid out as the standard library lays it out.
func TestJSONIsLaidOutAsUsual(t *testing.T) {
	odd := []any{
		nil, true, 1.5, "", `a "quote", a back\slash \ and {[,:]}`, []string{}, map[string]any{}, []any{[]any{}, map[string]any{"": []any{1, "é\n\u2028"}}},
		map[string]string{`"`: `\`, "\\": `\"`, "x": "ends with \\"}, struct{}{}, []any{nil}, quarter(reporttest.Book(), time.Time{}, fixed),
	}
	for _, v := range append(odd, odd) {
		var got, want bytes.Buffer
		if err := WriteJSON(&got, v); err != nil {
			t.Fatal(err)
		}
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(v); err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Errorf("%q, want %q", got.String(), want.String())
		}
	}
}
