package command

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

const setLong = "Enters what is known of an item and prints what it says now: of a measure or milestone the value, the colour with its " +
	"reason, and the direction of travel; of a text how long it is, of a table how far it is filled in and what its sums say. What is not named stays as it is. An empty value clears a box: --commentary \"\".\n\n" +
	"REF is the ref or key of the item: PED02-05, PED0205 and \"PED02 05\" (also as two words) are the same. VALUE is a " +
	"number as it would be typed on the screen, also negative or a fraction (442/485). A measure with parts takes one part " +
	"at a time (REF/PART), or all on one line: map=400 pre_map=49. Of a part whose number did not come it takes \"not supplied\", and of one that is none " +
	"\"not applicable\".\n\n" +
	"A value that cannot be read with certainty is refused, and nothing is written."

const setExample = `ppbtui set PED02-05 62
ppbtui set PED05-01 442/485 --flag p --as-of 2023-09-30
ppbtui set PED03-01 --month july=46 --month august=64 --month september=73
ppbtui set PED05-01 442/485 --as-of 2023-09-30 --den-as-of 2023-08-31
ppbtui set PED01-01/map 400
ppbtui set PED02-05 --commentary - < words.txt
ppbtui set PED04-01 --rag amber --reason "Better than a year ago; too early to say"
ppbtui set PED04-09 --none not_available --promised 2024-01-31
ppbtui set PED04-09 --none not_available --qualifier "Collected once a year, after the annual return"
ppbtui set PED04a --status in_progress --forecast 2024-03-31 --rag red
ppbtui set KD-01 --title "School attendance" --text - < words.txt
ppbtui set FIN-EIP --file outturn.docx --text "Spend by line, and a chart of the year"
ppbtui set REV-EIP --cell employees.actual=3,676 --cell premises.actual=12
ppbtui set PED02-05 --compare 2022-23-Q2=76 --source "Annual return, table 3"`

// box is a flag of set that fills one box of the entry.
type box struct {
	flag  string
	field ppb.Field
	usage string
}

var boxes = []box{
	{"commentary", ppb.FieldCommentary, "commentary; - reads it from standard input; lines such as | Grade | Q3 | Q4 | are printed as a table"},
	{"same-as", ppb.FieldSameAs, "item whose commentary stands for this one's, too: printed as As PED02 05"},
	{"rag", ppb.FieldRAG, "publish this RAG: green, amber, red, none, or refer: no colour but the words refer to comment"},
	{"reason", ppb.FieldReason, "why the published RAG is not the computed one"},
	{"flag", ppb.FieldFlags, "letters behind the value: p, e, f, r, b, such as p,e"},
	{"as-of", ppb.FieldAsOf, "date of the value"},
	{"den-as-of", ppb.FieldDenAsOf, "date of the denominator of a fraction, where it is of another day"},
	{"none", ppb.FieldNone, "why there is no value: " + noneChoices()},
	{"promised", ppb.FieldPromised, "date a value that is not available is promised for; without one --qualifier says why"},
	{"qualifier", ppb.FieldQualifier, "short printed note on the value"},
	{"printed", ppb.FieldPrinted, "the figure as it is printed elsewhere, kept word for word beside the value"},
	{"travel", ppb.FieldTravel, "publish this direction of travel: better, same, worse or n/a"},
	{"travel-reason", ppb.FieldTravelWhy, "why the published direction is not the computed one"},
	{"text", ppb.FieldCommentary, "the words of a text, the same as --commentary; - reads them from standard input"},
	{"title", ppb.FieldTitle, "of a text, the title it is printed under this quarter; empty: that of the plan"},
	{"file", ppb.FieldFile, "of an attachment: the file that goes with it; - reads it from standard input, see --file-name; empty: none"},
	{"status", ppb.FieldStatus, "of a milestone: not_started, in_progress, complete, paused, stopped"},
	{"forecast", ppb.FieldForecast, "date a milestone is expected to be reached"},
}

func (c *cli) setCommand() *cobra.Command {
	var compare, source string
	cmd := &cobra.Command{
		Use: "set REF [VALUE]", Short: "Enter a value, commentary and what goes with them", GroupID: groupEntry,
		Long: setLong, Example: setExample, Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				return c.set(ctx, cmd, s, unshield(args), compare, source)
			})
		},
	}
	for _, b := range boxes {
		cmd.Flags().String(b.flag, "", b.usage)
	}
	cmd.Flags().String("file-name", "", "with --file, what the file is called, where it is not the name that it has")
	cmd.Flags().StringArray("month", nil, "of a figure that is given for each month: a month's number, as january=46 or 1=46; once for each month")
	cmd.Flags().StringArray("cell", nil, "of a table: a cell, as ROW.COLUMN=TEXT; once for each cell; an empty TEXT clears it")
	cmd.Flags().StringVar(&compare, "compare", "", "an earlier figure, as PERIOD=VALUE: 2022-23-Q2=76; an empty VALUE removes the one from that source")
	cmd.Flags().StringVar(&source, "source", "", "where the earlier figure comes from")
	c.completeBoxes(cmd)
	return cmd
}

func (c *cli) set(ctx context.Context, cmd *cobra.Command, s *session, args []string, compare, source string) error {
	names, err := s.store.Names(ctx, s.quarter, args...)
	if err != nil {
		return err
	}
	key, part, value, err := split(names, args)
	if err != nil {
		return err
	}
	_, it, err := s.store.Item(ctx, s.quarter, key)
	if err != nil {
		return err
	}
	if (compare == "") != (source == "") {
		return usage(cmd, "--compare and --source go together: an earlier figure needs its source")
	}
	changes, err := c.changes(cmd, it, part, strings.Join(value, " "), len(value) > 0)
	if err != nil {
		return err
	}
	if compare != "" && len(value) > 0 {
		return usage(cmd, "--compare states an earlier figure: leave the value %q out", strings.Join(value, " "))
	}
	if err := c.sameAs(ctx, s, it, changes); err != nil {
		return err
	}
	up, err := c.upload(cmd, it)
	if err != nil {
		return err
	}
	if len(changes) == 0 && compare == "" && up == nil {
		return usage(cmd, "there is nothing to set: name a value or a flag")
	}
	if compare != "" {
		row, err := compareRow(cmd, it, part, compare, c.tidied(clean.Typed(source)))
		if err != nil {
			return err
		}
		if err := s.store.Compare(ctx, s.actor, s.quarter, it.Key(), row); err != nil {
			return err
		}
	}
	switch {
	case up != nil:
		_, err = s.store.Attach(ctx, s.actor, s.quarter, it.Key(), *up, changes)
	case len(changes) > 0:
		_, err = s.store.Set(ctx, s.actor, s.quarter, it.Key(), changes)
	}
	if err != nil {
		return err
	}
	plan, now, checks, err := s.withChecks(ctx, it.Key())
	if err != nil {
		return err
	}
	c.saysRemoved(c.removed)
	c.saysCleared(it, it.Entry.Content, now.Entry.Content)
	c.saysNow(plan, now, checks, s.nameOf(ctx))
	return nil
}

func noneChoices() string {
	var out []string
	for _, r := range ppb.NoneReasons() {
		out = append(out, string(r))
	}
	return strings.Join(out, ", ")
}

// saysCleared names what was held before a change and no longer is.
func (c *cli) saysCleared(it *ppb.Item, before, after ppb.Content) {
	fields := it.Fields()
	if !slices.Contains(fields, ppb.FieldValue) {
		fields = append(fields, ppb.FieldValue) // of parts on one line
	}
	for _, f := range fields {
		was := before[f]
		if was == "" || after[f] != "" {
			continue
		}
		spec, _ := f.Spec()
		spec.Label = clean.Line(it.BoxLabel(f))
		words := clean.Line(spec.Kind.Words(was, it.Entry.Quarter))
		switch spec.Kind {
		case ppb.KindWords:
			c.say("The %s was cleared; it had %s.", spec.Label, wording.Count(ppb.Words(was), "word"))
		case ppb.KindNone:
			c.say("The %s, %s, was cleared.", spec.Label, words)
		case ppb.KindLine, ppb.KindFile:
			c.say("The %s, %q, was cleared.", spec.Label, words)
		case ppb.KindFlags:
			c.say("The %s %s were cleared.", spec.Label, clean.Line(was))
		default:
			c.say("The %s %s was cleared.", spec.Label, words)
		}
	}
}

// changes are the boxes that a command line fills, by field.
func (c *cli) changes(cmd *cobra.Command, it *ppb.Item, part, value string, valued bool) (map[ppb.Field]string, error) {
	out := map[ppb.Field]string{}
	for _, b := range boxes {
		f := cmd.Flags().Lookup(b.flag)
		if !f.Changed {
			continue
		}
		text := f.Value.String()
		if b.field == ppb.FieldFile && text != "" {
			continue // see upload
		}
		if _, twice := out[b.field]; twice {
			return nil, usage(cmd, "--text and --commentary are the same box: give one")
		}
		if b.flag == "text" && it.Text == nil {
			return nil, fmt.Errorf("%s is a %s and no text: use --commentary", it.Key(), it.Kind())
		}
		if b.field == ppb.FieldCommentary {
			var err error
			if text, err = c.commentary(it, text); err != nil {
				return nil, err
			}
		}
		if b.field == ppb.FieldNone && text != "" && !ppb.NoneReason(text).Valid() {
			return nil, usage(cmd, "there is no reason %q for no value: use one of %s", text, noneChoices())
		}
		out[b.field] = c.tidied(ppb.CleanBox(b.field, text))
	}
	months, err := c.months(cmd, it, part)
	if err != nil {
		return nil, err
	}
	maps.Copy(out, months)
	cells, err := c.cells(cmd, it)
	if err != nil {
		return nil, err
	}
	maps.Copy(out, cells)
	if part != "" && it.Measure == nil {
		return nil, fmt.Errorf("%s is a %s and has no parts", it.Key(), it.Kind())
	}
	if part != "" {
		if _, ok := it.Measure.Part(part); !ok {
			return nil, &ppb.NotFoundError{What: "part of " + it.Key() + " called", Ref: part, Similar: partCodes(it.Measure)}
		}
	}
	if valued {
		if err := setValue(out, it, part, c.tidied(ppb.CleanBox(ppb.FieldValue, value))); err != nil {
			return nil, err
		}
	} else if part != "" && len(months) == 0 && cmd.Flags().Lookup("compare").Value.String() == "" {
		return nil, usage(cmd, "say the value of the part: ppbtui set %s/%s VALUE", strings.ReplaceAll(it.Key(), " ", "-"), part)
	}
	return out, nil
}
