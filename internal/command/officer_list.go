package command

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// officersSchema names the form of `officer list --json`.
const officersSchema = "ppbtui/officers/1"

// officers are the people. Their JSON names are stable.
type officers struct {
	Schema   string        `json:"schema"`
	Quarter  string        `json:"quarter"` // of the items; empty before the first import
	Officers []officerJSON `json:"officers"`
}

type officerJSON struct {
	Login      string       `json:"login"`
	Name       string       `json:"name"`
	Post       string       `json:"post"`
	Role       string       `json:"role"`
	Department string       `json:"department"`
	Mail       string       `json:"mail"`
	ClosedOn   string       `json:"closed_on"` // from the start of this day nobody signs in as them; empty: never
	Closed     bool         `json:"closed"`    // that day has come
	Items      int          `json:"items"`     // they are named on, in the quarter
	Keys       int          `json:"keys"`      // that let them in
	Deputies   []deputyJSON `json:"deputies"`  // who stand in for them, today or later
}

type deputyJSON struct {
	Login string `json:"login"`
	From  string `json:"from"`
	Until string `json:"until"` // the last day
	Now   bool   `json:"now"`   // today is one of the days
}

func (c *cli) officerListCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "list", Short: "Print who is registered", Args: none,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
					return err
				}
				people, all, err := c.officers(ctx, s)
				switch {
				case err != nil:
					return err
				case asJSON:
					return data.WriteJSON(c.data(), all)
				}
				c.printOfficers(people, all, rag.DateOf(s.clock()))
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// officers are all people, as they are registered and as they are printed.
func (c *cli) officers(ctx context.Context, s *session) (people []ppb.Officer, out officers, err error) {
	out = officers{Schema: officersSchema, Officers: []officerJSON{}}
	if people, err = s.store.People(ctx); err != nil {
		return nil, out, err
	}
	keys, err := s.store.Keys(ctx, "")
	if err != nil {
		return nil, out, err
	}
	deputies, err := s.store.Deputies(ctx)
	if err != nil {
		return nil, out, err
	}
	book, err := heldBook(ctx, s, ppb.Quarter{})
	if err != nil {
		return nil, out, err
	}
	if book != nil {
		out.Quarter = book.Plan.Quarter.String()
	}
	today := rag.DateOf(s.clock())
	for _, p := range people {
		o := officerJSON{
			Login: clean.Line(p.Login), Name: clean.Line(p.Name), Post: clean.Line(p.Post), Role: p.Role.String(), Department: clean.Line(p.Department),
			Mail: clean.Line(p.Mail), ClosedOn: p.ClosedOn.String(), Closed: p.Closed(today), Deputies: []deputyJSON{},
		}
		for _, k := range keys {
			if k.Login == p.Login {
				o.Keys++
			}
		}
		if book != nil {
			o.Items = len(book.Mine(p.Login))
		}
		for _, d := range deputies {
			if d.For == p.Login && d.Until.Compare(today) >= 0 {
				o.Deputies = append(o.Deputies, deputyJSON{clean.Line(d.Login), d.From.String(), d.Until.String(), d.On(today)})
			}
		}
		out.Officers = append(out.Officers, o)
	}
	return people, out, nil
}

// printOfficers prints a line a person: login, name, role with department, items, keys, and what else there is to say.
func (c *cli) printOfficers(people []ppb.Officer, all officers, today ppb.Date) {
	width := [5]int{}
	rows := make([][5]string, len(all.Officers))
	for i, o := range all.Officers {
		rows[i] = [5]string{o.Login, o.Name, wording.Joined(o.Role, o.Department), wording.Count(o.Items, "item"), keysText(o.Keys)}
		for j := range width {
			width[j] = max(width[j], len([]rune(rows[i][j])))
		}
	}
	for i, r := range rows {
		more := []string{people[i].Left(today)}
		for _, d := range all.Officers[i].Deputies {
			more = append(more, "deputy "+d.Login+" from "+d.From+" until "+d.Until)
		}
		line := []string{}
		for j, cell := range r {
			line = append(line, cell+strings.Repeat(" ", width[j]-len([]rune(cell))))
		}
		line = append(line, strings.Join(slices.DeleteFunc(more, func(s string) bool { return s == "" }), "; "))
		c.say("%s", strings.TrimRight(strings.Join(line, "  "), " "))
	}
}

func keysText(n int) string {
	if n == 0 {
		return "no key"
	}
	return wording.Count(n, "key")
}

// unowned are the items of a person that are without an owner on a day, in the newest quarter; none where that is signed off.
func unowned(ctx context.Context, s *session, login string, on ppb.Date) (keys []string, err error) {
	book, err := heldBook(ctx, s, ppb.Quarter{})
	if err != nil || book == nil {
		return nil, err
	}
	for _, it := range book.Unowned(on) {
		if it.AssignedTo(login) {
			keys = append(keys, it.Key())
		}
	}
	return keys, nil
}

// loginOf is what an argument names, which has to be somebody's login.
func loginOf(ctx context.Context, s *session, login string) (ppb.Officer, error) {
	o, err := s.store.Person(ctx, login)
	if !errors.Is(err, ppb.ErrNotFound) {
		return o, err
	}
	people, err := s.store.People(ctx)
	if err != nil {
		return o, err
	}
	return o, ppb.NoPerson(people, login)
}
