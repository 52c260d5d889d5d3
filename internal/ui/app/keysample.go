package app

import (
	"context"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// keySample is a small quarter for the table of keys, and of Store what pages ask on the way to a state with keys of its
// own. The other methods are not there: nothing is decided, and a call of one panics.
type keySample struct {
	Store
	book *ppb.Book
}

// The items of keySample.
const (
	keyMeasure   = "M1"
	keyParts     = "M2"
	keySubmitted = "M3" // and something else is typed
	keyBoth      = "M4" // somebody else has saved it meanwhile
	keyMilestone = "K1"
	keyFound     = "M5" // of which something was found that nobody has answered
	keyAnswered  = "M6" // likewise, and somebody has
)

func newKeySample() *keySample {
	quarter := ppb.Quarter{Year: 2023, Q: 2}
	lead := ppb.Officer{Login: "lead", Name: "A lead", Role: ppb.RoleLead}
	book := &ppb.Book{Plan: ppb.Plan{Quarter: quarter}, Officers: []ppb.Officer{lead}}
	add := func(it ppb.Item, state ppb.State) {
		it.Officers = []string{lead.Login}
		it.Entry = ppb.Entry{Key: it.Key(), Quarter: quarter, State: state, EnteredBy: lead.Login, SubmittedBy: lead.Login}
		if state != ppb.NotStarted {
			it.Entry.Version = 1
		}
		book.Items = append(book.Items, &it)
	}
	measure := func(key string, parts ...ppb.Part) ppb.Item {
		m := &ppb.Measure{Key: key, Ref: key, Parts: parts}
		if len(parts) > 0 {
			m.Headline = ppb.HeadlineSum
		}
		return ppb.Item{Measure: m}
	}
	asked := measure(keySubmitted) // for last year's outturn
	asked.Measure.Targets = []ppb.Target{{Period: ppb.Period{Year: quarter.Year - 1}}}
	add(asked, ppb.Submitted)
	add(measure(keyMeasure), ppb.InProgress)
	add(measure(keyBoth), ppb.InProgress)
	add(measure(keyParts,
		ppb.Part{Code: "first", Label: "FIRST", Rated: ppb.RatedNo},
		ppb.Part{Code: "second", Label: "SECOND", Rated: ppb.RatedNo}), ppb.NotStarted)
	add(ppb.Item{Milestone: &ppb.Milestone{Key: keyMilestone, Ref: keyMilestone, Due: ppb.Date{Year: 2023, Month: 9, Day: 30}}}, ppb.InProgress)
	for _, key := range []string{keyFound, keyAnswered} {
		found := measure(key)
		found.Measure.Title, found.Measure.Rule.Polarity = "Reduce it", rag.Higher
		add(found, ppb.InProgress)
	}
	last := book.Items[len(book.Items)-1]
	found := ppb.Reading{Checks: ppb.BookChecks(&ppb.Book{Plan: book.Plan, Officers: book.Officers, Items: book.Items})[keyAnswered]}
	last.Entry, _ = ppb.AnswerCheck(last, &found, ppb.Actor{Officer: lead}, "title_polarity", "It is what it is called")
	return &keySample{book: book}
}

func (k *keySample) Book(context.Context, ppb.Quarter) (*ppb.Book, error) { return k.book, nil }

func (k *keySample) Readable(_ context.Context, _ ppb.Actor, asked ppb.Quarter) (ppb.Quarter, error) {
	return asked, nil
}

func (k *keySample) Past(context.Context, ppb.Quarter) ([]ppb.Published, error) { return nil, nil }

func (k *keySample) Overview(_ context.Context, _ ppb.Quarter, on ppb.Date) (*ppb.Book, *ppb.Overview, error) {
	return k.book, ppb.OverviewOf(k.book, nil, nil, on), nil
}

func (k *keySample) HeldQuarters(context.Context) ([]ppb.Held, error) {
	return []ppb.Held{{Plan: k.book.Plan, Items: len(k.book.Items)}}, nil
}

func (k *keySample) Revisions(context.Context, ppb.Quarter) ([]ppb.SignOff, error) { return nil, nil }

func (k *keySample) Prepared(context.Context, ppb.Quarter) (*ppb.Prepared, error) { return nil, nil }

func (k *keySample) OpenQuarter(_ context.Context, a ppb.Actor, ask ppb.OpenAsk, _ bool) (*ppb.Opening, error) {
	o, err := ppb.OpenQuarter(a, k.book, ask)
	if err == nil {
		err = o.Settle(ask.DueOn)
	}
	return o, err
}

func (k *keySample) People(context.Context) ([]ppb.Officer, error) { return k.book.Officers, nil }

func (k *keySample) Deputies(context.Context) ([]ppb.Deputy, error) { return nil, nil }

// Reminders are one, of the lead and today.
func (k *keySample) Reminders(context.Context, ppb.Quarter) ([]ppb.Reminded, error) {
	return []ppb.Reminded{{Login: k.book.Officers[0].Login, How: ppb.ByHand, Taken: true}}, nil
}

// Actions are one, of the lead.
func (k *keySample) Actions(context.Context) ([]ppb.BoardAction, error) {
	on := ppb.Date{Year: 2023, Month: 9, Day: 11}
	return []ppb.BoardAction{{N: 1, Text: "A note.", Meeting: on, Due: on, Owner: k.book.Officers[0].Login}}, nil
}

func (k *keySample) Draft(_ context.Context, owner string, q ppb.Quarter, key string) (ppb.Draft, bool, error) {
	d := ppb.Draft{Owner: owner, Key: key, Quarter: q, Content: ppb.Content{ppb.FieldCommentary: "typed"}}
	return d, key == keySubmitted || key == keyBoth, nil
}

func (k *keySample) Drafts(context.Context, string, ppb.Quarter) ([]ppb.Draft, error) {
	return nil, nil
}

func (k *keySample) SaveDraft(ppb.Draft) {}

func (k *keySample) DraftState(string, ppb.Quarter, string) (savedAt time.Time, pending bool, failing error) {
	return time.Time{}, false, nil
}

// Submit sends an item, or meets what somebody else has saved.
func (k *keySample) Submit(_ context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error) {
	if key == keyBoth {
		return ppb.Entry{}, &ppb.ConflictError{
			Current: ppb.Entry{Key: key, Version: 2, Content: ppb.Content{ppb.FieldCommentary: "theirs"}},
			Draft:   ppb.Draft{Key: key, Content: ppb.Content{ppb.FieldCommentary: "mine"}}, Fields: []ppb.Field{ppb.FieldCommentary},
		}
	}
	return ppb.Entry{Key: key, Quarter: q, State: ppb.Submitted, Version: 2, SubmittedBy: a.Login}, nil
}

func (k *keySample) MarkOpened(context.Context, ppb.Actor, ppb.Quarter, string) error { return nil }

func (k *keySample) Version(context.Context) (int64, error) { return 1, nil }

func (k *keySample) SetLastPlace(string, ppb.Quarter, string) {}

func (k *keySample) Preference(context.Context, string, string) (string, error) { return "", nil }

// ThingFields are those of the plan, and hold nothing.
func (k *keySample) ThingFields(_ context.Context, _ ppb.Quarter, of ppb.PlanThing, _, _ string) ([]ppb.PlanField, error) {
	fields, _ := ppb.PlanFields(of)
	return fields, nil
}

func (k *keySample) EditPlan(context.Context, ppb.Actor, ppb.Quarter, ppb.PlanEdit, bool) (ppb.Changes, error) {
	return ppb.Changes{}, nil
}

func (k *keySample) History(_ context.Context, q ppb.Quarter, key string) ([]ppb.Event, error) {
	return []ppb.Event{{Seq: 1, Who: "lead", Action: "submit", Quarter: q.String(), What: key}}, nil
}

func (k *keySample) Series(_ context.Context, _ ppb.Quarter, key string, _ ppb.Quarter, _ int) (*ppb.Series, error) {
	return ppb.SeriesOf(k.book.Item(key), nil, false), nil
}
