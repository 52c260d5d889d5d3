//go:build unix

package app

import (
	"errors"
	"os"
	"slices"
	"time"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"

	"ppbtui/internal/ui/theme"
)

// ProbeGlyphs asks the terminal how wide it draws a triangle, before a program starts on it, and returns the options that
// fit, and what was typed meanwhile. It asks nothing where the environment has decided, or in and out are no terminal.
func ProbeGlyphs(in, out *os.File, environ []string, o theme.Options) (theme.Options, []byte) {
	if o.Fixed || o.Glyphs == theme.ASCII || slices.Contains(environ, "TERM=dumb") ||
		!term.IsTerminal(in.Fd()) || !term.IsTerminal(out.Fd()) {
		return o, nil
	}
	was, err := term.MakeRaw(in.Fd())
	if err != nil {
		return o, nil
	}
	defer func() { _ = term.Restore(in.Fd(), was) }()
	var p Probe
	if _, err := out.WriteString(ProbeAsk); err != nil {
		return o, nil
	}
	for end := time.Now().Add(ProbeTime); waitFor(in, time.Until(end)); {
		var b [256]byte
		n, err := unix.Read(int(in.Fd()), b[:])
		if n <= 0 || err != nil || p.Feed(b[:n]) {
			break
		}
	}
	_, _ = out.WriteString(ProbeErase)
	return p.Options(o), p.Rest()
}

// lineDiscipline remembers how the terminal takes keys, and gives that back without waiting for the terminal.
func lineDiscipline(f *os.File) (giveBack func()) {
	was, err := term.GetState(f.Fd())
	if err != nil {
		return func() {}
	}
	return func() { _ = term.Restore(f.Fd(), was) }
}

// waitFor reports whether there is something to read before the time is over.
func waitFor(f *os.File, left time.Duration) bool {
	end := time.Now().Add(left)
	for left > 0 {
		var set unix.FdSet
		set.Zero()
		set.Set(int(f.Fd()))
		wait := unix.NsecToTimeval(left.Nanoseconds())
		n, err := unix.Select(int(f.Fd())+1, &set, nil, nil, &wait)
		if !errors.Is(err, unix.EINTR) {
			return err == nil && n > 0
		}
		left = time.Until(end)
	}
	return false
}
