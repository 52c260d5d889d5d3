package ppb

import (
	"testing"

	"ppbtui/internal/rag"
)

// TestPrintedCellsSayWhatTheySaid enters cells as real reports print them, and reads back what they mean and how they were
// printed. Where a cell is no plain number, the value is typed and the cell stands beside it, word for word.
func TestPrintedCellsSayWhatTheySaid(t *testing.T) {
	b := sampleBook(t, "10")
	proposed := func(ref, text string) Content {
		t.Helper()
		c, leftover, ok := ProposeParts(b.Item(ref).Measure, text)
		if !ok {
			t.Fatalf("%s: nothing is proposed for %q", ref, text)
		}
		printed := c[FieldPrinted]
		return c.With(FieldQualifier, leftover).With(FieldPrinted, printed)
	}
	beside := func(value, printed string) Content { return Content{FieldValue: value, FieldPrinted: printed} }
	for _, tc := range []struct {
		ref     string
		c       Content
		printed string // as it reads back
		value   string // what it means; empty: no value
		none    NoneReason
	}{
		{"PED01 01", proposed("PED01 01", "613 MAP 263 PRE-MAP"), "613 MAP 263 PRE-MAP", "876", ""},
		{"PED01 02", proposed("PED01 02", "LA - 92.12% Pri - 93.86% Sec - 90.38% Spe - 87.62% PRU - 54.61%"),
			"LA - 92.12% Pri - 93.86% Sec - 90.38% Spe - 87.62% PRU - 54.61%", "92.12", ""},
		{"PED02 01", proposed("PED02 01", "637 (rate) 405 (total)"), "637 (rate) 405 (total)", "637", ""},
		{"PED02 11", proposed("PED02 11", "23 Low 24 Med 13 High (U18's only)"), "23 Low 24 Med 13 High (U18's only)", "60", ""},
		{"PED02 06", beside("617", "617 (prov)").With(FieldFlags, "p"), "617 (prov)", "617", ""},
		{"PED02 06", beside("500", "500 (full year)"), "500 (full year)", "500", ""},
		{"PED02 06", beside("499", "499 (includes care leavers)"), "499 (includes care leavers)", "499", ""},
		{"PED04 02", proposed("PED04 02", "208 instances"), "208 instances", "208", ""},
		{"PED04 04", beside("39", "39 (but 40 PERM Exc. One child excluded from 2 schools"), "39 (but 40 PERM Exc. One child excluded from 2 schools", "39", ""},
		{"PED04 05", proposed("PED04 05", "8% As of Q3 22/23"), "8% As of Q3 22/23", "8", ""},
		{"PED05 02", Content{FieldValue: "90.10%"}, "90.10%", "90.10", ""},
		{"PED05 01", Content{FieldValue: "442/485", FieldPrinted: "91%"}, "91%", "91.13402061855670103", ""},
		{"PED04 09", Content{FieldNone: string(NotApplicable), FieldPrinted: "N/A"}, "N/A", "", NotApplicable},
		{"PED04 09", Content{FieldNone: string(NotAvailable), FieldPromised: "2024-01-31", FieldQualifier: "reported next quarter"}, "", "", NotAvailable},
		{"PED04 09", Content{FieldNone: string(ReferComment), FieldPrinted: "Refer comment"}, "Refer comment", "", ReferComment},
		{"PED04 09", Content{FieldNone: string(AsAbove), FieldQualifier: "As above (P2.4)", FieldPrinted: "As above (P2.4)"}, "As above (P2.4)", "", AsAbove},
		{"PED02 07", Content{FieldValue: "63%", FieldQualifier: "Q2 and Q1", FieldPrinted: "Q2 and Q1, 63%"}, "Q2 and Q1, 63%", "63", ""},
	} {
		r := Read(&b.Plan, b.Item(tc.ref), tc.c)
		f := r.Figure
		if len(r.Problems) > 0 || f.Raw != tc.printed || f.None != tc.none || f.Known != (tc.value != "") || f.Known && Plain(f.Value) != Plain(dec(tc.value)) {
			t.Errorf("%s %v: %q, %v known %v, none %q, problems %v", tc.ref, tc.c, f.Raw, f.Value, f.Known, f.None, r.Problems)
		}
		if again := tc.c.With(FieldCommentary, "Words."); again[FieldPrinted] != tc.c[FieldPrinted] {
			t.Errorf("%s: what was printed is lost with another box", tc.ref)
		}
	}

	// Targets: in words, of a change with its base, and of "eligible".
	for ref, want := range map[string]struct {
		raw  string
		kind rag.TargetKind
	}{
		"PED02 01": {"500 (full year)", rag.AbsoluteTarget}, "PED04 06": {"£250000 reduction", rag.ReduceBy},
		"PED03 06": {"Projected 9,583,822", rag.AbsoluteTarget}, "PED05 01": {"100% of eligible", rag.AbsoluteTarget},
		"PED05 04": {"Dependent on Inspection dates", rag.TextTarget}, "PED02 08": {"N/A", rag.NoTarget},
	} {
		var got Target
		for _, target := range b.Item(ref).Measure.Targets {
			got = target
		}
		if got.Raw != want.raw || got.Kind != want.kind {
			t.Errorf("%s: target %q, %v", ref, got.Raw, got.Kind)
		}
	}
}
