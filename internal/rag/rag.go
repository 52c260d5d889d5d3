package rag

import (
	"github.com/govalues/decimal"
)

// Decimal is an exact decimal number of up to 19 digits; its scale is the number of digits as printed (12.50 keeps 2).
// Percentages are held as printed: 93.6 is 93.6 %.
type Decimal = decimal.Decimal

// Status is a RAG rating of the year end as it looks now. The zero value is None: no rating, always with a reason.
type Status uint8

// The ratings, in the order of the published key.
const (
	None Status = iota
	Green
	Amber
	Red
)

// Polarity says which way is better.
type Polarity uint8

// The polarities. Neutral measures are data only: they are never rated.
const (
	Neutral Polarity = iota
	Higher
	Lower
	InRange // nearer to the target range is better ("goldilocks")
)

// Basis says what the number accumulates over, and so whether a target is profiled across the year.
type Basis uint8

// The bases. Accumulation years start in April, September (to 31 July) and January.
const (
	Snapshot            Basis = iota // the position on the as-of date
	InQuarter                        // the quarter alone
	CumulativeFinancial              // since 1 April
	CumulativeAcademic               // since 1 September, full by 31 July
	CumulativeCalendar               // since 1 January
	Rolling12m                       // the 12 months to the as-of date
	ForecastYear                     // what the whole year is forecast to come to
	Annual                           // once a year
	Termly                           // once a term
)

// Unit is what a number counts.
type Unit uint8

// The units. Number is anything else that is read off a scale (days, scores, averages).
const (
	Count     Unit = iota // of people, cases, visits
	Percent               // 0 to 100, differences in points
	Rate10000             // per 10,000 of a population
	Money                 // pounds
	Number
)

// Direction is a direction of travel. Better, Same and Worse are about performance; Up and Down are for neutral
// measures, where no direction is better.
type Direction uint8

// The directions. NotApplicable always comes with its reason.
const (
	NotApplicable Direction = iota
	Better
	Same
	Worse
	Up
	Down
)
