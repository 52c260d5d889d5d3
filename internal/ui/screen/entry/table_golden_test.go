package entry

import (
	"testing"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

func TestGoldenTable(t *testing.T) {
	h, _ := open(t, uitest.Jo, report(), "T01")
	h.Paste("13,200\t6,600\t6,718\n1,840\t920\t9o1\n2,010\t1,005\t988\n17,050\t\t\n\n-4,100\t-2,050\t-2,112\n")
	h.Press("down", "down", "down")
	uitest.Golden(t, h.Frame)
}

func TestGoldenTableWords(t *testing.T) {
	h, _ := open(t, uitest.Jo, report(), "T02")
	h.Type("4.2")
	h.Press("right", "enter")
	h.Type("Fewer pupils are out of school, and each of them has a plan that was written before the term began.")
	uitest.Golden(t, h.Frame)
}

func TestGoldenTableCommentary(t *testing.T) {
	h, _ := open(t, uitest.Jo, report(), "T01")
	h.Paste("13,200\t6,600\t6,718\n1,840\t920\t901\n")
	h.Press("f6")
	h.Paste(sample(90))
	uitest.Golden(t, h.Frame)
}

func TestGoldenTableWhy(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "T01")
	h.Paste("13,200\t6,600\t6,718\n1,840\t920\t9o1\n2,010\t1,005\t988\n17,051\n")
	h.Press("f4")
	d := uitest.NewHost(t, s.env, h.Asked[0].(ui.Push).Screen)
	uitest.Golden(t, d.Frame)
}

func TestGoldenParagraph(t *testing.T) {
	h, _ := open(t, uitest.Jo, report(), "P01")
	h.Type("Early help in {quarter}")
	h.Press("tab")
	h.Paste(sample(60))
	uitest.Golden(t, h.Frame)
}

func TestGoldenText(t *testing.T) {
	h, _ := open(t, uitest.Jo, report(), "Q01")
	h.Press("f3")
	uitest.Golden(t, h.Frame)
}

func TestGoldenTextWhy(t *testing.T) {
	h, s := open(t, uitest.Jo, report(), "Q01")
	h.Type(" It meets on {meeting}, see {foo}.")
	h.Press("f4")
	d := uitest.NewHost(t, s.env, h.Asked[0].(ui.Push).Screen)
	uitest.Golden(t, d.Frame)
}
