package app_test

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store/storetest"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

func everyHeld(b *testing.B, run func(b *testing.B, h *held)) {
	for _, size := range strings.Split(*heldItems, ",") {
		b.Run(size, func(b *testing.B) {
			n, err := strconv.Atoi(size)
			if err != nil {
				b.Fatal(err)
			}
			run(b, hold(b, n))
		})
	}
}

// BenchmarkOpen is from the key that opens a page to the page drawn, on a real file. first is the first session after the
// program began, for which everything is read and rated; the others have what it has read.
func BenchmarkOpen(b *testing.B) {
	everyHeld(b, func(b *testing.B, h *held) {
		b.Run("first", func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				h.open()
				b.StartTimer()
				h.sits(heldLead)
			}
		})
		lead, officer := h.lists(heldLead), h.sits(heldOfficer(1))
		b.Run("overview", func(b *testing.B) {
			for b.Loop() {
				h.sits(heldLead)
			}
		})
		for _, page := range []struct {
			name, keys, shows string
			m                 *app.Model
		}{
			{"home", "enter", "All items", h.sits(heldLead)}, {"review", "r", "Review queue", lead}, {"item", "enter", "Commentary", officer}, {"palette", "f2", "Commands", lead},
			{"plan", "v", "Target or due date", lead}, {"plan of an item", "i", "What the plan says", lead},
		} {
			h.press(page.m, page.keys)
			h.shows(page.m, page.shows)
			h.press(page.m, "esc")
			b.Run(page.name, func(b *testing.B) {
				for b.Loop() {
					h.press(page.m, page.keys)
					b.StopTimer()
					h.press(page.m, "esc")
					b.StartTimer()
				}
			})
		}
	})
}

// BenchmarkHistory is from the key that opens the history of an item with fifty changes of its commentary to the page drawn.
// The floor is the store reading them.
func BenchmarkHistory(b *testing.B) {
	h := hold(b, 64)
	officer := uitest.Actor(heldOfficer(1))
	for i := range 50 {
		_, err := h.st.Set(context.Background(), officer, uitest.Quarter, "M20", map[ppb.Field]string{ppb.FieldCommentary: heldWords(i) + heldWords(-i)})
		h.must(err)
	}
	b.Run("floor", func(b *testing.B) {
		for b.Loop() {
			_, err := h.st.History(context.Background(), uitest.Quarter, "M20")
			h.must(err)
		}
	})
	m := h.sits(officer.Officer)
	h.press(m, "h")
	h.shows(m, "History of M20")
	h.press(m, "esc")
	b.Run("page", func(b *testing.B) {
		for b.Loop() {
			h.press(m, "h")
			b.StopTimer()
			h.press(m, "esc")
			b.StartTimer()
		}
	})
}

// BenchmarkOpenAfterYears is to the first frame of the list, for which everything is read, and of an item and its quarters, in a
// quarter that has ten years of signed quarters behind it against one with a single year, in turns. A page of quarters is twelve
// of them, of which a year has five: it is held against three years.
func BenchmarkOpenAfterYears(b *testing.B) {
	after := func(years int) *held {
		h := &held{t: b, path: filepath.Join(b.TempDir(), "years.db")}
		h.open()
		ctx := context.Background()
		root := ppb.Actor{Officer: ppb.Officer{Login: "root", Name: "Root", Role: ppb.RoleAdministrator}, Session: "test"}
		h.must(h.st.Init(ctx, root.Officer, root.Session))
		storetest.Years(b, h.path, uitest.Quarter, years, 64, func(f *ppb.PlanFiles) {
			_, err := h.st.Import(ctx, root, f, false)
			h.must(err)
		}, func(q ppb.Quarter) {
			_, err := h.st.SignOff(ctx, uitest.Actor(ppb.Officer{Login: "lea", Name: "Lea Dunn", Role: ppb.RoleLead}), q, "as it is")
			h.must(err)
		})
		h.open() // what is written past the store it has not seen
		return h
	}
	one, three, many := after(1), after(3), after(10)
	ada := ppb.Officer{Login: "ada", Name: "Ada Gray", Role: ppb.RoleAdministrator}
	ann, lea := ppb.Officer{Login: "ann", Name: "Ann Bell"}, ppb.Officer{Login: "lea", Name: "Lea Dunn", Role: ppb.RoleLead}
	for _, page := range []struct {
		name, shows string
		few         *held
		cold        bool
		who         ppb.Officer
		key         string // where the page does not show already: people are put back where they were
	}{
		{"home", "All items", one, true, ada, ""}, {"overview", "Since quarter 1", three, false, lea, ""}, {"entry", "Commentary", one, false, ann, "enter"},
		{"quarters", "Quarters of", three, false, lea, "enter t"},
	} {
		b.Run(page.name, func(b *testing.B) {
			open := func(h *held) time.Duration {
				if page.cold {
					h.open()
				}
				began := time.Now()
				m := h.sits(page.who)
				if page.key != "" && !strings.Contains(m.View().Content, page.shows) {
					for _, key := range strings.Fields(page.key) {
						_, cmd := m.Update(uitest.Key(b, key))
						drawing(m, cmd)
					}
				}
				took := time.Since(began)
				h.shows(m, page.shows)
				return took
			}
			open(page.few) // what is signed off is proved once a process
			open(many)
			var few, ten []time.Duration
			for b.Loop() {
				few = append(few, open(page.few))
				ten = append(ten, open(many))
			}
			storetest.Ratio(b, few, ten)
		})
	}
}

// drawing is finish with a frame after every message, as a terminal has it.
func drawing(m *app.Model, cmd tea.Cmd) {
	m.View()
	for _, msg := range uitest.Run(cmd) {
		_, next := m.Update(msg)
		drawing(m, next)
	}
}

// BenchmarkSearch is one key in a search to the page drawn: of home, of review (where commentary is looked through, too) and of
// the palette.
func BenchmarkSearch(b *testing.B) {
	everyHeld(b, func(b *testing.B, h *held) {
		for _, page := range []struct{ name, keys string }{{"home", "/"}, {"review", "r /"}, {"palette", "f2"}} {
			b.Run(page.name, func(b *testing.B) {
				m := h.lists(heldLead)
				for _, key := range strings.Fields(page.keys) {
					h.press(m, key)
				}
				h.press(m, "a") // the first search of a process folds what it looks through
				h.press(m, "backspace")
				keys := []string{"a", "r", "e", "a", "backspace", "backspace", "backspace", "backspace"}
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					h.press(m, keys[i%len(keys)])
				}
			})
		}
	})
}

// BenchmarkNotice is one save as 200 sessions take it in, each with its list open: the save itself is not in it. The floor
// is as many models that take as many messages and do nothing.
func BenchmarkNotice(b *testing.B) {
	const sessions = 200
	everyHeld(b, func(b *testing.B, h *held) {
		lead := uitest.Actor(heldLead)
		i := 0
		save := func() {
			i++
			_, err := h.st.Set(context.Background(), lead, uitest.Quarter, fmt.Sprintf("M%d", 30+i%30), map[ppb.Field]string{ppb.FieldValue: strconv.Itoa(20 + i/30%30)})
			h.must(err)
		}
		b.Run("floor", func(b *testing.B) {
			for b.Loop() {
				for range sessions {
					for range 3 {
						echo{}.Update(nil)
					}
				}
			}
		})
		for _, page := range []struct {
			name string
			sits func(ppb.Officer) *app.Model
		}{{"overview", h.sits}, {"home", h.lists}} {
			b.Run(page.name, func(b *testing.B) {
				models := make([]*app.Model, sessions)
				for i := range models {
					models[i] = page.sits(heldLead)
				}
				for b.Loop() {
					b.StopTimer()
					save()
					b.StartTimer()
					for _, m := range models {
						finish(m, app.Notice())
					}
				}
			})
		}
	})
}

// echo is a model that does nothing.
type echo struct{}

func (echo) Init() tea.Cmd                         { return nil }
func (e echo) Update(tea.Msg) (tea.Model, tea.Cmd) { return e, nil }
func (echo) View() tea.View                        { return tea.View{} }

// BenchmarkHeap is what one more session with its list open holds, in kB.
func BenchmarkHeap(b *testing.B) {
	const sessions = 50
	everyHeld(b, func(b *testing.B, h *held) {
		for _, who := range []struct {
			name string
			is   ppb.Officer
			sits func(ppb.Officer) *app.Model
		}{{"lead", heldLead, h.lists}, {"officer", heldOfficer(1), h.sits}} {
			b.Run(who.name, func(b *testing.B) {
				who.sits(who.is)
				for b.Loop() {
					var before, after runtime.MemStats
					runtime.GC()
					runtime.ReadMemStats(&before)
					models := make([]*app.Model, sessions)
					for i := range models {
						models[i] = who.sits(who.is)
					}
					runtime.GC()
					runtime.ReadMemStats(&after)
					runtime.KeepAlive(models)
					b.ReportMetric(float64(int64(after.HeapAlloc)-int64(before.HeapAlloc))/sessions/1000, "kB/session")
				}
			})
		}
	})
}
