package command

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
)

// While the demo's screen is open nobody makes its copy anew; its clock goes on after what was typed last, a draft too.
func TestDemoInUse(t *testing.T) {
	db := filepath.Join(t.TempDir(), "demo", "demo.db")
	now := ""
	run := func(screen func(context.Context, ScreenArgs) error, args ...string) (int, string) {
		var out, errs bytes.Buffer
		code := Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs, Terminal: true, Screen: screen,
			Getenv: func(name string) string { return map[string]string{"PPBTUI_DEMO_DB": db, "PPBTUI_NOW": now}[name] }}, args)
		return code, out.String() + errs.String()
	}
	typed := demo.Default().Begin().Add(3 * time.Hour)
	code, text := run(func(_ context.Context, a ScreenArgs) error {
		if at := a.Clock(); at.Before(demo.Default().Begin()) || at.After(demo.Default().Begin().Add(time.Minute)) {
			t.Errorf("a new copy's clock stands at %v", at)
		}
		if code, text := run(nil, "demo", "--new", "--no-screen"); code != 1 || !strings.Contains(text, "The demo is open elsewhere") {
			t.Errorf("exit code %d, %s", code, text)
		}
		if code, text := run(nil, "--db", db, "status"); code != 0 || !strings.Contains(text, "7 days left") {
			t.Errorf("exit code %d, %s", code, text)
		}
		return nil
	}, "demo")
	if code != 0 {
		t.Fatalf("exit code %d, %s", code, text)
	}
	now = typed.Format(time.RFC3339)
	code, text = run(func(_ context.Context, a ScreenArgs) error {
		a.Store.SaveDraft(ppb.Draft{Owner: "pnadkarni", Key: "PED02 05", Quarter: a.Quarter, Content: ppb.Content{ppb.FieldValue: "62"}})
		return nil
	}, "demo")
	if code != 0 {
		t.Fatalf("exit code %d, %s", code, text)
	}
	now = ""
	code, text = run(func(_ context.Context, a ScreenArgs) error {
		if at := a.Clock(); !at.After(typed) || at.After(typed.Add(time.Minute)) {
			t.Errorf("the clock stands at %v", at)
		}
		return nil
	}, "demo")
	if code != 0 {
		t.Errorf("exit code %d, %s", code, text)
	}
	if code, text := run(nil, "demo", "--new", "--no-screen"); code != 0 {
		t.Errorf("exit code %d, %s", code, text)
	}
}
