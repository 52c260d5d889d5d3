package app_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

func TestRunEndsWhenThePersonLeaves(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	m := app.New(uitest.Env(uitest.Amina), uitest.NewStore(uitest.Book()), app.Options{})
	var out bytes.Buffer
	if err := app.Run(ctx, m, strings.NewReader("q"), &out, []string{"TERM=xterm-256color"}); err != nil {
		t.Fatal(err)
	}
}
