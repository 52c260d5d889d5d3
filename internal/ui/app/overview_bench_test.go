package app_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store/storetest"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
	"ppbtui/internal/upkeep"
)

// behind is a file with a quarter of n items that has twelve signed quarters behind it.
func behind(t testing.TB, n int) *held {
	h := &held{t: t, path: filepath.Join(t.TempDir(), "behind.db")}
	h.open()
	ctx := context.Background()
	root := ppb.Actor{Officer: ppb.Officer{Login: "root", Name: "Root", Role: ppb.RoleAdministrator}, Session: "test"}
	h.must(h.st.Init(ctx, root.Officer, root.Session))
	storetest.Years(t, h.path, uitest.Quarter, 3, n, func(f *ppb.PlanFiles) {
		_, err := h.st.Import(ctx, root, f, false)
		h.must(err)
	}, func(q ppb.Quarter) {
		_, err := h.st.SignOff(ctx, uitest.Actor(yearsLead), q, "as it is")
		h.must(err)
	})
	h.open() // what is written past the store it has not seen
	return h
}

var yearsLead = ppb.Officer{Login: "lea", Name: "Lea Dunn", Role: ppb.RoleLead}

// BenchmarkOverview is the overview of 2,000 items with twelve signed quarters behind them, from the store to the drawn frame:
// of somebody who opens it, and after a save that moves something on it. What earlier quarters published is read once a process:
// that is cold.
func BenchmarkOverview(b *testing.B) {
	h := behind(b, 2000)
	b.Run("cold", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			h.open()
			b.StartTimer()
			h.sits(yearsLead)
		}
	})
	b.Run("first", func(b *testing.B) { // the first frame with the quarter on it, beside that of who begins with the list
		first := func(o ppb.Officer, shows string) time.Duration {
			h.open()
			began := time.Now()
			m := app.New(h.env(o), deaf{upkeep.Desk{Store: h.st}.Pane()}, app.Options{Now: heldNow()})
			m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
			for _, msg := range uitest.Run(m.Init()) {
				m.Update(msg)
			}
			h.shows(m, shows)
			return time.Since(began)
		}
		var list, overview []time.Duration
		for b.Loop() {
			list = append(list, first(ppb.Officer{Login: "ada", Name: "Ada Gray", Role: ppb.RoleAdministrator}, "All items"))
			overview = append(overview, first(yearsLead, "2,000 items"))
		}
		storetest.Ratio(b, list, overview)
	})
	m := h.sits(yearsLead)
	h.shows(m, "Since quarter 1")
	b.Run("opened", func(b *testing.B) {
		for b.Loop() {
			h.sits(yearsLead)
		}
	})
	b.Run("moved", func(b *testing.B) {
		ann := uitest.Actor(ppb.Officer{Login: "ann", Name: "Ann Bell"})
		for i := 0; b.Loop(); i++ {
			b.StopTimer()
			_, err := h.st.Set(context.Background(), ann, uitest.Quarter, fmt.Sprintf("M%d", 1+i%1900), map[ppb.Field]string{ppb.FieldValue: strconv.Itoa(20 + i%60)})
			h.must(err)
			b.StartTimer()
			finish(m, app.Notice())
		}
	})
}
