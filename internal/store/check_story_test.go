package store

import (
	"encoding/json"
	"maps"
	"testing"

	"pgregory.net/rapid"
)

// What is written as a change of boxes is taken apart as it was, whatever people type.
func TestBoxesAreTakenApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.MapOf(rapid.String(), rapid.String()).Draw(t, "boxes")
		if len(want) == 1 && rapid.Bool().Draw(t, "quotes") {
			want[`"\`] = `\\"`
		}
		got := map[string]string{}
		err := eachBox(jsonText(want), func(name, text string) {
			var n, s string
			if json.Unmarshal([]byte(name), &n) != nil || json.Unmarshal([]byte(text), &s) != nil {
				t.Fatalf("%s:%s is no JSON", name, text)
			}
			got[n] = s
		})
		if err != nil || !maps.Equal(got, want) {
			t.Fatalf("%v became %v, %v", want, got, err)
		}
	})
}

func TestOtherTextIsNoChangeOfBoxes(t *testing.T) {
	for _, s := range []string{"", "x", "{", "[]", `{"a"}`, `{"a":}`, `{"a":"b"`, `{"a":1}`, `{"a":"b"}}`, `{"a":"b\"}`, `{"a","b"}`, `{"a":"b":"c"}`} {
		if err := eachBox(s, func(string, string) {}); err == nil {
			t.Errorf("%s is taken", s)
		}
	}
}
