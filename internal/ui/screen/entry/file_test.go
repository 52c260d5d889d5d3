package entry

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// attachment is a quarter in which Q01 is one, with a file or without.
func attachment(t *testing.T, up *ppb.Upload) *uitest.Store {
	t.Helper()
	st := report()
	it := st.B.Item("Q01")
	it.Text.Attachment = true
	if up == nil {
		return st
	}
	f, problem := ppb.NewFile(*up, uitest.Jo.Login, ppb.Date{Year: 2023, Month: 10, Day: 2})
	if problem != "" {
		t.Fatal(problem)
	}
	it.Entry.Content = it.Entry.Content.With(ppb.FieldFile, f.String())
	return st
}

func TestGoldenAttachment(t *testing.T) {
	h, _ := open(t, uitest.Jo, attachment(t, &ppb.Upload{Name: "Outturn 2023-24, quarter 2.docx", Data: []byte("PK")}), "Q01")
	uitest.Golden(t, h.Frame)
}

func TestGoldenNoAttachment(t *testing.T) {
	h, _ := open(t, uitest.Jo, attachment(t, nil), "Q01")
	uitest.Golden(t, h.Frame)
}

// Typing the words leaves the file as it is.
func TestTypingLeavesTheFile(t *testing.T) {
	st := attachment(t, &ppb.Upload{Name: "a.docx", Data: []byte("PK")})
	was := st.B.Item("Q01").Entry.Content[ppb.FieldFile]
	h, _ := open(t, uitest.Jo, st, "Q01")
	h.Type(" More.")
	h.Press("esc")
	leave(h)
	e := st.B.Item("Q01").Entry
	if e.Content[ppb.FieldFile] != was || !strings.HasSuffix(e.Content[ppb.FieldCommentary], " More.") {
		t.Errorf("it is %+v", e)
	}
}
