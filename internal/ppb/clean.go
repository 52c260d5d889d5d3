package ppb

import (
	"fmt"
	"maps"
	"reflect"
	"strings"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// The most characters that texts may hold.
const (
	MaxCommentary = 20_000
	MaxNote       = 4_000 // of a return, or the reason for gaps in a sign-off
	maxBox        = 500   // of any other box, and of a name or a source
)

// Exact reports whether a box takes a number or a date, in which nothing may be taken out without a mark.
func (f Field) Exact() bool {
	if f.HoldsValue() {
		return true
	}
	switch f {
	case FieldAsOf, FieldDenAsOf, FieldPromised, FieldForecast, FieldPrinted:
		return true
	}
	return false
}

// CleanBox is a text as a box keeps it, whoever brings it: typed, pasted, given on a command line or imported. What is
// clean stays as it was typed. In a number or a date a visible mark stands where something hidden was between two
// characters, so that they do not join to another number.
func CleanBox(f Field, text string) clean.Report {
	r := clean.Typed(text)
	switch {
	case f == FieldCommentary, f == FieldRows:
	case r.Removed > 0 && f.Exact():
		return clean.Exact(text)
	case strings.Contains(r.Text, "\n"):
		return clean.OneLine(text)
	}
	return r
}

// Cleaned is c with every box as CleanBox has it. A text that is not UTF-8 is left, for CheckContent to refuse.
func (c Content) Cleaned() Content {
	out := c
	for f, text := range c {
		is := CleanBox(f, text).Text
		if is == text || !utf8.ValidString(text) {
			continue
		}
		if out = maps.Clone(out); is == "" {
			delete(out, f)
		} else {
			out[f] = is
		}
	}
	return out
}

// CleanNote is a text of several lines as it is kept: a lead's note, the reason for gaps. problem is a sentence where it
// is too long or no text.
func CleanNote(what, text string) (note, problem string) {
	if !utf8.ValidString(text) {
		return "", "the " + what + " is not readable text (UTF-8)"
	}
	note = strings.TrimSpace(clean.Text(text))
	if n := utf8.RuneCountInString(note); n > MaxNote {
		return "", fmt.Sprintf("the %s has %d characters; the most is %d", what, n, MaxNote)
	}
	return note, ""
}

// CleanName is a name, a post or a source as it is kept: one line. problem is a sentence where it is too long.
func CleanName(what, text string) (name, problem string) {
	name = clean.Line(text)
	if n := utf8.RuneCountInString(name); n > maxBox {
		return "", fmt.Sprintf("the %s has %d characters; the most is %d", what, n, maxBox)
	}
	return name, ""
}

// Clean makes every text of the files one that can be kept, whatever fields they have or will have.
func (f *PlanFiles) Clean() { cleanTexts(reflect.ValueOf(f).Elem()) }

func cleanTexts(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if v.CanSet() {
			v.SetString(clean.Text(v.String()))
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			cleanTexts(field)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return // the bytes of a file are no text
		}
		for i := range v.Len() {
			cleanTexts(v.Index(i))
		}
	case reflect.Map: // its values cannot be set where they are
		for _, key := range v.MapKeys() {
			value := reflect.New(v.Type().Elem()).Elem()
			value.Set(v.MapIndex(key))
			cleanTexts(value)
			v.SetMapIndex(key, value)
		}
	}
}
