package ppb

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"ppbtui/internal/ppb/wording"
)

// Text is words of the report that somebody answers for: an introduction, an implication, a paragraph with a title. What is
// printed is typed into its entry; the plan has what it is about.
type Text struct {
	Key, Ref, Section, Title string
	Standing                 bool `json:",omitempty"` // the words are taken over into the next quarter, to be read again
	Attachment               bool `json:",omitempty"` // it stands in a section of attachments, as the store has it: a file goes with it
}

// TextTitle is the title that a text is printed under: as it was typed this quarter, else the plan's.
func (it *Item) TextTitle(c Content) string {
	if typed := trimBlank(c[FieldTitle]); typed != "" {
		return typed
	}
	return it.Text.Title
}

// TakenOver is the entry of a standing text as a quarter begins with it: with the words of the quarter before, which are to be read
// again; takes is false where there are none.
func TakenOver(it *Item, a Actor, now time.Time) (e Entry, takes bool) {
	e = it.Entry
	if it.Text == nil || !it.Text.Standing || it.Last == nil || len(it.Last.Content) == 0 || len(e.Content) > 0 {
		return e, false
	}
	e.Content, e.State, e.EnteredBy, e.EnteredAt = it.Last.Content, InProgress, a.Login, now
	e.Version++
	return e, true
}

// The words between braces that stand for what follows from the quarter, in the order in which they are told.
var periodWords = []struct {
	name string
	is   func(p *Plan) string
}{
	{"quarter", func(p *Plan) string { return fmt.Sprintf("Quarter %d", p.Quarter.Q) }},
	{"ordinal", func(p *Plan) string { return [...]string{"first", "second", "third", "fourth"}[p.Quarter.Q-1] }},
	{"year", func(p *Plan) string { return Period{Year: p.Quarter.Year}.Label() }},
	{"period", func(p *Plan) string {
		return wording.Date(p.Quarter.Start()) + " to " + wording.Date(p.Quarter.End())
	}},
	{"end", func(p *Plan) string { return wording.Date(p.Quarter.End()) }},
	{"meeting", func(p *Plan) string { return dayWords(p.MeetingOn) }},
}

func dayWords(d Date) string {
	if d.IsZero() {
		return ""
	}
	return wording.Date(d)
}

var inBraces = regexp.MustCompile(`\{[A-Za-z_]{1,20}\}`)

// Filled is a text with what follows from the quarter in the place of the words in braces: "{quarter} {year}" is "Quarter 2
// 2023/24". A word that stands for nothing, or for a day that is not set, stays as it is; see Unfilled.
func Filled(p *Plan, text string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	return inBraces.ReplaceAllStringFunc(text, func(s string) string {
		for _, w := range periodWords {
			if s == "{"+w.name+"}" {
				if is := w.is(p); is != "" {
					return is
				}
			}
		}
		return s
	})
}

// Unfilled are the words in braces of a text that Filled leaves, each once, with the braces.
func Unfilled(p *Plan, text string) (out []string) {
	seen := map[string]bool{}
	for _, s := range inBraces.FindAllString(Filled(p, text), -1) {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// PeriodWords are the words that Filled knows, with the braces.
func PeriodWords() (out []string) {
	for _, w := range periodWords {
		out = append(out, "{"+w.name+"}")
	}
	return out
}
