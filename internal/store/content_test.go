package store

import (
	"encoding/json"
	"reflect"
	"testing"

	"ppbtui/internal/ppb"
)

// Whatever stands in the column, it is read as JSON reads it.
func FuzzContentIsReadAsJSON(f *testing.F) {
	for _, c := range []ppb.Content{
		nil, {}, {ppb.FieldValue: "30"}, {ppb.FieldCommentary: "Two lines.\nA \"quote\", a back\\slash, <b>, é, \u2028, 😀 and \t.", ppb.FieldValue: ""},
	} {
		f.Add(contentText(c))
	}
	for _, s := range []string{
		``, `{`, `{"a":"b"`, `{"a":"b"} `, ` {"a":"b"}`, `{"a": "b"}`, `{"a":1}`, `{"a":null}`, `null`, `[]`, `{"a":"b","a":"c"}`, `{"a":"\u00e9\ud83d"}`,
		`{"a":"\x"}`, `{"a":"b\`, `{"a":"b\"}`, `{,}`, `{"a":"b",}`, `{"a":"b"}}`, "{\"a\":\"\x01\"}", "{\"a\":\"\xff\"}", `{"\n":"\n"}`, `{"":""}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var want ppb.Content
		wrong := json.Unmarshal([]byte(s), &want)
		got, err := parseContent(s)
		if (err == nil) != (wrong == nil) || err == nil && !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q, %v; JSON says %q, %v", s, got, err, want, wrong)
		}
	})
}
