package store

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
)

// story is what the audit tells of an entry. Its boxes are kept as they are written, and read once at the end.
type story struct {
	version int64
	boxes   map[string]string // name and text in JSON
	people
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
	if a.version != 0 {
		t.reread = "" // whatever moves an entry on ends that
	}
	switch a.action {
	case "import":
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

// apply takes a change over: boxes named in was and not in became were emptied.
func (t *story) apply(was, became string) error {
	if was == "" && became == "" {
		return nil
	}
	state := t.boxes[stateName]
	if err := eachBox(was, func(name, _ string) { delete(t.boxes, name) }); err != nil {
		return err
	}
	t.boxes[stateName] = state
	return eachBox(became, func(name, text string) { t.boxes[name] = text })
}

// read gives the state and the boxes.
func (t *story) read() (state string, c ppb.Content, err error) {
	var b strings.Builder
	for name, text := range t.boxes {
		b.WriteString("," + name + ":" + text)
	}
	if err := json.Unmarshal([]byte("{"+strings.TrimPrefix(b.String(), ",")+"}"), &c); err != nil {
		return "", nil, err
	}
	state = c[stateBox]
	delete(c, stateBox)
	return state, c, nil
}

// eachBox takes a JSON object of texts, as changedText writes it, apart. It is for that form alone, and several times as
// fast as reading any JSON: most of a check is this.
func eachBox(object string, fn func(name, text string)) error {
	rest, ok := strings.CutPrefix(object, "{")
	for ok && rest != "}" {
		var name, text string
		if name, rest, ok = cutString(rest, ':'); ok {
			if text, rest, ok = cutString(rest, ','); ok {
				fn(name, text)
			}
		}
	}
	if !ok {
		return fmt.Errorf("the audit holds %.40q, which is no change of boxes", object)
	}
	return nil
}

// cutString cuts a JSON string and the separator behind it, unless the object ends there.
func cutString(s string, separator byte) (text, rest string, ok bool) {
	if s == "" || s[0] != '"' {
		return "", s, false
	}
	for i := 1; i < len(s); i++ {
		n := strings.IndexByte(s[i:], '"')
		if n < 0 {
			return "", s, false
		}
		i += n
		escapes := 0
		for s[i-1-escapes] == '\\' {
			escapes++
		}
		if escapes%2 == 1 {
			continue
		}
		text, rest = s[:i+1], s[i+1:]
		switch {
		case rest == "}" && separator == ',':
			return text, rest, true
		case len(rest) > 1 && rest[0] == separator:
			return text, rest[1:], true
		}
		return "", s, false
	}
	return "", s, false
}
