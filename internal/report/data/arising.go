package data

import (
	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// Action is something that members asked for at a meeting. Closed is null while it is open.
type Action struct {
	Number  int            `json:"number"`
	Text    string         `json:"text"`
	Meeting string         `json:"meeting"`
	Due     string         `json:"due"`
	Owner   string         `json:"owner"` // login
	Item    string         `json:"item"`  // key; empty: it is about none
	Answers []ActionAnswer `json:"answers"`
	Closed  *string        `json:"closed"`
	Reason  string         `json:"reason"` // it was closed
}

// ActionAnswer is what an owner said of an action.
type ActionAnswer struct {
	On   string `json:"on"`
	By   string `json:"by"` // login
	Text string `json:"text"`
}

// Actions are actions in order.
func Actions(list []ppb.BoardAction) []Action {
	out := []Action{}
	for _, b := range list {
		a := Action{
			Number: b.N, Text: clean.Text(b.Text), Meeting: b.Meeting.String(), Due: b.Due.String(), Owner: clean.Line(b.Owner),
			Item: clean.Line(b.Item), Answers: []ActionAnswer{}, Closed: date(b.Closed), Reason: clean.Text(b.Why),
		}
		for _, is := range b.Answers {
			a.Answers = append(a.Answers, ActionAnswer{is.On.String(), clean.Line(is.By), clean.Text(is.Text)})
		}
		out = append(out, a)
	}
	return out
}

// Movement is how the ratings differ from those of the quarters before, each item against the last one in which it was due.
type Movement struct {
	Before     string       `json:"before"` // the quarter before
	NewlyRed   []Moved      `json:"newly_red"`
	Recovered  []Moved      `json:"recovered"`
	Persistent []Persistent `json:"persistent"`
}

// Moved is an item with what it was, and in which quarter, and is.
type Moved struct {
	Key string `json:"key"`
	Was string `json:"was"`
	In  string `json:"in"`
	Is  string `json:"is"`
}

// Persistent is an item that was Red in two quarters running and not Green since; since is the first of them.
type Persistent struct {
	Key   string `json:"key"`
	Since string `json:"since"`
	Is    string `json:"is"`
}

// MovementOf is movement as data, nil where no quarter before is held.
func MovementOf(m *ppb.Movement) *Movement {
	if m == nil {
		return nil
	}
	moved := func(list []ppb.Moved) []Moved {
		out := []Moved{}
		for _, is := range list {
			out = append(out, Moved{clean.Line(is.Key), is.Was.String(), is.In.String(), is.Is.String()})
		}
		return out
	}
	out := &Movement{Before: m.Before.String(), NewlyRed: moved(m.NewlyRed), Recovered: moved(m.Recovered), Persistent: []Persistent{}}
	for _, is := range m.Persistent {
		out.Persistent = append(out.Persistent, Persistent{clean.Line(is.Key), is.Since.String(), is.Is.String()})
	}
	return out
}
