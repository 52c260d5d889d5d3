package review

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/browse"
)

// chips in the order of their keys: colours, and where an item stands.
var chips = []browse.Chip[row]{
	{Label: "Red", Help: shows("items published as Red"), Has: func(r row) bool { return r.published == rag.Red }},
	{Label: "Amber", Help: shows("items published as Amber"), Has: func(r row) bool { return r.published == rag.Amber }},
	{Label: "Overdue", Group: 1, Help: shows("items that are not sent and past the due date"), Has: func(r row) bool { return r.overdue() }},
	{Label: "Not sent", Group: 1, Help: shows("items that their officers have still to submit"), Has: row.notSent},
	{Label: "Changed", Group: 1, Help: shows("items with another colour than last quarter, sent again after a return, or that the plan was changed under"), Has: func(r row) bool { return r.changed }},
	{Label: "Returned", Group: 1, Help: shows("items that were returned and are not sent again"), Has: func(r row) bool { return r.state() == ppb.Returned }},
	{Label: "To accept", Group: 1, Help: shows("submitted items"), Has: row.toAccept},
}

const chipToAccept = 6

// tallies are what is counted beside them.
var tallies = []func(row) bool{tallyAccepted: func(r row) bool { return r.state() == ppb.Accepted }}

const tallyAccepted = 0

func shows(what string) string { return "Show " + what + "; again to stop" }
