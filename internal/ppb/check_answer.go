package ppb

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// CheckAnswer is why a warning stays as it is: the figure and the words are right all the same. It is for those who work on the report.
type CheckAnswer struct {
	Rule string // name of the rule that warned
	Says string // the warning that is answered
	By   string // login
	Why  string
}

// answerPrefix begins the boxes among an entry's marks that hold answers. What follows is the rule and a hash of what was answered.
const answerPrefix = "answer:"

// answer is the rule whose warning this box holds the answer to.
func (f Field) answer() (rule string, ok bool) {
	rest, ok := strings.CutPrefix(string(f), answerPrefix)
	rule, _, _ = strings.Cut(rest, ":")
	return rule, ok
}

// text is an answer as its box holds it: the login, the warning and the reason, a line for each of the first two.
func (a *CheckAnswer) text() string { return a.By + "\n" + a.Says + "\n" + a.Why }

// answerIn reads a box among the marks.
func answerIn(f Field, text string) (a CheckAnswer, ok bool) {
	if a.Rule, ok = f.answer(); !ok {
		return a, false
	}
	by, rest, _ := strings.Cut(text, "\n")
	says, why, _ := strings.Cut(rest, "\n")
	a.By, a.Says, a.Why = by, says, why
	return a, true
}

// Key names a warning among those of its item, on a command line and in lists: six hexadecimal digits. It stays for as long as the warning
// says the same.
func (c Check) Key() string { return c.hash("")[:6] }

// hash is one of what the warning says and of the words that it says it of, as hexadecimal digits.
func (c Check) hash(words string) string {
	h := sha256.New()
	for _, s := range []string{c.Rule, c.Part, c.Message, words} {
		fmt.Fprintf(h, "%d:%s,", len(s), s)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// answerBox is the box that holds the answer to a warning of this content. An answer lapses when that is another: where the warning names
// another figure, or where the words are others that it speaks of, which are all of the commentary where it marks none of it.
func (c Check) answerBox(of Content) Field {
	words := c.Marked(of[FieldCommentary])
	if words == "" && c.Place() == AtText {
		words = of[FieldCommentary]
	}
	return Field(answerPrefix + c.Rule + ":" + c.hash(words))
}

// Answered is the answer to a warning, where there is one. The entry is as it was read: its content is what the warning speaks of.
func Answered(e *Entry, c Check) (CheckAnswer, bool) {
	if len(e.Marks) == 0 {
		return CheckAnswer{}, false
	}
	box := c.answerBox(e.Content)
	text, ok := e.Marks[box]
	if !ok {
		return CheckAnswer{}, false
	}
	return answerIn(box, text)
}

// Unanswered are the warnings that ask for an answer and have none: what is only worth knowing asks for none.
func Unanswered(e *Entry, checks []Check) (out []Check) {
	for _, c := range checks {
		if c.Severity() == Note {
			continue
		}
		if _, ok := Answered(e, c); !ok {
			out = append(out, c)
		}
	}
	return out
}

// MayAnswerCheck is nil where a person may say of an item's warnings why they stay, or take that back.
func MayAnswerCheck(it *Item, a Actor) error { return mayMark(it, a, ActEdit) }

// AnswerCheck decides whether a person may say why a warning stays, and what the entry is then. r is the reading of the entry, with the
// warnings across items where these can be meant; key is a warning's, or the name of a rule that warns once. Answers that have lapsed go.
func AnswerCheck(it *Item, r *Reading, a Actor, key, why string) (Entry, error) {
	e := it.Entry
	if err := MayAnswerCheck(it, a); err != nil {
		return e, err
	}
	c, err := FindCheck(it, r.Checks, key)
	if err != nil {
		return e, err
	}
	if c.Severity() == Blocks {
		return e, &LockedError{e.State, e.Key + ": no answer helps here: " + c.Message}
	}
	why, err = reasoned("the warning of "+e.Key, "answered", why)
	if err != nil {
		return e, err
	}
	answer := CheckAnswer{Rule: c.Rule, Says: strings.Join(strings.Fields(c.Message), " "), By: a.Login, Why: why}
	return e.answers(r, c, answer.text()), nil
}

// WithdrawAnswer decides whether a person may take an answer back, and what the entry is then.
func WithdrawAnswer(it *Item, r *Reading, a Actor, key string) (Entry, error) {
	e := it.Entry
	if err := MayAnswerCheck(it, a); err != nil {
		return e, err
	}
	c, err := FindCheck(it, r.Checks, key)
	if err != nil {
		return e, err
	}
	if _, ok := Answered(&e, c); !ok {
		return e, &LockedError{e.State, fmt.Sprintf("%s: nobody has answered that %s: there is nothing to take back", e.Key, c.Message)}
	}
	return e.answers(r, c, ""), nil
}

// answers is the entry with an answer, or none, to one of the warnings of its reading: one version on, and without what has lapsed.
func (e Entry) answers(r *Reading, c Check, text string) Entry {
	holds := map[Field]bool{}
	for _, is := range r.Checks {
		holds[is.answerBox(e.Content)] = true
	}
	marks := maps.Clone(e.Marks)
	maps.DeleteFunc(marks, func(f Field, _ string) bool {
		_, answer := f.answer()
		return answer && !holds[f]
	})
	marks = marks.With(c.answerBox(e.Content), text)
	if marks.Equal(e.Marks) {
		return e
	}
	e.Marks = marks
	e.Version++
	return e
}

// withoutAnswers are marks without the answers among them: a copy.
func withoutAnswers(marks Content) Content {
	out := maps.Clone(marks)
	maps.DeleteFunc(out, func(f Field, _ string) bool {
		_, answer := f.answer()
		return answer
	})
	return out
}

// OnlyAnswered reports whether nothing but answers to its warnings make an entry another than it was.
func (e *Entry) OnlyAnswered(was Entry) bool {
	return e.OnlyMarked(was) && withoutAnswers(e.Marks).Equal(withoutAnswers(was.Marks))
}

// FindCheck is the warning of an item that is named: CODE where its rule warns once, or CODE:KEY or KEY.
func FindCheck(it *Item, checks []Check, name string) (Check, error) {
	rule, key, cut := strings.Cut(strings.TrimSpace(name), ":")
	var found []Check
	for _, c := range checks {
		if c.Rule == rule && (!cut || c.Key() == key) || !cut && c.Key() == rule {
			found = append(found, c)
		}
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return Check{}, fmt.Errorf("%s warns %d times of %s: name one of %s", rule, len(found), it.Ref(), either(CheckNames(found)))
	case len(checks) == 0:
		return Check{}, &LockedError{it.Entry.State, "no check warns of " + it.Ref() + ": there is nothing to answer"}
	}
	return Check{}, fmt.Errorf("no check %s warns of %s: name %s", quote(name), it.Ref(), either(CheckNames(checks)))
}

// CheckNames name warnings so that each can be meant, in their order: by its rule, and where that warns more than once its key too.
func CheckNames(checks []Check) []string {
	var names []string
	for _, c := range checks {
		name := c.Rule
		if slices.ContainsFunc(checks, func(d Check) bool { return d.Rule == c.Rule && d != c }) {
			name += ":" + c.Key()
		}
		names = append(names, name)
	}
	return names
}
