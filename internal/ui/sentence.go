package ui

import (
	"context"
	"errors"
	"strings"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// Sentence is an error as a person reads it in the status line: a capital first, a full stop last. Errors of the domain are
// already sentences that say the way out; anything else says that nothing was lost. Files of the machine are not named:
// over SSH it is another one.
func Sentence(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, context.Canceled):
		return "Stopped. Nothing was changed."
	}
	text := clean.Pathless(err)
	if _, refused := errors.AsType[*ppb.RefusedError](err); refused {
		text = strings.Replace(text, " cannot be taken as it is: ", " is not ready: ", 1)
	}
	return AsSentence(text)
}

// AsSentence begins a text with a capital and ends it with a full stop where it has no end of its own.
func AsSentence(s string) string { return wording.Sentence(s) }

// Unread is what a page says of a quarter that could not be read: that nothing is lost, or that it is not to be read.
func Unread(err error) string {
	if gone, ok := errors.AsType[*ppb.WithdrawnError](err); ok {
		return Sentence(gone)
	}
	return "The quarter could not be read. Nothing is lost. Press F5 to try again."
}

// Sentences are those of the parts that say something, each with its capital and its full stop.
func Sentences(parts ...string) (out []string) {
	for _, p := range parts {
		if p != "" {
			out = append(out, AsSentence(p))
		}
	}
	return out
}

// Line is a row of a list as it is told: its name, which is left as it is, and what is said of it, a sentence each.
func Line(name string, says ...string) string {
	return strings.Join(append([]string{wording.Stop(name)}, Sentences(says...)...), " ")
}
