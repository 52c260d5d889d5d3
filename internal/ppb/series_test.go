package ppb

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// seriesFrom is points of a measure from words such as "2022-23-Q4=24", "2023-24-Q1=30/17 red" (against 17 expected, and Red),
// "2023-24-Q1=-" (nothing), "2023-24-Q2=62 [p]" and "2023-24-Q2=62 [b]".
func seriesFrom(t *testing.T, m *Measure, words ...string) *Series {
	t.Helper()
	var points []SeriesPoint
	for _, w := range words {
		when, what, _ := strings.Cut(w, "=")
		p := SeriesPoint{Period: must(t, ParsePeriod, when), Basis: m.Rule.Basis, Headline: m.Headline}
		p.Whole = Mark{Part: m.whole(), Travel: rag.NotApplicable}
		p.Apart = p.Period.Q == 0 && !m.endsWithQuarter4(p.Period.Year)
		for i, f := range strings.Fields(what) {
			switch {
			case i == 0 && f == "-":
				p.Whole.Missing = "not available"
			case i == 0:
				value, expected, ok := strings.Cut(f, "/")
				p.Whole.Amount = Amount{Value: dec(value), Known: true}
				if ok {
					p.Whole.expect(expected)
				}
			case strings.HasPrefix(f, "["):
				p.Whole.Flags, _ = ParseFlags(f)
				p.Flags = p.Whole.Flags
			default:
				p.Kind, p.Whole.RAG, p.Whole.Rated = PointSigned, must(t, rag.ParseStatus, f), true
			}
		}
		points = append(points, p)
	}
	return SeriesOf(&Item{Measure: m}, points, false)
}

func TestSeriesSentence(t *testing.T) {
	snapshot := Measure{Rule: rag.Rule{Basis: rag.Snapshot, Unit: rag.Count, Polarity: rag.Lower}}
	share := Measure{Rule: rag.Rule{Basis: rag.Snapshot, Unit: rag.Percent, Polarity: rag.Higher, Decimals: 1}}
	neutral := Measure{Rule: rag.Rule{Basis: rag.Snapshot, Unit: rag.Number}}
	money := Measure{Rule: rag.Rule{Basis: rag.ForecastYear, Unit: rag.Money, Polarity: rag.Lower}}
	sum := Measure{Rule: rag.Rule{Basis: rag.CumulativeFinancial, Unit: rag.Count, Polarity: rag.Lower}}
	alone := Measure{Rule: rag.Rule{Basis: rag.InQuarter, Unit: rag.Count, Polarity: rag.Lower}}
	twice := snapshot
	twice.DueIn, _ = ParseDueIn("Q2,Q4")
	for _, tt := range []struct {
		m     *Measure
		words string
		want  string
	}{
		{&snapshot, "2022-23-Q4=24/68 2023-24-Q1=40/68 2023-24-Q2=72/68",
			"Rising for three quarters, from 24 to 72; above the 68 expected only in Quarter 2, 2023/24."},
		{&snapshot, "2022-23-Q3=90/68 2022-23-Q4=80/68 2023-24-Q1=70/68 2023-24-Q2=62/68",
			"Falling for four quarters, from 90 to 62; above the 68 expected in three of four quarters."},
		{&snapshot, "2022-23-Q4=24/30 2023-24-Q1=40/30", "Up from 24 in Quarter 4, 2022/23 to 40 in Quarter 1, 2023/24; above the 30 expected only in Quarter 1, 2023/24."},
		{&share, "2022-23-Q4=93.5/95 2023-24-Q1=93.5/95 2023-24-Q2=93.5/95", "Unchanged at 93.5% for three quarters; below the 95.0% expected in all three quarters."},
		{&share, "2022-23-Q4=96/95 2023-24-Q1=97/95", "Up from 96.0% in Quarter 4, 2022/23 to 97.0% in Quarter 1, 2023/24; never below the 95.0% expected in two quarters."},
		{&snapshot, "2022-23-Q2=76 2023-24-Q2=62/34", "62 in Quarter 2, 2023/24; the figure before it is 76, of Quarter 2, 2022/23; above the 34 expected in Quarter 2, 2023/24."},
		{&snapshot, "2023-24-Q2=62/70", "62 in Quarter 2, 2023/24, and no other figure to set beside it; not above the 70 expected in Quarter 2, 2023/24."},
		{&snapshot, "2023-24-Q1=- 2023-24-Q2=-", "No number is held that could be set beside others."},
		{&neutral, "2022-23-Q4=2/1 2023-24-Q1=-3/1", "Down from 2 in Quarter 4, 2022/23 to -3 in Quarter 1, 2023/24."},
		{&money, "2022-23-Q4=-250000 2023-24-Q1=-1000", "Up from -£250,000 in Quarter 4, 2022/23 to -£1,000 in Quarter 1, 2023/24."},
		// A year's figure stands for its last quarter where the basis allows, and nowhere else.
		{&snapshot, "2022-23=20 2023-24-Q1=30 2023-24-Q2=40", "Rising for three quarters, from 20 to 40."},
		{&alone, "2022-23=120 2023-24-Q1=30 2023-24-Q2=40", "Up from 30 in Quarter 1, 2023/24 to 40 in Quarter 2, 2023/24."},
		// Where it turns the run begins.
		{&snapshot, "2022-23-Q3=10 2022-23-Q4=50 2023-24-Q1=30 2023-24-Q2=40", "Up from 30 in Quarter 1, 2023/24 to 40 in Quarter 2, 2023/24."},
		{&twice, "2022-23-Q2=10 2022-23-Q4=20 2023-24-Q2=30", "Rising for three quarters, from 10 to 30."},
		// A count that adds up is set beside the same time of other years, never beside the quarter before.
		{&sum, "2022-23-Q2=76 2022-23-Q3=110 2022-23=147 2023-24-Q1=24 2023-24-Q2=62/34",
			"62 by Quarter 2, 2023/24, less than at the same time of the year before: 76 in 2022/23; above the 34 expected in Quarter 2, 2023/24."},
		{&sum, "2021-22-Q2=80 2022-23-Q2=76 2023-24-Q2=62", "62 by Quarter 2, 2023/24, less than at the same time of the year before: 76 in 2022/23 and 80 in 2021/22."},
		{&sum, "2023-24-Q1=24 2023-24-Q2=62", "62 by Quarter 2, 2023/24, and no figure at the same time of the year before."},
		{&sum, "2022-23-Q2=62 2023-24-Q2=62", "62 by Quarter 2, 2023/24, as at the same time of the year before: 62 in 2022/23."},
		{&sum, "2023-24-Q1=24/17 2023-24-Q2=62/34", "62 by Quarter 2, 2023/24, and no figure at the same time of the year before; above what was expected in both quarters."},
		// What was marked, and how long a colour stands.
		{&snapshot, "2022-23-Q4=24 2023-24-Q1=40_[b] 2023-24-Q2=50_[p]",
			"Up from 40 [b] in Quarter 1, 2023/24 to 50 [p] in Quarter 2, 2023/24. The last figure is marked provisional. " +
				"What stands before Quarter 1, 2023/24 is not to be compared: a break in the series was marked."},
		{&snapshot, "2022-23-Q4=24_amber 2023-24-Q1=40_red 2023-24-Q2=50_red", "Rising for three quarters, from 24 to 50. Red for two quarters."},
		{&snapshot, "2023-24-Q1=40_none 2023-24-Q2=50_none", "Up from 40 in Quarter 1, 2023/24 to 50 in Quarter 2, 2023/24."},
	} {
		words := strings.Fields(tt.words)
		for i := range words {
			words[i] = strings.ReplaceAll(words[i], "_", " ")
		}
		if got := seriesFrom(t, tt.m, words...).Sentence(); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.words, got, tt.want)
		}
	}
}

// Where there is more than was read a run may have begun before it.
func TestSeriesSentenceOfAPage(t *testing.T) {
	m := Measure{Rule: rag.Rule{Basis: rag.Snapshot, Unit: rag.Count}}
	s := seriesFrom(t, &m, "2022-23-Q4=1", "2023-24-Q1=2", "2023-24-Q2=3")
	s.Older = true
	if got := s.Sentence(); got != "Rising for at least three quarters, from 1 to 3." {
		t.Error(got)
	}
}

func TestSeriesBreaks(t *testing.T) {
	m := Measure{Rule: rag.Rule{Basis: rag.Snapshot, Unit: rag.Count}}
	unit, basis, whole := m, m, m
	unit.Rule.Unit, basis.Rule.Basis, whole.Headline = rag.Percent, rag.InQuarter, "map"
	for _, tt := range []struct {
		before *Measure
		want   string
	}{
		{&m, ""}, {&unit, "the unit changed from a percentage to a count"},
		{&basis, "it was of the quarter alone before, and is a position at one day now"}, {&whole, "another number stands for the whole"},
	} {
		before := seriesFrom(t, tt.before, "2022-23-Q4=987", "2023-24-Q1=-").Points
		s := SeriesOf(&Item{Measure: &m}, append(before, seriesFrom(t, &m, "2023-24-Q2=62").Points...), false)
		if got := s.Points[2].Break; got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
		if joined := strings.Contains(s.Sentence(), "987"); joined != (tt.want == "") {
			t.Errorf("%q: it says %s", tt.want, s.Sentence())
		}
	}
}

func TestMilestoneSeries(t *testing.T) {
	at := func(q string, status MilestoneStatus, forecast, due string, colour rag.Status) SeriesPoint {
		return SeriesPoint{
			Period: must(t, ParsePeriod, q), Kind: PointSigned, Status: status, Forecast: must(t, rag.ParseDate, forecast),
			Due: must(t, rag.ParseDate, due), Whole: Mark{RAG: colour, Rated: true},
		}
	}
	for _, tt := range []struct {
		points []SeriesPoint
		want   string
	}{
		{nil, "Nothing is held of it yet."},
		{[]SeriesPoint{at("2023-24-Q2", "", "", "", rag.None)}, "Nothing is held of it yet."},
		{[]SeriesPoint{at("2023-24-Q1", "in_progress", "2023-11-30", "2024-03-31", rag.Amber), at("2023-24-Q2", "in_progress", "2024-01-31", "2024-03-31", rag.Amber)},
			"In progress for two quarters; the forecast moved from 30 November 2023 to 31 January 2024; Amber for two quarters; due 31 March 2024."},
		{[]SeriesPoint{at("2023-24-Q1", "not_started", "2023-11-30", "2023-12-31", rag.Green), at("2023-24-Q2", "in_progress", "2024-01-31", "2024-03-31", rag.Amber),
			at("2023-24-Q3", "complete", "2024-02-29", "2024-03-31", rag.Green)},
			"Complete in Quarter 3, 2023/24; the forecast moved two times, from 30 November 2023 to 29 February 2024; Green; the due date moved from 31 December 2023 to 31 March 2024."},
	} {
		if got := SeriesOf(&Item{Milestone: &Milestone{}}, tt.points, false).Sentence(); got != tt.want {
			t.Errorf(" got %s\nwant %s", got, tt.want)
		}
	}
}

func TestScale(t *testing.T) {
	all := func(s string) (out []Decimal) {
		for _, w := range strings.Fields(s) {
			out = append(out, dec(w))
		}
		return out
	}
	draw := func(s Scale, v Decimal) string {
		from, to := s.Bar(v)
		return strings.Repeat(".", from) + strings.Repeat("#", to-from)
	}
	for _, tt := range []struct{ values, want string }{
		{"10 5 1 0", "########## ##### # "},
		{"1000000 1", "########## #"},
		{"10 -10 5", ".....##### ##### .....###"},
		{"-10 -5 0", "########## .....##### .........."},
		{"100 -1", ".######### #"},
		{"-100 1", "######### .........#"},
		{"0 0", " "},
	} {
		values := all(tt.values)
		s := ScaleOf(values, 10)
		var got []string
		for _, v := range values {
			got = append(got, draw(s, v))
			if cell := s.Cell(v); cell < 0 || cell > 9 {
				t.Errorf("%s ends in cell %d", v, cell)
			}
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %q, want %q", tt.values, strings.Join(got, " "), tt.want)
		}
	}
}

// A figure that is held from elsewhere says what it is, and has the target of the plan where that speaks of its quarter.
func TestHeldPoints(t *testing.T) {
	b := sampleBook(t, "10")
	b.Item("PED02 05").Earlier = slices.DeleteFunc(b.Item("PED02 05").Earlier, func(row FigureRow) bool { return row.Source == invented })
	b.Item("PED02 05").Earlier = append(b.Item("PED02 05").Earlier, FigureRow{
		Key: "PED02 05", Period: Period{2023, 1}, Amount: Amount{Raw: "24", Value: dec("24"), Known: true}, Source: "a table", Flags: Provisional,
	})
	for _, tt := range []struct{ key, period, want string }{
		{"PED02 05", "2023-24-Q1", "24 [p], expected 17 from a table"},
		{"PED02 05", "2022-23-Q2", "76 from published table"},
		{"PED02 05", "2022-23", "147 from published table"},
		{"PED04 07", "2022-23-Q2", "sources differ: 49% (published table) and 28% (published commentary) from published table and published commentary"},
		{"PED04 04", "2022-23-Q2", `"slightly less" from published commentary`},
		{"PED02 01", "2022-23-Q2", "316, not labelled from published table"},
		{"PED04 09", "2022-23", "not available, apart from published table"},
		{"PED03 05", "2022-23", "by part: Residential 42%, Leaving care 94.7% from published table"},
		{"PED01 01", "2022-23", "876: MAP 613, PRE-MAP 263 from published table"},
	} {
		p, ok := HeldPoint(&b.Plan, b.Item(tt.key), must(t, ParsePeriod, tt.period))
		got := p.Whole.Text()
		var parts []string
		for _, m := range p.Parts {
			if m.Known {
				parts = append(parts, m.Part.Label+" "+m.Text())
			}
		}
		if len(parts) > 0 {
			got += ": " + strings.Join(parts, ", ")
		}
		if e := p.Whole.ExpectedText(); e != "" {
			got += ", expected " + e
		}
		if p.Apart {
			got += ", apart"
		}
		got += " from " + list(p.Sources)
		if !ok || got != tt.want || p.Kind != PointHeld || p.Whole.Rated {
			t.Errorf("%s of %s\n got %s\nwant %s", tt.key, tt.period, got, tt.want)
		}
	}
	if _, ok := HeldPoint(&b.Plan, b.Item("PED02 05"), Period{2020, 1}); ok {
		t.Error("there is a figure of 2020")
	}
}

// A quarter that was collected here has its own reading, and says where another source has another number.
func TestEnteredPoints(t *testing.T) {
	b := sampleBook(t, "10")
	it := *b.Item("PED02 05")
	r := Read(&b.Plan, &it, it.Entry.Content)
	p := EnteredPoint(&it, &r)
	if got := fmt.Sprintln(p.Kind, p.Period, p.Whole.Text(), p.Whole.ExpectedText(), p.Whole.RAG, p.Whole.Travel, p.Whole.Against); got != "open 2023-24-Q2 62 34 red better 76 in Quarter 2, 2022/23\n" {
		t.Error(got)
	}
	it.Frozen = &r
	if p = EnteredPoint(&it, &r); p.Kind != PointSigned {
		t.Error(p.Kind)
	}
	other := Item{Measure: it.Measure, Earlier: []FigureRow{{Period: p.Period, Amount: Amount{Value: dec("64"), Known: true}, Flags: Revised, Source: "annual return"}}}
	if got := p.BesideHeld(&other).Also; got != "64 [r] (annual return)" {
		t.Error(got)
	}
	other.Earlier[0].Value = dec("62.0")
	if got := p.BesideHeld(&other).Also; got != "" {
		t.Error(got)
	}
	for key, want := range map[string]string{"PED04 09": "not available, promised by 31 January 2024", "PED03 05": "by part"} {
		it := b.Item(key)
		p := EnteredPoint(it, b.Reading(it))
		if p.Whole.Text() != want {
			t.Errorf("%s: %s", key, p.Whole.Text())
		}
	}
}

// What is expected of a period is what a reading of it without a figure says.
func TestExpectedInIsThePointOfAReading(t *testing.T) {
	b := sampleBook(t, "10")
	said := 0
	for _, it := range b.Items {
		if it.Measure == nil {
			continue
		}
		for q := b.Plan.Quarter.LastYear(); q.Compare(b.Plan.Quarter) <= 0; q = q.Next() {
			then, m := b.Plan, *it.Measure
			then.Quarter = q
			want := ""
			var err error
			m.Rule.Profile, m.Rule.People, err = b.Plan.Profile(m.Profile, q)
			if _, ok := m.TargetFor("", q, Date{}); ok && err == nil {
				want = ReadUnchecked(&then, &Item{Measure: &m}, nil).Point
			}
			if got := expectedIn(&b.Plan, it.Measure, q); got != want {
				t.Errorf("%s in %s: %q, not %q", it.Key(), q, got, want)
			}
			if want != "" {
				said++
			}
		}
	}
	if said < 10 {
		t.Errorf("only %d say anything", said)
	}
}

// A book's own series is what it was in the quarters before, and where that is not known what is held; of a year beside its quarters
// the quarter goes first. What a signed quarter had stays, whatever is known of the quarters before afterwards.
func TestSeriesOfABook(t *testing.T) {
	q := Quarter{2023, 2}
	m := Measure{Key: "M1", Ref: "M1", Rule: rag.Rule{Polarity: rag.Lower, Basis: rag.Snapshot}}
	row := func(p Period, value string) FigureRow {
		return FigureRow{Key: "M1", Period: p, Amount: Amount{Raw: value, Value: dec(value), Known: true}, Source: "table"}
	}
	it := &Item{Measure: &m, Entry: Entry{Key: "M1", Quarter: q, Content: Content{FieldValue: "9"}}, Earlier: []FigureRow{
		row(Period{Year: 2021}, "3"), row(Period{2022, 2}, "5"), row(Period{2022, 4}, "6"), row(Period{Year: 2022}, "66"), row(Period{2023, 1}, "77"),
	}}
	b := &Book{Plan: Plan{Quarter: q}, Items: []*Item{it}}
	past := []Published{
		{Quarter: Quarter{2023, 1}, Stood: map[string]Stood{"M1": {Quarter: Quarter{2023, 1}, Signed: true, Value: dec("8"), Basis: rag.Snapshot, RAG: rag.Red}}},
		{Quarter: Quarter{2022, 4}, Stood: map[string]Stood{"M1": {Quarter: Quarter{2022, 4}, Missing: "no value yet"}}},
	}
	words := func(b *Book) string {
		var out []string
		s := b.Series(b.Items[0], b.Reading(b.Items[0]))
		for i := range s.Points {
			out = append(out, s.Points[i].Short()+" "+s.Points[i].Whole.Text()+" "+s.Points[i].Kind.String())
		}
		return strings.Join(out, "; ")
	}
	back := b.LookingBack(past)
	const want = "2021/22 3 held; Q2 2022/23 5 held; Q4 2022/23 6 held; Q1 2023/24 8 signed_off; Q2 2023/24* 9 open"
	if got := words(back); got != want {
		t.Errorf("%s", got)
	}
	if got := words(b); got != strings.Replace(want, "8 signed_off", "77 held", 1) {
		t.Errorf("without looking back: %s", got)
	}
	frozen := *it
	frozen.Before = back.Before(it)
	past[0].Stood["M1"] = Stood{Quarter: Quarter{2023, 1}, Signed: true, Value: dec("1")}
	signed := &Book{Plan: b.Plan, Items: []*Item{&frozen}, SignOff: &SignOff{}}
	if got := words(signed.LookingBack(past)); got != want {
		t.Errorf("signed off: %s", got)
	}
}
