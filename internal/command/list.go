package command

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
	"ppbtui/internal/ui/component/text"
)

// listSchema names the form of `list --json`.
const listSchema = "ppbtui/list/1"

// list is a quarter's items, in the order of the report. Its JSON names are stable.
type list struct {
	Schema  string   `json:"schema"`
	Quarter string   `json:"quarter"`
	State   string   `json:"state"` // "open" or "signed_off"
	DueOn   string   `json:"due_on"`
	Items   []listed `json:"items"`
}

// listed is one item.
type listed struct {
	Ref      string   `json:"ref"` // as it can be typed
	Key      string   `json:"key"`
	Kind     string   `json:"kind"` // measure, milestone, text or table
	Title    string   `json:"title"`
	State    string   `json:"state"`
	RAG      string   `json:"rag"`     // as published; by_part where there is none for the whole; "" of a text or a table
	Travel   string   `json:"travel"`  // "" of all but a measure
	Section  string   `json:"section"` // that a text or a table stands in; else ""
	Holds    string   `json:"holds"`   // how long a text is, how far a table is filled in; else ""
	Due      *string  `json:"due"`     // of a milestone
	Officers []string `json:"officers"`
	Working  []string `json:"working"` // names of those who are at it now
	Changed  string   `json:"changed"` // why what was sent reads differently since
	NeedsMe  bool     `json:"needs_me"`

	of *ppb.Item
}

func (c *cli) listCommand() *cobra.Command {
	var asJSON, mine, needsMe bool
	var kind string
	cmd := &cobra.Command{
		Use: "list", Short: "Print the items of the quarter, a line each", GroupID: groupRead, Args: none,
		Example: "# what still needs me\nppbtui list --needs-me\n# everything, for a program\nppbtui list --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if kind != "" && !slices.Contains(ppb.ItemKinds(), kind) {
				return usage(cmd, "there is no kind %q: use one of %s", kind, strings.Join(ppb.ItemKinds(), ", "))
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				book, err := s.book(ctx)
				if err != nil {
					return err
				}
				book = book.WorkedOn(s.actor)
				today := rag.DateOf(s.clock())
				wanted := func(it *ppb.Item) bool {
					return (kind == "" || it.Kind().String() == kind) && (!mine || it.AssignedTo(s.actor.Login)) &&
						(!needsMe || book.NeedsLook(s.actor, it, today))
				}
				if asJSON {
					return data.WriteJSON(c.data(), listOf(book, s.actor, today, wanted))
				}
				items := listOf(book, s.actor, today, wanted)
				switch {
				case len(items.Items) == 0:
					c.say("No item of %s is among them.", book.Plan.Quarter.Label())
				case c.plain:
					c.sayList(book, items, today)
				default:
					c.printList(book, items, today)
				}
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	c.inPlain(cmd)
	cmd.Flags().StringVar(&kind, "kind", "", "only items of a kind: "+strings.Join(ppb.ItemKinds(), ", "))
	c.completes(cmd, "kind", cobra.FixedCompletions(ppb.ItemKinds(), cobra.ShellCompDirectiveNoFileComp))
	cmd.Flags().BoolVar(&mine, "mine", false, "only items that you are an officer of")
	cmd.Flags().BoolVar(&needsMe, "needs-me", false, "only what waits for you: to do, in progress, returned, to decide on, changed since it was sent, "+
		"or to be seen to without an owner")
	return cmd
}

func listOf(b *ppb.Book, a ppb.Actor, today ppb.Date, wanted func(*ppb.Item) bool) list {
	out := list{Schema: listSchema, Quarter: b.Plan.Quarter.String(), State: "open", DueOn: b.Plan.DueOn.String(), Items: []listed{}}
	if b.SignOff != nil {
		out.State = "signed_off"
	}
	names := b.Names()
	for _, it := range b.Items {
		if !wanted(it) {
			continue
		}
		r := b.Unchecked(it)
		l := listed{
			Ref: clean.Line(names.Typed(it.Key())), Key: clean.Line(it.Key()), Kind: it.Kind().String(), Title: clean.Line(b.TitleOf(it)),
			State: it.Entry.State.String(), RAG: r.Shown(), Officers: []string{}, Working: []string{},
			Changed: clean.Line(it.Entry.Reread), NeedsMe: b.NeedsLook(a, it, today), of: it,
		}
		switch {
		case !it.Rated():
			l.RAG, l.Section, l.Holds = "", clean.Line(it.Objective()), r.Sentence
		case it.Milestone != nil:
			if d := it.Milestone.Due; !d.IsZero() {
				due := d.String()
				l.Due = &due
			}
		case r.ByPart && r.Published == rag.None:
			l.RAG = "by_part"
			fallthrough
		default:
			l.Travel = r.Travel.Direction.String()
		}
		for _, login := range it.Officers {
			l.Officers = append(l.Officers, clean.Line(login))
		}
		for _, name := range it.Working {
			l.Working = append(l.Working, clean.Line(name))
		}
		out.Items = append(out.Items, l)
	}
	return out
}

// mostTitle is the widest column of titles: a longer one moves what stands behind it.
const mostTitle = 48

// printList prints a line an item.
func (c *cli) printList(b *ppb.Book, l list, today ppb.Date) {
	ref, title := 0, 0
	for i := range l.Items {
		ref = max(ref, text.Width(l.Items[i].Ref))
		title = max(title, min(text.Width(l.Items[i].Title), mostTitle))
	}
	for i := range l.Items {
		it := &l.Items[i]
		state, _ := ppb.ParseState(it.State)
		c.say("%s", strings.TrimRight(strings.Join([]string{
			text.Pad(it.Ref, ref), text.Pad(it.Title, title), text.Pad(state.Label(), len("In progress")),
			text.Pad(it.mark(), len("By part")), text.Pad(it.Travel, len("better")), it.behind(b, today),
		}, "  "), " "))
	}
}

// mark is the colour, or of what has none the kind.
func (it *listed) mark() string {
	if !it.of.Rated() {
		return wording.Capital(it.Kind)
	}
	return strings.ReplaceAll(wording.Capital(it.RAG), "_", " ")
}

// behind is what only some have: when it is due, how much there is of it, whose it is, who works on it, what was changed.
func (it *listed) behind(b *ppb.Book, today ppb.Date) string {
	due := it.Holds
	if it.Due != nil {
		due = "due " + wording.Date(it.of.Milestone.Due)
	}
	whose := clean.Line(b.OfficersText(it.of, today))
	out := wording.Joined(due, whose)
	if len(it.Working) > 0 {
		out += "; working on it now: " + strings.Join(it.Working, ", ")
	}
	if it.Changed != "" {
		out += "; changed since it was sent"
	}
	return out
}
