package rag

// Counts says what a measure of this basis counts over, as a sentence goes on behind "it is": "counted since April".
func (b Basis) Counts() string {
	switch b {
	case InQuarter:
		return "of the quarter alone"
	case CumulativeFinancial:
		return "counted since April"
	case CumulativeAcademic:
		return "counted since September"
	case CumulativeCalendar:
		return "counted since January"
	case Rolling12m:
		return "counted over 12 months"
	case ForecastYear:
		return "a forecast for the whole year"
	case Annual:
		return "counted once a year"
	case Termly:
		return "counted by term"
	}
	return "a position at one day"
}
