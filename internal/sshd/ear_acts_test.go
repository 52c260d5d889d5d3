//go:build unix

package sshd_test

import (
	"regexp"
	"testing"

	"ppbtui/internal/ui/plain/plaintest"
)

const madeOf = "Enter keeps it. Or: read, more, new, or the number of a sentence to change it:"

// entersMeasures is an officer with four measures: one that is Red and is written about, one with a flag, a date and a judgement, one in parts
// and one without a figure. The first is sent, taken back and sent again.
func entersMeasures(t *testing.T, ann *plaintest.Listener) {
	ann.Answers("2", "M1 Children entering care.", "Target 68 by March", "Value is empty.")
	ann.Answers("62", "Red: 62 so far against 34 expected", "Red needs a commentary", "Saved.", "Commentary is empty.")
	ann.Types("More children came than planned.", "The panel agrees places by 30 November 2023.", "Ann Ash owns it.")
	ann.Answers(".", "Ready to submit.", "Saved.", "Commentary has 17 words.", madeOf)
	ann.Answers("read", "1. More children came than planned.", "3. Ann Ash owns it.", madeOf)
	ann.Answers("1", "Sentence 1: More children came than planned.", "Type it anew")
	ann.Answers("More children came than was planned.", "Saved.", "Commentary has 18 words.")
	ann.Answers("", "Submit this item to the performance lead? yes or no:")
	ann.Answers("yes", `1 thing to check is not answered: "why" shows it.`)
	ann.Answers("why", "M1 why this colour.", "1 to check.", "1. Red: we could not see a cause")
	ann.Answers("1 answer", "M1 why it stays as it is.", "Why is empty.")
	ann.Types("The report says it in its first part.")
	ann.Answers(".", "Why has 8 words.")
	ann.Answers("", "yes or no:")
	ann.Answers("yes", "M1 why this colour.")
	ann.Answers("b", "M1 Children entering care.")
	ann.Answers("submit", "Sent to Lea Lead at 09:00. You can take it back until it is opened.")
	ann.Answers("take back", "Taken back: it is yours again.")
	ann.Answers("submit", "Sent to Lea Lead at 09:00.")
	ann.Answers("b", "My quarter.", "5 are to do.")

	ann.Answers("3", "M2 Care leavers in homes.", "Value is empty.")
	ann.Answers("95%", "Green: 95 per cent against at least 90 per cent.", "Commentary is empty.")
	ann.Types("One home opened early. Ann Ash keeps it open until 31 March 2024.")
	ann.Answers(".", "Commentary has")
	ann.Answers("", "Submit this item")
	ann.Answers("no", "Not done. The command submit does it.")
	ann.Answers("3", "1. provisional.", "Flags: nothing is chosen.")
	ann.Answers("1", "low confidence, provisional", "Saved.")
	ann.Answers("4", "Date of the figure is empty.")
	ann.Answers("30/9/2023", "Saved.")
	ann.Answers("7", "3. Amber.", "Published colour: computed.")
	ann.Answers("3", "Amber by judgement; computed Green.", "Why this colour")
	ann.Answers("8", "Why this colour is empty.")
	ann.Answers("The home may close again.", "Ready to submit.")
	ann.Answers("submit", "1 thing to check is not answered")
	ann.Answers("submit", "Sent to Lea Lead")
	ann.Answers("b", "My quarter.")
}

// entersOthers is what is no figure in one box: parts, none with a reason, a milestone, a text.
func entersOthers(t *testing.T, ann *plaintest.Listener) {
	ann.Answers("4", "M3 Visits in time.", "is empty.")
	ann.Answers("82", "is empty.")
	ann.Answers("85", "Commentary is empty.")
	ann.Answers("", "Submit this item")
	ann.Answers("yes", "Sent to Lea Lead")
	ann.Answers("b", "My quarter.")

	ann.Answers("5", "M4 Children placed far away.", "Value is empty.")
	ann.Answers(":go none", "4. not due this quarter.", "Why there is no value")
	ann.Answers("2", "No colour: not available", "Saved.")
	ann.Answers("7", "Note is empty.")
	ann.Answers("It is collected once a year.", "Saved.")
	ann.Answers("submit", `M4 is not ready. Commentary: "not available" needs a commentary.`, "Commentary is empty.")
	ann.Types("The county counts them in March. Ann Ash asks it for a count by 30 November 2023.")
	ann.Answers(".", "Ready to submit.")
	ann.Answers("", "Submit this item")
	ann.Answers("yes", "Sent to Lea Lead")
	ann.Answers("b", "My quarter.")

	ann.Answers("6", "S1 A strategy.", "Progress: nothing is chosen.")
	ann.Answers("1", "Green.", "Ready to submit.", "Status: nothing is chosen.")
	ann.Answers("2", "Saved.", "Forecast is empty.")
	ann.Answers("31/3/2024", "Saved.", "Commentary is empty.")
	ann.Answers("", "Submit this item")
	ann.Answers("yes", "Sent to Lea Lead")
	ann.Answers("b", "My quarter.")

	ann.Answers("1", "KD1 Family hubs.", "Title is empty.")
	ann.Answers("", "Text is empty.")
	ann.Types("Family hubs opened in three towns.", "More than 400 families came.")
	ann.Answers(".", "Text has 11 words.")
	ann.Answers("", "Submit this item")
	ann.Answers("yes", "Sent to Lea Lead")
}

// fillsTable is an officer with a table, filled row by row.
func fillsTable(t *testing.T, bob *plaintest.Listener) {
	bob.Answers("1", "REV Revenue.", "In thousands of pounds", "3. Total, a total. Empty.")
	bob.Answers("1", "REV Employees. Row 1 of 3.", "Budget is empty.")
	bob.Answers("100", "1 of 4 cells.", "Actual is empty.")
	bob.Answers("90", "2 of 4 cells.", "Go on to the next row")
	bob.Answers("yes", "REV Premises. Row 2 of 3.", "Budget is empty.")
	bob.Answers("50", "Actual is empty.")
	bob.Answers("40", "4 of 4 cells.", "Go on to the next row")
	bob.Answers("yes", "REV Total. Row 3 of 3.", "Budget: 150, worked out.", "Actual: 130, worked out.")
	bob.Answers("b", "REV Revenue.", "Ready to submit.")
	bob.Answers("submit", "Sent to Lea Lead")
}

// reviews is the lead with what was sent, worst first: the Red one goes back with a note.
func reviews(t *testing.T, lea *plaintest.Listener) {
	lea.Answers("review", "Review queue. 7 of 7 items.", "Worst first.", "1. M1. Children entering care. Red")
	lea.Answers("1", "M1 Children entering care.", "More children came than was planned.", "1. Accept this item")
	lea.Answers("return", "Return M1.", "It goes back to: Ann Ash.", "Quick start: nothing is chosen.")
	lea.Answers("", "Note is empty.")
	lea.Types("Which families, and from where?")
	lea.Answers(".", "Note has 5 words.")
	lea.Answers("", "Return the item to its officer with this note? yes or no:")
	lea.Answers("yes", "Review queue.", "Returned M1. u undoes it.")
}

// answersReturn is the officer, who reads the note and answers it.
func answersReturn(t *testing.T, ann *plaintest.Listener) {
	ann.Answers("n", "M1 Children entering care.", "Which families, and from where?", "Value is 62.")
	ann.Answers("", "Commentary has 18 words.")
	ann.Answers("more", "It ends: Ann Ash owns it.")
	ann.Types("Two families of five moved here from Anyshire.")
	ann.Answers(".", "Commentary has 26 words.")
	ann.Answers("", "Submit this item")
	ann.Answers("yes", "1 thing to check is not answered") // its answer lapsed with the words
	ann.Answers("submit", "Sent to Lea Lead")
}

// waits is the first item of the queue that waits for the lead, and its number there.
var waits = regexp.MustCompile(`(?m)^(\d+)\. (\w+)\. .*Submitted\.`)

// acceptsRest is the lead, who reads the answer, and accepts one after another.
func acceptsRest(t *testing.T, lea *plaintest.Listener) {
	lea.Answers("r", "Review queue.", "1. M1. Children entering care. Red", "Submitted.")
	lea.Answers("1", "M1 Children entering care.", "Two families of five moved here")
	lea.Answers("accept", "Accepted M1.")
	for range 6 {
		said := lea.Answers("r", "Review queue.")
		next := waits.FindStringSubmatch(said)
		if next == nil {
			t.Fatalf("nothing waits: %s", said)
		}
		lea.Answers(next[1]+" accept", "Accepted "+next[2]+".")
	}
	lea.Answers("r", "Accepted 7.", "To accept 0.")
}

// chases is the lead in the overview, where nothing is missing any more.
func chases(t *testing.T, lea *plaintest.Listener) {
	lea.Answers("overview", "Overview.")
	lea.Answers("r", "Done 7 of 7, 100 per cent.", "4 measures. 4 accepted.")
	lea.Answers("remind", "Remind people")
	lea.Answers("b", "Overview.")
}

// signs is the sign-off, by typing the quarter's name.
func signs(t *testing.T, lea *plaintest.Listener) {
	lea.Answers("sign-off", "Sign-off of quarter 2, 2023/24.")
	lea.Answers("sign", "Type quarter 2, 2023/24 to sign.", "Quarter is empty.")
	lea.Answers("2023-24-Q1", "Not yet.", "Type quarter 2, 2023/24 to sign.")
	lea.Answers("1", "Type it anew")
	lea.Answers("2023-24-Q2", "Every item is accepted.")
	lea.Answers("do", "Quarter 2, 2023/24 is signed off.")
}

// exports is the report as a page, kept on the server.
func exports(t *testing.T, lea *plaintest.Listener) {
	lea.Answers("export", "Export.", `Nothing is written until "write".`, "Quarter: ")
	lea.Answers("", "1. html.", "Format: html.")
	lea.Answers("8", "Edition: public.")
	lea.Answers("", "Write the export? yes or no:")
	lea.Answers("yes", "Kept 2023-24-Q2.json", "scp -P ", "ppb@HOST:2023-24-Q2.json .`")
}
