package rag

// Comparison is two figures of one measure or part to be compared.
type Comparison struct {
	Polarity Polarity
	Decimals int     // the measure's
	Band     Decimal // a difference of at most this is the same; 0: only equal figures are
	Min, Max Decimal // the target range, for InRange; equal for a single aim. See Aim

	Now      Decimal
	Before   Decimal // its scale is the number of decimals it was printed with
	Missing  Missing // why the two cannot be compared
	Doubtful bool    // one of them is provisional or estimated

	least, most exact // instead of Min and Max, when aimed
	aimed       bool
}

// Aim takes the target range from what an assessment expects now: of a count that accumulates that is the share of the
// range that has come due. Where nothing in figures is expected now, there is nothing to be nearer to: the direction is
// neutral, up or down.
func (c *Comparison) Aim(a *Assessment) {
	if a.Status == None {
		c.Polarity = Neutral
		return
	}
	c.least, c.most, c.aimed = a.least, a.most, true
}

// Missing is why there is no direction of travel.
type Missing uint8

// The reasons, in the order in which they are given where several hold. Comparable is none of them.
const (
	Comparable Missing = iota
	NoCurrent
	EarlierConflict
	EarlierWords
	NoEarlier
	NotLabelled
	UnitChanged
	BreakInSeries
	OtherCutOff
	ByPart
	NotDifferenced // a percentage over the year without numerators and denominators
	NewYear        // a new year of accumulation, and the old one's year-end value is not held
)

var missingNames = [...]string{"", "no current value", "earlier figures conflict", "earlier value known in words only",
	"no earlier value", "comparator not labelled", "unit changed", "series break", "different cut-off", "compared part by part",
	"a percentage over the year, without numerators and denominators", "a new year has begun and the year-end value is not held"}

func (m Missing) String() string { return name(missingNames[:], int(m)) }

// Move is a direction of travel.
type Move struct {
	Direction     Direction
	Why           Missing // of NotApplicable
	Change        Decimal // now less before, exact
	Places        int     // the decimals that both were rounded to before they were compared
	LowConfidence bool
}

// Travel compares a figure with an earlier one: performance, not the number, so fewer children entering care is Better.
// Figures are the same when they are equal after rounding, half away from zero, to the coarser of the measure's decimals
// and those that the earlier figure was printed with; never to what happened to be typed this time. For a target range
// nearer is better, and both inside is the same.
func Travel(c *Comparison) Move {
	if c.Missing != Comparable {
		return Move{Why: c.Missing}
	}
	m := Move{LowConfidence: c.Doubtful}
	change, err := c.Now.Sub(c.Before)
	if err != nil {
		return Move{Why: NoEarlier}
	}
	m.Change = change
	m.Places = min(c.Decimals, c.Before.Scale())
	m.Direction = c.direction(m.Places)
	return m
}

func (c *Comparison) direction(places int) Direction {
	now, before := of(Round(c.Now, places)), of(Round(c.Before, places))
	if now.cmp(before) == 0 {
		return Same
	}
	diff := of(c.Now).sub(of(c.Before))
	if c.Polarity == InRange {
		diff = c.off(of(c.Before), before).sub(c.off(of(c.Now), now))
	}
	if diff.sign() == 0 || diff.abs().cmp(of(c.Band)) <= 0 {
		return Same
	}
	up := diff.sign() > 0
	switch {
	case c.Polarity == Neutral && up:
		return Up
	case c.Polarity == Neutral:
		return Down
	case up == (c.Polarity != Lower):
		return Better
	}
	return Worse
}

// off is how far a figure is outside the target range as printed: 20.4 printed as 20 is inside 10 to 20. One that is
// inside stays inside however it is rounded.
func (c *Comparison) off(x, printed exact) exact {
	least, most := of(c.Min), of(c.Max)
	if c.aimed {
		least, most = c.least, c.most
	}
	if x.cmp(least) >= 0 && x.cmp(most) <= 0 {
		return whole(0)
	}
	return least.sub(printed).max(printed.sub(most)).max(whole(0))
}
