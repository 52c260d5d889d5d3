package layout

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What "a != nil || b" leads to may be b alone, and then there is no error to wrap: it would print as %!w(<nil>). Where the
// text of an error wraps one, the way there asks for that error alone.
func TestNoErrorIsWrappedThatMayBeNone(t *testing.T) {
	set := token.NewFileSet()
	files := 0
	err := filepath.WalkDir(top, func(path string, d os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			for _, call := range wrapsPerhapsNone(n) {
				t.Errorf("%s wraps an error that may be none", set.Position(call.Pos()))
			}
			return true
		})
		return nil
	})
	if err != nil || files == 0 {
		t.Fatal(files, err)
	}
}

func TestWrappedNoneIsFound(t *testing.T) {
	for body, want := range map[string]int{
		`if n, err := f(); err != nil || n != 1 { return fmt.Errorf("gone: %w", err) }`:              1,
		`if n != 1 || (err != nil) { if n > 2 { return fmt.Errorf("%d gone: %w", n, err) } }`:        1,
		`if err != nil { return fmt.Errorf("gone: %w", err) }`:                                       0,
		`if err != nil && n != 1 { return fmt.Errorf("gone: %w", err) }`:                             0,
		`if err != nil || n != 1 { return fmt.Errorf("gone: %w", errGone) }`:                         0,
		`if err != nil || n != 1 { if err != nil { return fmt.Errorf("gone: %w", err) }; return e }`: 0,
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\nfunc g() error {\n"+body+"\nreturn nil }", 0)
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		ast.Inspect(file, func(n ast.Node) bool { got += len(wrapsPerhapsNone(n)); return true })
		if got != want {
			t.Errorf("%s: found %d, want %d", body, got, want)
		}
	}
}

// wrapsPerhapsNone are the calls under an if of several ways in that wrap an error of one of them.
func wrapsPerhapsNone(n ast.Node) (out []*ast.CallExpr) {
	branch, ok := n.(*ast.IfStmt)
	if !ok {
		return nil
	}
	for _, name := range mayBeNone(branch.Cond) {
		ast.Inspect(branch.Body, func(n ast.Node) bool {
			if inner, ok := n.(*ast.IfStmt); ok && tests(inner.Cond) == name {
				return false // it has been asked for since
			}
			if call, ok := n.(*ast.CallExpr); ok && wraps(call, name) {
				out = append(out, call)
			}
			return true
		})
	}
	return out
}

// mayBeNone are the variables that one side of an "or" asks to be there.
func mayBeNone(cond ast.Expr) []string {
	or, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok || or.Op != token.LOR {
		return nil
	}
	var out []string
	for _, side := range []ast.Expr{or.X, or.Y} {
		if name := tests(side); name != "" {
			out = append(out, name)
		}
		out = append(out, mayBeNone(side)...)
	}
	return out
}

// tests is the variable of which an expression says only that it is not nil.
func tests(e ast.Expr) string {
	is, ok := ast.Unparen(e).(*ast.BinaryExpr)
	if !ok || is.Op != token.NEQ {
		return ""
	}
	x, okX := is.X.(*ast.Ident)
	y, okY := is.Y.(*ast.Ident)
	if !okX || !okY || y.Name != "nil" {
		return ""
	}
	return x.Name
}

// wraps reports whether a call is fmt.Errorf with %w and this variable.
func wraps(call *ast.CallExpr, name string) bool {
	fun, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || fun.Sel.Name != "Errorf" || len(call.Args) < 2 {
		return false
	}
	format, ok := call.Args[0].(*ast.BasicLit)
	if !ok || !strings.Contains(format.Value, "%w") {
		return false
	}
	for _, arg := range call.Args[1:] {
		if id, ok := arg.(*ast.Ident); ok && id.Name == name {
			return true
		}
	}
	return false
}
