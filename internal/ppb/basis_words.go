package ppb

import "ppbtui/internal/rag"

// basisWords says what a measure counts over.
func basisWords(b rag.Basis) string {
	switch b {
	case rag.InQuarter:
		return "of the quarter alone"
	case rag.CumulativeFinancial:
		return "counted since April"
	case rag.CumulativeAcademic:
		return "counted since September"
	case rag.CumulativeCalendar:
		return "counted since January"
	case rag.Rolling12m:
		return "counted over 12 months"
	case rag.ForecastYear:
		return "a forecast for the whole year"
	case rag.Annual:
		return "counted once a year"
	case rag.Termly:
		return "counted by term"
	}
	return "a position at one day"
}
