package report

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/report/doc"
	"ppbtui/internal/report/reporttest"
)

// The summary stands first, then all that is Red, then all that is Amber; from each item a link leads back, and every link leads somewhere.
func TestTheReportBeginsForTheBoard(t *testing.T) {
	for name, book := range map[string]*ppb.Book{"objectives": moved(), "sections": reporttest.Sectioned()} {
		d := build(book, reporttest.Now(), fixed)
		ids, links, back := map[string]bool{}, map[string]bool{}, map[string]bool{}
		var heads []doc.Heading
		for _, b := range d.Blocks {
			switch b := b.(type) {
			case doc.Heading:
				ids[b.ID] = true
				heads = append(heads, b)
			case doc.Prose:
				for _, p := range b {
					links[p.Link] = true
				}
			case doc.Table:
				for _, r := range b.Rows {
					ids[r.ID] = true
					for _, c := range r.Cells {
						for _, l := range c {
							links[l.Link] = true
							back[r.ID] = back[r.ID] || l.Link == summaryID
						}
					}
					for _, detail := range r.Details {
						for _, p := range detail.Prose {
							links[p.Link] = true
						}
					}
				}
			}
		}
		for i, want := range []string{"summary", "red", "amber"} {
			if heads[i].ID != want || heads[i].Page != (want == "red") {
				t.Errorf("%s: heading %d is %+v", name, i+1, heads[i])
			}
		}
		for link := range links {
			if link != "" && !ids[link] {
				t.Errorf("%s: a link leads to %s, which is not there", name, link)
			}
		}
		for _, id := range []string{"exception-a02-05", "exception-a02-06", "item-a02-05", "item-a03-01"} {
			if !ids[id] || !back[id] {
				t.Errorf("%s: no way leads back from %s, or it is not there", name, id)
			}
		}
	}
}

// What is written of a Red item stands once: the row in its section leads to it.
func TestNothingIsWrittenTwice(t *testing.T) {
	all := printed(t, reporttest.Book())
	for _, it := range reporttest.Book().Items {
		words := it.Entry.Content[ppb.FieldCommentary]
		if len(words) < 20 || len(words) > 60 || it.Key() == "A02 06" {
			continue
		}
		n := 0
		for _, b := range Document(reporttest.Book(), reporttest.Now()).Blocks {
			if table, ok := b.(doc.Table); ok {
				n += count(table, words)
			}
		}
		if n != 1 {
			t.Errorf("the commentary of %s stands %d times", it.Key(), n)
		}
	}
	mustSay(t, all, "html", `<a href="#exception-a02a">see Red</a>`)
}

// count is how often a text is a paragraph of a table's details, or a line of its cells.
func count(t doc.Table, words string) (n int) {
	is := func(s string) {
		if len(s) >= len(words) && s[:len(words)] == words {
			n++
		}
	}
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			for _, l := range c {
				is(l.Text)
			}
		}
		for _, d := range r.Details {
			for _, p := range d.Prose {
				for _, l := range p.Lines {
					is(l)
				}
			}
		}
	}
	return n
}
