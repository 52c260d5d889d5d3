package intake

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

// An objective serves others of the plan, each once and not itself.
func TestServes(t *testing.T) {
	for cell, want := range map[string]string{
		"":            "",
		"CP1; CP3 ;":  "",
		"CP1;CP9":     "there is no objective CP9: add it to objectives.csv",
		"CP1;CP3;CP1": "names CP1 twice",
		"CP1;P1":      "an objective cannot serve itself",
	} {
		files := minimal()
		files["objectives.csv"] = csvFile("code,title,serves\nO1,One," + cell + "\nP1,Care," + cell + "\nCP1,Health,\nCP3,Families,\n")
		if strings.Contains(want, "itself") {
			files["objectives.csv"] = csvFile("code,title,serves\nO1,One,\nP1,Care," + cell + "\nCP1,Health,\nCP3,Families,\n")
		}
		read, err := Read(files, nil)
		list, _ := errors.AsType[Errors](err)
		switch {
		case want != "" && (len(list) == 0 || !strings.Contains(list[0].Error(), want)):
			t.Errorf("%q: %v, want %s", cell, err, want)
		case want != "":
		case err != nil:
			t.Errorf("%q: %v", cell, err)
		case cell != "" && !reflect.DeepEqual(read.Plan.Objectives[1].Serves, []string{"CP1", "CP3"}):
			t.Errorf("%q is %q", cell, read.Plan.Objectives[1].Serves)
		}
	}
}
