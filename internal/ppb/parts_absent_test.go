package ppb

import (
	"testing"

	"ppbtui/internal/rag"
)

// services are those whose audits P7.1 grades.
func services(headline string) Measure {
	return parted(ruled(rag.Percent, rag.InQuarter, "50"), headline,
		Part{"eh", "Early Help", rag.Percent, 0, RatedInherit}, Part{"hp", "Help and Protect", rag.Percent, 0, RatedInherit},
		Part{"cic", "Children in Care", rag.Percent, 0, RatedInherit}, Part{"cl", "Care Leavers", rag.Percent, 0, RatedInherit})
}

// TestTwoOfFourSupplied is P7.1: 82 % and 21 %, and nothing of the two other services.
func TestTwoOfFourSupplied(t *testing.T) {
	m := services(HeadlineNone)
	c := Content{PartField("eh"): "82%", PartField("hp"): "21%", PartField("cic"): "not supplied", PartField("cl"): "[x]"}
	r := (probe{measure: m, content: c}).read()
	want := "Rated by part: Early Help Green and Help and Protect Red."
	if r.Sentence != want || !r.ByPart || len(r.Problems) > 0 {
		t.Errorf("%q %v", r.Sentence, r.Problems)
	}
	want = "There is no overall figure, so the parts are rated: Early Help Green and Help and Protect Red. Children in Care and Care Leavers were not supplied."
	if r.Paragraph != want {
		t.Error(r.Paragraph)
	}
	if p := r.Parts[2]; p.Rated || p.Amount.AbsentText() != "[x] not supplied" || p.Sentence != "None: not supplied." {
		t.Errorf("%+v", p)
	}
	c = c.With(FieldCommentary, "Audits of two services are still to come.")
	if missing := Unready(&Item{Measure: &m}, r, c); len(missing) > 0 {
		t.Error(missing)
	}
}

// TestHeadlinePartNotSupplied is P6.8 turned round: what stands for all did not come, and the others did.
func TestHeadlinePartNotSupplied(t *testing.T) {
	m := services("cl")
	r := (probe{measure: m, content: Content{PartField("eh"): "82", PartField("hp"): "21", PartField("cic"): "0", PartField("cl"): "not supplied"}}).read()
	if r.Sentence != "None: not known, Care Leavers was not supplied." || r.Figure.None != "" || !r.Parts[0].Rated {
		t.Errorf("%q %q %+v", r.Sentence, r.Figure.None, r.Parts[0])
	}
	r = (probe{measure: m, content: Content{PartField("eh"): "[x]", PartField("hp"): "21", PartField("cic"): "0", PartField("cl"): "60"}}).read()
	if !r.Figure.Known || r.Computed != rag.Green {
		t.Errorf("what is no part of the headline takes nothing from it: %+v", r.Figure)
	}
}

// TestPartsNotSuppliedAreImported come as words of the part, or as its reason.
func TestPartsNotSuppliedAreImported(t *testing.T) {
	m := services(HeadlineNone)
	c := TypedFigures(&m, []FigureRow{
		{Part: "eh", Amount: Amount{Raw: "82%", Value: dec("82"), Known: true}}, {Part: "hp", Amount: Amount{Raw: "Not supplied"}},
		{Part: "cic", None: NotAvailable}, {Part: "cl", None: NotApplicable},
	})
	if c[PartField("hp")] != "Not supplied" || c[PartField("cic")] != "not supplied" || c[PartField("cl")] != "not applicable" {
		t.Errorf("%v", c)
	}
}

// TestNotAvailableWithoutADay is P10.2: the figure is collected once a year, so that no day is promised. The note says why.
func TestNotAvailableWithoutADay(t *testing.T) {
	m := ruled(rag.Count, rag.Annual, "")
	c := Content{FieldNone: string(NotAvailable), FieldCommentary: "It follows the annual return."}
	for _, tt := range []struct {
		note, promised string
		ready          bool
	}{{"", "", false}, {"  ", "", false}, {"collected once a year, after the annual return", "", true}, {"", "31/1/2024", true}} {
		c := c.With(FieldQualifier, tt.note).With(FieldPromised, tt.promised)
		r := (probe{measure: m, content: c}).read()
		missing := Unready(&Item{Measure: &m}, r, c)
		if ready := len(missing) == 0; ready != tt.ready || !ready && missing[0].Field != FieldPromised {
			t.Errorf("%+v: %v", tt, missing)
		}
	}
}
