package review

import (
	"testing"

	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

func TestQueueScreen(t *testing.T) {
	h, _, _ := desk(t, uitest.Priya)
	uitest.Golden(t, h.Frame)
}

func TestQueueFilteredScreen(t *testing.T) {
	h, _, _ := desk(t, uitest.Priya)
	h.Press("1", "2", "7", "down")
	uitest.Golden(t, h.Frame)
}

func TestQueueChipsScreen(t *testing.T) {
	h, _, _ := desk(t, uitest.Priya)
	h.Press("f", "right", "space")
	uitest.Golden(t, h.Frame)
}

func TestQueueNothingFoundScreen(t *testing.T) {
	h, _, _ := desk(t, uitest.Priya)
	h.Press("3", "/")
	h.Type("xyzzy")
	uitest.Golden(t, h.Frame)
}

func TestQueueEmptyScreen(t *testing.T) {
	b := book()
	b.Items = nil
	env := uitest.Env(uitest.Priya)
	uitest.Golden(t, uitest.NewHost(t, env, New(env, uitest.NewStore(b), "")).Frame)
}

func TestQueueOfficerScreen(t *testing.T) {
	h, _, _ := desk(t, uitest.Amina)
	uitest.Golden(t, h.Frame)
}

func TestQueueASCIIScreen(t *testing.T) {
	env := uitest.Env(uitest.Priya)
	env.Theme = theme.New(theme.Options{Glyphs: theme.ASCII})
	uitest.Golden(t, uitest.NewHost(t, env, New(env, uitest.NewStore(book()), "")).Frame)
}

func TestReadScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("C05")
	h.Press("enter")
	uitest.Golden(t, pushed(t, h).Frame)
}

func TestReadResubmittedScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("M12")
	h.Press("enter")
	uitest.Golden(t, pushed(t, h).Frame)
}

func TestReadMilestoneScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("K03")
	h.Press("enter")
	uitest.Golden(t, pushed(t, h).Frame)
}

func TestReadPartsScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("C01")
	h.Press("enter")
	uitest.Golden(t, pushed(t, h).Frame)
}

func TestCompareScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("M12")
	h.Press("d")
	uitest.Golden(t, pushed(t, h).Frame)
}

func TestCompareNothingHeldScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("C05")
	h.Press("d")
	uitest.Golden(t, pushed(t, h).Frame)
}

func TestReturnScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("M12")
	h.Press("r")
	d := pushed(t, h)
	d.Type("Which two rounds, and are they covered until 16 October?")
	uitest.Golden(t, d.Frame)
}

func TestReturnQuickStartScreen(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	q.page.SelectKey("M12")
	h.Press("r")
	d := pushed(t, h)
	d.Press("tab", "right")
	uitest.Golden(t, d.Frame)
}
