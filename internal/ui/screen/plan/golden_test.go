package plan_test

import (
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/plan"
	"ppbtui/internal/ui/uitest"

	"github.com/govalues/decimal"
)

// book is that of uitest with what the plan's pages are about: C05's target was moved in mid-year, K03 re-dated, M08 leaves
// the report, M99 has left it.
func book() *ppb.Book {
	b := uitest.Book()
	m := b.Item("C05").Measure
	t := m.Targets[0]
	t.Value, t.Raw, t.Standing = decimal.MustParse("60"), "60 children", "local"
	t.ApprovedBy, t.ApprovedOn, t.Reason = "the Executive Board", date(2023, 7, 4), "the new family hubs open in June"
	m.Targets = append(m.Targets, t)
	k := b.Item("K03").Milestone
	k.Dues = []ppb.DueDate{{Due: date(2023, 9, 30)}, {Due: k.Due, ApprovedBy: "the Programme Board", ApprovedOn: date(2023, 8, 1), Reason: "the lease came late"}}
	b.Item("M08").Retires = ppb.Retirement{From: ppb.Quarter{Year: 2023, Q: 4}, How: ppb.RetiredItem, Why: "the contract ends"}
	b.Item("M12").Measure.Targets = []ppb.Target{{Period: uitest.Quarter.FinancialYear(), Target: rag.Target{Kind: rag.IncreaseByPercent, Value: decimal.MustParse("5"), Base: decimal.MustParse("80.5")}}}
	b.Gone = []ppb.Gone{{Key: "M99", Ref: "M99", Title: "Tyres collected", Retirement: ppb.Retirement{From: uitest.Quarter, How: ppb.RetiredItem, Why: "no longer counted"}}}
	return b
}

func date(y int, m time.Month, d int) ppb.Date { return ppb.Date{Year: y, Month: m, Day: d} }

// open shows a page to somebody.
func open(t *testing.T, o ppb.Officer, s *uitest.Store, page func(ui.Env, plan.Store) ui.Screen) *uitest.Host {
	t.Helper()
	env := uitest.Env(o)
	return uitest.NewHost(t, env, page(env, s))
}

func list(env ui.Env, s plan.Store) ui.Screen { return plan.New(env, s) }

func item(key string) func(ui.Env, plan.Store) ui.Screen {
	return func(env ui.Env, s plan.Store) ui.Screen { return plan.NewItem(env, s, key) }
}

// above is the page that the last key has put on top.
func above(t *testing.T, h *uitest.Host, o ppb.Officer) *uitest.Host {
	t.Helper()
	if len(h.Asked) > 0 {
		if p, ok := h.Asked[len(h.Asked)-1].(ui.Push); ok {
			return uitest.NewHost(t, uitest.Env(o), p.Screen)
		}
	}
	t.Fatalf("nothing was opened: %v, said %q", h.Asked, h.Said)
	return nil
}

func TestListLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string { return open(t, uitest.Priya, uitest.NewStore(book()), list).Frame(w, h) })
}

func TestListOfAnOfficerLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		host := open(t, uitest.Amina, uitest.NewStore(book()), list)
		host.Press("1")
		return host.Frame(w, h)
	})
}

func TestSignedOffListLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		s := uitest.NewStore(book())
		s.Sign(uitest.Priya)
		host := open(t, uitest.Priya, s, list)
		host.Press("j", "j")
		return host.Frame(w, h)
	})
}

func TestMeasureLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		return open(t, uitest.Priya, uitest.NewStore(book()), item("C05")).Frame(w, h)
	})
}

func TestSignedOffMeasureLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		s := uitest.NewStore(book())
		s.Sign(uitest.Priya)
		return open(t, uitest.Priya, s, item("C05")).Frame(w, h)
	})
}

func TestMilestoneLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		return open(t, uitest.Priya, uitest.NewStore(book()), item("K03")).Frame(w, h)
	})
}

func TestPartsLook(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		host := open(t, uitest.Priya, uitest.NewStore(book()), item("C01"))
		host.Frame(w, h)
		host.Press("end")
		return host.Frame(w, h)
	})
}

func TestWhichPartLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		host := open(t, uitest.Priya, uitest.NewStore(book()), item("C01"))
		host.Press("p")
		return above(t, host, uitest.Priya).Frame(w, h)
	})
}

// form is the form that a key of a page opens, with what is done in it.
func form(t *testing.T, s *uitest.Store, page func(ui.Env, plan.Store) ui.Screen, key string) *uitest.Host {
	t.Helper()
	host := open(t, uitest.Priya, s, page)
	host.Press(key)
	return above(t, host, uitest.Priya)
}

func TestFormLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		f := form(t, uitest.NewStore(book()), item("M09"), "e")
		f.Frame(w, h)
		return f.Frame(w, h)
	})
}

func TestTargetLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string { return form(t, uitest.NewStore(book()), item("C05"), "t").Frame(w, h) })
}

func TestRetireLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string { return form(t, uitest.NewStore(book()), item("K03"), "r").Frame(w, h) })
}

func TestAddLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string { return form(t, uitest.NewStore(book()), list, "m").Frame(w, h) })
}

// What rates asks for an approver: the boxes come, and say what is wrong at the box.
func TestRefusedLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		f := form(t, uitest.NewStore(book()), item("M09"), "e")
		goTo(t, f, "Tolerance")
		f.Type("8")
		f.Press("f9")
		return f.Frame(w, h)
	})
}

func TestPreviewLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		f := form(t, uitest.NewStore(book()), item("M09"), "t")
		state(t, f, "47")
		f.Press("f9")
		return above(t, f, uitest.Priya).Frame(w, h)
	})
}

func TestThrowAwayLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		f := form(t, uitest.NewStore(book()), item("M09"), "e")
		f.Type("x")
		for _, msg := range uitest.Run(f.Screen.(ui.Leaver).Leave()) {
			f.Send(msg)
		}
		return above(t, f, uitest.Priya).Frame(w, h)
	})
}

func TestSomebodyElseLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		s := uitest.NewStore(book())
		f := form(t, s, item("M09"), "e")
		goTo(t, f, "Title")
		f.Press("ctrl+u")
		f.Type("Waste recycled")
		s.B.Item("M09").Measure.Title = "Household waste reused or recycled"
		f.Press("f9")
		return f.Frame(w, h)
	})
}

// The list of a report with sections: each with its number, above what stands in it.
func TestSectionsLook(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		host, _ := at(t, "section finance")
		return host.Frame(w, h)
	})
}

func TestAddSectionLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		host, _ := at(t, "section spending")
		host.Press("n")
		return above(t, host, uitest.Priya).Frame(w, h)
	})
}
