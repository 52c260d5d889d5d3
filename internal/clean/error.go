package clean

import (
	"io/fs"
	"os"
	"strings"
)

// Pathless is what an error says, without the names of files and folders that the operating system put into it: for
// somebody who is not on this machine they mean nothing, and they are not theirs to know.
func Pathless(err error) string {
	if err == nil {
		return ""
	}
	text := err.Error()
	eachCause(err, func(cause error) {
		switch e := cause.(type) {
		case *fs.PathError:
			text = strings.ReplaceAll(text, e.Error(), e.Err.Error())
		case *os.LinkError:
			text = strings.ReplaceAll(text, e.Error(), e.Err.Error())
		}
	})
	return text
}

// eachCause visits an error and everything that it wraps.
func eachCause(err error, visit func(error)) {
	visit(err)
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		if cause := e.Unwrap(); cause != nil {
			eachCause(cause, visit)
		}
	case interface{ Unwrap() []error }:
		for _, cause := range e.Unwrap() {
			eachCause(cause, visit)
		}
	}
}
