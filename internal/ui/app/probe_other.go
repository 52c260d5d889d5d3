//go:build !unix

package app

import (
	"os"
	"time"

	"ppbtui/internal/ui/theme"
)

// ProbeGlyphs asks nothing: the consoles of this system draw the shapes one column wide.
func ProbeGlyphs(_, _ *os.File, _ []string, o theme.Options) (theme.Options, []byte) { return o, nil }

func lineDiscipline(*os.File) (giveBack func()) { return func() {} }

func waitFor(*os.File, time.Duration) bool { return false }
