package report

import (
	"fmt"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/doc"
)

// period is the quarter in a title: "Quarter 2, July to September 2023".
func period(q ppb.Quarter) string { return fmt.Sprintf("Quarter %d, %s", q.Q, q.Months()) }

// ordinal is the quarter in a sentence: "second quarter of 2023/24".
func ordinal(q ppb.Quarter) string {
	return [...]string{"first", "second", "third", "fourth"}[q.Q-1] + " quarter of " + year(q.Year)
}

// year is a financial year in a heading: 2023 is "2023/24".
func year(y int) string { return fmt.Sprintf("%d/%02d", y, (y+1)%100) }

// periodLabel is a figure's period in words: "2022/23" or "Quarter 2, 2022/23".
func periodLabel(p ppb.Period) string {
	if p.Q == 0 {
		return year(p.Year)
	}
	return ppb.Quarter(p).Label()
}

func ratingMark(s rag.Status) doc.Mark {
	switch s {
	case rag.Green:
		return doc.Green
	case rag.Amber:
		return doc.Amber
	case rag.Red:
		return doc.Red
	}
	return doc.Unrated
}

func travelMark(d rag.Direction) doc.Mark {
	switch d {
	case rag.Better:
		return doc.Better
	case rag.Same:
		return doc.Same
	case rag.Worse:
		return doc.Worse
	case rag.Up:
		return doc.Up
	case rag.Down:
		return doc.Down
	}
	return doc.NotApplicable
}

// referCell is what is printed in a colour's place where the commentary says how it stands, over what was computed.
func referCell(r *ppb.Reading) doc.Cell {
	c := doc.Cell{{Text: ppb.ReferWords}}
	if r.Judged {
		c = append(c, doc.Line{Text: "computed " + computedWord(r.Computed), Quiet: true})
	}
	return c
}

// judgement is what is printed behind the word of a judged rating: Amber "by judgement; computed Red".
func judgement(r ppb.Reading) string { return "by judgement; computed " + computedWord(r.Computed) }

func computedWord(s rag.Status) string {
	if s == rag.None {
		return "not rated"
	}
	return ratingMark(s).Word()
}
