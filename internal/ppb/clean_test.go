package ppb

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// hostile is every kind of thing that no stored text may hold.
var hostile = "a\x1b[31mb\x00c\u202ed\u200be\u200df\ufeff" + "e" + strings.Repeat("\u0301", 300) + "\u2066g\ue000h\u00ad\ti\u00a0j\r\nk"

func TestCleanBox(t *testing.T) {
	for _, tt := range []struct {
		f        Field
		in, want string
		removed  int
	}{
		{FieldQualifier, " as typed  here ", " as typed  here ", 0},
		{FieldQualifier, "to\u202ediffer\u200b", "todiffer", 2},
		{FieldReason, "one\r\ntwo", "one two", 0},
		{FieldTravelWhy, "e" + strings.Repeat("\u0301", 300), "e\u0301\u0301\u0301\u0301", 296},
		{FieldCommentary, "one\r\n\ttwo\x1b[31m", "one\n two", 5},
		{FieldValue, " 62 ", " 62 ", 0},
		{FieldValue, "62\u200b63", "62\ufffd63", 1},
		{PartField("map"), "\ufeff62", "62", 1},
		{FieldPrinted, "£1\u00a0234", "£1 234", 0},
		{FieldAsOf, "14\n11", "14 11", 0},
	} {
		if got := CleanBox(tt.f, tt.in); got.Text != tt.want || got.Removed != tt.removed {
			t.Errorf("%s: %q became %q, %d removed; want %q, %d", tt.f, tt.in, got.Text, got.Removed, tt.want, tt.removed)
		}
	}
}

// FuzzContent: whatever is put into the boxes, what is kept holds nothing hidden, and cleaning it again changes nothing.
func FuzzContent(f *testing.F) {
	f.Add(hostile)
	f.Add("62\u200b63")
	f.Add("o\ttwo \uf0b7 x")
	it := &Item{Measure: &Measure{Key: "X1", Ref: "X1", Parts: []Part{{Code: "a"}}}}
	f.Fuzz(func(t *testing.T, s string) {
		for _, field := range append(it.Fields(), FieldValue, FieldStatus, FieldForecast) {
			c := Content{field: s}.Cleaned()
			if !c.Equal(c.Cleaned()) {
				t.Fatalf("%s: %q is %q and then %q", field, s, c[field], c.Cleaned()[field])
			}
			if !utf8.ValidString(s) {
				continue // refused by CheckContent
			}
			if p := checkText(FieldLabel(field), field, c[field]); p != "" && utf8.RuneCountInString(c[field]) <= maxBox {
				t.Fatalf("%s: %q is kept as %q: %s", field, s, c[field], p)
			}
			if clean.Text(c[field]) != c[field] {
				t.Fatalf("%s: %q is kept as %q", field, s, c[field])
			}
		}
		if note, problem := CleanNote("note", s); problem == "" && clean.Text(note) != note {
			t.Fatalf("the note %q is kept as %q", s, note)
		}
		if name, problem := CleanName("name", s); problem == "" && clean.Line(name) != name {
			t.Fatalf("the name %q is kept as %q", s, name)
		}
	})
}

// Every text of an import is cleaned, in whatever field it stands.
func TestPlanFilesClean(t *testing.T) {
	var f PlanFiles
	n := fill(reflect.ValueOf(&f).Elem())
	if n < 30 {
		t.Fatalf("only %d texts", n)
	}
	f.Clean()
	if left := dirty(reflect.ValueOf(f)); left > 0 {
		t.Errorf("%d of %d texts are as they were: %+v", left, n, f)
	}
}

// fill puts the hostile text into every string, with one element in every slice, and counts them.
func fill(v reflect.Value) (n int) {
	switch v.Kind() {
	case reflect.String:
		if v.CanSet() {
			v.SetString(hostile)
			return 1
		}
	case reflect.Slice:
		if v.CanSet() {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			return fill(v.Index(0))
		}
	case reflect.Map:
		if v.CanSet() {
			v.Set(reflect.MakeMap(v.Type()))
			value := reflect.New(v.Type().Elem()).Elem()
			n = fill(value)
			v.SetMapIndex(reflect.New(v.Type().Key()).Elem(), value)
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			n += fill(field)
		}
	}
	return n
}

func dirty(v reflect.Value) (n int) {
	switch v.Kind() {
	case reflect.String:
		if clean.Text(v.String()) != v.String() {
			n++
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			n += dirty(v.MapIndex(key))
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += dirty(v.Index(i))
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			n += dirty(field)
		}
	}
	return n
}
