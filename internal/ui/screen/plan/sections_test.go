package plan_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// sections is a report in which one section stands under another, and one is empty.
func sections() *ppb.Book {
	b := uitest.Report()
	b.Sections = append(b.Sections,
		ppb.Section{Code: "spending", Parent: "finance", Kind: ppb.TableSection, Title: "Spending in {quarter}"},
		ppb.Section{Code: "symbols", Kind: ppb.GeneratedSection, About: ppb.GeneratedSymbols, Title: "Symbols", Numbering: ppb.AppendixNumbering})
	ppb.InPrintedOrder(b)
	return b
}

func at(t *testing.T, key string) (*uitest.Host, *uitest.Store) {
	t.Helper()
	s := uitest.NewStore(sections())
	h := open(t, uitest.Priya, s, list)
	h.Send(ui.Left{Key: key})
	return h, s
}

// A section moves among those beside it, under the one before it, and out again.
func TestMovingSections(t *testing.T) {
	for _, c := range []struct {
		row, key string
		want     ppb.PlanEdit
		says     string
	}{
		{"section quality", "<", ppb.PlanEdit{Key: "quality", Before: "key"}, "quality stands before key now."},
		{"section quality", ">", ppb.PlanEdit{Key: "quality", After: "performance"}, "quality stands behind performance now."},
		{"section spending", ">", ppb.PlanEdit{}, "It is the last of its kind here already"},
		{"section quality", ")", ppb.PlanEdit{Key: "quality", Cells: map[string]string{"parent": "key"}}, "quality stands under key now."},
		{"section symbols", ")", ppb.PlanEdit{Key: "symbols", Cells: map[string]string{"parent": "finance"}, After: "spending"}, "symbols stands under finance now."},
		{"section key", ")", ppb.PlanEdit{}, "No section stands before it here that it could stand under"},
		{"section spending", "(", ppb.PlanEdit{Key: "spending", Cells: map[string]string{"parent": ""}, After: "finance"}, "spending stands behind finance now, and no longer under it."},
		{"section key", "(", ppb.PlanEdit{}, "key stands under no other section"},
		{"P01", ")", ppb.PlanEdit{}, "No section is selected"},
	} {
		h, s := at(t, c.row)
		h.Press(c.key)
		if h.Said != c.says {
			t.Errorf("%s %s: said %q", c.row, c.key, h.Said)
		}
		if c.want.Key == "" {
			if len(s.Edits) > 0 {
				t.Errorf("%s %s: %+v", c.row, c.key, s.Edits)
			}
			continue
		}
		if len(s.Edits) != 1 {
			t.Errorf("%s %s: %d edits", c.row, c.key, len(s.Edits))
			continue
		}
		got, want := s.Edits[0], c.want
		if got.Act != ppb.PlanMove || got.Thing != ppb.SectionOfPlan || got.Key != want.Key || got.Before != want.Before || got.After != want.After ||
			got.Cells["parent"] != want.Cells["parent"] || len(got.Cells) != len(want.Cells) {
			t.Errorf("%s %s: %+v", c.row, c.key, got)
		}
	}
}

// What stands under a section keeps it; an empty one is taken out, after a look at what that does.
func TestTakingASectionOut(t *testing.T) {
	h, s := at(t, "section finance")
	h.Press("r")
	if want := "spending, T01 and T02 stand under it: have them stand elsewhere first"; h.Said != want {
		t.Errorf("said %q, want %q", h.Said, want)
	}
	h.Send(ui.Left{Key: "section spending"})
	h.Press("r")
	form := above(t, h, uitest.Priya)
	form.Press("f9")
	preview := above(t, form, uitest.Priya)
	preview.Press("f9")
	if len(s.Edits) != 1 || s.Edits[0].Act != ppb.PlanRemove || s.Edits[0].Key != "spending" || s.Edits[0].Thing != ppb.SectionOfPlan {
		t.Errorf("%+v", s.Edits)
	}
}

// A new item begins in the section of the selected row, where that takes one of its kind.
func TestAddingUnderASection(t *testing.T) {
	for _, c := range []struct{ row, key, want string }{
		{"section key", "p", "key"}, {"P01", "p", "key"}, {"section spending", "v", "spending"}, {"T01", "v", "finance"}, {"C05", "p", ""},
		{"objective 3", "a", "3"}, {"P01", "a", ""},
	} {
		h, _ := at(t, c.row)
		h.Press(c.key)
		frame := above(t, h, uitest.Priya).Frame(80, 40)
		line := ""
		for _, l := range strings.Split(frame, "\n") {
			if f := strings.Fields(l); len(f) > 0 && (f[0] == "Section" || f[0] == "Objective") {
				line = l
			}
		}
		if c.want != "" && !strings.Contains(line, c.want) {
			t.Errorf("%s %s: %q", c.row, c.key, line)
		}
	}
	h, _ := at(t, "objective 3")
	s := uitest.NewStore(book())
	h = open(t, uitest.Priya, s, list)
	if h.Press("p"); h.Said != "The report has no section that holds a text yet: n adds one" {
		t.Errorf("said %q", h.Said)
	}
}
