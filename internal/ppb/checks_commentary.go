package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/claim"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
)

var ruleRepeatsLast = CheckRule{
	Name: "repeats_last", Doc: "a commentary that repeats last quarter's in two thirds of its sentences",
	Reads: ReadsText, Shown: AtText,
	Fails: Example{Typed: []TypedExample{{FieldValue, "62"}}, LastWords: "The panel meets every fortnight. Each case has a named worker.",
		Commentary: "The panel meets every fortnight. Each case has a named worker."},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}}, LastWords: "The panel meets every fortnight. Each case has a named worker.",
		Commentary: "The panel now meets every week. Cases wait for nine days."},
	entry: (*checker).repeatsLast,
}

func (c *checker) repeatsLast() {
	if c.it.Last == nil || len(c.words) == 0 || c.it.Last.Content[FieldCommentary] == "" {
		return
	}
	mine := c.sentences()
	if n := mine.in(sentencesIn(c.it.Last.Content[FieldCommentary])); mine.repeated(n) {
		c.warn("", "%d of %d sentences are last quarter's: say what is new", n, mine.all)
	}
}

var ruleRepeatsItself = CheckRule{
	Name: "repeats_itself", Doc: "a commentary that repeats itself: two thirds of its sentences, four of them, or 60 % of its words in rows of eight",
	Reads: ReadsText, Shown: AtText,
	Fails: Example{Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The panel meets every fortnight. Each case has a named worker. The panel meets every fortnight. Each case has a named worker."},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The panel meets every fortnight. Each case has a named worker. Cases wait for nine days. The list is read each Monday."},
	entry: (*checker).repeatsItself,
}

func (c *checker) repeatsItself() {
	if len(c.words) < 4*sentenceFrom {
		return
	}
	mine := c.sentences()
	n, different := mine.twice()
	if mine.all >= 4 && mine.repeated(n) || different >= repeatedSentences {
		c.warn("", "%d of %d sentences stand more than once: was a text pasted twice?", n, mine.all)
	} else if n := wordsTwice(c.words); n*5 >= len(c.words)*rowsOf5 && n > 0 {
		c.warn("", "%d of %d words stand more than once, in rows of %d and more: was a text pasted twice?", n, len(c.words), rowWords)
	}
}

var ruleSmallWords = CheckRule{
	Name: "small_words", Doc: "1 to 5 people in the commentary, who may be identified",
	Reads: ReadsText, Shown: AtText,
	Fails:  Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "Of these, two girls moved to another school."},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "Some of these moved to another school."},
	entry:  (*checker).smallWords,
}

// smallWords looks for "three girls", "2 of the children".
func (c *checker) smallWords() { c.say(claim.SmallPeople(c.text())) }

var ruleCutText = CheckRule{
	Name: "cut_text", Doc: "a commentary that begins or ends in the middle of a word or a sentence",
	Reads: ReadsText, Shown: AtText, AtRest: true,
	Fails:  Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "There are 62 open cases, 14 fewer than a year ago and 6 below the"},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "There are 62 open cases, 14 fewer than a year ago and 6 below the target"},
	entry:  (*checker).cutText,
}

func (c *checker) cutText() {
	if f, is := claim.Cut(c.text()); is {
		c.say([]claim.Finding{f})
	}
}

var ruleCoverage = CheckRule{
	Name: "coverage", Doc: "Amber, Red or a judgement without cause, action, date or owner in the commentary",
	Reads: ReadsText, Shown: AtText,
	Cover: true,
	Fails: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "71.5"}},
		Commentary: "Performance was low."},
	Passes: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "71.5"}},
		Commentary: "Two vacancies caused delays. The service manager will recruit by 30 November 2023."},
	entry: (*checker).coverage,
}

// coverage asks an Amber, a Red or a judgement for cause, action, date and owner.
func (c *checker) coverage() {
	r := &c.r
	if trimBlank(c.c[FieldCommentary]) == "" || !r.AsksCover() {
		return
	}
	covered := claim.Cover(c.text(), claim.Period(c.p.Quarter), c.p.Doers)
	r.covered = &covered
	var missing, saw []string
	for _, x := range []struct {
		article, name string
		claim.Seen
	}{{"a ", "cause", covered.Cause}, {"an ", "action", covered.Action}, {"a ", "date", covered.Date}, {"an ", "owner", covered.Owner}} {
		if !x.Is {
			missing = append(missing, x.article+x.name)
			continue
		}
		saw = append(saw, fmt.Sprintf("%s “%s”", x.name, briefly(c.c[FieldCommentary][x.From:x.To])))
	}
	if len(missing) == 0 {
		return
	}
	what := r.Colour()
	if r.Judged && !r.Refer {
		what += " by judgement"
	}
	says := fmt.Sprintf("%s: we could not see %s in the commentary", what, either(missing))
	if len(saw) > 0 {
		says += "; we saw " + wording.And(saw)
	}
	c.warn("", "%s", says)
}

// briefly is the beginning of some words of a text, on one line: as many as show what is meant.
func briefly(words string) string {
	words = strings.Join(strings.Fields(words), " ")
	const most = 40
	if len(words) <= most {
		return words
	}
	if at := strings.LastIndexByte(words[:most], ' '); at > 0 {
		return words[:at] + " …"
	}
	return words
}

// either joins names: "a", "a or b", "a, b or c".
func either(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// Coverage is what a commentary on an Amber, a Red or a judgement covers, and where.
type Coverage = claim.Coverage

// AsksCover reports whether the commentary is asked for a cause, an action, its date and its owner: of an Amber, a Red or a judgement.
func (r *Reading) AsksCover() bool {
	return r.Published == rag.Amber || r.Published == rag.Red || r.Judged
}

// Covered is what the commentary covers of a cause, an action, its date ahead and its owner, where a reading with its checks asks for them:
// nothing where it has no commentary or its plan does without the check.
func (r *Reading) Covered() Coverage {
	if r.covered == nil {
		return Coverage{}
	}
	return *r.covered
}

// DoersOf are the names and posts of people, whom a text may name as who does something.
func DoersOf(people []Officer) (names []string) {
	for _, o := range people {
		for _, name := range []string{o.Name, o.Post} {
			if name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}
