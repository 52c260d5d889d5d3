// Package rag holds the rules that turn a measure's figure into a RAG status and a direction of travel.
//
// RAG is a statement about the year end, made part-way through the year: "Green" says that the annual target is on
// course to be achieved, "Amber" that it is uncertain or too early to say, "Red" that it will not be achieved unless
// there is an intervention. Direction of travel compares performance, not the number, with the same period last year.
// (Halton Borough Council, appendix to the quarterly priority based report.)
//
// Everything here is pure: no clock, no storage, no screen, and no binary floating point. Numbers are exact decimals,
// shares are ratios of integers, and two quantities are compared by cross-multiplying, never by rounding first.
// The package imports nothing else of this program.
package rag

import (
	"github.com/govalues/decimal"
)

// Decimal is an exact decimal number of up to 19 digits; its scale is the number of digits as printed (12.50 keeps 2).
type Decimal = decimal.Decimal

// Status is a RAG rating. The zero value is None: no rating, always with a reason.
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
	Snapshot Basis = iota
	InQuarter
	CumulativeFinancial
	CumulativeAcademic
	CumulativeCalendar
	Rolling12m
	ForecastYear
	Annual
	Termly
)

// Unit is what a number counts.
type Unit uint8

// The units. Number is anything else that is read off a scale (days, scores, averages).
const (
	Count Unit = iota
	Percent
	Rate10000
	Money
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
