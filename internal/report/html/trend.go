package html

import (
	"strconv"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// Sizes of a trend in its own units, of which a window of 320 px has nearly as many pixels.
const (
	trendWidth = 300
	trendPitch = 18
	trendBar   = 12
	charWidth  = 7 // of most characters, at the most
	leastBars  = 90
)

// trendView is a trend with what its paths draw: all bars, all marks of what was expected, all lines between what is not to be
// compared.
type trendView struct {
	*doc.Trend
	ID                 string
	Width, Height      int
	Bars, Aims, Breaks string
	Rows               []trendRow
}

type trendRow struct {
	*doc.Point
	X, Y int
}

func trend(t *doc.Trend, id string) *trendView {
	if t == nil {
		return nil
	}
	when, value := 0, 0
	for i := range t.Points {
		when = max(when, utf8.RuneCountInString(t.Points[i].Label))
		if t.Points[i].Number {
			value = max(value, utf8.RuneCountInString(t.Points[i].Text))
		}
	}
	words := when*charWidth + 6
	numbers := min(words+value*charWidth, trendWidth-leastBars)
	left := numbers + 8
	v := &trendView{Trend: t, ID: id, Width: trendWidth, Height: trendPitch * len(t.Points), Rows: make([]trendRow, len(t.Points))}
	x := func(at int) string { return strconv.Itoa(left + at*(trendWidth-2-left)/doc.Span) }
	var bars, aims, breaks []byte
	for i := range t.Points {
		p := &t.Points[i]
		top := i * trendPitch
		y := strconv.Itoa(top + (trendPitch-trendBar)/2)
		v.Rows[i] = trendRow{p, numbers, top + trendPitch - 5}
		if !p.Number {
			v.Rows[i].X = words
		}
		if p.From != p.To {
			bars = append(bars, "M"+x(p.From)+" "+y+"H"+x(p.To)+"v"+strconv.Itoa(trendBar)+"H"+x(p.From)+"z"...)
		}
		if p.Aim >= 0 {
			aims = append(aims, "M"+x(p.Aim+1)+" "+strconv.Itoa(top)+"v"+strconv.Itoa(trendPitch)...)
		}
		if p.Break != "" {
			breaks = append(breaks, "M0 "+strconv.Itoa(top)+"H"+strconv.Itoa(trendWidth)...)
		}
	}
	v.Bars, v.Aims, v.Breaks = string(bars), string(aims), string(breaks)
	return v
}
