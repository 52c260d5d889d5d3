package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui/uitest"
)

func TestWhatCannotBeReadIsASentenceNeverANumber(t *testing.T) {
	for _, bad := range []string{"400 MAP 49 PRE-MAP", "88.2.1", "£250000 reduction", "\x1b[31m62\x07x", "6😀2"} {
		st := store()
		h, s := open(t, uitest.Jo, st, "C05")
		h.Paste(bad)
		if s.session.Reading().Figure.Known {
			t.Errorf("%q was read as %v", bad, s.session.Reading().Figure.Value)
		}
		f := h.Frame(80, 24)
		if len(s.session.Reading().Problems) == 0 || !strings.Contains(f, "□ NONE") {
			t.Errorf("%q gives no sentence:\n%s", bad, f)
		}
		if strings.ContainsAny(f, "\x07") || strings.Contains(f, "[31m") {
			t.Errorf("%q reaches the screen", bad)
		}
		uitest.Fits(t, f, 80, 24)
	}
}

func TestBadDatesAreASentence(t *testing.T) {
	for _, bad := range []string{"88.2.1", "400 MAP 49 PRE-MAP", "6😀2", "31/2"} {
		h, s := open(t, uitest.Amina, store(), "K03")
		h.Press("tab", "tab", "ctrl+u", "ctrl+k")
		h.Paste(bad)
		if len(s.session.Reading().Problems) == 0 || !s.session.Reading().Forecast.IsZero() {
			t.Errorf("%q was read as %v", bad, s.session.Reading().Forecast)
		}
	}
}

func TestACompositeCellIsProposedAsParts(t *testing.T) {
	for _, cell := range []string{"400 MAP 49 PRE-MAP", "map=400 pre_map=49"} {
		st := store()
		h, s := open(t, uitest.Jo, st, "C01")
		h.Paste(cell)
		if !strings.Contains(h.Frame(80, 24), "Read as MAP 400 and PRE-MAP 49.") {
			t.Fatalf("%q is not proposed:\n%s", cell, h.Frame(80, 24))
		}
		h.Press("enter")
		if s.session.Content()[ppb.PartField("map")] != "400" || s.session.Content()[ppb.PartField("pre_map")] != "49" {
			t.Errorf("%q was taken as %v", cell, s.session.Content())
		}
		if f := h.Frame(80, 24); !strings.Contains(f, "449") {
			t.Errorf("%q has no sum:\n%s", cell, f)
		}
	}
}

func TestAProposalCanBeRefused(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C01")
	h.Paste("400 MAP 49 PRE-MAP")
	h.Press("esc")
	if s.session.Offering() || s.session.Content()[ppb.PartField("map")] != "400 MAP 49 PRE-MAP" {
		t.Errorf("refusing changed the text: %v", s.session.Content())
	}
	if len(h.Asked) != 0 {
		t.Errorf("Esc left the item: %v", h.Asked)
	}
	if len(s.session.Reading().Problems) == 0 {
		t.Error("the composite text gives no sentence")
	}
}

func TestPlainBoxesProposeTheOneNumber(t *testing.T) {
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Paste("62 instances")
	if !s.session.Offering() {
		t.Fatalf("nothing is proposed:\n%s", h.Frame(80, 24))
	}
	h.Press("enter")
	if s.session.Content()[ppb.FieldValue] != "62" || s.session.Content()[ppb.FieldPrinted] != "62 instances" {
		t.Errorf("took %v", s.session.Content())
	}
}

func TestWhatIsHiddenInAFigureIsSaidAndJoinsNothing(t *testing.T) {
	for _, c := range []struct {
		paste, holds, says string
	}{
		{"62\x1c63", "62\ufffd63", "not part of a number"},
		{"62 \x1b[0m 63", "62 \ufffd 63", "not part of a number"},
		{"6\u200b2", "6\ufffd2", "not part of a number"},
		{"\u202e26", "\ufffd26", "not part of a number"},
	} {
		h, s := open(t, uitest.Jo, store(), "C05")
		h.Paste(c.paste)
		if got := s.session.Content()[ppb.FieldValue]; got != c.holds || s.session.Reading().Figure.Known {
			t.Errorf("%q became %q, read %v", c.paste, got, s.session.Reading().Figure.Known)
		}
		f := h.Frame(80, 24)
		if !strings.Contains(f, "hidden character") || !strings.Contains(strings.Join(strings.Fields(f), " "), c.says) {
			t.Errorf("%q:\n%s", c.paste, f)
		}
	}
	h, s := open(t, uitest.Jo, store(), "C05")
	h.Press("f6", "tab")
	if s.field() != ppb.FieldAsOf {
		t.Fatalf("in %s", s.field())
	}
	h.Paste("30 Se\x1bp")
	if !s.session.Reading().Figure.AsOf.IsZero() && wording.ShortDate(s.session.Understood(ppb.FieldAsOf)) == "30 Sep 2023" && !s.session.Wrong(ppb.FieldAsOf) {
		t.Errorf("read as %v from %q", s.session.Reading().Figure.AsOf, s.session.Content()[ppb.FieldAsOf])
	}
	if f := h.Frame(80, 24); !s.session.Wrong(ppb.FieldAsOf) || !strings.Contains(f, "Removed 1 hidden character: check the value.") {
		t.Errorf("%s", f)
	}
}

func TestAFlagInWordsIsProposedForItsOwnBox(t *testing.T) {
	st := store()
	h, s := open(t, uitest.Jo, st, "C01") // the cursor is in the first part's box
	h.Paste("400 (prov)")
	if f := h.Frame(80, 24); !strings.Contains(f, "Read as MAP 400 and flags p.") {
		t.Fatalf("not proposed:\n%s", f)
	}
	h.Press("enter")
	if s.session.Content()[ppb.PartField("map")] != "400" || s.session.Content()[ppb.FieldFlags] != "p" {
		t.Errorf("taken as %v", s.session.Content())
	}
}
