package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
)

// planSection is a section of the report, as `plan show --sections --json` prints it. Fields are named as in sections.csv.
type planSection struct {
	Fields map[string]string `json:"fields"`
	Number string            `json:"number"` // as printed; empty: none
	Depth  int               `json:"depth"`  // below how many sections it stands
	Items  []string          `json:"items"`  // keys of the texts and tables that stand in it
}

// showSections prints the sections of the report in its order.
func (c *cli) showSections(cmd *cobra.Command, asJSON bool) error {
	return c.with(cmd, func(ctx context.Context, s *session) error {
		if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
			return err
		}
		book, err := s.store.Book(ctx, s.quarter)
		if err != nil {
			return err
		}
		out := []planSection{}
		add := func(ch *ppb.Chapter) {
			if _, is := ppb.SectionOf(book.Sections, ch.Code); !is {
				return // made for what the plan has no section for
			}
			one := planSection{Fields: intake.SectionCells(ch.Section), Number: ch.Number, Depth: ch.Depth, Items: []string{}}
			for _, p := range ch.Items {
				one.Items = append(one.Items, p.Key())
			}
			out = append(out, one)
		}
		ppb.EachChapter(book.Outline(), add)
		if asJSON {
			return data.WriteJSON(c.data(), out)
		}
		if len(out) == 0 {
			c.say("The plan of %s has no sections: its report is its objectives alone. `ppbtui plan add section` adds one.", s.quarter.Label())
			return nil
		}
		wide := 0
		for _, one := range out {
			wide = max(wide, len(one.Fields["code"]))
		}
		for _, one := range out {
			kind := strings.TrimSpace(one.Fields["kind"] + " " + one.Fields["about"])
			title := strings.TrimSpace(one.Number + " " + clean.Line(ppb.Filled(&book.Plan, one.Fields["title"])))
			in := strings.Repeat("  ", one.Depth)
			c.say("%-*s  %-24s %s%s", wide, one.Fields["code"], kind, in, title)
			if len(one.Items) > 0 {
				c.say("%-*s  %-24s %s  %s", wide, "", "", in, strings.Join(one.Items, ", "))
			}
		}
		return nil
	})
}
