package ppb

import (
	"slices"
	"testing"

	"ppbtui/internal/tabular"
)

// What a template says to its writer is told from what a writer says, by what it is and not by one sentence of one report.
func TestWhatATemplateSays(t *testing.T) {
	for text, left := range map[string]bool{
		"Whats gone on in the quarter towards achieving that, what the update, i.e, meeting and outcome or decision making": true,
		"What has been done this quarter, e.g. meetings held":                                                               true,
		"How did it go, and why, who will act":                                                                              true,
		"Insert commentary":                                                                                                 true,
		"Please describe the position.":                                                                                     true,
		"It rose. Please provide reasons":                                                                                   true,
		"Describe the cause here.":                                                                                          true,
		"The figure is TBC.":                                                                                                true,
		"Spend was £xx against £xxx":                                                                                        true,
		"Lorem ipsum dolor":                                                                                                 true,
		"By [date] the panel":                                                                                               true,
		"Owner: [insert name]":                                                                                              true,
		"[name of officer] reviews it":                                                                                      true,
		"Yes / no (delete as appropriate)":                                                                                  true,
		"To be completed by the service":                                                                                    true,
		"":                                                                                                                  false,
		"What families told us is that hours do not fit.":                                                                   false,
		"Places rose [p], as note [note 1] says.":                                                                           false,
		"The panel will complete its review by 31 March 2025.":                                                              false,
		"Partners, i.e. schools and health visitors, were asked what they need.": false,
		"Insertion of the new clause is agreed.":                                 false,
		"Work to be completed in May includes the hub.":                          false,
		"Please note that the target is annual.":                                 false,
		"Which schools take part has not changed; how they do it has.":           true,
		"Update on the hub: it opened in March.":                                 false,
		"The name on the list is his.":                                           false,
	} {
		if got := leftOver(text, cutText(text)); (got != "") != left {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// It is looked for in a measure's commentary, in a text, and in the cells of a table.
func TestTemplatesAreLookedForEverywhere(t *testing.T) {
	p := &Plan{Quarter: Quarter{2024, 4}}
	row := "Whats gone on in the quarter towards achieving that, what the update, i.e, meeting and outcome or decision making"
	matrix := &Item{Grid: &Grid{Key: "G", Table: tabular.Table{
		Columns: []tabular.Column{{Code: "baseline", Label: "Baseline"}}, Rows: []tabular.Row{{Code: "l", Label: "L"}},
	}}}
	for name, r := range map[string]Reading{
		"measure":   probe{content: Content{FieldCommentary: "The reason is TBC."}}.read(),
		"milestone": Read(p, &Item{Milestone: &Milestone{Key: "S"}}, Content{FieldCommentary: row}),
		"text":      Read(p, &Item{Text: &Text{Key: "T"}}, Content{FieldCommentary: row}),
		"title":     Read(p, &Item{Text: &Text{Key: "T"}}, Content{FieldTitle: "[insert title]"}),
		"cell":      Read(p, matrix, Content{CellField("l", "baseline"): row}),
	} {
		if _, ok := fires(r, "template_left"); !ok {
			t.Errorf("%s: %+v", name, r.Checks)
		}
	}
}

// A table that is read on says of each text what it would say anew.
func TestTemplatesInATableThatIsReadOn(t *testing.T) {
	p := &Plan{Quarter: Quarter{2024, 4}}
	it := &Item{Grid: &Grid{Key: "G", Table: tabular.Table{
		Columns: []tabular.Column{{Code: "a", Label: "A"}}, Rows: []tabular.Row{{Code: "x", Label: "X"}, {Code: "y", Label: "Y"}},
	}}}
	c := Content{CellField("x", "a"): "The reason is TBC.", FieldCommentary: "All is well."}
	was := Read(p, it, c)
	for _, changed := range []Content{c.With(CellField("y", "a"), "Done."), c.With(CellField("x", "a"), "Done."), c.With(FieldCommentary, "[insert text]")} {
		on, anew := ReadOn(p, it, changed, Before{Reading: &was}), Read(p, it, changed)
		if !slices.Equal(on.Checks, anew.Checks) {
			t.Errorf("%v: %v, anew %v", changed, on.Checks, anew.Checks)
		}
		was = on
	}
}
