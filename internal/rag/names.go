package rag

import "fmt"

var (
	statusNames    = [...]string{"none", "green", "amber", "red"}
	polarityNames  = [...]string{"none", "higher", "lower", "range"}
	basisNames     = [...]string{"snapshot", "quarter", "cumulative_financial", "cumulative_academic", "cumulative_calendar", "rolling_12m", "forecast_year", "annual", "termly"}
	unitNames      = [...]string{"count", "percent", "rate_10000", "money", "number"}
	directionNames = [...]string{"n/a", "better", "same", "worse", "up", "down"}
)

func (s Status) String() string    { return name(statusNames[:], int(s)) }
func (p Polarity) String() string  { return name(polarityNames[:], int(p)) }
func (b Basis) String() string     { return name(basisNames[:], int(b)) }
func (u Unit) String() string      { return name(unitNames[:], int(u)) }
func (d Direction) String() string { return name(directionNames[:], int(d)) }

// ParseStatus reads "green", "amber", "red" or "none".
func ParseStatus(s string) (Status, error) { return parse[Status]("RAG", statusNames[:], s) }

// ParsePolarity reads "higher", "lower", "range" or "none".
func ParsePolarity(s string) (Polarity, error) {
	return parse[Polarity]("polarity", polarityNames[:], s)
}

// ParseBasis reads a basis by its name, such as "cumulative_financial".
func ParseBasis(s string) (Basis, error) { return parse[Basis]("basis", basisNames[:], s) }

// ParseUnit reads a unit by its name, such as "rate_10000".
func ParseUnit(s string) (Unit, error) { return parse[Unit]("unit", unitNames[:], s) }

// ParseDirection reads a direction by its name, such as "better".
func ParseDirection(s string) (Direction, error) {
	return parse[Direction]("direction of travel", directionNames[:], s)
}

func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("unknown(%d)", i)
}

func parse[T ~uint8](what string, names []string, s string) (T, error) {
	for i, n := range names {
		if n == s {
			return T(i), nil
		}
	}
	return 0, fmt.Errorf("%q is not a %s: use one of %v", s, what, names)
}

var (
	schemeNames    = [...]string{"tolerance", "floor", "tolerance-travel", "judgement"}
	toleranceNames = [...]string{"relative", "absolute", "limit"}
	targetNames    = [...]string{"none", "text", "absolute", "range", "reduce_by", "increase_by", "reduce_by_percent", "increase_by_percent", "better_than"}
)

func (s Scheme) String() string        { return name(schemeNames[:], int(s)) }
func (k ToleranceKind) String() string { return name(toleranceNames[:], int(k)) }
func (k TargetKind) String() string    { return name(targetNames[:], int(k)) }

// ParseScheme reads "tolerance", "floor", "tolerance-travel" or "judgement".
func ParseScheme(s string) (Scheme, error) { return parse[Scheme]("scheme", schemeNames[:], s) }

// ParseToleranceKind reads "relative", "absolute" or "limit".
func ParseToleranceKind(s string) (ToleranceKind, error) {
	return parse[ToleranceKind]("kind of tolerance", toleranceNames[:], s)
}

// ParseTargetKind reads a kind of target by its name, such as "reduce_by".
func ParseTargetKind(s string) (TargetKind, error) {
	return parse[TargetKind]("kind of target", targetNames[:], s)
}
