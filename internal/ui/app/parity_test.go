package app_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// Every page that is drawn is told: those that can be opened by their names, each in every state, and all that is opened on them.
func TestEveryPageTells(t *testing.T) {
	for _, s := range screens(t) {
		if _, ok := s.(ui.Teller); !ok {
			t.Errorf("%T, %q, tells nothing", s, s.Title())
		}
	}
	draws, tells := map[string]string{}, map[string]bool{}
	for _, dir := range []string{"../screen", "../component/ask", "."} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			for _, decl := range file.Decls {
				switch of := method(decl); {
				case of.name == "View" && of.result == "ui.Frame":
					draws[filepath.Dir(path)+"."+of.receiver] = path
				case of.name == "Tell" && of.result == "tell.Page":
					tells[filepath.Dir(path)+"."+of.receiver] = true
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(draws) < 35 {
		t.Errorf("only %d pages were found", len(draws))
	}
	for page, path := range draws {
		if !tells[page] {
			t.Errorf("%s is drawn in %s and told nowhere", page, path)
		}
	}
}

type signature struct{ receiver, name, result string }

// method is a method with one result.
func method(decl ast.Decl) (s signature) {
	f, ok := decl.(*ast.FuncDecl)
	if !ok || f.Recv == nil || f.Type.Results == nil || len(f.Type.Results.List) != 1 {
		return s
	}
	result, ok := f.Type.Results.List[0].Type.(*ast.SelectorExpr)
	if !ok {
		return s
	}
	of, _ := result.X.(*ast.Ident)
	receiver := f.Recv.List[0].Type
	if star, ok := receiver.(*ast.StarExpr); ok {
		receiver = star.X
	}
	named, ok := receiver.(*ast.Ident)
	if !ok || of == nil {
		return s
	}
	return signature{named.Name, f.Name.Name, of.Name + "." + result.Sel.Name}
}

// forScreens are the actions that are about how a page is drawn, or where the focus is on it, and what is done of the same without a screen.
var forScreens = map[string]string{
	"down": moves, "up": moves, "page-down": moves, "page-up": moves, "first": moves, "last": moves,
	"next-box": focus, "previous-box": focus, "other-pane": focus, "tab": focus, "to-list": focus,
	"next-finding": selected, "previous-finding": selected,
	"find": search, "find-done": search, "filter": chips, "chips-done": chips,
	"arrows": inBox, "choose": inBox, "enter": inBox, "letter": inBox, "pages": inBox,
}

// notThere are the actions that a page has only where it is drawn; so are those that go to a box: boxes have numbers.
var notThere = map[string]string{
	"undo": editing, "redo": editing, "delete-word": editing, "delete-to-end": editing, "delete-to-start": editing, "line-start": editing, "line-end": editing,
	"start": "a quick start is chosen in a box", "choose": "what is chosen is a box", "plain": "it is plain mode already",
	"next": row, "previous": row, "back": "Enter alone at f shows all", "chips-clear": "an action shows all",
}

const (
	row      = "a row is chosen by its number, the next that waits by n"
	editing  = "a box is typed anew, a sentence by its number; u undoes"
	moves    = "a row is chosen by its number, and what does not fit is said at m"
	focus    = "boxes are asked for one after another, or by their number"
	selected = "what was found is a list, chosen by number"
	search   = "f finds in a list"
	chips    = "each filter is an action of its own"
	inBox    = "it names keys that a box takes itself: the box is asked for"
)

// Whatever can be done on a page stands in the list of commands without a screen, too, and help names what to type for it. What does not is
// about the screen.
func TestEveryActionIsReachedWithoutAScreen(t *testing.T) {
	unused := map[string]bool{}
	for _, names := range []map[string]string{forScreens, notThere} {
		for name := range names {
			unused[name] = true
		}
	}
	undrawn := app.VisitedUndrawn()
	for heading, pages := range app.Visited() {
		for i, drawn := range pages {
			s := undrawn[heading][i]
			s.(ui.Teller).Tell() // as it is before anything is asked
			d := hears(t, uitest.Priya)
			d.run(func() tea.Msg { return app.On(d.Model, s)() })
			d.send(app.Commands{})
			commands := rows(d.tell().List)
			d.press("esc")
			d.send(app.Help{})
			helped := rows(d.tell().List)
			d.press("esc")
			for _, a := range append(drawn.Actions(), s.Actions()...) {
				if ui.ForScreen(a) {
					delete(unused, a.Name)
					if forScreens[a.Name] == "" {
						t.Errorf("%s: %s, %q, is for a screen: why?", heading, a.Name, a.Does())
					}
					continue
				}
				at := slices.IndexFunc(s.Actions(), func(is ui.Action) bool { return is.Name == a.Name })
				if at < 0 && (notThere[a.Name] != "" || strings.HasPrefix(a.Name, "go-") || fmt.Sprintf("%T", s) != fmt.Sprintf("%T", drawn)) {
					delete(unused, a.Name)
					continue // of a page of its own, undrawn, its actions are those that are read there
				}
				if at < 0 {
					t.Errorf("%s: there is no action %s, %q, where nothing is drawn", heading, a.Name, a.Does())
					continue
				}
				a = s.Actions()[at] // its words may be others
				if !begins(commands, ui.AsSentence(a.Does())) {
					t.Errorf("%s: %s, %q, is no command", heading, a.Name, a.Does())
				}
				if !begins(helped, ui.AsSentence(a.Does())+" Type "+a.Name+".") {
					t.Errorf("%s: help does not say what to type for %s, %q", heading, a.Name, a.Does())
				}
			}
		}
	}
	for name := range unused {
		t.Errorf("no page has an action %s", name)
	}
}

// begins reports whether one of the rows begins so.
func begins(rows []string, with string) bool {
	for _, r := range rows {
		if strings.HasPrefix(r, with) {
			return true
		}
	}
	return false
}
