package review

import (
	"strconv"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// officers are the officers' names, with for whom they contribute and who has left.
func (q *Queue) officers(it *ppb.Item) string {
	return theme.Neutral(q.book().OfficersText(it, rag.DateOf(q.env.Clock())))
}

// shortOfficers is the first officer as the list has room for: "Khan A", "Khan A +1".
func shortOfficers(book *ppb.Book, it *ppb.Item) string {
	if len(it.Officers) == 0 {
		return "nobody"
	}
	s := wording.SurnameFirst(theme.Neutral(book.Officer(it.Officers[0]).Name))
	if n := len(it.Officers) - 1; n > 0 {
		s += " +" + strconv.Itoa(n)
	}
	return s
}

// lengthOf puts a number of words behind a heading: "Commentary, 148 words"; just the heading for none.
func lengthOf(heading string, words int) string {
	if words == 0 {
		return heading
	}
	return heading + ", " + wording.Count(words, "word")
}
