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
	diff := w.value(0).MustSubTest(w.value(i))
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
