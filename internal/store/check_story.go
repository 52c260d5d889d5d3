package store

import (
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// story is what the audit tells of an entry.
type story struct {
	version int64
	boxes   boxes
	unfit   bool // a row did not go on from what stood there, and was told of
	people
	signed people // as they were when it was opened for correction
}

// people are those who have a part in an entry, with the note of the last return.
type people struct {
	entered, submitted, decided, opened, before act
	note, beforeNote, reread                    string
	editors                                     []string
}

// act is who did something and when.
type act struct {
	by string
	at int64
}

// person follows who did what. Rows up to since are of a time when nobody kept what stood before a decision.
func (t *story) person(a *auditRow, state string, since int64) {
	now := act{a.who, a.at}
	if a.version != 0 && !slices.Contains(markActions[:], a.action) {
		t.reread = "" // whatever moves an entry on ends that
	}
	switch a.action {
	case "import", takeOverAction:
		t.entered = now
	case "commit":
		t.entered = now
		t.edited(a)
	case "submit":
		t.submitted, t.opened = now, act{}
		t.edited(a)
	case "accept", "return":
		if a.seq > since {
			t.before, t.beforeNote = t.decided, t.note
		}
		t.decided, t.note, t.opened = now, "", act{}
		if a.action == "return" {
			t.note = a.reason
		}
	case "take_back":
		t.opened = act{}
		if state == stateText(ppb.Submitted) {
			return
		}
		t.decided, t.note = t.before, t.beforeNote
		t.before, t.beforeNote = act{}, ""
		if a.seq > since {
			t.opened = now
		}
	case "open":
		t.opened = now
	case correctAction:
		t.signed = t.people
		if a.version != 0 {
			t.before, t.beforeNote = t.decided, t.note
			t.decided, t.note, t.opened = now, a.reason, act{}
		}
	case dropAction:
		editors, opened := t.editors, t.opened
		t.people = t.signed
		if t.editors, t.opened = editors, opened; a.version != 0 {
			t.opened = act{}
		}
	case rereadAction:
		t.reread = a.reason
		if state == stateText(ppb.Accepted) {
			t.opened = act{}
		}
	}
}

// edited notes a hand in the entry, in every guise: of what was written before, migration 6 has kept the same.
func (t *story) edited(a *auditRow) {
	for _, login := range []string{a.who, a.acting} {
		if login != "" && !slices.Contains(t.editors, login) {
			t.editors = append(t.editors, login)
		}
	}
}

func stateText(s ppb.State) string { return `"` + s.String() + `"` }

const stateName = `"` + stateBox + `"`

// begin is a story before its first row.
func begin() *story {
	t := &story{boxes: boxes{}}
	t.boxes.set(stateName, stateText(ppb.NotStarted))
	return t
}

// state is the entry's state in JSON.
func (t *story) state() string { return t.boxes[stateName].text }

// goOn takes a change over.
func (t *story) goOn(was, became string) error {
	rows, err := sayings(was, became)
	for _, row := range rows {
		err = errors.Join(err, t.boxes.apply(row))
	}
	return err
}

// read gives the state and the boxes.
func (t *story) read() (state string, c ppb.Content, err error) {
	if c, err = t.boxes.content(); err != nil {
		return "", nil, err
	}
	state = c[stateBox]
	delete(c, stateBox)
	return state, c, nil
}
