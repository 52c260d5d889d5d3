package report

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/html"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/report/text"
)

// Each measure of which three figures are held has a chart, with the sentence that the screens say too, as has one of two; nothing else has
// one, and where there is none nothing explains it.
func TestMeasuresHaveTheirQuarters(t *testing.T) {
	page := render(t, html.Write, reporttest.Book())
	if n := strings.Count(page, `<svg class="trend" role="img"`); n != 2 || strings.Count(page, `-desc">Bar chart: `) != n {
		t.Errorf("%d charts", n)
	}
	b := reporttest.Book()
	it := b.Item("A02 05")
	r, _, _ := reporttest.Facts(it)
	sentence := b.Series(it, &r).Sentence()
	for name, got := range map[string]string{"html": page, "md": render(t, text.Write, b)} {
		if !strings.Contains(strings.Join(strings.Fields(got), " "), sentence) {
			t.Errorf("%s does not say %q", name, sentence)
		}
	}
	for what, change := range map[string]func(*ppb.Item, *ppb.Reading){
		"one figure": func(it *ppb.Item, _ *ppb.Reading) { it.Earlier, it.Before = nil, nil },
		"parts":      func(_ *ppb.Item, r *ppb.Reading) { r.ByPart = true },
	} {
		r := row{Item: b.Item("A02 05")}
		one := *r.Item
		r.Item = &one
		r.Reading, _, _ = reporttest.Facts(&one)
		if len(trends(b, &r)) == 0 {
			t.Fatal("no chart to begin with")
		}
		if change(&one, &r.Reading); len(trends(b, &r)) != 0 {
			t.Errorf("a chart with %s", what)
		}
	}
	for _, it := range b.Items {
		it.Earlier, it.Before = nil, nil
	}
	if s := render(t, html.Write, b); strings.Contains(s, "From quarter to quarter") {
		t.Error("charts are explained, and there is none")
	}
}

// What people wrote does not become markup in a drawing.
func TestAChartIsText(t *testing.T) {
	b := reporttest.Book()
	b.Item("A02 05").Measure.Title = `</title><script>alert("x")</script>`
	b.Item("A02 06").Before[1].Missing = `"</text><b>bold</b>`
	s := render(t, html.Write, b)
	if strings.Contains(s, "<script") || strings.Contains(s, "<b>bold") || !strings.Contains(s, "&lt;/text&gt;&lt;b&gt;bold") {
		t.Error("it does")
	}
}
