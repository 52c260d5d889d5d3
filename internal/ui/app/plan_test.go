package app_test

import (
	"bytes"
	"context"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/command"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// planAct is a change of the plan, in the words of the command line and on the screen: the key of an item's page that opens
// its form, and what is typed into which box.
type planAct struct {
	name  string
	key   string
	args  []string
	open  string
	boxes [][2]string
	says  string // at a box of the form, and on the command line; empty: it is done
}

var approved = []string{"--approved-by", "the Board", "--on", "2023-10-02", "--reason", "demand grew"}

var approvedBoxes = [][2]string{{"Approved by", "the Board"}, {"On", "2 Oct 2023"}, {"Reason", "demand grew"}}

var planActs = []planAct{
	{name: "a target by an officer", key: "PED02 05", args: []string{"plan", "target", "PED02-05", "60", "--approved-by", "Priya Nadkarni", "--on", "2023-10-02", "--reason", "easier"},
		open: "t", boxes: [][2]string{{"Value", "60"}, {"Approved by", "Priya Nadkarni"}, {"On", "2 Oct 2023"}, {"Reason", "easier"}}, says: "is an officer of it and cannot approve that"},
	{name: "a target confirmed", key: "PED02 05", args: append([]string{"plan", "target", "PED02-05", "68"}, approved...), open: "t", boxes: approvedBoxes},
	{name: "a target", key: "PED02 05", args: append([]string{"plan", "target", "PED02-05", "60"}, approved...), open: "t", boxes: append([][2]string{{"Value", "60"}}, approvedBoxes...)},
	{name: "a definition", key: "PED02 05", args: []string{"plan", "set", "PED02-05", "definition=Since April.", "--reason", "clearer"}, open: "e", boxes: [][2]string{{"Definition", "Since April."}, {"Reason", "clearer"}}},
	{name: "no label", key: "PED02 03", args: []string{"plan", "set", "PED02-03/total", "label=", "--reason", "clearer"}, open: "p <down> <enter>", boxes: [][2]string{{"Label", ""}, {"Reason", "clearer"}}, says: "label"},
	{name: "a due date", key: "PED01a", args: append([]string{"plan", "set", "PED01a", "due=2024-04-30"}, approved...), open: "d", boxes: append([][2]string{{"Due date", "30/4/2024"}}, approvedBoxes...)},
	{name: "retired", key: "PED01a", args: []string{"plan", "retire", "PED01a", "--from", "2023-24-Q3", "--reason", "merged"}, open: "r", boxes: [][2]string{{"Reason", "merged"}}},
	{name: "brought back", key: "PED01a", args: []string{"plan", "restore", "PED01a", "--reason", "not merged"}, open: "b", boxes: [][2]string{{"Reason", "not merged"}}},
	{name: "a part", key: "PED02 03", args: []string{"plan", "set", "PED02-03/total", "label=All", "--reason", "clearer"}, open: "p <down> <enter>", boxes: [][2]string{{"Label", "All"}, {"Reason", "clearer"}}},
}

// The screen changes the plan as the command line does, with the same approvals, and refuses what it refuses. The acts follow
// each other, in one file by command and in another on the screen.
func TestOneChangeOfThePlanHasOneAnswer(t *testing.T) {
	was, byCommand := make([]ppb.Item, len(planActs)), make([]ppb.Item, len(planActs))
	inCouncil(t, func(c *council) {
		for i, a := range planActs {
			was[i] = c.inPlan(a.key)
			if _, errs := c.commands(a.args); !strings.Contains(errs, a.says) || (errs == "") != (a.says == "") {
				t.Errorf("%s: the command says %q, without %q", a.name, errs, a.says)
			}
			byCommand[i] = c.inPlan(a.key)
		}
	})
	inCouncil(t, func(c *council) {
		for i, a := range planActs {
			c.changes(a)
			byKeys := c.inPlan(a.key)
			if !reflect.DeepEqual(byCommand[i], byKeys) {
				t.Errorf("%s: by command %+v %+v %+v\non the screen %+v %+v %+v", a.name, byCommand[i].Measure, byCommand[i].Milestone, byCommand[i].Retires,
					byKeys.Measure, byKeys.Milestone, byKeys.Retires)
			}
			if done := !reflect.DeepEqual(was[i], byKeys); done != (a.says == "") {
				t.Errorf("%s: changed: %v, it says %q", a.name, done, a.says)
			}
		}
	})
}

// inPlan is an item as the plan holds it.
func (c *council) inPlan(key string) ppb.Item {
	held, err := c.st.Held(context.Background(), c.q)
	c.must(err)
	it := *held.Item(key)
	it.Entry, it.Last = ppb.Entry{}, nil
	return it
}

func (c *council) commands(args []string) (out, errs string) {
	var o, e bytes.Buffer
	command.Run(context.Background(), command.Deps{
		In: strings.NewReader(""), Out: &o, Err: &e, Clock: c.now,
		Remote: &command.Remote{Store: c.st, Person: c.officer("bravenhall").Officer, Session: "test"},
	}, args)
	return o.String(), e.String()
}

// changes goes from the item's entry to its plan, fills the form, checks it and saves.
func (c *council) changes(a planAct) {
	d := c.sit("A", c.officer("bravenhall").Officer, a.key)
	defer d.leave()
	d.keys("<f2>")
	for _, r := range "plan says of this" {
		d.press(uitest.TypedKey(r))
	}
	d.keys("<enter>")
	time.Sleep(time.Second) // a second Enter is one of its own
	d.keys(a.open)
	for _, b := range a.boxes {
		d.goTo(b[0])
		for range 12 { // of a text of several lines, too
			d.keys("<ctrl+u> <backspace>")
		}
		for _, r := range b[1] {
			d.press(uitest.TypedKey(r))
		}
	}
	time.Sleep(time.Second)
	d.keys("<f9>")
	if seen := ansi.Strip(d.m.View().Content); a.says != "" {
		if !oneLine(seen, a.says) {
			d.t.Errorf("it does not say %q:\n%s", a.says, seen)
		}
		return
	}
	d.keys("<f9>")
	if seen := ansi.Strip(d.m.View().Content); !strings.Contains(seen, "Saved for Quarter 2, 2023/24.") {
		d.t.Errorf("not saved:\n%s", seen)
	}
}

// keys are pressed by their names, in brackets where they are longer than a letter.
func (d *desk) keys(names string) {
	for _, name := range strings.Fields(names) {
		d.press(uitest.Key(d.t, strings.Trim(name, "<>")))
	}
}

// goTo goes to a box of a form by its label.
func (d *desk) goTo(label string) {
	for range 40 {
		v := d.m.View()
		lines := strings.Split(ansi.Strip(v.Content), "\n")
		for y := v.Cursor.Y; y > 0; y-- { // a text of several lines has its label on the first
			if strings.HasPrefix(lines[y], " "+label+" ") {
				return
			}
			if !strings.HasPrefix(lines[y], "   ") {
				break
			}
		}
		d.keys("<tab>")
	}
	d.t.Fatalf("there is no box %q:\n%s", label, ansi.Strip(d.m.View().Content))
}
