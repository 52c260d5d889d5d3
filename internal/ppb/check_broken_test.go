package ppb

import (
	"strings"
	"testing"
)

// A rule that breaks down is a warning in the place of what it said, and the others are asked.
func TestARuleThatBreaksDown(t *testing.T) {
	half := CheckRule{Name: "half", Reads: ReadsFigures, entry: func(c *checker) {
		c.warn("", "said")
		panic("now")
	}}
	p, it := answering("12444", "")
	checks := checksBy([]*CheckRule{&half, &ruleStale}, newReader(p, it, it.Entry.Content, Before{}))
	if len(checks) != 2 || checks[0] != (Check{Rule: checkFailed, Message: "the check half failed on this item: tell who looks after ppbtui"}) || checks[1].Rule != "stale" {
		t.Errorf("%v", checks)
	}
	if checks[0].Severity() != Blocks || checks[0].Box(it) != "" {
		t.Errorf("%+v", checks[0].Of())
	}
	r := Reading{Checks: checks}
	if _, err := AnswerCheck(it, &r, officer("ann", RoleOfficer), checkFailed, "No."); err == nil || !strings.Contains(err.Error(), "no answer helps") {
		t.Error(err)
	}
	it.Officers = nil
	whole := CheckRule{Name: "whole", Reads: ReadsBook, book: func(c *bookChecker) {
		c.warn(c.items[0], "said")
		panic("now")
	}}
	b := &Book{Plan: *p, Items: []*Item{it}}
	c := bookChecker{p: &b.Plan, items: b.Items, names: b.Names().All(), officer: b.Officer}
	got := c.check([]*CheckRule{&ruleNoOfficer, &whole, &ruleDuplicateRef})["M1"]
	if len(got) != 2 || got[0].Rule != "no_officer" || got[1].Rule != checkFailed {
		t.Errorf("%v", got)
	}
}

// Nobody signs off what a check broke down on.
func TestABrokenCheckKeepsAQuarterOpen(t *testing.T) {
	p, it := answering("12445", "")
	it.Entry.State = Accepted
	b := &Book{Plan: *p, Items: []*Item{it}}
	now := p.Quarter.End().AddDays(9).Time()
	if _, err := Sign(b, officer("lea", RoleLead), "", Quarter{}, now); err != nil {
		t.Fatal(err)
	}
	b = &Book{Plan: *p, Items: []*Item{it}}
	r := Read(p, it, it.Entry.Content)
	r.Checks = append(r.Checks, broken(&ruleStale))
	b.saysOf(it).reading.get(func() Reading { return r })
	_, err := Sign(b, officer("lea", RoleLead), "", Quarter{}, now)
	if err == nil || !strings.Contains(err.Error(), "M1: the check stale failed on this item") {
		t.Error(err)
	}
}

// A cause is said in the place of what follows from it, of the same part alone.
func TestACauseHushesWhatFollows(t *testing.T) {
	says := func(name string, hushes []string, parts ...string) *CheckRule {
		return &CheckRule{Name: name, Reads: ReadsFigures, Hushes: hushes, entry: func(c *checker) {
			for _, part := range parts {
				c.warn(part, "%s", name)
			}
		}}
	}
	p, it := answering("12445", "")
	var got []string
	for _, c := range checksBy([]*CheckRule{says("after", nil, "", "a", "b"), says("cause", []string{"after", "other"}, "", "b"), says("silent", []string{"cause"})},
		newReader(p, it, it.Entry.Content, Before{})) {
		got = append(got, c.Rule+"/"+c.Part)
	}
	if strings.Join(got, " ") != "after/a cause/ cause/b" {
		t.Errorf("%v", got)
	}
}
