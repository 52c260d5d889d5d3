package command

import (
	"context"
	"fmt"
	"time"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

// quarterStanding is what status says of a quarter's sign-offs: those there are, and the one that is prepared.
type quarterStanding struct {
	revisions []ppb.SignOff
	prepared  *ppb.Prepared
}

func standing(ctx context.Context, s *session) (is quarterStanding, err error) {
	if is.revisions, err = s.store.Revisions(ctx, s.quarter); err != nil {
		return is, err
	}
	is.prepared, err = s.store.Prepared(ctx, s.quarter)
	return is, err
}

// preparedJSON is a sign-off that awaits a director's signature. Stale says that something has changed since, and that it has
// to be prepared again.
type preparedJSON struct {
	Revision int    `json:"revision"`
	By       string `json:"by"` // login
	Name     string `json:"name"`
	At       string `json:"at"` // RFC 3339, UTC
	Stale    bool   `json:"stale"`
}

// openCorrection is an item that is open for correction.
type openCorrection struct {
	Key    string `json:"key"`
	State  string `json:"state"`
	Reason string `json:"reason"`
	By     string `json:"by"` // login
	Name   string `json:"name"`
	At     string `json:"at"`
}

// revisionJSON is one revision of the quarter and what came of it.
type revisionJSON struct {
	Revision  int               `json:"revision"`
	By        string            `json:"by"`
	Name      string            `json:"name"`
	At        string            `json:"at"`
	Anchor    string            `json:"anchor"`
	Published []publicationJSON `json:"published"`
	Withdrawn *withdrawalJSON   `json:"withdrawn"` // null: it is not
}

type publicationJSON struct {
	On      string `json:"on"`
	Meeting string `json:"meeting"`
}

type withdrawalJSON struct {
	Name   string `json:"name"`
	At     string `json:"at"`
	Reason string `json:"reason"`
}

func utcText(t time.Time) string { return t.UTC().Format(time.RFC3339) }

func (is quarterStanding) into(st *status, b *ppb.Book) {
	if p := is.prepared; p != nil {
		by := p.Prepared
		st.Prepared = &preparedJSON{p.Revision, clean.Line(by.By), clean.Line(by.Name), utcText(by.At), p.Stale}
	}
	st.Corrections, st.Revisions = []openCorrection{}, []revisionJSON{}
	for _, it := range b.Opened {
		c := it.Correcting
		st.Corrections = append(st.Corrections, openCorrection{clean.Line(c.Key), it.Entry.State.String(), clean.Line(c.Reason), clean.Line(c.By), clean.Line(c.Name), utcText(c.At)})
	}
	for _, so := range is.revisions {
		r := revisionJSON{Revision: so.Revision, By: clean.Line(so.By), Name: clean.Line(so.Name), At: utcText(so.At), Anchor: so.Anchor, Published: []publicationJSON{}}
		for _, p := range so.Published {
			r.Published = append(r.Published, publicationJSON{p.On.String(), p.Meeting.String()})
		}
		if w := so.Withdrawn; w != nil {
			r.Withdrawn = &withdrawalJSON{clean.Line(w.Name), utcText(w.At), clean.Line(w.Reason)}
		}
		st.Revisions = append(st.Revisions, r)
	}
}

// signedOffAs begins the line of a quarter that is signed off.
func signedOffAs(so *ppb.SignOff) string {
	if so.Revision == 1 {
		return "Signed off"
	}
	return fmt.Sprintf("Revision %d signed off", so.Revision)
}

// printStanding prints what awaits a signature, what is open for correction, and the revisions.
func (c *cli) printStanding(b *ppb.Book, is quarterStanding) {
	if p := is.prepared; p != nil {
		c.say("\n%s", clean.Line(p.Words()))
		if !p.Stale {
			c.say("Sign it: ppbtui sign-off %s%s", b.Plan.Quarter, flagIf(p.Revision > 1, " --corrections"))
		}
	}
	if len(b.Opened) > 0 {
		c.head("Open for correction")
	}
	for _, it := range b.Opened {
		c.say("  %s (%s): %s", it.Key(), it.Entry.State.Label(), clean.Line(it.Correcting.Words()))
	}
	lines := revisionLines(is.revisions)
	if len(lines) > 0 {
		c.say("")
	}
	c.facts(lines)
}
