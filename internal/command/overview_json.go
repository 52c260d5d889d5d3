package command

import (
	"time"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// overviewSchema names the form of `overview --json`.
const overviewSchema = "ppbtui/overview/1"

// overviewJSON is a quarter as a lead looks at it. Its JSON names are stable; lists that are empty are [].
type overviewJSON struct {
	Schema  string         `json:"schema"`
	Quarter string         `json:"quarter"`
	State   string         `json:"state"` // "open" or "signed_off"
	Items   int            `json:"items"`
	Colours map[string]int `json:"colours"` // green, amber, red, none, by_part

	Kinds map[string]kindJSON `json:"kinds"` // measure, milestone, text, table

	Objectives  []groupJSON    `json:"objectives"`
	Departments []groupJSON    `json:"departments"`
	Officers    []progressJSON `json:"officers"`
	Movement    *data.Movement `json:"movement"` // null where no quarter before is held
	YearEnd     yearEndJSON    `json:"year_end"`
	Questions   []questionJSON `json:"questions"` // that are open
	Actions     []data.Action  `json:"actions"`   // that are open
	InTheWay    inTheWayJSON   `json:"in_the_way"`
}

type groupJSON struct {
	Name    string         `json:"name"` // of an objective its code; empty: none is named
	Title   string         `json:"title"`
	Colours map[string]int `json:"colours"`
	Keys    []string       `json:"keys"`
}

type progressJSON struct {
	Login    string   `json:"login"` // empty: nobody is named
	Name     string   `json:"name"`
	Items    int      `json:"items"`
	Done     int      `json:"done"`
	DaysLate int      `json:"days_late"`
	Reminded *string  `json:"reminded"` // RFC 3339, UTC; null: not in this quarter
	Keys     []string `json:"keys"`     // of what is not done
}

type yearEndJSON struct {
	Expected map[string]int `json:"expected"`
	Now      map[string]int `json:"now"` // of those that have a now
	Differ   []outlookJSON  `json:"differ"`
}

type outlookJSON struct {
	Key      string `json:"key"`
	Expected string `json:"expected"`
	Now      string `json:"now"`
}

type questionJSON struct {
	Key      string `json:"key"`
	By       string `json:"by"`
	At       string `json:"at"`
	WaitsFor string `json:"waits_for"` // officers or lead
	Text     string `json:"text"`
}

type inTheWayJSON struct {
	NotOver bool                `json:"not_over"` // the quarter's last day is still to come
	States  map[string][]string `json:"states"`   // keys of what is not accepted, by state, each always there
	Changed []string            `json:"changed"`  // keys of what reads differently from what was sent
}

func overviewOf(b *ppb.Book, o *ppb.Overview) overviewJSON {
	keys := func(places []int32) []string {
		out := []string{}
		for _, i := range places {
			out = append(out, clean.Line(b.Items[i].Key()))
		}
		return out
	}
	groups := func(list []ppb.Group) []groupJSON {
		out := []groupJSON{}
		for _, g := range list {
			out = append(out, groupJSON{clean.Line(g.Name), clean.Line(g.Title), coloursJSON(g.Colours), keys(g.Places)})
		}
		return out
	}
	out := overviewJSON{
		Schema: overviewSchema, Quarter: o.Quarter.String(), State: "open", Items: len(b.Items), Colours: coloursJSON(o.Colours), Kinds: kindsJSON(o.Kinds),
		Objectives: groups(o.Objectives), Departments: groups(o.Departments), Officers: []progressJSON{},
		Movement: data.MovementOf(o.Movement), Questions: []questionJSON{}, Actions: data.Actions(o.Actions),
		YearEnd:  yearEndJSON{coloursJSON(o.Outlooks.Expected), coloursJSON(o.Outlooks.Now), []outlookJSON{}},
		InTheWay: inTheWayJSON{o.NotOver, map[string][]string{}, append([]string{}, o.Changed...)},
	}
	if b.SignOff != nil {
		out.State = "signed_off"
	}
	for _, p := range o.Officers {
		is := progressJSON{Login: clean.Line(p.Login), Items: p.Items, Done: p.Done, DaysLate: p.Late, Keys: keys(p.Places)}
		if p.Login != "" {
			is.Name = clean.Line(b.Officer(p.Login).Name)
		}
		if !p.Reminded.IsZero() {
			at := p.Reminded.UTC().Format(time.RFC3339)
			is.Reminded = &at
		}
		out.Officers = append(out.Officers, is)
	}
	for _, i := range o.Outlooks.Differ {
		r := b.Unchecked(b.Items[i])
		out.YearEnd.Differ = append(out.YearEnd.Differ, outlookJSON{clean.Line(b.Items[i].Key()), r.Published.String(), r.Computed.String()})
	}
	for _, q := range o.Questions {
		out.Questions = append(out.Questions, questionJSON{clean.Line(q.Key), clean.Line(q.By), q.At.UTC().Format(time.RFC3339), string(q.To), clean.Text(q.Text)})
	}
	for s := ppb.NotStarted; s < ppb.Accepted; s++ {
		out.InTheWay.States[s.String()] = []string{}
	}
	for _, open := range o.InTheWay {
		out.InTheWay.States[open.State.String()] = open.Keys
	}
	return out
}

func coloursJSON(c ppb.Colours) map[string]int {
	out := noColours()
	out["by_part"] = c.ByPart
	for s, n := range c.Of {
		out[rag.Status(s).String()] = n
	}
	return out
}
