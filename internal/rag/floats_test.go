package rag

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestNoBinaryFloat reads the sources of everything that a figure passes through, from the key to the report: it never
// is a binary float. What measures for benchmarks is none of it, nor is where things stand on a page: to package pdf and who reads pages in
// tests a figure is a text. What Excel holds is binary: one file hands it over.
func TestNoBinaryFloat(t *testing.T) {
	for _, dir := range []string{".", "../ppb", "../store", "../intake", "../report", "../command", "../ui"} {
		read := 0
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() && slices.Contains([]string{"storetest", "reporttest", "pdf"}, d.Name()) {
				return fs.SkipDir
			}
			if err == nil && name != filepath.Join("..", "report", "xlsx", "binary.go") && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
				read++
				noFloats(t, name)
			}
			return err
		})
		if err != nil || read == 0 {
			t.Fatalf("%d sources in %s: %v", read, dir, err)
		}
	}
}

// noFloats reads one source.
func noFloats(t *testing.T, name string) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if floating(n.Name) {
				t.Errorf("%s: %s", set.Position(n.Pos()), n.Name)
			}
		case *ast.BasicLit:
			if n.Kind == token.FLOAT && !wholeLiteral(n.Value) {
				t.Errorf("%s: %s", set.Position(n.Pos()), n.Value)
			}
		}
		return true
	})
}

// floating reports names of binary floats and of what makes or prints them.
func floating(name string) bool {
	switch name {
	case "float32", "float64", "complex64", "complex128", "ParseFloat", "FormatFloat", "AppendFloat", "NewFromFloat64", "Float64",
		"Float32", "SetFloat64", "NewFloat", "Pow10", "Seconds", "Minutes", "Hours":
		return true
	}
	return false
}

// wholeLiteral allows 1e6 for a constant that becomes an integer.
func wholeLiteral(lit string) bool {
	return !strings.Contains(lit, ".") && !strings.Contains(lit, "e-")
}
