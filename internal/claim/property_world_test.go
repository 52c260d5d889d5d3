package claim

import (
	"fmt"
	"math/rand"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
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

func (w *world) describe() string {
	return fmt.Sprintf("%s in %s, %s, now %s, a year ago %s, a quarter ago %s, target %s", w.held.Title, w.held.Quarter.label(), w.held.Basis, w.now, w.same, w.prev, w.target)
}
