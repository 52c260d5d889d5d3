package review

import (
	"strconv"
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// officers are the responsible officers' names; a sentence where nobody is named.
func officers(book *ppb.Book, it *ppb.Item) string {
	if len(it.Officers) == 0 {
		return "no officer is named"
	}
	names := make([]string, len(it.Officers))
	for i, login := range it.Officers {
		names[i] = theme.Neutral(book.Officer(login).Name)
	}
	return strings.Join(names, ", ")
}

// shortOfficers is the first officer as the list has room for: "Khan A", "Khan A +1".
func shortOfficers(book *ppb.Book, it *ppb.Item) string {
	if len(it.Officers) == 0 {
		return "nobody"
	}
	s := surnameFirst(theme.Neutral(book.Officer(it.Officers[0]).Name))
	if n := len(it.Officers) - 1; n > 0 {
		s += " +" + strconv.Itoa(n)
	}
	return s
}

// surnameFirst turns Amina Khan into Khan A.
func surnameFirst(name string) string {
	parts := strings.Fields(name)
	if len(parts) < 2 {
		return name
	}
	first := []rune(parts[0])
	return parts[len(parts)-1] + " " + string(first[:1])
}

// when is a moment as people say it: "today 10:42", "Fri 6 Oct 15:10", "6 Oct 2022".
func when(t, now time.Time) string {
	t = t.In(now.Location())
	switch {
	case t.Format(time.DateOnly) == now.Format(time.DateOnly):
		return t.Format("today 15:04")
	case t.Year() == now.Year():
		return t.Format("Mon 2 Jan 15:04")
	}
	return t.Format("2 Jan 2006")
}

// date is a day in words: "30 November 2023".
func date(d ppb.Date) string { return d.Time().Format("2 January 2006") }

// count is a number of things: "1 word", "148 words".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// lengthOf puts a number of words behind a heading: "Commentary, 148 words"; just the heading for none.
func lengthOf(heading string, words int) string {
	if words == 0 {
		return heading
	}
	return heading + ", " + count(words, "word")
}

// title is a status with a capital: "Amber"; none is "No colour".
func title(s rag.Status) string {
	if s == rag.None {
		return "No colour"
	}
	n := s.String()
	return strings.ToUpper(n[:1]) + n[1:]
}

// sentence is s with a capital and a full stop.
func sentence(s string) string {
	if s == "" {
		return ""
	}
	s = strings.ToUpper(s[:1]) + s[1:]
	if !strings.ContainsAny(s[len(s)-1:], ".?!") {
		s += "."
	}
	return s
}
