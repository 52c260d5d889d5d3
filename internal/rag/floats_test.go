package rag

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNoBinaryFloat reads the sources of the rules and the domain: a figure never passes through a binary float.
func TestNoBinaryFloat(t *testing.T) {
	for _, dir := range []string{".", "../ppb"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no sources in %s: %v", dir, err)
		}
		for _, name := range files {
			if name == "floats_test.go" {
				continue
			}
			src, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, name, src, parser.SkipObjectResolution)
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
	}
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
