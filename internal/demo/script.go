package demo

import (
	"encoding/csv"
	"fmt"
	"io/fs"

	"ppbtui/internal/ppb"
)

// step is what one item goes through, as demo.csv tells it.
type step struct {
	key, login string
	state      ppb.State
	changes    map[ppb.Field]string
	note       string // of the return
	lead       string // who wrote it
}

// readScript reads a file such as demo.csv: one field a row, key,state,login,text_field,text, the rows of an item together.
func readScript(fsys fs.FS, name string) ([]step, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord = 5
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var out []step
	for i, row := range rows[min(1, len(rows)):] {
		key, field, text := row[0], row[3], row[4]
		state, err := ppb.ParseState(row[1])
		if err != nil {
			return nil, fmt.Errorf("%s row %d: %w", name, i+2, err)
		}
		if len(out) == 0 || out[len(out)-1].key != key {
			out = append(out, step{key: key, login: row[2], state: state, changes: map[ppb.Field]string{}})
		}
		s := &out[len(out)-1]
		if field == "return_note" {
			s.note, s.lead = text, row[2]
			continue
		}
		s.changes[ppb.Field(field)] = text
	}
	return out, nil
}
