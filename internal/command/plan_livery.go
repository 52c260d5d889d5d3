package command

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
)

const liveryHelp = "\n\nHow the report looks: --crest FILE, a PNG or an SVG, stands over its title, and --crest-alt says what it shows; the Word file " +
	"takes the styles of --template FILE, a .docx or .dotx. An empty one takes it away: --crest \"\". Over SSH the file comes on standard " +
	"input: --crest - --crest-name crest.svg. What is signed off keeps what it was signed off with."

// liveryFlags are those of how the report looks.
func liveryFlags(cmd *cobra.Command) {
	for _, f := range dressing() {
		cmd.Flags().String(f.name, "", f.says)
	}
}

type flagWords struct{ name, says string }

func dressing() []flagWords {
	return []flagWords{
		{"crest", "the crest over the title, a PNG or SVG file; - reads it from standard input; empty: none"},
		{"crest-name", "with --crest, what the file is called, where it is not the name that it has"},
		{"crest-alt", "what the crest shows, for who cannot see it"},
		{"template", "the Word file whose styles the report takes; - reads it from standard input; empty: none"},
		{"template-name", "with --template, what the file is called, where it is not the name that it has"},
	}
}

// dresses reports whether any of those flags is given.
func dresses(cmd *cobra.Command) bool {
	return slices.ContainsFunc(dressing(), func(f flagWords) bool { return cmd.Flags().Changed(f.name) })
}

// livery puts what those flags say into an edit of the plan.
func (c *cli) livery(cmd *cobra.Command, edit *ppb.PlanEdit) (err error) {
	flags := cmd.Flags()
	crest, template := flags.Lookup("crest"), flags.Lookup("template")
	if crest.Value.String() == "-" && template.Value.String() == "-" {
		return usage(cmd, "the crest and the template cannot both come on standard input: set one, then the other")
	}
	if edit.Livery.Crest, err = c.brought(cmd, "crest", "the plan"); err != nil {
		return err
	}
	if edit.Livery.Template, err = c.brought(cmd, "template", "the plan"); err != nil {
		return err
	}
	if alt := flags.Lookup("crest-alt"); alt.Changed {
		edit.Cells[string(ppb.FieldCrestAlt)] = alt.Value.String()
	}
	if crest.Changed && edit.Livery.Crest == nil {
		edit.Cells[string(ppb.FieldCrest)] = ""
	}
	if template.Changed && edit.Livery.Template == nil {
		edit.Cells[string(ppb.FieldTemplate)] = ""
	}
	return nil
}

// showWhole prints the plan's own fields.
func (c *cli) showWhole(cmd *cobra.Command, asJSON bool) error {
	return c.with(cmd, func(ctx context.Context, s *session) error {
		if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
			return err
		}
		held, err := s.store.Held(ctx, s.quarter)
		if err != nil {
			return err
		}
		cells := intake.PlanCells(&held.Plan)
		if asJSON {
			return data.WriteJSON(c.data(), map[string]any{"quarter": held.Plan.Quarter.String(), "fields": cells})
		}
		c.say("The plan of %s.\n", held.Plan.Quarter.Label())
		fields, _ := ppb.PlanFields(ppb.WholePlan)
		var facts [][2]string
		for _, f := range fields {
			facts = append(facts, [2]string{f.Label, cells[f.Name]})
		}
		c.planFacts(facts)
		return nil
	})
}
