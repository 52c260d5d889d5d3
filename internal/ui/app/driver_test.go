package app_test

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// driver presses keys on a whole program and runs its commands at once, but for those that wait.
type driver struct {
	*app.Model
	t     *testing.T
	store *uitest.Store
	now   time.Time // of the machine: every key is pressed a second after the one before
	quit  bool
}

func start(t *testing.T, o ppb.Officer) *driver {
	return startWith(t, uitest.Env(o), uitest.NewStore(uitest.Book()))
}

func startWith(t *testing.T, env ui.Env, store *uitest.Store) *driver {
	t.Helper()
	d := &driver{t: t, store: store, now: time.Unix(0, 0)}
	d.Model = app.New(env, store, app.Options{Now: func() time.Time { return d.now }})
	app.AtOnce(d.Model)
	d.size(80, 24)
	d.run(d.Init())
	return d
}

func (d *driver) size(w, h int) { d.send(tea.WindowSizeMsg{Width: w, Height: h}) }

func (d *driver) press(names ...string) {
	for _, n := range names {
		d.now = d.now.Add(time.Second)
		d.send(uitest.Key(d.t, n))
	}
}

func (d *driver) typing(s string) {
	for _, r := range s {
		d.send(uitest.TypedKey(r))
	}
}

func (d *driver) send(msg tea.Msg) {
	_, cmd := d.Update(msg)
	d.run(cmd)
}

func (d *driver) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	done := make(chan tea.Msg, 1)
	go func() { done <- cmd() }()
	select {
	case msg := <-done:
		switch msg := msg.(type) {
		case nil:
		case tea.QuitMsg:
			d.quit = true
		case tea.BatchMsg:
			for _, c := range msg {
				d.run(c)
			}
		default:
			d.send(msg)
		}
	case <-time.After(100 * time.Millisecond): // a timer: the shortest is 150
	}
}

func (d *driver) screen() ui.Screen { return app.Top(d.Model) }

func (d *driver) text() string { return d.View().Content }

func (d *driver) shows(want ...string) {
	d.t.Helper()
	for _, w := range want {
		if !strings.Contains(d.text(), w) {
			d.t.Errorf("%q does not show:\n%s", w, d.text())
		}
	}
}
