package report

import (
	"fmt"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/doc"
	"ppbtui/internal/tabular"
)

// tableChart draws a column of the table that a section is about, as bars from zero, and says which lines stand out.
func (w *writer) tableChart(c *ppb.Chapter) []doc.Block {
	none := []doc.Block{doc.Plain(notSupplied)}
	key, code := w.book.Charted(c.About)
	it := w.book.Item(key)
	if it == nil || it.Grid == nil {
		return none
	}
	if bare(it) {
		return []doc.Block{doc.Plain(it.Withheld.Says)}
	}
	t, sheet := it.Grid.Sheet(it.Entry.Content)
	at := charted(t, code)
	if at < 0 {
		return none
	}
	column := &t.Columns[at]
	name := (doc.Column{Text: w.filled(column.Label), Group: w.filled(column.Group), Unit: unitOf(column.Kind)}).Says()
	chart := doc.Chart{Caption: w.filled(it.Grid.Title) + ": " + name}
	var numbers []decimal.Decimal
	var says []string
	for i := range t.Rows {
		v := &sheet.Values[i][at]
		if t.Rows[i].Role != tabular.Line || !v.Known {
			continue
		}
		label := w.filled(t.Rows[i].Label)
		if i > 0 && sameLabel(t, i) && at > 0 && t.Columns[0].Kind == tabular.Text && sheet.Values[i][0].Shown != "" {
			label += ", " + sheet.Values[i][0].Shown
		}
		chart.Points = append(chart.Points, doc.Point{Label: label, Text: v.Shown, Number: true, Aim: -1})
		numbers, says = append(numbers, v.Number), append(says, label+" "+v.Shown)
	}
	if len(numbers) == 0 {
		return none
	}
	scale(chart.Points, numbers)
	chart.Alt = fmt.Sprintf("Bar chart of %s: %s.", name, strings.Join(says, "; "))
	blocks := []doc.Block{chart, doc.Plain(w.chartSays(t, sheet, at, chart.Points, numbers))}
	return append(blocks, w.totals(it, column)...)
}

// totals draws what a column came to from period to period, where an earlier one is held.
func (w *writer) totals(it *ppb.Item, column *tabular.Column) []doc.Block {
	name := (doc.Column{Text: w.filled(column.Label), Unit: unitOf(column.Kind)}).Says() // what stands over it is of this quarter
	chart := doc.Chart{Caption: w.filled(it.Grid.Title) + ": total of " + name + ", from period to period"}
	var numbers []decimal.Decimal
	var says, sources []string
	for _, total := range it.Totals(column.Code) {
		label, text := total.Period.Label(), column.Format(total.Value)
		chart.Points = append(chart.Points, doc.Point{Label: label, Text: text, Number: true, Aim: -1})
		numbers, says = append(numbers, total.Value), append(says, label+" "+text)
		if total.Source != "" {
			sources = append(sources, label+" from "+total.Source)
		}
	}
	if len(numbers) < 2 {
		return nil
	}
	scale(chart.Points, numbers)
	chart.Alt = fmt.Sprintf("Bar chart of the total of %s: %s.", name, strings.Join(says, "; "))
	if len(sources) == 0 {
		return []doc.Block{chart}
	}
	return []doc.Block{chart, doc.Plain("Sources: " + strings.Join(sources, "; ") + ".")}
}

// charted is the place of the column with this code; without one that of the first that has numbers. It is -1 where there is none.
func charted(t *tabular.Table, code string) int {
	for i, c := range t.Columns {
		if c.Code == code || code == "" && c.Kind.Numeric() {
			return i
		}
	}
	return -1
}

// sameLabel reports whether another row has the label of this one.
func sameLabel(t *tabular.Table, at int) bool {
	for i, r := range t.Rows {
		if i != at && r.Label == t.Rows[at].Label {
			return true
		}
	}
	return false
}

// scale draws numbers from zero, which stands where the lowest is negative.
func scale(points []doc.Point, numbers []decimal.Decimal) {
	low, high := decimal.Zero, decimal.Zero
	for _, n := range numbers {
		low, high = low.Min(n), high.Max(n)
	}
	span, err := high.Sub(low)
	if err != nil || span.IsZero() {
		return
	}
	place := func(n decimal.Decimal) int {
		share, err := n.Sub(low)
		if err == nil {
			share, err = share.Quo(span)
		}
		if err != nil {
			return 0
		}
		whole, part, _ := share.Int64(3) // thousandths, which Span is
		return int(whole*doc.Span + part)
	}
	zero := place(decimal.Zero)
	for i, n := range numbers {
		at := place(n)
		points[i].From, points[i].To = min(zero, at), max(zero, at)
	}
}

// chartSays names the largest line, and what all come to where the table adds them.
func (w *writer) chartSays(t *tabular.Table, sheet *tabular.Sheet, at int, points []doc.Point, numbers []decimal.Decimal) string {
	most := 0
	for i, n := range numbers {
		if n.Cmp(numbers[most]) > 0 {
			most = i
		}
	}
	text := fmt.Sprintf("Of %s, %s is the largest with %s", wording.Count(len(points), "line"), points[most].Label, points[most].Text)
	last := len(t.Rows) - 1
	if v := &sheet.Values[last][at]; t.Rows[last].Role == tabular.Total && v.Known {
		text += "; the total is " + v.Shown
	}
	return text + "."
}
