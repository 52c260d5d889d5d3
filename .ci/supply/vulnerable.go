// Command vulnerable reads what `govulncheck -format json` found, on standard input, and fails where the program calls
// something vulnerable in a module: go.mod has to move then. What it calls in Go's standard library is printed and does
// not fail: which Go builds a release is chosen where it is built, and the line says which one mends it.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
)

// message is one of the values that govulncheck writes; what is not needed is left out.
type message struct {
	Finding *struct {
		OSV   string `json:"osv"`
		Fixed string `json:"fixed_version"`
		Trace []struct {
			Module   string `json:"module"`
			Package  string `json:"package"`
			Function string `json:"function"`
		} `json:"trace"` // from the vulnerable function to ours; without functions where nothing calls it
	} `json:"finding"`
}

func main() {
	called, err := read(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, "what govulncheck says cannot be read:", err)
		os.Exit(1)
	}
	failed := false
	for _, line := range slices.Sorted(maps.Keys(called)) {
		fmt.Println(line)
		failed = failed || called[line]
	}
	if failed {
		fmt.Fprintln(os.Stderr, "the program calls something vulnerable in a module: raise it in go.mod")
		os.Exit(1)
	}
	fmt.Println("nothing vulnerable in a module is called")
}

// read returns a line for each vulnerability that the program calls, and whether it is one of a module.
func read(in io.Reader) (map[string]bool, error) {
	called, decoder := map[string]bool{}, json.NewDecoder(in)
	for {
		var m message
		switch err := decoder.Decode(&m); {
		case errors.Is(err, io.EOF):
			return called, nil
		case err != nil:
			return nil, err
		}
		if m.Finding == nil || len(m.Finding.Trace) == 0 || m.Finding.Trace[0].Function == "" {
			continue
		}
		at := m.Finding.Trace[0]
		if at.Module == "stdlib" {
			called[fmt.Sprintf("%s in Go's own %s, mended in Go %s", m.Finding.OSV, at.Package, m.Finding.Fixed)] = false
			continue
		}
		called[fmt.Sprintf("%s in %s, mended in %s", m.Finding.OSV, at.Module, m.Finding.Fixed)] = true
	}
}
