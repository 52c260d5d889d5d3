package command

import (
	"bytes"
	"context"
	"flag"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"ppbtui/internal/command/matrixtest"
	"ppbtui/internal/store"
)

var wholeMatrix = flag.Bool("matrix", false, "run every cell of the permission matrix, also where the state makes no difference")

// commandLine runs the cells of the permission matrix on the command line itself.
type commandLine struct{ owner string }

func (m commandLine) Open(t testing.TB, st *store.Store) (func(context.Context, matrixtest.Command) matrixtest.Result, func()) {
	return func(ctx context.Context, c matrixtest.Command) matrixtest.Result {
		var out, errs bytes.Buffer
		d := Deps{In: c.In, Out: &out, Err: &errs, Clock: matrixtest.Now}
		args := c.Args
		if c.Person.As != "" {
			args = slices.Concat([]string{"--as", c.Person.As}, args)
		}
		if c.Person.Local {
			args = slices.Concat([]string{"--db", st.Path()}, args)
		} else {
			login := c.Person.Login
			if login == "root" {
				login = m.owner
			}
			person, err := st.Person(ctx, login)
			if err != nil {
				t.Fatal(err)
			}
			d.Remote = &Remote{Store: st, Person: person, Session: "SHA256:" + login}
		}
		code := Run(ctx, d, args)
		return matrixtest.Result{Code: code, Out: out.String(), Errs: errs.String()}
	}, func() {}
}

// Every person does every command in every state, and what comes of it is what the table says.
func TestThePermissionMatrix(t *testing.T) {
	owner, err := localLogin()
	if err != nil {
		t.Fatal(err)
	}
	states := matrixtest.States()
	files := matrixtest.Prepare(t, owner, states)
	people := slices.Concat(matrixtest.Keyed(), matrixtest.Local())
	wanted := matrixtest.Few
	if *wholeMatrix {
		wanted = matrixtest.All
	}
	matrixtest.Run(t, commandLine{owner}, files, people, states, wanted)
}

// A command that the table does not have has no rule that anybody has thought about.
func TestTheMatrixHasEveryCommand(t *testing.T) {
	rows := map[string]bool{}
	for _, r := range matrixtest.Rows() {
		rows[strings.Join(r.Command, " ")] = true
	}
	tree := map[string]bool{}
	for _, d := range []Deps{{}, {Remote: &Remote{}}} {
		for _, path := range leaves(New(d), nil) {
			tree[path] = true
		}
	}
	for path := range tree {
		if !rows[path] {
			t.Errorf("the permission matrix has no row for %q: say in matrixtest.Rows who may do it in which state", path)
		}
	}
	for path := range rows {
		if !tree[path] {
			t.Errorf("the permission matrix has a row for %q, which is no command", path)
		}
	}
}

// leaves are the commands that do something, as paths without the program's name.
func leaves(cmd *cobra.Command, path []string) (out []string) {
	if len(cmd.Commands()) == 0 {
		return []string{strings.Join(path, " ")}
	}
	for _, below := range cmd.Commands() {
		out = append(out, leaves(below, append(slices.Clone(path), below.Name()))...)
	}
	return out
}
