package ppb

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
)

// Changed is one thing that an event changed: a box of the entry, its state, or a column of the plan, of an assignment or
// of an earlier figure. Each part and each target is one of its own.
type Changed struct {
	Name    Field  // of a box a Field; else "state", "title", "officer", "target 2023-24", "part map" ...
	Was, Is string // as stored: text, a number in plain digits, the words of a target; empty: nothing
}

// ReadChanges reads what the audit keeps of a change: two JSON objects of what was and what became, either of which may
// be empty. What is in both and the same is left out. The names are in order.
func ReadChanges(was, became string) ([]Changed, error) {
	before, err := readView(was)
	if err != nil {
		return nil, err
	}
	after, err := readView(became)
	if err != nil {
		return nil, err
	}
	names := maps.Clone(before)
	maps.Copy(names, after)
	var out []Changed
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if c := (Changed{Field(name), before[name], after[name]}); c.Was != c.Is {
			out = append(out, c)
		}
	}
	return out, nil
}

// readView reads one object into texts by name.
func readView(object string) (map[string]string, error) {
	out := map[string]string{}
	if object == "" {
		return out, nil
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal([]byte(object), &raw); err != nil {
		return nil, fmt.Errorf("a change of the audit cannot be read: %w", err)
	}
	for name, value := range raw {
		var err error
		switch {
		case name == "parts":
			err = readParts(out, value)
		case name == "targets":
			err = readTargets(out, value)
		case name == "columns" || name == "rows":
			err = readGrid(out, name, value)
		case strings.HasPrefix(name, dueName):
			out[name], err = readDue(value)
		default:
			out[name], err = readText(value)
		}
		if err != nil {
			return nil, fmt.Errorf("%s of a change of the audit cannot be read: %w", name, err)
		}
	}
	readRetired(out)
	return out, nil
}

// readRetired makes one of the columns that say together that an item leaves the report.
func readRetired(out map[string]string) {
	from, there := out["retired_from"]
	if !there {
		return
	}
	if q, err := ParseQuarter(from); err == nil {
		from = "from " + q.Label()
	}
	text := wording.Joined(from, strings.ReplaceAll(out["retired_how"], "_", " "))
	if why := out["retired_why"]; why != "" {
		text += ": " + why
	}
	for _, name := range []string{"retired_from", "retired_how", "retired_why"} {
		delete(out, name)
	}
	out[retiredName] = text
}

// retiredName is what readRetired makes.
const retiredName = "retired"

// readText is a text or a number; null is nothing.
func readText(value json.RawMessage) (string, error) {
	if len(value) > 0 && value[0] != '"' {
		text := string(value)
		if text == "null" {
			text = ""
		}
		return text, nil
	}
	var text string
	err := json.Unmarshal(value, &text)
	return text, err
}

func readParts(out map[string]string, list json.RawMessage) error {
	var parts []struct {
		Code, Label, Unit, Rated string
		Decimals                 int
	}
	err := json.Unmarshal(list, &parts)
	for _, p := range parts {
		rated := map[string]string{"own": "rated by its own target", "no": "not rated"}[p.Rated]
		out["part "+p.Code] = wording.Joined(p.Label, strings.ReplaceAll(p.Unit, "_", " "), wording.Count(p.Decimals, "decimal"), rated)
	}
	return err
}

// readGrid reads the columns or the rows of a table: each is one of its own, with its heading or label.
func readGrid(out map[string]string, name string, list json.RawMessage) error {
	var all []struct {
		Code, Label, Group, Kind, Formula, Role string
		Adverse                                 bool
	}
	err := json.Unmarshal(list, &all)
	var codes []string
	for _, c := range all {
		adverse := map[bool]string{true: "adverse in brackets"}[c.Adverse]
		out[strings.TrimSuffix(name, "s")+" "+c.Code] = wording.Joined(quote(c.Label), c.Group, strings.ReplaceAll(c.Kind, "_", " "), c.Formula, adverse, c.Role)
		codes = append(codes, c.Code)
	}
	out["order of its "+name] = strings.Join(codes, ", ")
	return err
}

func readTargets(out map[string]string, list json.RawMessage) error {
	var targets []struct {
		Part, Period, Kind, Text, Raw string
		Value, Min, Max, Base         string
		Point                         *string
		ApprovedBy                    string `json:"approved_by"`
		ApprovedOn                    Date   `json:"approved_on"`
		Reason                        string
		Stated                        Stated
	}
	err := json.Unmarshal(list, &targets)
	for _, t := range targets {
		name := "target " + t.Period
		if t.Part != "" {
			name = "target " + t.Part + " " + t.Period
		}
		aim := map[string]string{
			"absolute": t.Value, "range": t.Min + " to " + t.Max, "better_than": "better than " + t.Base,
			"text": quote(t.Text), "none": "none",
		}[t.Kind]
		if aim == "" {
			aim = aimedBy(t.Kind, t.Value) + " from " + t.Base
		}
		if t.Point != nil {
			aim += ", " + *t.Point + " by the quarter's end"
		}
		by := Approval{t.ApprovedBy, t.ApprovedOn, t.Reason, t.Stated == StatedError}
		if t.Stated == StatedCarried && t.ApprovedBy == "" {
			aim += ", carried, to be confirmed"
		}
		out[name] = wording.Joined(aim, by.Words()) // the last stated holds
	}
	return err
}

// dueName begins the name of each statement of a due date.
const dueName = "due "

// readDue says who approved the statement of a due date; the date itself is the milestone's.
func readDue(object json.RawMessage) (string, error) {
	var d struct {
		ApprovedBy string `json:"approved_by"`
		ApprovedOn Date   `json:"approved_on"`
		Reason     string
		Stated     Stated
	}
	err := json.Unmarshal(object, &d)
	return Approval{d.ApprovedBy, d.ApprovedOn, d.Reason, d.Stated == StatedError}.Words(), err
}
