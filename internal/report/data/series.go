package data

import (
	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// SeriesSchema names the form of an item's quarters.
const SeriesSchema = "ppbtui/series/1"

// SeriesJSON is an item from quarter to quarter, the oldest first.
type SeriesJSON struct {
	Schema   string      `json:"schema"`
	Key      string      `json:"key"`
	Ref      string      `json:"ref"`
	Title    string      `json:"title"`
	Kind     string      `json:"kind"`     // measure, milestone, text or table
	Polarity string      `json:"polarity"` // "" of a milestone
	Sentence string      `json:"sentence"`
	Points   []PointJSON `json:"points"`
	Older    *string     `json:"older"` // the quarter up to which earlier ones go on; null where there are none
}

// PointJSON is one quarter, or a year of which no last quarter is held. State is signed_off, open or held; of what is held from
// elsewhere no colour is known: rag is "".
type PointJSON struct {
	Period   string     `json:"period"`
	State    string     `json:"state"`
	Raw      string     `json:"raw"`
	Value    *string    `json:"value"`
	Missing  string     `json:"missing"` // why there is no value
	Unit     string     `json:"unit"`    // "" of a milestone, as basis
	Basis    string     `json:"basis"`
	Flags    []string   `json:"flags"`
	AsOf     *string    `json:"as_of"`
	Expected *string    `json:"expected"` // of the target by then
	RAG      string     `json:"rag"`
	Judged   bool       `json:"judged"`
	Travel   string     `json:"travel"`
	Against  string     `json:"against"` // what it is compared with, or why there is no direction
	Parts    []PartMark `json:"parts"`
	Break    string     `json:"break"`   // why it is not to be compared with the points before it
	Joined   bool       `json:"joined"`  // it can be set beside the quarters of the measure: not a year's total beside quarters
	Sources  []string   `json:"sources"` // of what is held
	Also     string     `json:"also"`    // what another source has

	Status   string  `json:"status"` // of a milestone
	Due      *string `json:"due"`
	Forecast *string `json:"forecast"`
}

// PartMark is one part of a point.
type PartMark struct {
	Code    string  `json:"code"`
	Label   string  `json:"label"`
	Unit    string  `json:"unit"`
	Raw     string  `json:"raw"`
	Value   *string `json:"value"`
	Missing string  `json:"missing"`
	RAG     string  `json:"rag"` // "" where it is not rated
	Travel  string  `json:"travel"`
}

// Series is an item from quarter to quarter as data.
func Series(s *ppb.Series) SeriesJSON {
	it := s.Item
	out := SeriesJSON{
		Schema: SeriesSchema, Key: clean.Line(it.Key()), Ref: clean.Line(it.Ref()), Title: clean.Line(s.Title), Kind: it.Kind().String(),
		Sentence: clean.Line(s.Sentence()), Points: []PointJSON{},
	}
	if it.Measure != nil {
		out.Polarity = it.Measure.Rule.Polarity.String()
	}
	if s.Older {
		q := s.Points[0].Quarter().Prev().String()
		out.Older = &q
	}
	for i := range s.Points {
		out.Points = append(out.Points, pointJSON(&s.Points[i], it.Measure != nil))
	}
	return out
}

// AllSeries are the series of a book's measures, in its order.
func AllSeries(b *ppb.Book) []SeriesJSON {
	var out []SeriesJSON
	for _, it := range b.Items {
		if it.Measure != nil {
			out = append(out, Series(b.Series(it, b.Unchecked(it))))
		}
	}
	return out
}

func pointJSON(p *ppb.SeriesPoint, measure bool) PointJSON {
	m := p.Whole
	out := PointJSON{
		Period: p.Period.String(), State: p.Kind.String(), Raw: clean.Line(m.Raw), Value: value(m.Amount), Missing: clean.Line(m.Missing),
		Flags: m.Flags.Letters(), AsOf: date(p.AsOf), RAG: markRAG(m), Judged: m.Judged, Travel: m.Travel.String(),
		Against: clean.Line(m.Against), Parts: []PartMark{}, Break: p.Break, Joined: !p.Apart, Sources: lines(p.Sources), Also: clean.Line(p.Also),
		Status: clean.Line(string(p.Status)), Due: date(p.Due), Forecast: date(p.Forecast),
	}
	if measure {
		out.Unit, out.Basis = m.Part.Unit.String(), p.Basis.String()
	}
	if m.Expects {
		out.Expected = number(m.Expected)
	}
	for _, part := range p.Parts {
		out.Parts = append(out.Parts, PartMark{
			Code: clean.Line(part.Part.Code), Label: clean.Line(part.Part.Label), Unit: part.Part.Unit.String(), Raw: clean.Line(part.Raw),
			Value: value(part.Amount), Missing: clean.Line(part.Missing), RAG: markRAG(part), Travel: part.Travel.String(),
		})
	}
	return out
}

// markRAG is a colour that is known: none is one.
func markRAG(m ppb.Mark) string {
	switch {
	case m.ByPart:
		return "by_part"
	case m.Rated:
		return m.RAG.String()
	}
	return ""
}
