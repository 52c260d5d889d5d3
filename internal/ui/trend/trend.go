// Package trend draws an item's quarters: numbers first, then full-block bars, a line a point. Screens and the command line draw
// the same; it decides nothing of what is said, which is package ppb's, and knows no store.
package trend

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Style is how colours, arrows and bars look.
type Style struct {
	RAG      func(status string) string // in a cell of as many columns as it likes
	Travel   func(direction string) string
	Arrow    func(direction string) string // in one column
	Full     string                        // one cell of a bar
	Mark     string                        // one cell: where the target stands
	Sections func(title string, w int) string
	Said     bool // a sentence a point, for who hears it
}

// Themed is the style of a session's theme.
func Themed(th *theme.Theme) Style {
	return Style{
		RAG: th.RAG, Travel: th.Travel, Arrow: th.TravelGlyph, Full: th.Blocks(1), Mark: th.Sep(),
		Sections: func(title string, w int) string { return th.Section(title, "", w) }, Said: th.Spoken(),
	}
}

// Plain is the style of a command's output: words and no colour.
func Plain() Style {
	th := theme.New(theme.Options{})
	style := Themed(th)
	style.RAG = func(status string) string { return text.Pad(wording.Capital(status), 6) }
	style.Travel = func(direction string) string { return text.Pad(direction, 6) }
	return style
}

// Widths.
const (
	narrow   = 60 // columns under which there is no target, and travel is an arrow
	leastBar = 8  // cells: a shorter bar says nothing
	mostBar  = 60
)

// Table are the lines of a series in w columns: the heads of the columns, then a line a point, and one before a point that is not to
// be compared with those above it. part is empty for the whole.
func Table(st Style, s *ppb.Series, part string, w int) []string {
	if st.Said {
		return told(s, part)
	}
	if s.Item.Milestone != nil {
		return milestone(st, s, w)
	}
	t := newTable(st, s, part, w)
	lines := []string{t.head()}
	for _, r := range t.rows {
		if r.point.Break != "" {
			lines = append(lines, st.Sections("not to be compared with what stands above: "+r.point.Break, w))
		}
		lines = append(lines, t.line(r))
	}
	return lines
}

// row is a point with what is drawn of it.
type row struct {
	at    int // of the point in its series
	point *ppb.SeriesPoint
	mark  ppb.Mark
	when  string
	value string
	scale ppb.Scale
}

// table are the rows of one number, and the widths of its columns.
type table struct {
	st                    Style
	rows                  []row
	w                     int
	when, value, expected int
	colours, travels      bool
	bars                  int // cells, none where there is no room
}

func newTable(st Style, s *ppb.Series, part string, w int) *table {
	t := &table{st: st, w: w, when: len("Quarter"), value: len("Value")}
	for i := range s.Points {
		p := &s.Points[i]
		m, ok := p.Mark(part)
		if !ok {
			continue
		}
		r := row{at: i, point: p, mark: m, when: p.Short(), value: theme.Neutral(m.Text())}
		t.when = max(t.when, text.Width(r.when))
		if m.Known {
			t.value = max(t.value, text.Width(r.value))
		}
		if m.Expects && w >= narrow {
			t.expected = max(t.expected, len("Expected"), text.Width(m.ExpectedText()))
		}
		t.colours = t.colours || m.Rated && (m.RAG != rag.None || m.ByPart)
		t.travels = t.travels || m.Travel != rag.NotApplicable
		t.rows = append(t.rows, r)
	}
	left := w - t.fixed() - 2
	if left >= leastBar {
		t.bars = min(left, mostBar)
		scales := s.Scales(part, t.bars)
		for i := range t.rows {
			t.rows[i].scale = scales[t.rows[i].at]
		}
	}
	return t
}

// fixed is how wide all columns but the bars are.
func (t *table) fixed() int {
	n := 1 + t.when + 2 + t.value
	if t.expected > 0 {
		n += 2 + t.expected
	}
	if t.colours {
		n += 2 + theme.RAGWidth
	}
	switch {
	case t.travels && t.w < narrow:
		n += 2
	case t.travels:
		n += len(t.gap()) + travelWidth
	}
	return n
}

// gap stands before the travel: a column of colours ends in blanks of its own.
func (t *table) gap() string {
	if t.colours {
		return " "
	}
	return "  "
}

// travelWidth is that of an arrow and its word.
const travelWidth = 8

func (t *table) head() string {
	line := " " + text.Pad("Quarter", t.when) + "  " + text.PadLeft("Value", t.value)
	if t.expected > 0 {
		line += "  " + text.PadLeft("Expected", t.expected)
	}
	if t.colours {
		line += "  " + text.Pad("RAG", theme.RAGWidth)
	}
	if t.travels && t.w >= narrow {
		line += t.gap() + "Travel"
	}
	return text.Truncate(strings.TrimRight(line, " "), t.w, "")
}

func (t *table) line(r row) string {
	line := " " + text.Pad(r.when, t.when) + "  "
	if !r.mark.Known && text.Width(r.value) > t.value {
		return text.Truncate(line+r.value, t.w, "…") // words, which no column is wide enough for
	}
	line += text.PadLeft(r.value, t.value)
	if t.expected > 0 {
		line += "  " + text.PadLeft(r.mark.ExpectedText(), t.expected)
	}
	if t.colours {
		line += "  " + t.colour(r.mark)
	}
	direction := ""
	if r.mark.Travel != rag.NotApplicable {
		direction = r.mark.Travel.String()
	}
	switch {
	case !t.travels:
	case t.w < narrow:
		line += " " + text.Pad(arrow(t.st.Arrow, direction), 1)
	default:
		line += t.gap() + text.Pad(arrow(t.st.Travel, direction), travelWidth)
	}
	if r.scale.Draws() {
		line += "  " + t.bar(r)
	}
	return text.Truncate(strings.TrimRight(line, " "), t.w, "…")
}

func arrow(draw func(string) string, direction string) string {
	if direction == "" {
		return ""
	}
	return draw(direction)
}

// colour is the rating: of a figure from elsewhere nothing is known of it.
func (t *table) colour(m ppb.Mark) string {
	switch {
	case m.ByPart:
		return text.Pad("by part", theme.RAGWidth)
	case !m.Rated || m.RAG == rag.None:
		return text.Spaces(theme.RAGWidth)
	}
	return text.Pad(t.st.RAG(m.RAG.String()), theme.RAGWidth)
}

// bar is a number's bar, with a mark where the target stands.
func (t *table) bar(r row) string {
	from, to := r.scale.Bar(r.mark.Value)
	target := -1
	if r.mark.Expects {
		target = r.scale.Cell(r.mark.Expected)
	}
	var b strings.Builder
	for i := range max(to, target+1) {
		switch {
		case i == target:
			b.WriteString(t.st.Mark)
		case i >= from && i < to:
			b.WriteString(t.st.Full)
		default:
			b.WriteByte(' ')
		}
	}
	return b.String()
}
