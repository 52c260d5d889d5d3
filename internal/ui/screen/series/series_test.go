package series

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

func open(t *testing.T, store *uitest.Store, key string) *uitest.Host {
	t.Helper()
	env := uitest.Env(uitest.Priya)
	return uitest.NewHost(t, env, New(env, store, key))
}

// point is a quarter of C05: signed, or held where source says from where.
func point(year, q int, value, expected string, colour rag.Status, source string) ppb.SeriesPoint {
	p := ppb.SeriesPoint{
		Period: ppb.Period{Year: year, Q: q}, Kind: ppb.PointSigned, Basis: rag.CumulativeFinancial,
		Whole: ppb.Mark{RAG: colour, Rated: true, Travel: rag.Worse},
	}
	if value != "" {
		p.Whole.Amount = ppb.Amount{Raw: value, Value: decimal.MustParse(value), Known: true}
	} else {
		p.Whole.Missing = "not available, promised by 31 January 2024"
	}
	if expected != "" {
		p.Whole.Expected, p.Whole.Expects = decimal.MustParse(expected), true
	}
	if source != "" {
		p.Kind, p.Whole.Rated, p.Whole.Travel, p.Sources = ppb.PointHeld, false, rag.NotApplicable, []string{source}
	}
	return p
}

func course(store *uitest.Store) {
	it := store.B.Item("C05")
	it.Entry.Content = ppb.Content{ppb.FieldValue: "62", ppb.FieldFlags: "p"}
	r := ppb.Read(&store.B.Plan, it, it.Entry.Content)
	money := point(2021, 4, "-1250000", "", 0, "finance table")
	money.Whole.Part.Unit = rag.Money
	also := point(2022, 2, "76", "34", rag.Red, "")
	also.Also = "78 [r] (annual return)"
	store.Points = map[string][]ppb.SeriesPoint{"C05": {
		money, point(2022, 1, "38", "17", rag.Red, ""), also, point(2022, 3, "", "51", rag.None, ""),
		point(2022, 0, "120", "", 0, "published table"), point(2023, 1, "24", "17", rag.Amber, ""), ppb.EnteredPoint(it, &r),
	}}
}

func TestScreen(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	course(store)
	uitest.Golden(t, open(t, store, "C05").Frame)
}

func TestPartsScreen(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.B.Item("C01").Entry.Content = ppb.Content{ppb.PartField("map"): "400", ppb.PartField("pre_map"): "49"}
	uitest.Golden(t, open(t, store, "C01").Frame)
}

func TestMilestoneScreen(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	uitest.Golden(t, open(t, store, "K03").Frame)
}

// The quarters of ten years are turned a page at a time, there and back.
func TestPages(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.Points = map[string][]ppb.SeriesPoint{}
	for q := (ppb.Quarter{Year: 2016, Q: 1}); q.Compare(uitest.Quarter) <= 0; q = q.Next() { // thirty
		store.Points["C05"] = append(store.Points["C05"], point(q.Year, q.Q, strconv.Itoa(10*q.Q), "", rag.Green, ""))
	}
	h := open(t, store, "C05")
	shows := func(want string) {
		t.Helper()
		h.Frame(80, 24)
		if got := h.Screen.(*Screen).Place(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	shows("Q3 2020/21 to Q2 2023/24")
	if h.Press("n"); h.Said != "These are the latest" {
		t.Error(h.Said)
	}
	h.Press("o")
	shows("Q3 2017/18 to Q2 2020/21")
	h.Press("left")
	shows("Q1 2016/17 to Q2 2017/18")
	if h.Press("o"); h.Said != "Nothing earlier is held" {
		t.Error(h.Said)
	}
	h.Press("n", "right")
	shows("Q3 2020/21 to Q2 2023/24")
}

// What was recorded since shows; where nothing was, nothing is read.
func TestNotices(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	course(store)
	h := open(t, store, "C05")
	s := h.Screen.(*Screen)
	notice := func() string {
		for _, msg := range uitest.Run(s.Noticed(true)) {
			h.Send(msg)
		}
		return h.Frame(80, 24)
	}
	last := &store.Points["C05"][6].Whole
	last.Value = decimal.MustParse("64")
	if f := notice(); !s.Still() || strings.Contains(f, "64") {
		t.Errorf("still %t\n%s", s.Still(), f)
	}
	store.VersionNo++
	if f := notice(); s.Still() || !strings.Contains(f, "64") {
		t.Errorf("still %t\n%s", s.Still(), f)
	}
}

func TestFailure(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.Fail = errors.New("no disk")
	h := open(t, store, "C05")
	if f := h.Frame(80, 24); !strings.Contains(f, "could not be read: No disk.") {
		t.Fatal(f)
	}
	if h.Press("o"); h.Said == "" {
		t.Error("nothing says why there is nothing earlier")
	}
}

func TestOtherPeoplesTextCannotMoveTheCursor(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	course(store)
	bad := "a\x1b[2Jb\u202e"
	points := store.Points["C05"]
	points[0].Sources, points[2].Also, points[3].Whole.Missing = []string{bad}, bad, bad
	store.B.Item("C05").Measure.Title = bad
	h := open(t, store, "C05")
	for _, size := range uitest.Sizes {
		f := h.Frame(size[0], size[1])
		if strings.Contains(f, "\x1b[2J") || strings.Contains(f, "\u202e") {
			t.Errorf("it reaches the screen:\n%q", f)
		}
	}
}

// In ASCII nothing else is drawn.
func TestInASCII(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	course(store)
	env := uitest.Env(uitest.Priya)
	env.Theme = theme.New(theme.Options{Glyphs: theme.ASCII})
	h := uitest.NewHost(t, env, New(env, store, "C05"))
	for _, r := range h.Frame(140, 40) {
		if r > 126 && r != '£' {
			t.Fatalf("%q is drawn:\n%s", r, h.Frame(140, 40))
		}
	}
}
