package html

import (
	"html/template"
	"strconv"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// Sizes of a trend in its own units, which are pixels in a window of 320.
const (
	trendWidth = 264
	trendPitch = 18
	trendBar   = 12
	charWidth  = 7 // of most characters, at the most
	leastBars  = 70
)

// trend draws a trend: all bars in one path, all marks of what was expected in another, and the numbers beside them. It is put
// together here, for a template takes four times as long, of thousands of points.
func trend(t *doc.Trend, id string) template.HTML {
	if t == nil {
		return ""
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
	size := `0 0 ` + strconv.Itoa(trendWidth) + ` ` + strconv.Itoa(trendPitch*len(t.Points))
	out := make([]byte, 0, 512+160*len(t.Points))
	put := func(parts ...string) {
		for _, s := range parts {
			out = append(out, s...)
		}
	}
	put(`<svg class="trend" role="img" aria-labelledby="`, id, `-title `, id, `-desc" viewBox="`, size, `"><title id="`, id, `-title">`,
		template.HTMLEscapeString(t.Caption), `</title><desc id="`, id, `-desc">`, template.HTMLEscapeString(t.Alt), "</desc>\n")
	p := pathsOf(t, numbers+8)
	put(`<path class="bars" d="`, string(p.bars), `"/><path class="aims" d="`, string(p.aims), `"/>`)
	if p.breaks != nil {
		put(`<path class="breaks" d="`, string(p.breaks), `"/>`)
	}
	put("\n")
	for i := range t.Points {
		is, y := &t.Points[i], strconv.Itoa(i*trendPitch+trendPitch-5)
		class, x := "", words
		if is.Number {
			class, x = ` class="end"`, numbers
		}
		put(`<text y="`, y, `">`, template.HTMLEscapeString(is.Label), `</text><text`, class, ` x="`, strconv.Itoa(x), `" y="`, y, `">`,
			template.HTMLEscapeString(is.Text), "</text>\n")
	}
	put("</svg>")
	return template.HTML(out) // every text of it is escaped above
}

// paths are what a trend draws, as the attribute of a path.
type paths struct{ bars, aims, breaks []byte }

// pathsOf draws to the right of left.
func pathsOf(t *doc.Trend, left int) (out paths) {
	put := func(to []byte, move string, x, y int, rest string) []byte {
		to = append(to, move...)
		to = strconv.AppendInt(to, int64(x), 10)
		to = append(to, ' ')
		to = strconv.AppendInt(to, int64(y), 10)
		return append(to, rest...)
	}
	at := func(span int) int { return left + span*(trendWidth-2-left)/doc.Span }
	for i := range t.Points {
		p, top := &t.Points[i], i*trendPitch
		if p.From != p.To {
			from, to := at(p.From), at(p.To)
			out.bars = put(out.bars, "M", from, top+(trendPitch-trendBar)/2,
				"h"+strconv.Itoa(max(to-from, 1))+"v"+strconv.Itoa(trendBar)+"h"+strconv.Itoa(-max(to-from, 1))+"z")
		}
		if p.Aim >= 0 {
			out.aims = put(out.aims, "M", at(p.Aim+1), top, "v"+strconv.Itoa(trendPitch))
		}
		if p.Break != "" {
			out.breaks = put(out.breaks, "M", 0, top, "h"+strconv.Itoa(trendWidth))
		}
	}
	return out
}
