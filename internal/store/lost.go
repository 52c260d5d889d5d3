package store

import "path/filepath"

// lost is what became of a store whose file is not under its name any more.
type lost struct {
	what string // the name that leads elsewhere
	kept string // where the copy of what the file held is; empty until there is one
	why  error  // why there is none
}

// LostError says that the file is not under its name any more. Its sentence is for the person at the screen, who can only
// save their own words; it names files without their folder, which is nobody's business but the server's.
type LostError struct {
	sentence string
	log      string
}

func (e *LostError) Error() string { return e.sentence }

// Log is the sentence for whoever looks after the machine, with whole paths and what to do.
func (e *LostError) Log() string { return e.log }

func (l *lost) error(path string) error { return &LostError{l.sentence(path), l.log(path)} }

func (l *lost) sentence(path string) string {
	text := "nothing can be saved any more: copy the words that you typed to another place, and ring your administrator; " +
		filepath.Base(l.what) + " was moved, removed or replaced while it was open"
	name := filepath.Base(l.kept)
	switch dir := filepath.Dir(l.kept); {
	case l.kept == "" && l.why == nil:
		return text + ", and a copy of what it held is being made"
	case l.kept == "":
		return text + ", and what it held could not be kept yet"
	case dir == filepath.Dir(path):
		return text + ", and what it held is kept beside it as " + name
	case dir == filepath.Dir(filepath.Dir(path)):
		return text + ", and what it held is kept in the folder above as " + name
	default:
		return text + ", and what it held is kept in the folder for rescued copies as " + name
	}
}

func (l *lost) log(path string) string {
	text := l.what + " was moved, removed or replaced while it was open, so nothing can be saved any more"
	switch {
	case l.kept == "" && l.why == nil:
		return text + "; a copy of what it held is being made: do not stop ppbtui yet"
	case l.kept == "":
		return text + ", and what it held could not be kept either (" + l.why.Error() + "): do not stop ppbtui, and have the folder " +
			filepath.Dir(path) + " made again with room on its disk: a copy is put there within a second"
	}
	return text + "; what it held is kept as " + l.kept + ": stop ppbtui and restore that, with `ppbtui restore " + l.kept + "`"
}
