package command_test

import (
	"strings"
	"testing"

	"ppbtui/internal/command"
)

func TestADumbTerminalGetsNoControlSequences(t *testing.T) {
	t.Setenv("TERM", "dumb")
	var out, errs strings.Builder
	if code := command.Run(t.Context(), command.Deps{
		In: strings.NewReader(""), Out: &out, Err: &errs, Getenv: func(string) string { return "" },
	}, []string{"--help"}); code != 0 {
		t.Errorf("exit %d: %s", code, errs.String())
	}
	if strings.Contains(out.String()+errs.String(), "\x1b") || !strings.Contains(out.String(), "ppbtui") {
		t.Errorf("%q", out.String())
	}
}
