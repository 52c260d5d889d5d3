package ppb

import "time"

// Event is one line of an item's history, oldest change first in storage and newest first on screens.
type Event struct {
	Seq     int64
	At      time.Time
	Who     string // login of the person whose rules applied
	By      string // login of the administrator who acted as them, else empty
	Session string
	Action  string // "commit", "submit", "take_back", "accept", "return", "open", "reread", "import", "ask", ...
	Quarter string // empty for changes of the plan
	What    string // item key or what else was changed
	Changes []Changed
	Reason  string // note of a return, source of a figure
}
