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
	texts = flag.Int("texts", 1500, "how many commentaries are generated")
)

// world is a measure with figures at random, and how they are worded.
type world struct {
	r    *rand.Rand
	held Held
	now, same, prev, target,
	noun string
}

func newWorld(r *rand.Rand) *world {
	w := &world{r: r}
	h := &w.held
	kinds := []struct {
		unit     rag.Unit
		decimals int
		title    string
		noun     string
	}{
		{rag.Percent, 1, "Repairs finished in time", "repairs finished in time"},
		{rag.Count, 0, "Families in hostels", "families in hostels"},
		{rag.Money, 0, "Spending on taxis", "spending on taxis"},
		{rag.Rate10000, 1, "Referrals per 10,000", "referrals per 10,000"},
	}
	k := kinds[r.Intn(len(kinds))]
	h.Unit, h.Decimals, h.Title, w.noun = k.unit, k.decimals, k.title, k.noun
	h.Basis = []rag.Basis{rag.Snapshot, rag.InQuarter}[r.Intn(2)]
	h.Polarity = []rag.Polarity{rag.Higher, rag.Lower}[r.Intn(2)]
	h.Quarter = Period{2012 + r.Intn(12), 1 + r.Intn(4)}
	now := 400 + r.Intn(400)
	if k.unit == rag.Money {
		now = 40_000 + 10*r.Intn(40_000)
	}
	x := []int{now, w.other(now), 0, 0}
	for x[2] = w.other(now); x[2] == x[1]; {
		x[2] = w.other(now)
	}
	for x[3] = w.other(now); x[3] == x[1] || x[3] == x[2]; {
		x[3] = w.other(now)
	}
	d := func(i int) rag.Decimal { return decimal.MustNew(int64(x[i]), k.decimals) }
	h.Now = Value{Known: true, Value: d(0)}
	h.Past = []Past{
		{Period: Period{h.Quarter.Year - 1, h.Quarter.Q}, Value: Value{Known: true, Value: d(1)}},
		{Period: h.Quarter.next(-1), Value: Value{Known: true, Value: d(2)}},
	}
	h.Targets = []Target{{Value: d(3), Now: true}}
	w.now, w.same, w.prev, w.target = w.print(d(0)), w.print(d(1)), w.print(d(2)), w.print(d(3))
	return w
}

// other is a number a tenth to two fifths away from x, of as many digits.
func (w *world) other(x int) int {
	off := x/10 + w.r.Intn(x*3/10)
	if w.r.Intn(2) == 0 && x-off >= x/2 {
		return x - off
	}
	return x + off
}

func (w *world) print(x rag.Decimal) string {
	switch w.held.Unit {
	case rag.Percent:
		return rag.FormatPlain(x, 1) + w.pick("%", " per cent", " %")
	case rag.Money:
		return rag.Format(x, rag.Money, 0)
	}
	return rag.FormatPlain(x, w.held.Decimals)
}

func (w *world) pick(of ...string) string { return of[w.r.Intn(len(of))] }

func (w *world) samePeriod() string {
	p := Period{w.held.Quarter.Year - 1, w.held.Quarter.Q}
	return w.pick("at the same point last year", "in the same period last year", "a year ago", "in "+p.label(), fmt.Sprintf("in quarter %d of %d/%02d", p.Q, p.Year, (p.Year+1)%100), "this time last year")
}

func (w *world) lastPeriod() string {
	p := w.held.Quarter.next(-1)
	return w.pick("in the previous quarter", "in the quarter before", "in "+p.label(), fmt.Sprintf("in quarter %d", p.Q), fmt.Sprintf("at the end of %s %d", months[endMonth(p)], p.endYear()))
}

func (w *world) thisPeriod() string {
	p := w.held.Quarter
	return w.pick("In quarter "+fmt.Sprint(p.Q), "At the end of "+months[endMonth(p)]+fmt.Sprintf(" %d", p.endYear()), "This quarter", "In "+p.label())
}

var months = [...]string{3: "March", 6: "June", 9: "September", 12: "December"}

func (w *world) value(i int) rag.Decimal {
	if i == 0 {
		return w.held.Now.Value
	}
	return w.held.Past[i-1].Value.Value
}

// change is by how much the value differs from an earlier one, and the way as a word.
func (w *world) change(i int) (percent, amount, way, otherWay string) {
	diff := sub(w.value(0), w.value(i))
	share, _ := rag.Share(diff.Abs(), w.value(i), rag.Percent, 1)
	amount = rag.FormatPlain(diff.Abs(), w.held.Decimals)
	switch w.held.Unit {
	case rag.Percent:
		amount += " percentage points"
	case rag.Money:
		amount = "£" + amount
	}
	way, otherWay = "up", "down"
	if diff.IsNeg() {
		way, otherWay = otherWay, way
	}
	return rag.FormatPlain(share, 1) + "%", amount, way, otherWay
}

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
	return out
}

// transpose changes two neighbouring digits about, where that gives another number; else it is what it was.
func (w *world) transpose(s string) string {
	var at []int
	last := -1
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		if last >= 0 && s[last] != s[i] && !(s[i] == '0' && strings.IndexAny(s, "0123456789") == last) {
			at = append(at, last, i)
		}
		last = i
	}
	if len(at) == 0 {
		return s
	}
	k := 2 * w.r.Intn(len(at)/2)
	b := []byte(s)
	b[at[k]], b[at[k+1]] = b[at[k+1]], b[at[k]]
	return string(b)
}

// scaled is another number than s: seven tenths or more than it.
func (w *world) scaled(s string) string {
	i, j := strings.IndexAny(s, "0123456789"), strings.LastIndexAny(s, "0123456789")+1
	x := decimal.MustParse(strings.ReplaceAll(s[i:j], ",", ""))
	y, _ := x.Mul(decimal.MustNew(int64(70+w.r.Intn(20)), 2))
	return s[:i] + rag.FormatPlain(y, x.Scale()) + s[j:]
}

func (w *world) wrongPercent(s string) string {
	x := decimal.MustParse(strings.TrimSuffix(s, "%"))
	return rag.FormatPlain(add(x, decimal.MustNew(int64(30+w.r.Intn(60)), 1)), 1) + "%"
}

func (w *world) wrongAmount(s string) string { return w.scaled(s) }

func (w *world) wrongShare(x rag.Decimal) string {
	return add(x, decimal.MustNew(int64(3+w.r.Intn(9)), 0)).String()
}

// noise is a sentence that claims nothing: words and numbers at random.
func (w *world) noise() string {
	words := strings.Fields("the a in for with and by to on at staff team visits homes letters panels review plan work court care training roads parks forms calls at has have were are is some every who which their new")
	var b strings.Builder
	for range 4 + w.r.Intn(14) {
		if b.Len() > 0 {
			b.WriteString(w.pick(" ", " ", " ", " ", ", ", " (", ") "))
		}
		if w.r.Intn(4) > 0 {
			b.WriteString(words[w.r.Intn(len(words))])
			continue
		}
		fmt.Fprintf(&b, "%s%d%s", w.pick("£", "", "", ""), w.r.Intn([]int{12, 100, 2000, 90000}[w.r.Intn(4)]), w.pick("", "", ".5", " days", " people"))
		b.WriteString(w.pick("", "", " (7.5%)", " at 12 per cent"))
	}
	return b.String() + "."
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
	for class, n := range all {
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

func (w *world) describe() string {
	return fmt.Sprintf("%s in %s, %s, now %s, a year ago %s, a quarter ago %s, target %s", w.held.Title, w.held.Quarter.label(), w.held.Basis, w.now, w.same, w.prev, w.target)
}
