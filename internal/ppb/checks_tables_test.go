package ppb

import (
	"testing"

	"ppbtui/internal/rag"
)

// TestTablesAreNoSentences: P7.4's table in a commentary is not read as sentences, said twice, nor as what covers a Red.
func TestTablesAreNoSentences(t *testing.T) {
	const table = "| Grade | Early Help | |\n| | Q3 | Q4 |\n|---|---|---|\n| Good because the team will act by March | 75% | 80% |\n" +
		"| Two girls moved | 25% | 20% |\n| Two girls moved | 25% | 20% |\n"
	if got := sentencesIn("Grades rose in both services.\n" + table + "They are checked by two people."); got.all != 2 {
		t.Errorf("%d sentences", got.all)
	}
	m := ruled(rag.Percent, rag.Snapshot, "90")
	if r := (probe{measure: m, content: Content{FieldValue: "50", FieldCommentary: table}}).read(); r.Covered() != (Coverage{}) || !r.AsksCover() {
		t.Errorf("%+v", r.Covered())
	}
	r := (probe{measure: m, content: Content{FieldValue: "50", FieldCommentary: "Grades fell.\n" + table}}).read()
	if says, ok := fires(r, "small_words"); ok {
		t.Error(says)
	}
	if says, _ := fires(r, "coverage"); says != "Red: we could not see a cause, an action, a date or an owner in the commentary" {
		t.Error(says)
	}
}
