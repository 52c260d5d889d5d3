// Package livery reads the files of a council's look: the crest that stands over a report's title, and the Word template whose styles it
// takes. It knows nothing of ours.
//
// Both come from outside and go into what is published, so nothing of them is passed on that was not read: of a crest a picture that is
// written anew, of a template the properties of its styles that are known here.
package livery

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// The most bytes of the files.
const (
	MaxCrest    = 1 << 20
	MaxTemplate = 10 << 20
)

// named refuses a file whose name does not end as those of its kind do: the name goes out with the plan, and programs go by it.
func named(name string, ends ...string) error {
	if slices.Contains(ends, strings.ToLower(path.Ext(name))) {
		return nil
	}
	return fmt.Errorf("has a name that ends with neither %s: give it the name of what it is", strings.Join(ends, " nor "))
}
