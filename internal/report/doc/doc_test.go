package doc

import (
	"reflect"
	"testing"
)

func TestText(t *testing.T) {
	got := Text("First line\nsecond line\n\nNext:\n- one\ncontinued\n• two\n\n-5 is a number")
	want := Prose{
		{Lines: []string{"First line", "second line"}},
		{Lines: []string{"Next:"}},
		{Bullet: true, Lines: []string{"one", "continued"}},
		{Bullet: true, Lines: []string{"two"}},
		{Lines: []string{"-5 is a number"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

// Every string of a document is cleaned, whatever fields are added later: the test fills them all by reflection.
func TestNewCleansEveryText(t *testing.T) {
	const dirty, tidy = "a\x1b\u202e\u200bb", "ab"
	blocks := []Block{Heading{}, Prose{}, List{}, Table{}, Chart{}, Stacks{}}
	for i, b := range blocks {
		v := reflect.New(reflect.TypeOf(b)).Elem()
		fill(v, dirty)
		blocks[i] = v.Interface().(Block)
	}
	d := Document{Title: dirty, Subtitle: dirty, Lang: dirty, Marking: dirty, Watermark: dirty, Notice: []Line{{Label: dirty, Text: dirty, Link: dirty}}, Crest: &Picture{Alt: dirty}, Blocks: blocks}
	walk(reflect.ValueOf(*New(d)), "Document", func(path, s string) {
		if s != tidy && !(s == dirty && path == "Document.Blocks.Heading.ID" || path == "Document.Blocks.Table.Rows.ID") {
			t.Errorf("%s is %q", path, s)
		}
	})
}

func fill(v reflect.Value, s string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(s)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), s)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), s)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), s)
		}
	}
}

func walk(v reflect.Value, path string, f func(path, s string)) {
	switch v.Kind() {
	case reflect.String:
		f(path, v.String())
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), path, f)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			walk(v.Elem(), path, f)
		}
	case reflect.Interface:
		walk(v.Elem(), path+"."+v.Elem().Type().Name(), f)
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), path+"."+v.Type().Field(i).Name, f)
		}
	}
}
