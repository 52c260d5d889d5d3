// Command licences reads the list of what the program is built from (CycloneDX, as cyclonedx-gomod writes it), prints a
// line for each module with its version and licences, and fails where one has none or one that is not permitted here.
//
//	go run .ci/supply/licences.go FILE
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
)

// permitted are the licences that a council may pass on with a program under the MIT licence.
var permitted = []string{"MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0"}

// known is what the detector gets wrong: it goes by likeness, takes the BSD licence of Go's own modules for an older one
// of that family, and finds none for the standard library.
var known = map[string]string{
	"std": "BSD-3-Clause", "modernc.org/sqlite": "BSD-3-Clause",
	"golang.org/x/crypto": "BSD-3-Clause", "golang.org/x/image": "BSD-3-Clause", "golang.org/x/net": "BSD-3-Clause", "golang.org/x/sync": "BSD-3-Clause", "golang.org/x/sys": "BSD-3-Clause",
	"golang.org/x/term": "BSD-3-Clause", "golang.org/x/text": "BSD-3-Clause",
}

type licence struct {
	Licence struct {
		ID   string `json:"id"`
		Name string `json:"name"`
	} `json:"license"`
	Expression string `json:"expression"`
}

func (l licence) String() string { return l.Licence.ID + l.Licence.Name + l.Expression }

type component struct {
	Name     string    `json:"name"`
	Version  string    `json:"version"`
	Licences []licence `json:"licenses"`
	Evidence struct {
		Licences []licence `json:"licenses"`
	} `json:"evidence"`
}

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var list struct {
		Components []component `json:"components"`
	}
	if err := json.Unmarshal(text, &list); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if len(list.Components) == 0 {
		return fmt.Errorf("%s names no module", file)
	}
	var refused []string
	for _, module := range list.Components {
		names := namesOf(module)
		fmt.Printf("%-50s %-45s %s\n", module.Name, module.Version, strings.Join(names, ", "))
		if len(names) == 0 || !slices.ContainsFunc(names, func(n string) bool { return slices.Contains(permitted, n) }) {
			refused = append(refused, module.Name)
		}
	}
	if len(refused) > 0 {
		return fmt.Errorf("no permitted licence was found for %s", strings.Join(refused, ", "))
	}
	fmt.Printf("%d modules, all with a permitted licence\n", len(list.Components))
	return nil
}

func namesOf(module component) []string {
	if name, wrong := known[module.Name]; wrong {
		return []string{name}
	}
	var names []string
	for _, l := range append(module.Licences, module.Evidence.Licences...) {
		names = append(names, l.String())
	}
	return names
}
