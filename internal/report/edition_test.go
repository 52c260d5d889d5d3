package report

import (
	"bytes"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/reporttest"
	"ppbtui/internal/tabular"
)

// secret is what of a text may be found in no public edition: words, a number and a day that stand nowhere else. A regular expression
// would take longer than all of the exports.
func secret(text string) string {
	for _, s := range []string{"zebra", "Zebra", "ZEBRA", "73915", "73,915", "73.915", "73 915", "2031"} {
		if strings.Contains(text, s) {
			return s
		}
	}
	return ""
}

// poisoned is a book in which all that is entered of an item, or held of it, is secret, and the item marked.
func poisoned(b *ppb.Book, at int, signed bool) *ppb.Book {
	it := *b.Items[at]
	c := ppb.Content{ppb.FieldCommentary: "The zebra was seen. It has 73,915 stripes."}
	number := decimal.MustParse("73915")
	switch {
	case it.Measure != nil:
		m := *it.Measure
		m.Source, m.Definition = "Zebra register", "What zebras count"
		m.Targets = []ppb.Target{{Period: ppb.Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: number}, Raw: "73915"}}
		it.Measure = &m
		for _, f := range it.Fields() {
			if f.HoldsValue() {
				c[f] = "73915"
			}
		}
		c[ppb.FieldQualifier], c[ppb.FieldRAG], c[ppb.FieldReason] = "zebras only", "red", "A zebra fell."
		for _, period := range []ppb.Period{{Year: 2022}, {Year: 2022, Q: 2}, {Year: 2023, Q: 1}} {
			it.Earlier = append(it.Earlier, ppb.FigureRow{Key: m.Key, Period: period, Amount: ppb.Amount{Raw: "73915", Value: number, Known: true}, Source: "zebra table"})
		}
		it.Before = []ppb.Stood{{Quarter: b.Plan.Quarter.Prev(), Signed: true, Value: number, Unit: m.Rule.Unit, RAG: rag.Green}}
	case it.Milestone != nil:
		m := *it.Milestone
		m.Source, m.Due = "Zebra team", rag.Date{Year: 2031, Month: time.July, Day: 19}
		it.Milestone = &m
		c[ppb.FieldRAG], c[ppb.FieldForecast], c[ppb.FieldStatus] = "red", "2031-07-19", "stopped"
	case it.Text != nil:
		c[ppb.FieldTitle] = "Of zebras"
	default:
		g := *it.Grid
		g.Note = "Without zebras"
		it.Grid = &g
		for _, row := range g.Rows {
			for _, column := range g.Columns {
				c[ppb.CellField(row.Code, column.Code)] = "zebra"
				if column.Kind.Numeric() && row.Role != tabular.Heading {
					c[ppb.CellField(row.Code, column.Code)] = "73915"
				}
			}
		}
	}
	it.Entry.Content, it.Entry.State, it.Entry.Note = c, ppb.Accepted, "Zebra note"
	it.Entry.Marks = ppb.Content{ppb.FieldMark: "exempt", ppb.FieldMarkWhy: "Zebras.", ppb.FieldMarkBy: "fokoro", ppb.FieldMarkParagraph: "3",
		ppb.FieldMarkTest: "Zebras count more.", ppb.FieldMarkOfficer: "The Zebra Officer", ppb.FieldMarkOn: "2023-10-01", ppb.FieldMarkConfirmed: "lead"}
	if r := b.Reading(&it); len(r.Checks) > 0 {
		lead := ppb.Actor{Officer: ppb.Officer{Login: "lead", Role: ppb.RoleLead}}
		it.Entry, _ = ppb.AnswerCheck(&it, r, lead, r.Checks[0].Key(), "A zebra was seen.")
	}
	n := poison(b, at, &it)
	n.Actions = []ppb.BoardAction{{N: 1, Text: "A note on prices.", Owner: "fokoro", Item: it.Key(), Why: "A zebra was shown.",
		Answers: []ppb.ActionAnswer{{By: "fokoro", Text: "The zebra costs 73,915."}}}}
	if signed {
		for i, is := range n.Items {
			r, frozen := ppb.Read(&n.Plan, is, is.Entry.Content), *is
			frozen.Frozen = &r
			n.Items[i] = &frozen
		}
		correction := ppb.Correction{Quarter: b.Plan.Quarter, Key: it.Key(), Ref: it.Ref(), Title: "Of zebras", Revision: 2, Reason: "A zebra was counted twice.",
			Changes: []ppb.Difference{{Name: ppb.FieldValue, Label: "Value", Was: "73915", Is: "7"}}}
		n.SignOff = &ppb.SignOff{Quarter: b.Plan.Quarter, Revision: 2, Name: "Una Lead", Open: []string{it.Key()}, Corrections: []ppb.Correction{correction},
			Reasons: []ppb.Gap{{Key: it.Key(), Reason: "The zebra is late."}}}
		correction.Quarter = b.Plan.Quarter.Prev()
		n.Corrected = []ppb.Correction{correction}
	}
	return n
}

// poison is a book with another item in a place.
func poison(b *ppb.Book, at int, it *ppb.Item) *ppb.Book {
	n := &ppb.Book{Plan: b.Plan, Sections: b.Sections, Objectives: b.Objectives, Officers: b.Officers, Items: slices.Clone(b.Items)}
	n.Items[at] = it
	n.Movement = &ppb.Movement{Before: b.Plan.Quarter.Prev(), NewlyRed: []ppb.Moved{{Key: it.Key(), Was: rag.Green, Is: rag.Red, In: b.Plan.Quarter.Prev()}}}
	return n
}

// noPassages reports a format that has a row for each measure and milestone alone.
func noPassages(f Format) bool { return f.Name == "csv" || f.Name == "csv-raw" }

// Whatever item is exempt: nothing of it is in the public edition, of an open quarter or a signed one, in any format, but that it is
// withheld; the members' edition has it.
func TestNothingExemptIsPublished(t *testing.T) {
	for name, book := range map[string]*ppb.Book{"objectives": reporttest.Book(), "sections": reporttest.Sectioned()} {
		kinds := map[ppb.ItemKind]bool{}
		for at, it := range book.Items {
			first := !kinds[it.Kind()]
			kinds[it.Kind()] = true
			for _, signed := range []bool{false, true} {
				b := poisoned(book, at, signed)
				for _, f := range Formats() {
					if f.Name == "xlsx" {
						continue // it says what ods says: package sheets has the test of it
					}
					if (f.Name == "pdf" || f.Name == "docx" || f.Name == "text") && !first {
						continue // they print the document that html prints
					}
					text := written(t, f, b.For(ppb.Public))
					if found := secret(text); found != "" {
						i := strings.Index(text, found)
						t.Errorf("%s, %s, %s, signed %v: %q in ...%s...", name, it.Key(), f.Name, signed, found, text[max(0, i-80):min(len(text), i+40)])
					}
					members := written(t, f, b.For(ppb.Members))
					if passage := it.Text != nil || it.Grid != nil; !(passage && noPassages(f)) && secret(members) == "" {
						t.Errorf("%s, %s, %s: the members' edition has nothing of it", name, it.Key(), f.Name)
					}
					if f.Name == "html" && (!strings.Contains(text, "exempt under paragraph 3 of Schedule 12A") || !strings.Contains(members, "not for publication")) {
						t.Errorf("%s, %s: neither edition says what it is", name, it.Key())
					}
				}
			}
		}
	}
}

// Other items that name what is exempt are without the sentences that do, and so are the texts beside an exempt table that state its figures.
func TestWhatIsExemptIsNotToldElsewhere(t *testing.T) {
	q := reporttest.Quarter()
	marks := ppb.Content{ppb.FieldMark: "exempt", ppb.FieldMarkWhy: "Prices.", ppb.FieldMarkBy: "ann"}
	text := func(key, section, words string) *ppb.Item {
		return &ppb.Item{Text: &ppb.Text{Key: key, Ref: key, Section: section}, Entry: ppb.Entry{Key: key, Quarter: q, Content: ppb.Content{ppb.FieldCommentary: words}}}
	}
	b := &ppb.Book{
		Plan: ppb.Plan{Quarter: q}, Sections: []ppb.Section{{Code: "2", Kind: ppb.ParagraphsSection, Title: "News"}, {Code: "5", Kind: ppb.TableSection, Title: "Costs"}},
		Items: []*ppb.Item{
			{Measure: &ppb.Measure{Key: "PED02 05", Ref: "PED02 05", Title: "Children"}, Entry: ppb.Entry{Key: "PED02 05", Quarter: q, Content: ppb.Content{"value": "62"}, Marks: marks}},
			{Grid: &ppb.Grid{Key: "RES", Ref: "RES", Section: "5", Title: "Places", Table: tabular.Table{
				Columns: []tabular.Column{{Code: "c", Label: "Cost", Kind: tabular.Money, Adds: true}},
				Rows:    []tabular.Row{{Code: "x", Label: "X"}, {Code: "y", Label: "Y"}, {Code: "all", Label: "All", Role: tabular.Total}},
			}}, Entry: ppb.Entry{Key: "RES", Quarter: q, Content: ppb.Content{"cell:x.c": "1,111", "cell:y.c": "2,222"}, Marks: marks}},
			text("T1", "5", "All came to £3,333. Staff did well."), text("T2", "2", "By PED02-05 it was 62 then. See PED02 051 too."),
		},
	}
	for _, f := range Formats() {
		if noPassages(f) {
			continue
		}
		text := written(t, f, b.For(ppb.Public))
		if gone := regexp.MustCompile(`3,?333|62 then`).FindString(text); gone != "" || !strings.Contains(text, "Staff did well") || !strings.Contains(text, "See PED02 051") {
			t.Errorf("%s: %q\n%s", f.Name, gone, text)
		}
	}
}

func written(t *testing.T, f Format, b *ppb.Book) string {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out, b, reporttest.Now()); err != nil {
		t.Fatal(err)
	}
	says, err := reporttest.Says(out.Bytes())
	if err != nil {
		t.Fatal(f.Name, err)
	}
	return says
}

// A small number of people that is withheld is in no format, nor is what it could be worked back from: the sum of its parts, the share
// of it, sentences that name it; the rest is as ever.
func TestSmallNumbersAreWithheld(t *testing.T) {
	q := reporttest.Quarter()
	rule := rag.Rule{Polarity: rag.Lower, Basis: rag.Snapshot, Unit: rag.Count}
	count := func(key string) ppb.Measure {
		return ppb.Measure{Key: key, Ref: key, Objective: "A01", Title: "Number of children", Rule: rule}
	}
	parts := count("P")
	parts.Headline = ppb.HeadlineSum
	parts.Parts = []ppb.Part{{Code: "a", Label: "Boys"}, {Code: "b", Label: "Girls"}}
	things := count("T")
	things.Counts = ppb.CountsThings
	share := count("S")
	share.Rule.Unit = rag.Percent
	item := func(m ppb.Measure, c ppb.Content) *ppb.Item {
		return &ppb.Item{Measure: &m, Entry: ppb.Entry{Key: m.Key, Quarter: q, State: ppb.Accepted, Content: c}}
	}
	table := &ppb.Item{Grid: &ppb.Grid{Key: "G", Ref: "G", Section: "5", Title: "Children who travel", Table: tabular.Table{
		Columns: []tabular.Column{{Code: "n", Label: "Children", Kind: tabular.Count, Adds: true}},
		Rows:    []tabular.Row{{Code: "x", Label: "By bus"}, {Code: "y", Label: "By taxi"}, {Code: "all", Label: "All", Role: tabular.Total}},
	}}, Entry: ppb.Entry{Key: "G", Quarter: q, Content: ppb.Content{"cell:x.n": "4", "cell:y.n": "6009", "cell:all.n": "6013", ppb.FieldCommentary: "Of 6013 children four go by bus."}}}
	b := &ppb.Book{
		Plan: ppb.Plan{Council: "C", Title: "T", Quarter: q, Tolerance: decimal.MustParse("10"), Small: ppb.SmallDecided}, Objectives: []ppb.Objective{{Code: "A01", Title: "O"}},
		Sections: []ppb.Section{{Code: "4", Kind: ppb.PerformanceSection, Title: "Performance"}, {Code: "5", Kind: ppb.TableSection, Title: "Tables"}},
		Items: []*ppb.Item{
			item(count("W"), ppb.Content{"value": "3", ppb.FieldCommentary: "It was three in September. Staff came in May."}),
			item(parts, ppb.Content{"part:a": "2", "part:b": "5007", ppb.FieldCommentary: "5,009 were seen."}),
			item(share, ppb.Content{"value": "3/4004", ppb.FieldCommentary: "As expected."}),
			item(things, ppb.Content{"value": "5", ppb.FieldCommentary: "There are five schools."}),
			table,
		},
	}
	gone := regexp.MustCompile(`three in|"3"|>3<|5[,.]?009|3/4004|0\.07|6[,.]?013|four go`)
	for _, as := range []ppb.Audience{ppb.Public, ppb.Members} {
		for _, f := range Formats() {
			text := written(t, f, b.For(as))
			if found := gone.FindString(text); found != "" {
				t.Errorf("%s, %s: %q", as, f.Name, found)
			}
			for _, stays := range []string{"Staff came in May", "five schools"} {
				if !strings.Contains(text, stays) {
					t.Errorf("%s, %s: %q is gone", as, f.Name, stays)
				}
			}
		}
	}
	html := written(t, Formats()[0], b.For(ppb.Public))
	if !strings.Contains(html, "5,007") || !strings.Contains(html, "6,009") {
		t.Error("what gives nothing away is withheld too")
	}
	if all := written(t, Formats()[0], b.For(ppb.Working)); !strings.Contains(all, "three in September") || !strings.Contains(all, "6,013") {
		t.Error("the working edition has not all")
	}
	plan := b.Plan
	plan.Small = ppb.SmallPrinted
	now := ppb.Book{Plan: plan, Sections: b.Sections, Objectives: b.Objectives, Items: b.Items}
	if now.For(ppb.Public) != &now {
		t.Error("a plan that prints them has them withheld")
	}
	decided := *b.Items[0]
	decided.Entry.Marks = maps.Clone(decided.Entry.Marks)
	e, err := ppb.DecideSmall(&decided, now.Reading(&decided), ppb.Actor{Officer: ppb.Officer{Login: "lead", Role: ppb.RoleLead}}, "", ppb.Print)
	if err != nil {
		t.Fatal(err)
	}
	decided.Entry = e
	b = &ppb.Book{Plan: b.Plan, Sections: b.Sections, Objectives: b.Objectives, Items: []*ppb.Item{&decided}}
	if b.For(ppb.Public) != b {
		t.Error("a number that is decided to be printed is withheld")
	}
	decided.Entry.Content = decided.Entry.Content.With("value", "4")
	b = &ppb.Book{Plan: b.Plan, Sections: b.Sections, Objectives: b.Objectives, Items: []*ppb.Item{&decided}}
	if len(ppb.UnsettledOf(b)) != 1 {
		t.Error("the decision holds for another number")
	}
}
