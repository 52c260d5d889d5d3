package app_test

import (
	"bytes"
	"context"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/command"
	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// act is one thing that a person does, in the words of the command line, in keys, and as rows of a file. Whatever is left
// out there is no such way to do it.
type act struct {
	name   string
	key    string
	who    string
	args   []string
	keys   []string // texts are typed, <names> are keys
	rows   string   // of figures.csv, without the columns' names
	before func(*council)
	says   string // a sentence that every way answers with; empty: it is done
	want   ppb.Content
}

const figureColumns = "ref,part,period,raw,value,num,den\n"

var acts = []act{
	{
		name: "a count", key: "PED02 05", who: "pnadkarni", args: []string{"set", "PED02-05", "62"}, keys: []string{"62"},
		rows: "PED02 05,,2023-24-Q2,62,62,,\n", want: ppb.Content{"value": "62"},
	},
	{
		name: "a fraction", key: "PED03 03", who: "bravenhall", args: []string{"set", "PED03-03", "442/485"}, keys: []string{"442/485"},
		rows: "PED03 03,,2023-24-Q2,,,442,485\n", want: ppb.Content{"value": "442/485"},
	},
	{
		name: "parts", key: "PED02 11", who: "gtarrant", args: []string{"set", "PED02-11", "low=23 med=24 high=13"},
		keys: []string{"23", "<tab>", "24", "<tab>", "13"},
		rows: "PED02 11,low,2023-24-Q2,23,23,,\nPED02 11,med,2023-24-Q2,24,24,,\nPED02 11,high,2023-24-Q2,13,13,,\n",
		want: ppb.Content{"part:low": "23", "part:med": "24", "part:high": "13"},
	},
	{
		name: "what has two readings", key: "PED02 05", who: "pnadkarni", args: []string{"set", "PED02-05", "12 of 20"},
		keys: []string{"12 of 20"}, rows: "PED02 05,,2023-24-Q2,12 of 20,,,\n", says: `"12 of 20"`, want: ppb.Content{"value": "12 of 20"},
	},
	{
		name: "hidden characters", key: "PED02 05", who: "pnadkarni", args: []string{"set", "PED02-05", "--commentary", "Two\u200b sib\u202elings."},
		keys: []string{"<tab>", "Two\u200b sib\u202elings."}, want: ppb.Content{"commentary": "Two siblings."},
	},
	{
		name: "somebody else's", key: "PED02 05", who: "gtarrant", args: []string{"set", "PED02-05", "62"}, keys: []string{"62"},
		says: "is not one of your items: its officers, a lead or an administrator can change it",
	},
	{
		name: "what is sent", key: "PED02 05", who: "pnadkarni", args: []string{"set", "PED02-05", "63"}, keys: []string{"63"},
		rows: "PED02 05,,2023-24-Q2,63,63,,\n", before: (*council).sends,
		says: "is submitted: take it back before you change it, or ask the lead to return it",
		want: ppb.Content{"value": "62", "commentary": "More came."},
	},
	{
		name: "what is sent, to who decides on it", key: "PED02 05", who: "bravenhall", args: []string{"set", "PED02-05", "63"}, keys: []string{"63"},
		before: (*council).sends, says: "is submitted and yours to accept or to return: return it to have it changed",
		want: ppb.Content{"value": "62", "commentary": "More came."},
	},
	{
		name: "no value after one", key: "PED02 05", who: "pnadkarni", args: []string{"set", "PED02-05", "--none", "pending"},
		keys: []string{"<f6>", "<tab>", "<tab>", "<p>"}, before: func(c *council) {
			c.must(c.sets(ppb.FieldValue, "62"))
			c.must(c.sets(ppb.FieldFlags, "p"))
			c.must(c.sets(ppb.FieldAsOf, "2023-09-30"))
		}, want: ppb.Content{"none": "pending"},
	},
	{
		name: "no value of parts", key: "PED02 11", who: "gtarrant", args: []string{"set", "PED02-11", "--none", "pending"},
		keys: []string{"<f6>", "<tab>", "<tab>", "<p>"}, before: func(c *council) {
			_, err := c.st.Set(context.Background(), c.officer("gtarrant"), c.q, "PED02 11", map[ppb.Field]string{"part:low": "23", "part:med": "24"})
			c.must(err)
		}, want: ppb.Content{"none": "pending"},
	},
	{
		name: "a value after none", key: "PED02 05", who: "pnadkarni", args: []string{"set", "PED02-05", "62"}, keys: []string{"62"},
		before: func(c *council) {
			c.must(c.sets(ppb.FieldNone, "not_available"))
			c.must(c.sets(ppb.FieldPromised, "2024-01-31"))
			c.must(c.sets(ppb.FieldQualifier, "next quarter"))
		}, want: ppb.Content{"value": "62"},
	},
	{
		name: "a judgement withdrawn", key: "PED02 05", who: "pnadkarni", args: []string{"set", "PED02-05", "--rag", ""},
		keys: []string{"<f6>", "<tab>", "<tab>", "<tab>", "<tab>", "<home>", "<space>"}, before: func(c *council) {
			c.must(c.sets(ppb.FieldValue, "62"))
			c.must(c.sets(ppb.FieldRAG, "amber"))
			c.must(c.sets(ppb.FieldReason, "Better soon."))
		}, want: ppb.Content{"value": "62"},
	},
	{
		name: "send without a commentary", key: "PED02 05", who: "pnadkarni", args: []string{"submit", "PED02-05"}, keys: []string{"<f9>"},
		before: func(c *council) { c.must(c.sets(ppb.FieldValue, "62")) }, says: "Red needs a commentary", want: ppb.Content{"value": "62"},
	},
}

func (c *council) must(err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatal(err)
	}
}

func (c *council) officer(login string) ppb.Actor {
	o, err := c.st.Person(context.Background(), login)
	c.must(err)
	return ppb.Actor{Officer: o, Session: "test"}
}

func (c *council) sets(f ppb.Field, text string) error {
	_, err := c.st.Set(context.Background(), c.officer("pnadkarni"), c.q, "PED02 05", map[ppb.Field]string{f: text})
	return err
}

func (c *council) sends() {
	c.must(c.sets(ppb.FieldValue, "62"))
	c.must(c.sets(ppb.FieldCommentary, "More came."))
	_, err := c.st.Submit(context.Background(), c.officer("pnadkarni"), c.q, "PED02 05")
	c.must(err)
}

// The command line, the screen and an import do the same with the same act, and refuse it in the same words.
func TestOneActHasOneAnswer(t *testing.T) {
	for _, way := range []struct {
		name string
		do   func(*council, act) (content ppb.Content, answer string, there bool)
	}{
		{"the command line", (*council).byCommand}, {"the screen", (*council).byKeys}, {"an import", (*council).byFile},
	} {
		for _, a := range acts {
			t.Run(way.name+"/"+a.name, func(t *testing.T) {
				inCouncil(t, func(c *council) {
					if a.before != nil {
						a.before(c)
					}
					content, answer, there := way.do(c, a)
					switch {
					case !there:
					case !oneLine(answer, a.says):
						t.Errorf("it answers %q, without %q", answer, a.says)
					case content != nil && !content.Equal(a.want):
						t.Errorf("it is %v, want %v", content, a.want)
					}
				})
			})
		}
	}
}

var spaces = regexp.MustCompile(`[\s─]+`)

// oneLine reports whether a sentence stands in a text, wherever that breaks its lines.
func oneLine(text, sentence string) bool {
	return strings.Contains(spaces.ReplaceAllString(text, " "), sentence)
}

// stored is what the entry holds; what nobody chose, the as-of date of an import, is left out.
func (c *council) stored(key string) ppb.Content {
	_, it, err := c.st.Item(context.Background(), c.q, key)
	c.must(err)
	return it.Entry.Content.With(ppb.FieldAsOf, "")
}

func (c *council) byCommand(a act) (ppb.Content, string, bool) {
	var out, errs bytes.Buffer
	code := command.Run(context.Background(), command.Deps{
		In: strings.NewReader(""), Out: &out, Err: &errs, Clock: c.now,
		Remote: &command.Remote{Store: c.st, Person: c.officer(a.who).Officer, Session: "test"},
	}, a.args)
	if (code != 0) != (a.says != "") {
		c.t.Errorf("exit code %d: %s%s", code, &out, &errs)
	}
	if a.says != "" && a.before == nil {
		return nil, errs.String(), true // refused at once: a command keeps no draft
	}
	return c.stored(a.key), errs.String(), true
}

// byKeys types on the item's page and leaves it, which commits; where that is refused, what was typed is in the draft.
func (c *council) byKeys(a act) (ppb.Content, string, bool) {
	d := c.sit("A", c.officer(a.who).Officer, a.key)
	defer d.leave()
	for _, k := range a.keys {
		if name, key := strings.CutPrefix(k, "<"); key {
			d.press(uitest.Key(d.t, strings.TrimSuffix(name, ">")))
			continue
		}
		d.send(tea.PasteMsg{Content: k})
		d.settle()
	}
	time.Sleep(2 * time.Second)
	d.settle()
	answer := ansi.Strip(d.m.View().Content)
	d.press(uitest.Key(d.t, "esc"))
	return c.stored(a.key), answer, true
}

func (c *council) byFile(a act) (ppb.Content, string, bool) {
	if a.rows == "" {
		return nil, "", false
	}
	files := fstest.MapFS{"figures.csv": &fstest.MapFile{Data: []byte(figureColumns + a.rows)}}
	read, err := intake.Read(files, func(q ppb.Quarter) (*ppb.Book, error) { return c.st.Book(context.Background(), c.q) })
	c.must(err)
	root := c.officer("root")
	did, err := c.st.Import(context.Background(), root, read.Plan, false)
	c.must(err)
	var answer strings.Builder
	for _, l := range did.Lines {
		answer.WriteString(l.Why + "\n")
	}
	plan, it, err := c.st.Item(context.Background(), c.q, a.key)
	c.must(err)
	for _, p := range ppb.Read(plan, it, it.Entry.Content).Problems {
		answer.WriteString(p.Text + "\n")
	}
	return c.stored(a.key), answer.String(), true
}
