// Package ppb is the domain: the plan, its quarters, measures and milestones, what officers enter for them, who may do
// what, and how an entry moves from not started to accepted.
//
// Every rule is a pure function of values: the same functions decide in the full screen, on the command line, over SSH
// and on import. The package does no I/O, reads no clock and knows neither screens nor the database; it builds on
// package rag for ratings.
package ppb

import "ppbtui/internal/rag"

// Date is a calendar day.
type Date = rag.Date

// Decimal is an exact decimal number.
type Decimal = rag.Decimal
