package claim

import (
	"flag"
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

var (
	seed  = flag.Int64("seed", 1, "of the generated commentaries")
	texts = flag.Int("texts", 500, "how many commentaries are generated")
)

// sentence is a claim that holds, and the same with one slip.
type sentence struct{ class, right, wrong string }

// claims are sentences about a measure, of every kind.
func (w *world) claims() []sentence {
	percentSame, amountSame, waySame, notSame := w.change(1)
	percentPrev, amountPrev, wayPrev, notPrev := w.change(2)
	up := map[string]string{"up": w.pick("more", "higher"), "down": w.pick("lower", "fewer")}
	if w.held.Unit == rag.Percent || w.held.Unit == rag.Rate10000 || w.held.Unit == rag.Money {
		up = map[string]string{"up": "higher", "down": "lower"}
	}
	better, worse := "better", "worse"
	if (waySame == "up") != (w.held.Polarity == rag.Higher) {
		better, worse = worse, better
	}
	reach, miss := "above", "below"
	if w.held.Now.Value.Cmp(w.held.Targets[0].Value) < 0 {
		reach, miss = miss, reach
	}
	same, last, this := w.samePeriod(), w.lastPeriod(), w.thisPeriod()
	say := func(format string, args ...string) string {
		list := make([]any, len(args))
		for i, x := range args {
			list[i] = x
		}
		return fmt.Sprintf(format, list...)
	}
	var out []sentence
	add := func(class, format string, at int, wrong string, args ...string) {
		slip := append([]string(nil), args...)
		slip[at] = wrong
		if slip[at] != args[at] {
			out = append(out, sentence{class, say(format, args...), say(format, slip...)})
		}
	}
	typo := func(s string) string { return w.transpose(s) }
	add("value_mismatch", "%s the figure for %s was %s.", 2, typo(w.now), this, w.noun, w.now)
	add("value_mismatch", "The %s now stand at %s, compared with %s %s.", 1, typo(w.now), w.noun, w.now, w.same, same)
	add("value_mismatch", "It has gone from %s %s to %s now.", 2, typo(w.now), w.prev, last, w.now)
	add("earlier_figure", "The figure is %s, compared with %s %s.", 1, typo(w.same), w.now, w.same, same)
	add("earlier_figure", "The figure is %s; %s it was %s.", 2, typo(w.prev), w.now, last, w.prev)
	add("earlier_figure", "%s it was %s (%s %s).", 3, typo(w.same), this, w.now, strings.TrimPrefix(strings.TrimPrefix(same, "in "), "at "), w.same)
	add("earlier_figure", "The figure is %s, against the %s %s.", 1, w.scaled(w.same), w.now, w.same, same)
	add("percent_change", "At %s the figure is %s %s on the %s %s.", 2, w.wrongPercent(percentSame), w.now, waySame, percentSame, w.same, same)
	add("percent_change", "The figure went %s by %s, from %s %s to %s.", 1, w.wrongPercent(percentPrev), wayPrev, percentPrev, w.prev, last, w.now)
	add("percent_change", "The figure is %s: %s %s than %s.", 1, w.wrongPercent(percentSame), w.now, percentSame, up[waySame], same)
	class := "difference"
	add(class, "The figure is %s, %s %s than %s.", 1, w.wrongAmount(amountSame), w.now, amountSame, up[waySame], same)
	add(class, "The figure is %s, %s by %s from the %s %s.", 2, w.wrongAmount(amountPrev), w.now, wayPrev, amountPrev, w.prev, last)
	add("direction_words", "The figure is %s, %s from %s %s.", 1, notPrev, w.now, wayPrev, w.prev, last)
	add("direction_words", "The figure is %s, which is %s than the %s %s.", 1, worse, w.now, better, w.same, same)
	add("direction_words", "The figure is %s, %s on the %s %s.", 1, map[string]string{"up": "an increase", "down": "a reduction"}[notSame], w.now, map[string]string{"up": "an increase", "down": "a reduction"}[waySame], w.same, same)
	add("target", "The figure is %s, %s the target of %s.", 2, typo(w.target), w.now, reach, w.target)
	add("target", "The figure of %s is %s the target of %s.", 1, miss, w.now, reach, w.target)
	if w.held.Unit == rag.Percent {
		add("points", "The figure is %s, %s %s on the %s %s.", 2, strings.Replace(amountSame, " percentage points", "%", 1), w.now, waySame, amountSame, w.same, same)
	}
	den := 200 + w.r.Intn(700)
	num := 1 + w.r.Intn(den-1)
	share, _ := rag.Share(decimal.MustNew(int64(num), 0), decimal.MustNew(int64(den), 0), rag.Percent, 0)
	add("fraction_of", "The figure is %s. Of %s cases, %s (%s%%) were closed.", 3, w.wrongShare(share), w.now, fmt.Sprint(den), fmt.Sprint(num), share.String())
	add("fraction_of", "The figure is %s. %s of %s cases (%s%%) were closed.", 3, w.wrongShare(share), w.now, fmt.Sprint(num), fmt.Sprint(den), share.String())
	a, b, c := 20+w.r.Intn(300), 20+w.r.Intn(300), 20+w.r.Intn(300)
	add("stated_total", "The figure is %s. There were %s visits: %s by day, %s by night and %s at weekends.", 1, typo(fmt.Sprint(a+b+c)), w.now, fmt.Sprint(a+b+c), fmt.Sprint(a), fmt.Sprint(b), fmt.Sprint(c))
	add("period_named", "At the end of %s %s the figure was %s.", 1, fmt.Sprint(w.held.Quarter.endYear()-1), months[endMonth(w.held.Quarter)], fmt.Sprint(w.held.Quarter.endYear()), w.now)
	add("period_words", "%s the figure for %s was %s.", 0, w.pick("In the year to date", "Over the last 12 months", "Year to date", "In the 12 months to the end of the quarter"),
		w.pick("At the end of the quarter", "This quarter"), w.noun, w.now)
	return out
}

// TestGeneratedClaims: of texts made of held figures none is found fault with, and of those with one slip at least 95 in a hundred of
// every class are, by its code.
func TestGeneratedClaims(t *testing.T) {
	t.Logf("-seed %d -texts %d", *seed, *texts)
	found, all, missed := map[string]int{}, map[string]int{}, map[string]string{}
	wrong := 0
	for n := range *texts {
		w := newWorld(rand.New(rand.NewSource(*seed*1_000_003 + int64(n))))
		list := w.claims()
		for _, x := range list {
			if got := Verify(Read(x.right), &w.held); len(got) > 0 {
				if wrong++; wrong < 10 {
					t.Errorf("%q of %s: %v", x.right, w.describe(), got)
				}
			}
			all[x.class]++
			if has(Verify(Read(x.wrong), &w.held), x.class) {
				found[x.class]++
			} else {
				missed[x.class] = fmt.Sprintf("%q of %s: %v", x.wrong, w.describe(), Verify(Read(x.wrong), &w.held))
			}
		}
		text := ""
		for range 2 + w.r.Intn(3) {
			text += w.noise() + " "
		}
		text = fmt.Sprintf("%s the figure for %s was %s. ", w.thisPeriod(), w.noun, w.now) + text
		if got := Verify(Read(text), &w.held); len(got) > 0 {
			if wrong++; wrong < 10 {
				t.Errorf("noise %q of %s: %v", text, w.describe(), got)
			}
		}
	}
	for _, class := range []string{"value_mismatch", "earlier_figure", "percent_change", "difference", "direction_words", "target", "points", "fraction_of", "stated_total", "period_named", "period_words"} {
		n := all[class]
		if n < *texts/10 {
			t.Errorf("%s: only %d slips were made of it", class, n)
		}
		t.Logf("%-16s %d of %d", class, found[class], n)
		if found[class]*100 < n*95 {
			t.Errorf("%s: %d of %d slips found, such as not %s", class, found[class], n, missed[class])
		}
	}
	if wrong > 0 {
		t.Errorf("%d texts without a slip were found fault with", wrong)
	}
}

func has(list []Finding, code string) bool {
	for _, f := range list {
		if f.Code == code {
			return true
		}
	}
	return false
}
