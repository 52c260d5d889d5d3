package ui

import (
	"context"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"ppbtui/internal/ppb"
)

// Sentence is an error as a person reads it in the status line: a capital first, a full stop last. Errors of the domain are
// already sentences that say the way out; anything else says that nothing was lost.
func Sentence(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, context.Canceled):
		return "Stopped. Nothing was changed."
	}
	s := strings.TrimRight(err.Error(), ". ")
	if _, of := errors.AsType[*ppb.RefusedError](err); of {
		s = strings.Replace(s, " cannot be taken as it is: ", " is not ready: ", 1)
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:] + "."
}
