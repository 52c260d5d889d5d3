package command

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// statusSchema names the form of `status --json`.
const statusSchema = "ppbtui/status/1"

// status is the quarter in numbers. Its JSON names are stable.
type status struct {
	Schema   string         `json:"schema"`
	Council  string         `json:"council"`
	Title    string         `json:"title"`
	Quarter  string         `json:"quarter"`
	State    string         `json:"state"`    // "open" or "signed_off"
	Revision int            `json:"revision"` // of what is signed off; 0 while the quarter is open
	DueOn    string         `json:"due_on"`
	DaysLeft int            `json:"days_left"` // below zero: overdue
	Items    int            `json:"items"`
	Texts    int            `json:"texts"`  // of the items
	Tables   int            `json:"tables"` // of the items
	States   map[string]int `json:"states"` // by state, each always there; with not_due all items
	NotDue   int            `json:"not_due"`

	Kinds map[string]kindJSON `json:"kinds"` // measure, milestone, text, table

	RAG      ragCounts      `json:"rag"`
	Officers []officerCount `json:"officers"`
	Checks   []check        `json:"checks"`

	Prepared    *preparedJSON    `json:"prepared"`    // the first of two signatures; null where there is none
	Corrections []openCorrection `json:"corrections"` // that are open
	Revisions   []revisionJSON   `json:"revisions"`   // all there are, the oldest first
}

type ragCounts struct {
	Measures   map[string]int `json:"measures"` // green, amber, red, none, by_part
	Milestones map[string]int `json:"milestones"`
}

// officerCount is what one officer has; an empty login stands for items without an owner, which
// those who have left may still be named on.
type officerCount struct {
	Login  string         `json:"login"`
	Name   string         `json:"name"`
	Items  int            `json:"items"`
	States map[string]int `json:"states"`
	NotDue int            `json:"not_due"`
}

type check struct {
	Rule     string `json:"rule"`
	Key      string `json:"key"`
	Part     string `json:"part"`
	Message  string `json:"message"`
	Severity string `json:"severity"` // note, warning or blocks
	Code     string `json:"code"`     // by which it is answered: its rule, with a key where that warns more than once
	Answered bool   `json:"answered"`
	Answer   string `json:"answer"` // why it stays; "" where nobody has said so, or for who reads no more than the public does
	By       string `json:"answered_by"`
	From     int    `json:"from"` // bytes of the commentary that it speaks of; 0 and 0: no words of it alone
	To       int    `json:"to"`
}

func (c *cli) statusCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "status", Short: "Print how far the quarter is", GroupID: groupRead, Args: none,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				book, err := s.store.Book(ctx, s.quarter)
				if _, gone := errors.AsType[*ppb.WithdrawnError](err); gone { // those who withdraw see on what they work
					book, err = s.store.Revision(ctx, s.actor, s.quarter, 0)
				}
				if err != nil {
					return err
				}
				is, err := standing(ctx, s)
				if err != nil {
					return err
				}
				is.revisions = book.SignOffs(ppb.AudienceOf(s.actor), is.revisions)
				book = book.ReadBy(s.actor)
				st := statusOf(book, ppb.AudienceOf(s.actor), s.clock())
				is.into(&st, book)
				if asJSON {
					return data.WriteJSON(c.data(), st)
				}
				c.printStatus(book, st, rag.DateOf(s.clock()))
				c.printStanding(book, is)
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c.inPlain(cmd)
}

func noStates() map[string]int {
	out := map[string]int{}
	for s := ppb.NotStarted; s <= ppb.Accepted; s++ {
		out[s.String()] = 0
	}
	return out
}

func noColours() map[string]int {
	return map[string]int{"green": 0, "amber": 0, "red": 0, "none": 0}
}

func statusOf(b *ppb.Book, as ppb.Audience, now time.Time) status {
	st := status{
		Schema: statusSchema, Council: clean.Line(b.Plan.Council), Title: clean.Line(b.Plan.Title),
		Quarter: b.Plan.Quarter.String(), State: "open", DueOn: b.Plan.DueOn.String(),
		DaysLeft: rag.DateOf(now).Days(b.Plan.DueOn), Items: len(b.Items), States: noStates(), Kinds: kindsJSON(ppb.KindsOf(b)),
		RAG: ragCounts{noColours(), noColours()}, Checks: []check{},
	}
	if b.SignOff != nil {
		st.State, st.Revision = "signed_off", b.SignOff.Revision
	}
	st.RAG.Measures["by_part"] = 0
	counts := map[string]*officerCount{}
	count := func(login string, it *ppb.Item) {
		if counts[login] == nil {
			counts[login] = &officerCount{Login: login, Name: clean.Line(b.Officer(login).Name), States: noStates()}
		}
		counts[login].Items++
		if it.NotDue() {
			counts[login].NotDue++
		} else {
			counts[login].States[it.Entry.State.String()]++
		}
	}
	b.ReadAll()
	across := ppb.BookChecks(b)
	for _, it := range b.Items {
		r := b.Reading(it)
		if it.NotDue() {
			st.NotDue++
		} else {
			st.States[it.Entry.State.String()]++
		}
		switch colour := r.Published.String(); {
		case it.Text != nil:
			st.Texts++
		case it.Grid != nil:
			st.Tables++
		case it.Milestone != nil:
			st.RAG.Milestones[colour]++
		case r.ByPart && r.Published == rag.None:
			st.RAG.Measures["by_part"]++
		default:
			st.RAG.Measures[colour]++
		}
		st.Checks = append(st.Checks, checksOf(it, slices.Concat(r.Checks, across[it.Key()]), as)...)
		for _, login := range it.Officers {
			count(login, it)
		}
		if !b.Owned(it, rag.DateOf(now)) {
			count("", it)
		}
	}
	st.Officers = []officerCount{}
	for _, o := range b.Officers {
		if n := counts[o.Login]; n != nil {
			st.Officers = append(st.Officers, *n)
		}
	}
	if n := counts[""]; n != nil {
		st.Officers = append(st.Officers, *n)
	}
	return st
}

func (c *cli) printStatus(b *ppb.Book, st status, today ppb.Date) {
	c.say("%s. %s.", st.Council, st.Title)
	if b.SignOff == nil {
		c.say("%s (%s). Due %s, %s.\n", b.Plan.Quarter.Label(), b.Plan.Quarter.Months(), wording.Date(b.Plan.DueOn), wording.DaysLeft(st.DaysLeft))
	} else {
		c.say("%s (%s). %s %s\n", b.Plan.Quarter.Label(), b.Plan.Quarter.Months(), signedOffAs(b.SignOff), clean.Line(b.SignOff.Words()))
	}
	kinds := ppb.KindsOf(b)
	c.facts([][2]string{
		{"Items", c.counted(fmt.Sprint(st.Items), statesText(st.States, st.NotDue))},
		{"Measures", coloursText(st.RAG.Measures)},
		{"Milestones", coloursText(st.RAG.Milestones)},
		{"Texts", c.kindText(kinds[ppb.TextItem])},
		{"Tables", c.kindText(kinds[ppb.GridItem])},
	})
	if len(st.Officers) > 0 {
		c.head("Officers")
	}
	for _, o := range st.Officers {
		name, more := o.Name, ""
		switch {
		case o.Login == "":
			name = "(" + ppb.WithoutOwner + ")"
			if c.plain {
				name = wording.Capital(ppb.WithoutOwner)
			}
			if n := namedAll(b.Unowned(today)); n > 0 {
				more = fmt.Sprintf("; of these %d also above, with who is named", n)
			}
		case b.SignOff == nil && b.Officer(o.Login).Closed(today):
			more = "; " + b.Officer(o.Login).Left(today)
		}
		if states := statesText(o.States, o.NotDue) + more; c.plain {
			c.sayFact(name, c.counted(wording.Count(o.Items, "item"), states))
		} else {
			c.say("  %-24s %3d: %s", name, o.Items, states)
		}
	}
	if open := ppb.UnsettledOf(b); len(open) > 0 {
		c.head("Not decided for the public")
		for _, u := range open {
			c.say("  %s", clean.Line(wording.Sentence(u.Says)))
		}
	}
	c.printPoints(b, today)
	c.printChecks(b, st.Checks)
}

// namedAll is how many of these items somebody is named on, as a contributor or before they left.
func namedAll(items []*ppb.Item) (n int) {
	for _, it := range items {
		n += index(len(it.Officers) > 0)
	}
	return n
}

// printPoints prints what an open quarter has to be answered for, a line a kind; who is responsible for what stands above.
func (c *cli) printPoints(b *ppb.Book, today ppb.Date) {
	if b.SignOff != nil {
		return
	}
	refs := map[ppb.PointKind][]string{}
	for _, p := range ppb.Points(b, today) {
		refs[p.Kind] = append(refs[p.Kind], clean.Line(b.Names().Typed(p.Key)))
	}
	headed := false
	for _, kind := range ppb.PointKinds() {
		if len(refs[kind]) == 0 || kind.Settled() || kind == ppb.PointOwner {
			continue
		}
		if !headed {
			c.head("To be answered")
			headed = true
		}
		c.under(kind.Title(), strings.Join(slices.Compact(refs[kind]), ", "))
	}
}

func statesText(states map[string]int, notDue int) string {
	c := ppb.StateCount{NotDue: notDue}
	for s := range c.Of {
		c.Of[s] = states[ppb.State(s).String()]
	}
	return c.String()
}

// kindJSON is how far the items of a kind are.
type kindJSON struct {
	Items  int            `json:"items"`
	States map[string]int `json:"states"` // by state, each always there; with not_due all items
	NotDue int            `json:"not_due"`
}

// kindsJSON are the four kinds of item, each always there.
func kindsJSON(kinds [ppb.GridItem + 1]ppb.KindCount) map[string]kindJSON {
	out := map[string]kindJSON{}
	for kind, k := range kinds {
		is := kindJSON{Items: k.Total(), States: noStates(), NotDue: k.NotDue}
		for s, n := range k.Of {
			is.States[ppb.State(s).String()] = n
		}
		out[ppb.ItemKind(kind).String()] = is
	}
	return out
}

// counted is a number with what it is made of.
func (c *cli) counted(n, of string) string {
	if c.plain {
		return n + ". " + of
	}
	return n + ": " + of
}

// kindText is how many items there are of a kind, and how far they are; empty where there are none.
func (c *cli) kindText(k ppb.KindCount) string {
	if k.Total() == 0 {
		return ""
	}
	return c.counted(fmt.Sprint(k.Total()), k.String())
}

func coloursText(counts map[string]int) string {
	c := ppb.Colours{ByPart: counts["by_part"]}
	for s := range c.Of {
		c.Of[s] = counts[rag.Status(s).String()]
	}
	return c.String()
}
