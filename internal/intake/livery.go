package intake

import (
	"errors"
	"io/fs"
	"path"

	"ppbtui/internal/ppb"
)

// livery reads how the report looks, over what is held. A file that is named as the one that is held stays that, unless another comes with
// the files; an empty cell takes it away.
func (r *reader) livery(w row, held ppb.Livery) ppb.Livery {
	held.Alt = w.get(string(ppb.FieldCrestAlt))
	r.out.Livery.Crest = r.liveryFile(w, ppb.FieldCrest, &held.Crest)
	r.out.Livery.Template = r.liveryFile(w, ppb.FieldTemplate, &held.Template)
	return held
}

// liveryFile is the file that a column names, where one comes with the files.
func (r *reader) liveryFile(w row, column ppb.Field, held *ppb.File) *ppb.Upload {
	name := w.get(string(column))
	switch {
	case name == "":
		*held = ppb.File{}
		return nil
	case r.fsys == nil:
		if name != held.Name {
			w.bad(string(column), "is brought and not typed: use `ppbtui plan set --%s FILE`", column)
		}
		return nil
	}
	data, problem := r.uploaded(name)
	switch {
	case errors.Is(problem, fs.ErrNotExist) && name == held.Name:
		return nil
	case problem != nil:
		w.bad(string(column), "%s", problem)
		return nil
	}
	return &ppb.Upload{Name: name, Data: data}
}

// uploaded is a file of the folder with the files that others name. What is wrong ends a sentence.
func (r *reader) uploaded(name string) ([]byte, error) {
	if name != path.Base(name) || !fs.ValidPath(name) {
		return nil, errors.New("has to be the name of a file in the folder " + uploadsFolder + ", without a folder")
	}
	data, err := readFile(r.fsys, uploadsFolder+"/"+name, ppb.MaxFile)
	if err != nil {
		return nil, &unreadError{err}
	}
	return data, nil
}

// unreadError says that a file in the folder could not be read.
type unreadError struct{ err error }

func (e *unreadError) Error() string {
	return "cannot be read in the folder " + uploadsFolder + ": " + cause(e.err).Error()
}

func (e *unreadError) Unwrap() error { return e.err }
