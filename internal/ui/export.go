package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb/wording"
)

// ExportAction is the command of a page to go to the export.
func ExportAction(env Env) Action {
	return Action{
		Name: "export", Binding: Bind("Export the report or the plan: "+formats(), "e"),
		Also: "report download share save print hand out word pdf excel spreadsheet fetch send",
		Why:  func() string { return WhyNoExport(env) },
		Do:   func() tea.Cmd { return Send(Open{Page: PageExport}) },
	}
}

// formats names those that there are.
func formats() string {
	names := strings.Fields(export.Names(" "))
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// WhyNoExport says why nothing can be exported from here; empty where it can.
func WhyNoExport(env Env) string {
	if env.Exports == nil {
		return wording.Sentence("nothing can be kept from here: use the command `ppbtui export`")
	}
	return ""
}
